import { expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import type { ReportRow } from './award-report.ts';
import { reportOrder } from './report-order.ts';

const row = (authority: string, form: string, recipient: ReportRow['recipient']): ReportRow => ({
  authority,
  form,
  recipient,
  submitted: 0,
  decided: 1,
  pending: 0,
});

const ordered = [
  row('CHU_TICH_NUOC', 'HC_LAO_DONG_2', 'tap_the'),
  row('CHU_TICH_NUOC', 'HC_LAO_DONG_3', 'tap_the'),
  row('TTCP', 'BK_TTCP', 'tap_the'),
  row('TTCP', 'BK_TTCP', 'ca_nhan'),
  row('CT_UBND_TINH', 'CO_TD_BO_TINH', 'tap_the'),
  row('CT_UBND_TINH', 'BK_BO_TINH', 'tap_the'),
  row('CT_UBND_HUYEN', 'LDTT', 'ca_nhan'),
  row('CT_UBND_HUYEN', 'TT_LDTT', 'tap_the'),
  row('CT_UBND_HUYEN', 'GIAY_KHEN_HUYEN', 'tap_the'),
  row('CT_UBND_HUYEN', 'GIAY_KHEN_HUYEN', 'ho_gia_dinh'),
  row('CT_UBND_HUYEN', 'GIAY_KHEN_HUYEN', 'ca_nhan'),
  row('CT_UBND_HUYEN', 'A_FORM_OF_NO_LAW', 'ca_nhan'),
  row('CT_UBND_HUYEN', 'B_FORM_OF_NO_LAW', 'ca_nhan'),
  row('NOBODY_KNOWN', 'LDTT', 'ca_nhan'),
];

test('rows go by authority, by the order of the law, then collectives before persons', () => {
  expect(ordered.toReversed().toSorted(reportOrder(isoDate('2021-10-28')))).toEqual(ordered);
});

test('before the first law that we hold, rows still have one order', () => {
  const rows = [row('TTCP', 'A', 'ca_nhan'), row('TTCP', 'B', 'tap_the')];
  expect(rows.toReversed().toSorted(reportOrder(isoDate('2000-01-01')))).toEqual(rows);
});
