import { expect, test } from 'vitest';
import type { ReportRow } from '../statistics/award-report.ts';
import { figureChanges, inspectionFigures, valuesOf } from './inspection-figures.ts';

const row = (recipient: ReportRow['recipient'], decided: number): ReportRow => ({
  authority: 'CT_UBND_TINH',
  form: 'BK_BO_TINH',
  recipient,
  submitted: decided + 1,
  decided,
  pending: 0,
});

const targets = { total: 10, met: 8, exceeded: 5, notMet: 2 };

test('every figure has a key, the query behind it and a value; nought where a form had none', () => {
  const values = valuesOf(inspectionFigures([row('tap_the', 19), row('ca_nhan', 38)], targets));
  expect(values.get('CT_UBND_TINH/BK_BO_TINH/decided/tap_the')).toBe(19);
  expect(values.get('CT_UBND_TINH/BK_BO_TINH/submitted/ca_nhan')).toBe(39);
  expect(values.get('CT_UBND_TINH/BK_BO_TINH/decided/ho_gia_dinh')).toBe(0);
  expect(values.get('chi-tieu/met')).toBe(8);
  expect(values.size).toBe(9 + 3);
});

test('only figures that differ are told, also one that came or went', () => {
  const before = valuesOf([
    { key: 'a', value: 1 },
    { key: 'b', value: 2 },
    { key: 'zero', value: 0 },
  ]);
  const now = valuesOf([
    { key: 'a', value: 1 },
    { key: 'c', value: 3 },
  ]);
  expect(figureChanges(before, now)).toEqual([
    { key: 'b', was: 2, now: 0 },
    { key: 'c', was: 0, now: 3 },
  ]);
  expect(figureChanges(before, before)).toEqual([]);
});
