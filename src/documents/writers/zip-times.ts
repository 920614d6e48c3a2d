/** Marks of the ZIP format (APPNOTE 4.3): where each record keeps its DOS time, and the fields needed to walk. */
const END_OF_DIRECTORY = 0x06054b50;
const END_SIZE = 22;
const CENTRAL = { signature: 0x02014b50, time: 12, nameLength: 28, localOffset: 42, size: 46 } as const;
const LOCAL_TIME = 10;

/** 1 January 1980, 0:00, the first time that a ZIP can hold: time in the low half, date in the high one. */
const FIRST_TIME = 0x0021_0000;

/** The same ZIP file with one fixed time on each entry, so that equal content gives equal bytes. Without a comment. */
export function withFixedZipTimes(zip: Buffer): Buffer {
  const fixed = Buffer.from(zip);
  const end = fixed.length - END_SIZE;
  if (fixed.readUInt32LE(end) !== END_OF_DIRECTORY) throw new Error('Not a ZIP file without a comment');
  let at = fixed.readUInt32LE(end + 16);
  for (let left = fixed.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (fixed.readUInt32LE(at) !== CENTRAL.signature) throw new Error('Broken ZIP directory');
    fixed.writeUInt32LE(FIRST_TIME, at + CENTRAL.time);
    fixed.writeUInt32LE(FIRST_TIME, fixed.readUInt32LE(at + CENTRAL.localOffset) + LOCAL_TIME);
    const variable = [0, 2, 4].map((field) => fixed.readUInt16LE(at + CENTRAL.nameLength + field));
    at += CENTRAL.size + variable.reduce((sum, length) => sum + length, 0);
  }
  return fixed;
}
