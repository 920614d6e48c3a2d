import readSheet from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { type Sheet, writeXlsx } from './xlsx.ts';

const sheet: Sheet = {
  name: 'Khen thưởng [2021]: tập thể/cá nhân của thành phố',
  title: 'DANH SÁCH KHEN THƯỞNG',
  notes: ['Số liệu tính đến ngày 25 tháng 10 năm 2021'],
  columns: [
    { title: 'Họ và tên', width: 30 },
    { title: 'Số lượng', width: 10 },
    { title: 'Ngày quyết định', width: 14 },
  ],
  rows: [
    [
      { kind: 'text', text: '=HYPERLINK("http://x")\u0000' },
      { kind: 'number', value: 521 },
      { kind: 'date', date: isoDate('2021-01-29') },
    ],
    [{ kind: 'text', text: '00123' }, null, null],
  ],
};

test('a table is read back with its texts, numbers and dates', async () => {
  const workbook = await readSheet(await writeXlsx(sheet));
  const [first] = workbook;
  expect(first?.sheet).toBe('Khen thưởng  2021   tập thể cá');
  const rows = first?.data.filter((row) => row.some((cell) => cell !== null));
  expect(rows?.map((row) => row[0])).toEqual([
    'DANH SÁCH KHEN THƯỞNG',
    'Số liệu tính đến ngày 25 tháng 10 năm 2021',
    'Họ và tên',
    '=HYPERLINK("http://x")',
    '00123',
  ]);
  expect(rows?.[3]).toEqual(['=HYPERLINK("http://x")', 521, new Date('2021-01-29')]);
  expect(rows?.[4]).toEqual(['00123', null, null]);
});

test('an empty name of a sheet does not spoil the file', async () => {
  const workbook = await readSheet(await writeXlsx({ ...sheet, name: ' // ' }));
  expect(workbook[0]?.sheet).toBe('Danh sách');
});
