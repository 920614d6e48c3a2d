import { type Entry, type ZipFile, open } from 'yauzl';
import { type FileProblem, fileProblem } from './file-problem.ts';
import { MOST_BYTES_OUTSIDE, MOST_GROWTH, MOST_PARTS, MOST_UNPACKED_BYTES, SMALL_PART_BYTES } from './limits.ts';

/**
 * Looks into a workbook before anything unpacks it for use: what its directory announces first, then what its parts
 * really hold, counted while unpacking and thrown away. Null when it is safe to read.
 */
export async function guardZip(path: string, fileSize: number): Promise<FileProblem | null> {
  const zip = await openZip(path);
  if (!zip) return fileProblem('file-damaged');
  try {
    const entries = await entriesOf(zip);
    return announcedProblem(entries, fileSize) ?? (await countedProblem(zip, entries));
  } catch {
    // yauzl throws for a directory that contradicts itself and for a part that is larger than announced.
    return fileProblem('file-damaged');
  } finally {
    zip.close();
  }
}

const openZip = (path: string): Promise<ZipFile | null> =>
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
    return fileProblem('file-bomb', megabytes(sum('uncompressedSize')));
  // The reader goes by the parts themselves, not by the directory: none may hide beside those that the directory names.
  const outside = fileSize - sum('compressedSize');
  const hidesParts = outside > MOST_BYTES_OUTSIDE.rest + entries.length * MOST_BYTES_OUTSIDE.each || outside < 0;
  if (hidesParts) return fileProblem('file-damaged');
  return entries.some(({ fileName }) => fileName === '[Content_Types].xml')
    ? null
    : fileProblem('file-not-excel', 'zip');
}

async function countedProblem(zip: ZipFile, entries: readonly Entry[]): Promise<FileProblem | null> {
  let total = 0;
  for (const entry of entries) {
    if (entry.fileName.endsWith('/')) continue;
    total += await unpackedSize(zip, entry, MOST_UNPACKED_BYTES - total);
    if (total > MOST_UNPACKED_BYTES) return fileProblem('file-bomb', megabytes(total));
  }
  return null;
}

const unpackedSize = (zip: ZipFile, entry: Entry, most: number): Promise<number> =>
  new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) return reject(error);
      let size = 0;
      stream.on('data', (chunk: Uint8Array) => {
        size += chunk.length;
        if (size > most) stream.destroy();
      });
      stream.on('close', () => resolve(size));
      stream.on('error', reject);
    });
  });

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1_048_576)} MB`;
