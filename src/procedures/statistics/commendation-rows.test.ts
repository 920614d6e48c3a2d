import { expect, test } from 'vitest';
import type { ReportRow } from '../../domain/statistics/award-report.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { authorityInPaper, commendationRows, formInPaper } from './commendation-rows.ts';

const row = (
  authority: string,
  form: string,
  recipient: ReportRow['recipient'],
  decided: number,
  pending = 0,
): ReportRow => ({
  authority,
  form,
  recipient,
  submitted: 0,
  decided,
  pending,
});

const context = {
  unitName: 'Ủy ban nhân dân thành phố Bắc Kạn',
  to: isoDate('2021-10-28'),
  agreed: new Set(['TTCP/BK_TTCP']),
};

test('one row per authority and form, each figure bound, noughts too', () => {
  const rows = commendationRows(
    [
      row('TTCP', 'BK_TTCP', 'tap_the', 1, 1),
      row('TTCP', 'BK_TTCP', 'ca_nhan', 1),
      row('CT_UBND_HUYEN', 'LDTT', 'ca_nhan', 521),
    ],
    context,
  );
  expect(rows.map(({ authorityName, formName, agreedBy }) => [authorityName, formName, agreedBy])).toEqual([
    ['Thủ tướng Chính phủ', 'Bằng khen', 'UBND tỉnh'],
    ['Chủ tịch UBND thành phố', 'Lao động tiên tiến', null],
  ]);
  expect(rows[0]?.decided).toEqual({
    tapThe: { value: 1, key: 'TTCP/BK_TTCP/decided/tap_the' },
    hoGiaDinh: { value: 0, key: 'TTCP/BK_TTCP/decided/ho_gia_dinh' },
    caNhan: { value: 1, key: 'TTCP/BK_TTCP/decided/ca_nhan' },
  });
  expect(rows[0]?.pending.tapThe.value).toBe(1);
});

test.each([
  ['CT_UBND_HUYEN', 'Huyện Na Rì', 'Chủ tịch UBND huyện'],
  ['CT_UBND_HUYEN', 'Trường Tiểu học Sông Cầu', 'Chủ tịch UBND cấp huyện'],
  ['CT_UBND_XA', 'Ủy ban nhân dân phường Đức Xuân', 'Chủ tịch UBND phường'],
  ['CT_UBND_XA', 'Ủy ban nhân dân thành phố Bắc Kạn', 'Chủ tịch UBND cấp xã'],
  ['CT_UBND_TINH', 'Huyện Na Rì', 'Chủ tịch UBND tỉnh'],
])('%s in a report of %s is %s', (code, unitName, name) => {
  expect(authorityInPaper(code, unitName)).toBe(name);
});

test.each([
  ['CO_TD_BO_TINH', 'CT_UBND_TINH', '2021-10-28', 'Cờ thi đua cấp tỉnh'],
  ['CO_TD_BO_TINH', 'CT_UBND_TINH', '2025-10-28', 'Cờ thi đua của tỉnh'],
  ['CO_TD_BO_TINH', 'BO_TRUONG', '2021-10-28', 'Cờ thi đua cấp bộ, ban, ngành, tỉnh, đoàn thể trung ương'],
  ['BK_BO_TINH', 'CT_UBND_TINH', '2021-10-28', 'Bằng khen'],
  ['GIAY_KHEN_HUYEN', 'CT_UBND_HUYEN', '2021-10-28', 'Giấy khen'],
  ['HC_LAO_DONG_3', 'CHU_TICH_NUOC', '2021-10-28', 'Huân chương Lao động hạng Ba'],
])('%s by %s on %s is called %s', (code, authority, on, name) => {
  expect(formInPaper(code, authority, isoDate(on))).toBe(name);
});
