import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { isOnlyDecision, readDecisionAsked } from './decision-asked.ts';

const asked = (digits: string | null, symbol = '', year: number | null = null, day: string | null = null) => ({
  digits,
  symbol,
  year,
  signedOn: day === null ? null : isoDate(day),
});

test.each([
  ['186', asked('186')],
  ['0186', asked('186')],
  ['186/qđ-ubnd', asked('186', 'QD-UBND')],
  ['số 0186 / QĐ - UBND', asked('186', 'QD-UBND')],
  ['Số: 186/QĐ', asked('186', 'QD')],
  ['QĐ 186', asked('186')],
  ['QĐ 186 năm 2021', asked('186', '', 2021)],
  ['186/QĐ-UBND 2021', asked('186', 'QD-UBND', 2021)],
  ['QĐ-UBND 186', asked('186')],
  ['Quyết định số 186/QĐ-UBND ngày 29 tháng 01 năm 2021', asked('186', 'QD-UBND', null, '2021-01-29')],
  ['186 ngày 29/1/2021', asked('186', '', null, '2021-01-29')],
  ['186/QĐ-UBND, ngày 29-01-2021', asked('186', 'QD-UBND', null, '2021-01-29')],
  ['29/01/2021', asked(null, '', null, '2021-01-29')],
  ['2021-01-29', asked(null, '', null, '2021-01-29')],
  ['924/2001/QĐ/CTN', asked('924', '2001/QD/CTN')],
  ['qđ-ubnd', asked(null, 'QD-UBND')],
  ['2021', asked('2021')],
])('%s is read as a decision', (text, expected) => {
  expect(readDecisionAsked(text)).toEqual(expected);
});

test.each(['Nông Thị Hoa', 'Trường THCS số 2', 'Tổ 12', 'Quyết', '', '186 Hoa', '31/02/2021 Hoa', 'QĐ'])(
  '%s is no decision',
  (text) => {
    expect(readDecisionAsked(text)).toBeNull();
  },
);

test('a bare number may also stand in a name', () => {
  const only = ['12', '12/QĐ', '12 năm 2021'].map((text) => {
    const read = readDecisionAsked(text);
    return read !== null && isOnlyDecision(read);
  });
  expect(only).toEqual([false, true, true]);
});
