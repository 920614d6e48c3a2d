/** Types of columns whose values COPY can be given, as they come: ids, ISO dates and JSON as text. */
export type ColumnType = 'uuid' | 'text' | 'int' | 'bigint' | 'date' | 'bytea' | 'jsonb' | 'boolean';

const SIGNATURE = Buffer.from('PGCOPY\n\xff\r\n\0', 'latin1');
const NO_FLAGS_NO_EXTENSION = 8;
const NULL = -1;
const END = -1;
const FIRST_BYTES = 65_536;
/** More than any value but a text, bytes or JSON takes. */
const ROOM = 64;
const JSONB_VERSION = 1;
const WORD = 2 ** 32;
const MS_OF_DAY = 86_400_000;
/** PostgreSQL counts days from here. */
const FIRST_DAY = Date.UTC(2000, 0, 1) / MS_OF_DAY;

/** Room that the rows before grew into: long lists need as much again and again, and each growth would leave as much behind. */
let spare: Buffer<ArrayBuffer> | null = null;
const MOST_SPARE_BYTES = 4 * 1_048_576;

/** Rows in the binary format of COPY as they grow: each value is its length and its bytes, the highest byte first. */
export class CopyBytes {
  #bytes = spare ?? Buffer.allocUnsafeSlow(FIRST_BYTES);
  #at = SIGNATURE.length + NO_FLAGS_NO_EXTENSION;

  constructor() {
    spare = null;
    this.#bytes.fill(0, 0, this.#at);
    this.#bytes.set(SIGNATURE);
  }

  beginRow(columns: number): void {
    this.#makeRoom(ROOM);
    this.#at = this.#bytes.writeInt16BE(columns, this.#at);
  }

  /** Adds the next value of a row. Throws when it is not of the type. */
  add(type: ColumnType, value: unknown): void {
    this.#makeRoom(ROOM);
    if (value === null || value === undefined) this.#at = this.#bytes.writeInt32BE(NULL, this.#at);
    else if (value instanceof Uint8Array && type === 'bytea') this.#addBytes(value);
    else if (typeof value === 'string') this.#addText(type, value);
    else if (typeof value === 'number' && Number.isSafeInteger(value)) this.#addNumber(type, value);
    else if (typeof value === 'boolean' && type === 'boolean') this.#addHead(1, value ? 1 : 0);
    else throw new TypeError(`Not a value of a column of type ${type}`);
  }

  /** All that was added; nothing may be added afterwards. */
  end(): Uint8Array<ArrayBuffer> {
    this.#makeRoom(ROOM);
    this.#at = this.#bytes.writeInt16BE(END, this.#at);
    const all = new Uint8Array(this.#bytes.subarray(0, this.#at));
    spare = this.#bytes.length <= MOST_SPARE_BYTES ? this.#bytes : null;
    return all;
  }

  #addText(type: ColumnType, value: string): void {
    if (type === 'text') this.#addUtf8(value, 0);
    else if (type === 'uuid') this.#addId(value);
    else if (type === 'date') this.#addDay(value);
    else if (type === 'jsonb') this.#addUtf8(value, JSONB_VERSION);
    else throw new TypeError(`Not a value of a column of type ${type}`);
  }

  #addNumber(type: ColumnType, value: number): void {
    if (type === 'int') {
      this.#at = this.#bytes.writeInt32BE(4, this.#at);
      this.#at = this.#bytes.writeInt32BE(value, this.#at);
    } else if (type === 'bigint') {
      this.#at = this.#bytes.writeInt32BE(8, this.#at);
      this.#at = this.#bytes.writeInt32BE(Math.floor(value / WORD), this.#at);
      this.#at = this.#bytes.writeUInt32BE(value >>> 0, this.#at);
    } else throw new TypeError(`Not a value of a column of type ${type}`);
  }

  /** A length and the one byte of the value. */
  #addHead(length: number, byte: number): void {
    this.#at = this.#bytes.writeInt32BE(length, this.#at);
    this.#bytes[this.#at] = byte;
    this.#at += 1;
  }

  #addUtf8(text: string, version: number): void {
    const most = 3 * text.length + ROOM;
    this.#makeRoom(most);
    const start = this.#at + 4;
    if (version > 0) this.#bytes[start] = version;
    const lead = version > 0 ? 1 : 0;
    const length = lead + this.#bytes.write(text, start + lead);
    this.#bytes.writeInt32BE(length, this.#at);
    this.#at = start + length;
  }

  #addBytes(value: Uint8Array): void {
    this.#makeRoom(value.length + ROOM);
    this.#at = this.#bytes.writeInt32BE(value.length, this.#at);
    this.#bytes.set(value, this.#at);
    this.#at += value.length;
  }

  #addDay(iso: string): void {
    const ms = Date.parse(`${iso}T00:00:00Z`);
    if (Number.isNaN(ms)) throw new TypeError(`Not a day: ${iso}`);
    this.#at = this.#bytes.writeInt32BE(4, this.#at);
    this.#at = this.#bytes.writeInt32BE(ms / MS_OF_DAY - FIRST_DAY, this.#at);
  }

  #addId(id: string): void {
    const bytes = this.#bytes;
    let at = bytes.writeInt32BE(16, this.#at);
    let digits = 0;
    let byte = 0;
    for (let place = 0; place < id.length; place += 1) {
      const digit = DIGITS[id.charCodeAt(place)] ?? 0;
      if (digit === 0) continue;
      byte = (byte << 4) | (digit & 15);
      digits += 1;
      if ((digits & 1) === 0) {
        bytes[at] = byte;
        at += 1;
        byte = 0;
      }
    }
    if (digits !== 32) throw new TypeError(`Not an id: ${id}`);
    this.#at = at;
  }

  #makeRoom(more: number): void {
    if (this.#at + more <= this.#bytes.length) return;
    const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, this.#at + more));
    this.#bytes.copy(larger, 0, 0, this.#at);
    this.#bytes = larger;
  }
}

/** What each sign is worth as a hexadecimal digit, with a bit above that tells that it is one. */
const DIGITS = new Uint8Array(128);
for (let digit = 0; digit < 16; digit += 1) {
  DIGITS[digit.toString(16).charCodeAt(0)] = 16 | digit;
  DIGITS[digit.toString(16).toUpperCase().charCodeAt(0)] = 16 | digit;
}
