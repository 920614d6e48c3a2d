import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import { dayOfSerial } from '../src/procedures/imports/files/xlsx/day-serial.ts';
import { isDayFormat } from '../src/procedures/imports/files/xlsx/number-format.ts';
import { latin1, toTcvn3, toVni } from './legacy-encoder.ts';
import { cellsIn, handMade, inline, readAll, saved, sheetOf } from './office-file.ts';

const DEMO = join(import.meta.dirname, '..', 'demo', 'bac-kan-2021');

const shown = (cell: unknown): unknown => (cell instanceof Date ? { date: cell.toISOString().slice(0, 10) } : cell);

test.each(readdirSync(DEMO).filter((name) => name.endsWith('.xlsx')))(
  '%s reads as read-excel-file reads it',
  async (name) => {
    const path = join(DEMO, name);
    const theirs = ((await readSheet(path)) as unknown as unknown[][]).map((row) => {
      const cells = row.map(shown);
      while (cells.at(-1) === null) cells.pop();
      return cells;
    });
    expect(cellsIn(await readAll(path))).toEqual(theirs);
  },
);

const STYLES = `<numFmts><numFmt numFmtId="164" formatCode="dd\\/mm\\/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 &quot;đ&quot;"/></numFmts>
<fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font><font><name val=".VnTimeH"/></font><font><name val="VNI-Times"/></font></fonts>
<cellStyleXfs><xf numFmtId="14" fontId="1"/></cellStyleXfs>
<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="3"/></cellXfs>`;

describe('cells', () => {
  const SHARED = `<si><t>Họ và tên</t></si><si><r><t>Nông </t></r><r><rPr><b/></rPr><t>Thị</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si><si><t xml:space="preserve">a_x000D_b &amp; c</t></si>`;
  const ROWS = `<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c></row>
<row r="5" hidden="1"><c r="B5" s="1"><v>44225.5</v></c><c r="C5" s="2"><v>1500000</v></c><c r="D5" t="b"><v>1</v></c><c r="E5" t="e"><v>#N/A</v></c><c r="F5" t="d"><v>2021-01-29T00:00:00</v></c><c r="G5" s="1"/></row>
<row><c t="str"><f>A1&amp;"x"</f><v>y</v></c><c><f>B5*2</f></c><c t="inlineStr"><is><r><t>một</t></r><r><t> hai</t></r></is></c></row>
<row r="9"><c r="A9" s="1"/></row>`;
  const SHEET = `<cols><col min="2" max="3" hidden="1"/><col min="30" max="16384" hidden="1"/></cols><sheetData>${ROWS}</sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>`;

  test('of every type, without references, with what a person should know', async () => {
    const bytes = handMade({ sheets: [{ xml: SHEET }], shared: SHARED, styles: STYLES });
    const read = await readAll(saved('moi-loai.xlsx', bytes));
    expect(read.rows).toEqual({
      'Trang 1': [
        { row: 1, cells: ['Họ và tên', 'Nông Thị', 'a\rb & c'] },
        { row: 5, cells: [null, { date: '2021-01-29' }, 1_500_000, 'TRUE', '#N/A', { date: '2021-01-29' }] },
        { row: 6, cells: ['y', null, 'một hai'] },
      ],
    });
    expect(read.merges).toEqual([{ top: 1, left: 0, bottom: 2, right: 2 }]);
    expect(read.notes).toEqual(['formulas: 2', 'formulas-without-value: 1', 'hidden-rows: 1', 'hidden-columns: 2']);
  });

  test('under a prefix of their own', async () => {
    const xml = '<x:sheetData xmlns:x="m"><x:row r="2"><x:c r="A2"><x:v>7</x:v></x:c></x:row></x:sheetData>';
    expect((await readAll(saved('x.xlsx', handMade({ sheets: [{ xml }] })))).rows['Trang 1']).toEqual([
      { row: 2, cells: [7] },
    ]);
  });
});

test('hidden sheets are read and told, empty ones left out; 1904, links and macros are told', async () => {
  const link = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLink';
  const day = '<row r="1"><c r="A1" s="1"><v>42763</v></c></row>';
  const bytes = handMade({
    sheets: [sheetOf(''), { ...sheetOf(day), name: 'Mật', state: 'veryHidden' }, { ...sheetOf(day), name: 'Hai' }],
    styles: STYLES,
    workbook: '<workbookPr date1904="1"/>',
    relations: `<Relationship Id="rIdL" Type="${link}" Target="externalLinks/externalLink1.xml"/>`,
    more: [{ name: 'xl/vbaProject.bin', content: Buffer.from('macro') }],
  });
  const read = await readAll(saved('macro.xlsm', bytes));
  expect(Object.keys(read.rows)).toEqual(['Mật', 'Hai']);
  expect(cellsIn(read)).toEqual([[{ date: '2021-01-29' }], [{ date: '2021-01-29' }]]);
  expect(read.notes).toEqual([
    'hidden-sheets: Mật',
    'macros: vbaProject.bin',
    'links: externalLinks',
    'date-1904: 1904',
  ]);
});

describe('old fonts', () => {
  test('the font of a cell or of a run tells, whatever else stands in the workbook', async () => {
    const run = `<si><r><rPr><rFont val=".VnTimeH"/></rPr><t>${toTcvn3('nông')}</t></r><r><rPr><rFont val="Arial"/></rPr><t> Thị</t></r></si>`;
    const cells = [
      inline('A1', toTcvn3('Nguyễn Văn Đức'), 3),
      inline('B1', toTcvn3('cộng hòa'), 4),
      inline('C1', toVni('Đỗ Thị Hằng'), 5),
      inline('D1', 'Hòa Hà', 0),
      inline('E1', 'Nguyễn Đức', 3),
      '<c r="F1" t="s"><v>0</v></c>',
    ];
    const bytes = handMade({ sheets: [sheetOf(`<row r="1">${cells.join('')}</row>`)], styles: STYLES, shared: run });
    const read = await readAll(saved('phong.xlsx', bytes));
    expect(cellsIn(read)).toEqual([['Nguyễn Văn Đức', 'CỘNG HÒA', 'Đỗ Thị Hằng', 'Hòa Hà', 'Nguyễn Đức', 'NÔNG Thị']]);
    expect(read.notes).toEqual(['tcvn3: 3', 'vni: 1']);
  });

  const NAMES = ['Nguyễn Văn Đức', 'Trần Thị Hằng', 'Lường Đình Quyết', 'Bế Ngọc Huyền', 'Hứa Thị Điệp'];
  const list = (encode: (text: string) => string) =>
    handMade({
      sheets: [sheetOf(NAMES.map((_, at) => `<row><c t="s"><v>${at}</v></c></row>`).join(''))],
      shared: NAMES.map((name) => `<si><t>${encode(name)}</t></si>`).join(''),
    });

  test('where fonts tell nothing the content does, if all of it agrees', async () => {
    expect(cellsIn(await readAll(saved('t.xlsx', list(toTcvn3)))).flat()).toEqual(NAMES);
    expect(cellsIn(await readAll(saved('v.xlsx', list(toVni)))).flat()).toEqual(NAMES);
    expect(
      (
        await readAll(
          saved(
            'u.xlsx',
            list((text) => text),
          ),
        )
      ).notes,
    ).toEqual([]);
    const apart = NAMES.map((name) => name.normalize('NFD'));
    expect(
      cellsIn(
        await readAll(
          saved(
            'd.xlsx',
            list((text) => text.normalize('NFD')),
          ),
        ),
      ).flat(),
    ).toEqual(apart);
  });

  test.each([
    ['UTF-8', (text: string) => Buffer.from(text), []],
    ['TCVN3', (text: string) => latin1(toTcvn3(text)), ['tcvn3: 5']],
    ['VNI', (text: string) => latin1(toVni(text)), ['vni: 5']],
  ] as const)('a CSV in %s', async (_, encode, notes) => {
    const read = await readAll(saved('ds.csv', encode(NAMES.map((name, at) => `${at};${name}`).join('\r\n'))));
    expect(cellsIn(read)).toEqual(NAMES.map((name, at) => [String(at), name]));
    expect(read.notes).toEqual(notes);
  });
});

describe('CSV', () => {
  const ROWS = [
    ['STT', 'Họ và tên', 'Ghi chú'],
    ['01', 'Nguyễn Văn Đức', 'một, hai; "ba"\nbốn'],
    ['2', 'Trần Thị Hằng', '1,5'],
    ['3', 'Lý Văn Tỏ', null, 'thừa'],
  ];
  const csv = (separator: string): string =>
    [
      'DANH SÁCH',
      '',
      ...ROWS.map((row) =>
        row.map((cell) => (cell && /[\n";,|\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(separator),
      ),
    ].join('\r\n');

  test.each([';', ',', '\t', '|'])('separated by %s', async (separator) => {
    const read = await readAll(saved('Danh sách.csv', csv(separator)));
    expect(Object.keys(read.rows)).toEqual(['Danh sách']);
    expect(read.rows['Danh sách']?.map(({ row }) => row)).toEqual([1, 3, 4, 5, 6]);
    expect(cellsIn(read).slice(1)).toEqual(ROWS);
  });

  const be = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  test.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`), []],
    ['UTF-16 LE', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), []],
    ['UTF-16 BE', be, []],
    ['Excel’s own first line', (text: string) => Buffer.from(`sep=;\r\n${text}`), []],
  ] as const)('in %s', async (_, encode, notes) => {
    const read = await readAll(saved('a.txt', encode(csv(';'))));
    expect(cellsIn(read)).toEqual([['DANH SÁCH'], ...ROWS]);
    expect(read.notes).toEqual(notes);
  });

  test('in Windows-1258', async () => {
    // "Nguyễn", "Hằng", "Đức" as Windows writes them: the letter, and the tone behind it.
    const bytes = Buffer.from(
      '1;Nguyê\u00den V\u00e3n \u00d0\u00fd\u00ecc\n2;Trâ\u00ccn Thi\u00f2 H\u00e3\u00ccng\n',
      'latin1',
    );
    const read = await readAll(saved('w.csv', bytes));
    expect(cellsIn(read)).toEqual([
      ['1', 'Nguyễn Văn Đức'],
      ['2', 'Trần Thị Hằng'],
    ]);
    expect(read.notes).toEqual(['windows-1258: ']);
  });
});

test('a page of HTML under the name .xls is read by its tables', async () => {
  const page = `<html><head><meta charset="utf-8"><style>td{}</style></head><body><table><tr><th colspan=2>DANH S&Aacute;CH</th></tr>
<tr><td rowspan="2">1</td><td>Nguyễn&nbsp;Văn<br>Đức &amp; con</td><td><img src="http://127.0.0.1:9/x"></td></tr><tr><td>x &#272;</td></tr></table></body></html>`;
  const read = await readAll(saved('bao-cao.xls', page));
  expect(cellsIn(read)).toEqual([['DANH SÁCH'], ['1', 'Nguyễn Văn\nĐức & con'], [null, 'x Đ']]);
  expect(read.merges).toEqual([
    { top: 1, left: 0, bottom: 1, right: 1 },
    { top: 2, left: 0, bottom: 3, right: 0 },
  ]);
  expect(read.notes).toEqual(['html-table: ']);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, null],
  [61, false, '1900-03-01'],
  [44_225, false, '2021-01-29'],
  [42_763, true, '2021-01-29'],
  [0, true, '1904-01-01'],
  [0.5, false, null],
  [2_958_465, false, '9999-12-31'],
  [2_958_466, false, null],
])('the number %s (1904: %s) is the day %s', (serial, is1904, day) => expect(dayOfSerial(serial, is1904)).toBe(day));

test.each([
  ['dd/mm/yyyy', true],
  ['[$-42A]dd mmmm yyyy;@', true],
  ['"ngày" dd', true],
  ['mm/yy', true],
  ['General', false],
  ['#,##0 "đồng"', false],
  ['[Red]0.00', false],
  ['h:mm:ss', false],
  ['mm:ss', false],
  ['@', false],
])('the format %s shows a day: %s', (code, expected) => expect(isDayFormat(code)).toBe(expected));
