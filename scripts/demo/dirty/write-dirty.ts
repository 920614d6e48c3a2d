import { writeFile } from 'node:fs/promises';
import { crc32, deflateRawSync } from 'node:zlib';
import { isoDate, toScreenDate } from '../../../src/kernel/plain-date.ts';
import type { DirtyCell, DirtyFile } from './dirty-file.ts';
import { asTcvn3, asVni } from './old-letters.ts';

const FONTS = { tcvn3: '.VnTime', vni: 'VNI-Times' } as const;
const STARTS = { since1900: isoDate('1899-12-30'), since1904: isoDate('1904-01-01') };

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const column = (at: number): string => String.fromCharCode(65 + at);

function cellXml(cell: DirtyCell, place: string, { font, from1904 }: DirtyFile): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`;
  if (typeof cell === 'string') {
    const text = font === 'tcvn3' ? asTcvn3(cell) : font === 'vni' ? asVni(cell) : cell;
    return `<c r="${place}" s="2" t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
  }
  if ('error' in cell) return `<c r="${place}" t="e"><f>VLOOKUP(B1,danhmuc,2,0)</f><v>${cell.error}</v></c>`;
  return `<c r="${place}" s="1"><v>${cell.day - (from1904 ? STARTS.since1904 : STARTS.since1900)}</v></c>`;
}

function sheetXml(file: DirtyFile): string {
  const rows = file.rows.map((cells, at) =>
    cells.length === 0
      ? ''
      : `<row r="${at + 1}">${cells.map((cell, place) => cellXml(cell, `${column(place)}${at + 1}`, file)).join('')}</row>`,
  );
  const merges = file.merges.map((area) => `<mergeCell ref="${area}"/>`).join('');
  const merged = merges === '' ? '' : `<mergeCells count="${file.merges.length}">${merges}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged}</worksheet>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const PARTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const styles = (font: string): string =>
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><name val="Calibri"/></font><font><name val="${font}"/></font></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellXfs count="3"><xf fontId="0"/><xf fontId="0" numFmtId="14" applyNumberFormat="1"/><xf fontId="1" applyFont="1"/></cellXfs></styleSheet>`;

function partsOf(file: DirtyFile): readonly (readonly [string, string])[] {
  const { font, from1904, sheet } = file;
  const type = (part: string, kind: string): string =>
    `<Override PartName="${part}" ContentType="${PARTS}.${kind}+xml"/>`;
  const relation = (id: number, kind: string, target: string): string =>
    `<Relationship Id="rId${id}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('/xl/workbook.xml', 'sheet.main')}${type('/xl/worksheets/sheet1.xml', 'worksheet')}${type('/xl/styles.xml', 'styles')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${HEAD}<Relationships xmlns="${RELATIONS}">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    ],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets><sheet name="${escaped(sheet)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ],
    [
      'xl/_rels/workbook.xml.rels',
      `${HEAD}<Relationships xmlns="${RELATIONS}">${relation(1, 'worksheet', 'worksheets/sheet1.xml')}${relation(2, 'styles', 'styles.xml')}</Relationships>`,
    ],
    ['xl/styles.xml', styles(font ? FONTS[font] : 'Times New Roman')],
    ['xl/worksheets/sheet1.xml', sheetXml(file)],
  ];
}

/** A zip archive with a fixed time, so that the same content gives the same bytes. */
function zipOf(parts: readonly (readonly [string, string])[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of parts) {
    const content = Buffer.from(text);
    const packed = deflateRawSync(content, { level: 9 });
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt16LE(0x21, 8);
    fields.writeUInt32LE(crc32(content), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(content.length, 18);
    fields.writeUInt16LE(Buffer.byteLength(name), 22);
    const piece = Buffer.concat([Buffer.from('504b0304', 'hex'), fields, Buffer.from(name), packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('504b01021400', 'hex'), fields, rest, Buffer.from(name)]));
    pieces.push(piece);
    offset += piece.length;
  }
  const names = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(names.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, names, end]);
}

/** A CSV as Excel in Vietnamese saves it: semicolons, a mark at the beginning, days as shown. */
function csvOf({ rows }: DirtyFile): string {
  const shown = (cell: DirtyCell): string => {
    if (cell === null) return '';
    if (typeof cell !== 'object') return String(cell);
    return 'error' in cell ? cell.error : toScreenDate(cell.day);
  };
  const quoted = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const width = Math.max(...rows.map((row) => row.length));
  const lines = rows.map((row) => Array.from({ length: width }, (_, at) => quoted(shown(row[at] ?? null))).join(';'));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** The bytes of a dirty list; those of an .xls are the workbook from which LibreOffice makes it. */
export const bytesOf = (file: DirtyFile): Buffer =>
  file.file.endsWith('.csv') ? Buffer.from(csvOf(file)) : zipOf(partsOf(file));

export const writeDirty = (path: string, file: DirtyFile): Promise<void> => writeFile(path, bytesOf(file));
