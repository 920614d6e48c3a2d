import { type Entry, type ZipFile, open } from 'yauzl';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { MOST_BYTES_OUTSIDE, MOST_GROWTH, MOST_PARTS, MOST_UNPACKED_BYTES, SMALL_PART_BYTES } from './limits.ts';

/** The parts of a zip archive by name, as its directory lists them. */
export type ZipParts = { readonly zip: ZipFile; readonly entries: readonly Entry[] };

/**
 * Opens a zip archive and looks at what its directory announces, before anything is unpacked. That is enough: parts are
 * read by the directory alone, and a part that unpacks to more than it announced is not read on (package-parts).
 */
export async function openZip(path: string, fileSize: number): Promise<ZipParts | FileProblem> {
  const zip = await openArchive(path);
  if (!zip) return fileProblem('file-damaged');
  const entries = await entriesOf(zip).catch(() => null);
  const problem = entries ? announcedProblem(entries, fileSize) : fileProblem('file-damaged');
  if (!problem && entries) return { zip, entries };
  zip.close();
  return problem ?? fileProblem('file-damaged');
}

const openArchive = (path: string): Promise<ZipFile | null> =>
  new Promise((resolve) => {
    open(path, { lazyEntries: true, autoClose: false, validateEntrySizes: true }, (error, zip) =>
      resolve(error ? null : zip),
    );
  });

function entriesOf(zip: ZipFile): Promise<readonly Entry[]> {
  if (zip.entryCount > MOST_PARTS) return Promise.resolve(Array.from<Entry>({ length: MOST_PARTS + 1 }));
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    zip.on('entry', (entry: Entry) => {
      entries.push(entry);
      zip.readEntry();
    });
    zip.on('end', () => resolve(entries));
    zip.on('error', reject);
    zip.readEntry();
  });
}

function announcedProblem(entries: readonly Entry[], fileSize: number): FileProblem | null {
  if (entries.length > MOST_PARTS) return fileProblem('file-bomb', `${MOST_PARTS}`);
  if (entries.some((entry) => entry.isEncrypted())) return fileProblem('file-encrypted');
  const sum = (size: 'compressedSize' | 'uncompressedSize'): number =>
    entries.reduce((total, entry) => total + entry[size], 0);
  const growsTooMuch = entries.some(
    (entry) => entry.uncompressedSize > SMALL_PART_BYTES && entry.uncompressedSize > entry.compressedSize * MOST_GROWTH,
  );
  if (sum('uncompressedSize') > MOST_UNPACKED_BYTES || growsTooMuch)
    return fileProblem('file-bomb', `${Math.ceil(sum('uncompressedSize') / 1_048_576)} MB`);
  // Other programs may go by the parts themselves: none may hide beside those that the directory names, nor overlap.
  const outside = fileSize - sum('compressedSize');
  const hidesParts = outside > MOST_BYTES_OUTSIDE.rest + entries.length * MOST_BYTES_OUTSIDE.each || outside < 0;
  return hidesParts ? fileProblem('file-damaged') : null;
}
