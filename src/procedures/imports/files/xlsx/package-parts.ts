import { type Readable, pipeline } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import type { Entry, ZipFile } from 'yauzl';
import { UnreadableFile } from '../unreadable-file.ts';
import type { ZipParts } from '../zip-guard.ts';
import { readXml } from './xml-events.ts';

const DEFLATED = 8;

/** Pieces in which a part is unpacked: those of 16 KiB that yauzl has zlib make take three times as long. */
const PIECE_BYTES = 65_536;

/** The parts of a workbook, found by name in any case of letters, as Excel does. */
export class PackageParts {
  readonly #zip: ZipFile;
  readonly #entries: ReadonlyMap<string, Entry>;

  constructor({ zip, entries }: ZipParts) {
    this.#zip = zip;
    this.#entries = new Map(entries.map((entry) => [keyOf(entry.fileName), entry]));
  }

  has(name: string): boolean {
    return this.#entries.has(keyOf(name));
  }

  /** Whether any part has a name like this. */
  hasLike(pattern: RegExp): boolean {
    return [...this.#entries.keys()].some((name) => pattern.test(name));
  }

  /** The content of a part, unpacked while it is read; a part that is not there, or is not as announced, is a damaged workbook. */
  async *open(name: string): AsyncGenerator<Uint8Array, void, undefined> {
    const entry = this.#entries.get(keyOf(name));
    if (!entry) throw new UnreadableFile('file-damaged');
    let size = 0;
    for await (const piece of await this.#unpacked(entry)) {
      const bytes = piece as Uint8Array;
      size += bytes.length;
      if (size > entry.uncompressedSize) break;
      yield bytes;
    }
    if (size !== entry.uncompressedSize) throw new UnreadableFile('file-damaged');
  }

  async #unpacked(entry: Entry): Promise<Readable> {
    const packed = await this.#asPacked(entry);
    if (entry.compressionMethod !== DEFLATED) return packed;
    // A failure of the file is one of the stream that is read.
    return pipeline(packed, createInflateRaw({ chunkSize: PIECE_BYTES }), () => undefined);
  }

  #asPacked(entry: Entry): Promise<Readable> {
    const decompress = entry.compressionMethod === DEFLATED ? false : null;
    const options = { decompress, decrypt: null, start: null, end: null };
    return new Promise((resolve, reject) => {
      this.#zip.openReadStream(entry, options, (error, stream) =>
        error ? reject(new UnreadableFile('file-damaged')) : resolve(stream),
      );
    });
  }

  /** What a part relates to: id → target as a part name, and its type (the last word of it). */
  async relations(name: string): Promise<ReadonlyMap<string, Relation>> {
    const file = name.replace(/([^/]*)$/, '_rels/$1.rels');
    const found = new Map<string, Relation>();
    if (!this.has(file)) return found;
    await readXml(this.open(file), {
      open: (tag, at) => {
        if (tag !== 'Relationship') return;
        const { Id: id = '', Target: target = '', Type: type = '', TargetMode: mode = '' } = at;
        const isExternal = mode === 'External';
        found.set(id, {
          type: type.replace(/^.*\//, ''),
          target: isExternal ? '' : partName(name, target),
          isExternal,
        });
      },
    });
    return found;
  }

  close(): void {
    this.#zip.close();
  }
}

export type Relation = { readonly type: string; readonly target: string; readonly isExternal: boolean };

const keyOf = (name: string): string => name.replace(/^\/+/, '').toLowerCase();

/** Name of the part that a relation of another part means; it never leaves the package. */
function partName(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}
