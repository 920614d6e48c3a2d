import { MOST_SHARED_TEXT_BYTES } from '../limits.ts';
import { UnreadableFile } from '../unreadable-file.ts';

const CHUNK_BYTES = 1_048_576;
const KEPT = 8_192;

/**
 * The texts that the cells of a workbook share, by number. They lie as UTF-8 outside of the heap of V8, a third of what
 * they would take as strings; the texts asked for last are kept as they are.
 */
export class SharedText {
  readonly #chunks: Buffer[] = [];
  #starts = new Uint32Array(4_096);
  #lengths = new Uint32Array(4_096);
  #end = 0;
  #count = 0;
  readonly #keptAt = new Int32Array(KEPT).fill(-1);
  readonly #kept: string[] = Array.from<string>({ length: KEPT }).fill('');

  get count(): number {
    return this.#count;
  }

  add(text: string): void {
    const length = Buffer.byteLength(text);
    const left = this.#chunks.length * CHUNK_BYTES - this.#end;
    if (length > CHUNK_BYTES) throw new UnreadableFile('file-damaged');
    if (length > left) {
      // A text never lies across two chunks.
      this.#end += left;
      if (this.#end + CHUNK_BYTES > MOST_SHARED_TEXT_BYTES) throw new UnreadableFile('file-too-much-memory');
      this.#chunks.push(Buffer.allocUnsafeSlow(CHUNK_BYTES));
    }
    if (this.#count === this.#starts.length) this.#grow();
    this.#starts[this.#count] = this.#end;
    this.#lengths[this.#count] = length;
    this.#chunks.at(-1)?.write(text, this.#end % CHUNK_BYTES);
    this.#end += length;
    this.#count += 1;
  }

  /** The text with this number; undefined when there is none. */
  get(number: number): string | undefined {
    if (!(number >= 0 && number < this.#count)) return undefined;
    const place = number % KEPT;
    if (this.#keptAt[place] === number) return this.#kept[place];
    const start = this.#starts[number] ?? 0;
    const at = start % CHUNK_BYTES;
    const length = this.#lengths[number] ?? 0;
    const text =
      length === 0 ? '' : (this.#chunks[Math.floor(start / CHUNK_BYTES)]?.toString('utf8', at, at + length) ?? '');
    this.#keptAt[place] = number;
    this.#kept[place] = text;
    return text;
  }

  #grow(): void {
    const starts = new Uint32Array(this.#count * 2);
    const lengths = new Uint32Array(this.#count * 2);
    starts.set(this.#starts);
    lengths.set(this.#lengths);
    this.#starts = starts;
    this.#lengths = lengths;
  }
}
