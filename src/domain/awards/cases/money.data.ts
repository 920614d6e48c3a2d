import { dong } from '../../../kernel/money.ts';
import { isoDate } from '../../../kernel/plain-date.ts';
import type { AwardCode, RecipientKind } from '../award-form.ts';
import type { BonusCase, LawCase } from './case.ts';

type Row = readonly [
  id: string,
  form: AwardCode,
  recipient: RecipientKind,
  day: string,
  amount: number,
  unrounded?: number,
];

/** Published and derived amounts: identity, form, recipient, day of decision, literal amount, and what was published unrounded. */
const AMOUNTS: readonly Row[] = [
  ['LC-021', 'CSTD_TOAN_QUOC', 'ca_nhan', '2021-06-01', 6_710_000, 6_705_000],
  ['LC-022', 'CSTD_BO_TINH', 'ca_nhan', '2021-06-01', 4_470_000, 4_470_000],
  ['LC-024', 'LDTT', 'ca_nhan', '2021-06-01', 450_000, 447_000],
  ['LC-025', 'TT_LDXS', 'tap_the', '2021-06-01', 2_240_000, 2_235_000],
  ['LC-025', 'DV_QUYET_THANG', 'tap_the', '2021-06-01', 2_240_000, 2_235_000],
  ['LC-026', 'TT_LDTT', 'tap_the', '2021-06-01', 1_200_000, 1_192_000],
  ['LC-027', 'CO_TD_CHINH_PHU', 'tap_the', '2021-06-01', 17_880_000, 17_880_000],
  ['LC-029', 'CSTD_TOAN_QUOC', 'ca_nhan', '2024-03-01', 8_100_000, 8_100_000],
  ['LC-030', 'CSTD_BO_TINH', 'ca_nhan', '2024-03-01', 5_400_000, 5_400_000],
  ['LC-031', 'CSTD_CO_SO', 'ca_nhan', '2024-03-01', 1_800_000, 1_800_000],
  ['LC-032', 'LDTT', 'ca_nhan', '2024-03-01', 540_000, 540_000],
  ['LC-033', 'TT_LDXS', 'tap_the', '2024-03-01', 2_700_000, 2_700_000],
  ['LC-034', 'TT_LDTT', 'tap_the', '2024-03-01', 1_440_000, 1_440_000],
  ['LC-035', 'XA_TIEU_BIEU', 'tap_the', '2024-03-01', 3_600_000, 3_600_000],
  ['LC-036', 'THON_VAN_HOA', 'tap_the', '2024-03-01', 2_700_000, 2_700_000],
  ['LC-037', 'CO_TD_CHINH_PHU', 'tap_the', '2024-03-01', 21_600_000, 21_600_000],
  ['LC-040', 'HC_DOC_LAP_3', 'ca_nhan', '2024-03-01', 18_900_000, 18_900_000],
  ['LC-041', 'BK_TTCP', 'ca_nhan', '2019-06-30', 4_870_000, 4_865_000],
  ['LC-042', 'BK_TTCP', 'ca_nhan', '2019-07-01', 5_220_000, 5_215_000],
  ['LC-043', 'BK_BO_TINH', 'ca_nhan', '2019-06-30', 1_390_000, 1_390_000],
  ['LC-044', 'GIAY_KHEN_DV_BO', 'ca_nhan', '2019-06-30', 420_000, 417_000],
  ['LC-046', 'CSTD_BO_TINH', 'ca_nhan', '2018-07-01', 4_170_000, 4_170_000],
  ['LC-048', 'LDTT', 'ca_nhan', '2024-08-01', 710_000, 702_000],
  ['LC-139', 'LDTT', 'ca_nhan', '2024-08-01', 710_000],
  ['LC-140', 'TT_LDTT', 'tap_the', '2024-08-01', 1_880_000],
  ['LC-141', 'CSTD_CO_SO', 'ca_nhan', '2024-08-01', 2_340_000],
  ['LC-142', 'CSTD_BO_TINH', 'ca_nhan', '2024-08-01', 7_020_000],
  ['LC-143', 'CSTD_TOAN_QUOC', 'ca_nhan', '2024-08-01', 10_530_000],
  ['LC-144', 'TT_LDXS', 'tap_the', '2024-08-01', 3_510_000],
  ['LC-145', 'CO_TD_BO_TINH', 'tap_the', '2024-08-01', 18_720_000],
  ['LC-146', 'CO_TD_CHINH_PHU', 'tap_the', '2024-08-01', 28_080_000],
  ['LC-147', 'BK_BO_TINH', 'ca_nhan', '2025-08-01', 3_510_000],
  ['LC-148', 'BK_TTCP', 'ca_nhan', '2025-08-01', 8_190_000],
];

const amountCase = ([id, form, recipient, day, amount, unrounded]: Row): BonusCase => ({
  id,
  title: `Tiền thưởng ${form}, quyết định ngày ${day}`,
  kind: 'bonus',
  question: { form, recipient, decidedOn: isoDate(day) },
  amount: dong(amount),
  ...(unrounded === undefined ? {} : { published: { none: dong(unrounded) } }),
});

export const MONEY: readonly LawCase[] = [
  ...AMOUNTS.map(amountCase),
  {
    id: 'LC-111',
    title: 'Giấy khen của Chủ tịch UBND xã: ba đáp án đã công bố, theo luật là 230.000',
    kind: 'bonus',
    question: { form: 'GIAY_KHEN_XA', recipient: 'ca_nhan', decidedOn: isoDate('2021-06-01') },
    amount: dong(230_000),
    published: { nearest: dong(220_000), none: dong(223_500) },
  },
  {
    id: 'LC-049',
    title: 'Nhiều danh hiệu đạt ở thời gian khác nhau: nhận tiền của từng danh hiệu',
    kind: 'together',
    decidedOn: '2024-03-01',
    claims: [
      { id: '2022', kind: 'danh_hieu_thi_dua', amount: dong(540_000), period: '2022' },
      { id: '2023', kind: 'danh_hieu_thi_dua', amount: dong(1_800_000), period: '2023' },
    ],
    paid: ['2022', '2023'],
  },
  {
    id: 'LC-058',
    title: 'Cùng năm, Chiến sĩ thi đua cấp tỉnh và Bằng khen cấp tỉnh: danh hiệu và hình thức, nhận cả hai',
    kind: 'together',
    decidedOn: '2021-06-01',
    claims: [
      { id: 'danh hiệu', kind: 'danh_hieu_thi_dua', amount: dong(4_470_000), period: '2020' },
      { id: 'bằng khen', kind: 'bang_khen', amount: dong(1_490_000), period: '2020' },
    ],
    paid: ['danh hiệu', 'bằng khen'],
  },
];
