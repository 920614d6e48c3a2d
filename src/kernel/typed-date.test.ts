import { describe, expect, it } from 'vitest';
import { toIsoDate } from './plain-date.ts';
import { parseTypedDate } from './typed-date.ts';

const read = (text: string): string => {
  const date = parseTypedDate(text);
  return date.ok ? toIsoDate(date.value) : date.problem;
};

describe('parseTypedDate', () => {
  it.each([
    ['19/6/2015', '2015-06-19'],
    ['06/6/2008', '2008-06-06'],
    ['31-10-2018 00:00', '2018-10-31'],
    ['2018-10-31T00:00:00', '2018-10-31'],
    ['2021-10-28', '2021-10-28'],
    ['28.10.2021', '2021-10-28'],
    ['29 / 01 / 2021', '2021-01-29'],
    ['ngày 24 tháng 10 năm 2022', '2022-10-24'],
    ['24 tháng 10 năm 2022', '2022-10-24'],
    ['24 tháng 10 năm 2022'.normalize('NFD'), '2022-10-24'],
    ['ngày25/7/2020', '2020-07-25'],
    ['01/09/2020', '2020-09-01'],
    ['12.5', 'date-without-year'],
    ['7/2', 'date-without-year'],
    ['7/2/20', 'two-digit-year'],
    ['trung tuần tháng 10', 'bad-date'],
    ['9 tháng đầu năm', 'bad-date'],
    ['10/28/2021', 'bad-date'],
    ['31/02/2021', 'bad-date'],
    ['2021', 'bad-date'],
    ['', 'bad-date'],
  ])('%s is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
