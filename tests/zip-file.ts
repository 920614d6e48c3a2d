import { crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip archive; what is announced may differ from what is true. */
export type ZipPart = {
  readonly name: string;
  readonly content: Buffer;
  readonly announcedSize?: number;
  readonly encrypted?: boolean;
  /** Not named by the directory at the end. */
  readonly hidden?: boolean;
};

const ENCRYPTED = 1;
const DEFLATE = 8;

/** Fields that stand in the header of a part and in the directory alike. */
function header(part: ZipPart, packed: Buffer): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(part.encrypted ? ENCRYPTED : 0, 2);
  fields.writeUInt16LE(DEFLATE, 4);
  fields.writeUInt32LE(crc32(part.content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(part.announcedSize ?? part.content.length, 18);
  fields.writeUInt16LE(Buffer.byteLength(part.name), 22);
  return fields;
}

/** Bytes of a zip archive, also of one that lies. */
export function zipFile(parts: readonly ZipPart[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const packed = deflateRawSync(part.content, { level: 9 });
    const fields = header(part, packed);
    const name = Buffer.from(part.name);
    const piece = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, name, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    if (!part.hidden) directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, rest, name]));
    pieces.push(piece);
    offset += piece.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, names, end]);
}
