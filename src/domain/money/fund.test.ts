import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { points } from '../../kernel/points.ts';
import { valueAt } from '../law/dated-value.ts';
import { FUND_OF_LOCAL_BUDGET, FUND_OF_MOUNTAIN_BUDGET, FUND_OF_OFFICE, FUND_SHARE_FOR_ORGANISING } from './fund.ts';

const on = isoDate('2021-10-28');

test.each([
  [FUND_OF_OFFICE, 20],
  [FUND_OF_LOCAL_BUDGET, 1],
  [FUND_OF_MOUNTAIN_BUDGET, 1.5],
  [FUND_SHARE_FOR_ORGANISING, 20],
])('the ceilings of the fund in 2021 are those of NĐ 91/2017 (%#)', (history, percent) => {
  expect(valueAt(history, on)).toMatchObject({ ok: true, value: { value: points(percent), confirmed: true } });
});

test('nothing is known before the decree, and nothing is confirmed after it', () => {
  expect(valueAt(FUND_OF_OFFICE, isoDate('2017-09-30'))).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
  expect(valueAt(FUND_OF_OFFICE, isoDate('2024-01-01'))).toMatchObject({ ok: true, value: { confirmed: false } });
});
