import { buffer } from 'node:stream/consumers';
import yauzl from 'yauzl';
import { oneSpaced } from '../src/documents/writers/pdf-text.test-support.ts';

/** What a reader finds in a Word file: its paragraphs, white space as one space. */
export async function docxText(docx: Buffer): Promise<string> {
  const xml = await partOf(docx, 'word/document.xml');
  return oneSpaced(
    xml
      .replace(/<\/w:p>/g, ' ')
      .replace(/<[^>]*>/g, '')
      .replaceAll('&amp;', '&')
      .replaceAll('&quot;', '"'),
  );
}

const partOf = (zip: Buffer, name: string): Promise<string> =>
  new Promise((resolve, reject) => {
    yauzl.fromBuffer(zip, { lazyEntries: true }, (failure, file) => {
      if (failure) return reject(failure);
      file.on('error', reject);
      file.on('end', () => reject(new Error(`There is no ${name}`)));
      file.on('entry', (entry: yauzl.Entry) => {
        if (entry.fileName !== name) return file.readEntry();
        file.openReadStream(entry, (broken, stream) => {
          if (broken) return reject(broken);
          buffer(stream).then((bytes) => resolve(bytes.toString('utf8')), reject);
        });
      });
      file.readEntry();
    });
  });
