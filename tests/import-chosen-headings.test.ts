/** The rows that a person says head the columns are found again in the next list of the same source, wherever they stand. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { receiveImport } from '../src/procedures/imports/receive.ts';
import { setMapping } from '../src/procedures/imports/set-mapping.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { setUpUnits, system } from './import-world.ts';
import { officeOver } from './office.ts';

/** What stands in row 1 looks like headings to us; the table begins below the blank row. */
const listOf = (above: readonly string[], headings: string, names: readonly string[]) =>
  Buffer.from(
    [
      'STT;Họ và tên;Đơn vị;;',
      '1;Ban Thi đua;Thành phố Y;;',
      ...above,
      '(Kèm theo Quyết định số 901/QĐ-UBND ngày 29/01/2021 của Chủ tịch UBND thành phố năm 2020);;;;',
      headings,
      ...names.map((name, at) => `${at + 1};${name};truong-a;LĐTT;${at + 3}`),
    ].join('\r\n'),
  );

const HEADINGS = 'Số;Người được nêu tên;Nơi làm việc;Mức;Xếp hạng';
const COLUMNS = [
  { column: 1, heading: 'Họ và tên / Tên tập thể' },
  { column: 2, heading: 'Mã đơn vị' },
  { column: 3, heading: 'Danh hiệu, hình thức' },
];
const CONSTANTS = {
  'Loại đối tượng': 'Cá nhân',
  'Cấp quyết định': 'Chủ tịch UBND thành phố',
  'Số quyết định': '901/QĐ-UBND',
  'Ngày quyết định': '29/01/2021',
  'Năm thành tích': '2020',
};

describe.each(engines)('heading rows that a person chose, on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  async function receive(bytes: Uint8Array, fileName: string) {
    const given = { unitCode: 'tp-y', fileName, bytes, again: true };
    const { importId } = must(await receiveImport.run(office, system, given));
    await office.importWork.settled();
    return importId;
  }
  const show = async (importId: string) => must(await showImport.run(office, system, { importId }));

  test('are found again, also further down; where they are not there, a person is asked', async () => {
    const first = await receive(listOf([], HEADINGS, ['Hoàng Thị Mẫu']), 'mot.csv');
    const asked = (await show(first)).import;
    expect(asked.state).toBe('mapping');
    expect(asked.mapping?.headingRows).toEqual({ first: 1, last: 1 });
    const said = { kind: 'awards', headingRows: { first: 4, last: 4 }, columns: COLUMNS, constants: CONSTANTS };
    const given = { importId: first, version: asked.version, ...said, sectionHeading: null };
    must(await setMapping.run(office, system, given));
    await office.importWork.settled();
    const names = async (importId: string) => {
      const { import: shown, rows } = await show(importId);
      const added = rows.rows.filter(({ outcome }) => outcome !== 'skip');
      return { rows: shown.mapping?.headingRows, names: added.map(({ cells }) => cells['Họ và tên / Tên tập thể']) };
    };
    expect(await names(first)).toEqual({ rows: { first: 4, last: 4 }, names: ['Hoàng Thị Mẫu'] });

    const next = await receive(listOf([], HEADINGS, ['Hoàng Thị Hai', 'Hoàng Thị Ba']), 'hai.csv');
    expect(await names(next)).toEqual({ rows: { first: 4, last: 4 }, names: ['Hoàng Thị Hai', 'Hoàng Thị Ba'] });
    const further = await receive(listOf([';;;;', 'Năm học trước;;;;'], HEADINGS, ['Hoàng Thị Tư']), 'ba.csv');
    expect(await names(further)).toEqual({ rows: { first: 6, last: 6 }, names: ['Hoàng Thị Tư'] });
    const other = await receive(listOf([], 'A;B;C;D;E', ['Hoàng Thị Năm']), 'bon.csv');
    expect((await show(other)).import.state).toBe('mapping');
  });
});
