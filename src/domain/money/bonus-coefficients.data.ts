import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { AwardCode, RecipientKind } from '../awards/award-form.ts';
import { type Citation, type Confidence, cite } from '../law/citation.ts';

/**
 * A coefficient of the base salary. `times` multiplies it for collectives of an order (2) and for households (1.5).
 * `none` says that the decree was read and lists no cash; `atMost` that it only sets a ceiling.
 */
export type CoefficientRow = {
  readonly forms: readonly AwardCode[];
  readonly recipient: RecipientKind;
  readonly coefficient: number;
  readonly times?: 1.5 | 2;
  readonly kind?: 'fixed' | 'atMost' | 'none';
  readonly citation: Citation;
  readonly confidence: Confidence;
};

export type CoefficientTable = { readonly from: PlainDate; readonly rows: readonly CoefficientRow[] };

const ORDERS: readonly (readonly [number, readonly AwardCode[]])[] = [
  [46, ['HC_SAO_VANG']],
  [30.5, ['HC_HCM']],
  [15, ['HC_DOC_LAP_1', 'HC_QUAN_CONG_1']],
  [12.5, ['HC_DOC_LAP_2', 'HC_QUAN_CONG_2']],
  [10.5, ['HC_DOC_LAP_3', 'HC_QUAN_CONG_3']],
  [9, ['HC_LAO_DONG_1', 'HC_BVTQ_1', 'HC_CHIEN_CONG_1']],
  [7.5, ['HC_LAO_DONG_2', 'HC_BVTQ_2', 'HC_CHIEN_CONG_2']],
  [4.5, ['HC_LAO_DONG_3', 'HC_BVTQ_3', 'HC_CHIEN_CONG_3']],
];

/** The orders of one decree: the individual's coefficient, twice that for a collective. */
const orders = (individual: Citation, collective: Citation, confidence: Confidence): CoefficientRow[] =>
  ORDERS.flatMap(([coefficient, forms]): CoefficientRow[] => [
    { forms, recipient: 'ca_nhan', coefficient, citation: individual, confidence },
    { forms, recipient: 'tap_the', coefficient, times: 2, citation: collective, confidence },
  ]);

const nd91 = (article: string): Citation => cite('ND_91_2017', article);
const nd98 = (article: string): Citation => cite('ND_98_2023', article);
const nd152 = (article: string): Citation => cite('ND_152_2025', article);

const ND_91: readonly CoefficientRow[] = [
  { forms: ['CSTD_TOAN_QUOC'], recipient: 'ca_nhan', coefficient: 4.5, citation: nd91('Đ69 k1 a'), confidence: 'text' },
  { forms: ['CSTD_BO_TINH'], recipient: 'ca_nhan', coefficient: 3, citation: nd91('Đ69 k1 b'), confidence: 'text' },
  { forms: ['CSTD_CO_SO'], recipient: 'ca_nhan', coefficient: 1, citation: nd91('Đ69 k1 c'), confidence: 'text' },
  { forms: ['LDTT', 'CSTT'], recipient: 'ca_nhan', coefficient: 0.3, citation: nd91('Đ69 k1 d'), confidence: 'text' },
  {
    forms: ['TT_LDXS', 'DV_QUYET_THANG'],
    recipient: 'tap_the',
    coefficient: 1.5,
    citation: nd91('Đ69 k2 a'),
    confidence: 'text',
  },
  {
    forms: ['TT_LDTT', 'DV_TIEN_TIEN'],
    recipient: 'tap_the',
    coefficient: 0.8,
    citation: nd91('Đ69 k2 b'),
    confidence: 'text',
  },
  { forms: ['THON_VAN_HOA'], recipient: 'tap_the', coefficient: 1.5, citation: nd91('Đ69 k2 c'), confidence: 'text' },
  { forms: ['CO_TD_CHINH_PHU'], recipient: 'tap_the', coefficient: 12, citation: nd91('Đ69 k2 d'), confidence: 'text' },
  { forms: ['CO_TD_BO_TINH'], recipient: 'tap_the', coefficient: 8, citation: nd91('Đ69 k2 đ'), confidence: 'text' },
  {
    forms: ['GD_VAN_HOA'],
    recipient: 'ho_gia_dinh',
    coefficient: 0,
    kind: 'none',
    citation: nd91('Đ69'),
    confidence: 'text',
  },
  ...orders(nd91('Đ70 k1'), nd91('Đ70 k2'), 'text'),
  { forms: ['HC_DDKDT'], recipient: 'ca_nhan', coefficient: 7.5, citation: nd91('Đ70 k1 g'), confidence: 'text' },
  { forms: ['HC_DUNG_CAM'], recipient: 'ca_nhan', coefficient: 4.5, citation: nd91('Đ70 k1 h'), confidence: 'text' },
  {
    forms: ['HCH_QKQT', 'HCH_VANTQ', 'HCH_CSVV_1', 'HCH_CSVV_2', 'HCH_CSVV_3'],
    recipient: 'ca_nhan',
    coefficient: 1.5,
    citation: nd91('Đ74'),
    confidence: 'text',
  },
  { forms: ['BMVNAH'], recipient: 'ca_nhan', coefficient: 15.5, citation: nd91('Đ71 k1'), confidence: 'text' },
  {
    forms: ['AH_LAO_DONG', 'AH_LLVT'],
    recipient: 'ca_nhan',
    coefficient: 15.5,
    citation: nd91('Đ71 k2'),
    confidence: 'text',
  },
  {
    forms: ['AH_LAO_DONG', 'AH_LLVT'],
    recipient: 'tap_the',
    coefficient: 15.5,
    times: 2,
    citation: nd91('Đ71 k2'),
    confidence: 'text',
  },
  { forms: ['GT_HCM'], recipient: 'ca_nhan', coefficient: 270, citation: nd91('Đ72 k1'), confidence: 'text' },
  { forms: ['GT_NHA_NUOC'], recipient: 'ca_nhan', coefficient: 170, citation: nd91('Đ72 k2'), confidence: 'text' },
  { forms: ['BK_TTCP'], recipient: 'ca_nhan', coefficient: 3.5, citation: nd91('Đ73 k1 a'), confidence: 'text' },
  {
    forms: ['BK_TTCP'],
    recipient: 'tap_the',
    coefficient: 3.5,
    times: 2,
    citation: nd91('Đ73 k2 a'),
    confidence: 'text',
  },
  { forms: ['BK_BO_TINH'], recipient: 'ca_nhan', coefficient: 1, citation: nd91('Đ73 k1 b'), confidence: 'text' },
  {
    forms: ['BK_BO_TINH'],
    recipient: 'tap_the',
    coefficient: 1,
    times: 2,
    citation: nd91('Đ73 k2 a'),
    confidence: 'text',
  },
  {
    forms: ['GIAY_KHEN_HUYEN', 'GIAY_KHEN_SO', 'GIAY_KHEN_DV_BO', 'GIAY_KHEN_DN'],
    recipient: 'ca_nhan',
    coefficient: 0.3,
    citation: nd91('Đ73 k1 c'),
    confidence: 'text',
  },
  {
    forms: ['GIAY_KHEN_HUYEN', 'GIAY_KHEN_SO', 'GIAY_KHEN_DV_BO', 'GIAY_KHEN_DN'],
    recipient: 'tap_the',
    coefficient: 0.3,
    times: 2,
    citation: nd91('Đ73 k2 b'),
    confidence: 'text',
  },
  { forms: ['GIAY_KHEN_XA'], recipient: 'ca_nhan', coefficient: 0.15, citation: nd91('Đ73 k1 d'), confidence: 'text' },
  {
    forms: ['GIAY_KHEN_XA'],
    recipient: 'tap_the',
    coefficient: 0.15,
    times: 2,
    citation: nd91('Đ73 k2 b'),
    confidence: 'text',
  },
  {
    forms: ['KNC_BO_TINH', 'HUY_HIEU_TINH'],
    recipient: 'ca_nhan',
    coefficient: 0,
    kind: 'none',
    citation: nd91('Đ73'),
    confidence: 'text',
  },
];

/** Titles keep their coefficients in every decree since 2017; only the place and what was read differ. */
const titles2022 = (
  individual: (point: string) => Citation,
  collective: (point: string) => Citation,
  confidence: Confidence,
): CoefficientRow[] => [
  { forms: ['CSTD_TOAN_QUOC'], recipient: 'ca_nhan', coefficient: 4.5, citation: individual('a'), confidence },
  { forms: ['CSTD_BO_TINH'], recipient: 'ca_nhan', coefficient: 3, citation: individual('b'), confidence },
  { forms: ['CSTD_CO_SO'], recipient: 'ca_nhan', coefficient: 1, citation: individual('c'), confidence },
  { forms: ['LDTT', 'CSTT'], recipient: 'ca_nhan', coefficient: 0.3, citation: individual('d'), confidence },
  {
    forms: ['TT_LDXS', 'DV_QUYET_THANG'],
    recipient: 'tap_the',
    coefficient: 1.5,
    citation: collective('a'),
    confidence,
  },
  { forms: ['TT_LDTT', 'DV_TIEN_TIEN'], recipient: 'tap_the', coefficient: 0.8, citation: collective('b'), confidence },
  { forms: ['XA_TIEU_BIEU'], recipient: 'tap_the', coefficient: 2, citation: collective('c'), confidence },
  { forms: ['THON_VAN_HOA'], recipient: 'tap_the', coefficient: 1.5, citation: collective('d'), confidence },
  { forms: ['CO_TD_CHINH_PHU'], recipient: 'tap_the', coefficient: 12, citation: collective('đ'), confidence },
  { forms: ['CO_TD_BO_TINH'], recipient: 'tap_the', coefficient: 8, citation: collective('e'), confidence },
  { forms: ['CO_TD_QK_DHQG'], recipient: 'tap_the', coefficient: 6, citation: collective('g'), confidence },
  {
    forms: ['GD_VAN_HOA'],
    recipient: 'ho_gia_dinh',
    coefficient: 0,
    kind: 'none',
    citation: collective('a'),
    confidence,
  },
];

const PEOPLES: readonly AwardCode[] = ['NHA_GIAO_ND', 'THAY_THUOC_ND', 'NGHE_SI_ND', 'NGHE_NHAN_ND'];
const MERITORIOUS: readonly AwardCode[] = ['NHA_GIAO_UT', 'THAY_THUOC_UT', 'NGHE_SI_UT', 'NGHE_NHAN_UT'];

const honours2022 = (place: Citation, heroes: Confidence, others: Confidence): CoefficientRow[] => [
  { forms: ['AH_LAO_DONG', 'AH_LLVT'], recipient: 'ca_nhan', coefficient: 15.5, citation: place, confidence: heroes },
  {
    forms: ['AH_LAO_DONG', 'AH_LLVT'],
    recipient: 'tap_the',
    coefficient: 15.5,
    times: 2,
    citation: place,
    confidence: heroes,
  },
  { forms: ['BMVNAH'], recipient: 'ca_nhan', coefficient: 15.5, citation: place, confidence: others },
  { forms: PEOPLES, recipient: 'ca_nhan', coefficient: 12.5, citation: place, confidence: others },
  { forms: MERITORIOUS, recipient: 'ca_nhan', coefficient: 9, citation: place, confidence: others },
];

const CERTIFICATES: readonly (readonly [AwardCode, number])[] = [
  ['BK_TTCP', 3.5],
  ['BK_BO_TINH', 1.5],
  ['GIAY_KHEN', 0.3],
];

/** Bằng khen and Giấy khen since 2024: a collective twice, a household 1.5 times the individual. */
const certificates2022 = (place: Citation, confidence: Confidence): CoefficientRow[] => [
  ...CERTIFICATES.flatMap(([form, coefficient]): CoefficientRow[] => [
    { forms: [form], recipient: 'ca_nhan', coefficient, citation: place, confidence },
    { forms: [form], recipient: 'tap_the', coefficient, times: 2, citation: place, confidence },
    { forms: [form], recipient: 'ho_gia_dinh', coefficient, times: 1.5, citation: place, confidence },
  ]),
  { forms: ['BK_QK_DHQG'], recipient: 'ca_nhan', coefficient: 1, citation: place, confidence: 'uncertain' },
  { forms: ['BK_QK_DHQG'], recipient: 'tap_the', coefficient: 1, times: 2, citation: place, confidence: 'secondary' },
];

const orders2022 = (individual: Citation, collective: Citation, confidence: Confidence): CoefficientRow[] => [
  ...orders(individual, collective, confidence),
  { forms: ['HC_DDKDT'], recipient: 'ca_nhan', coefficient: 7.5, citation: individual, confidence },
  { forms: ['HC_DUNG_CAM'], recipient: 'ca_nhan', coefficient: 4.5, citation: individual, confidence },
];

/** NĐ 98/2023: titles known from published tables; orders in part; its certificates were not read (values of NĐ 152). */
const ND_98: readonly CoefficientRow[] = [
  ...titles2022(
    () => nd98('Đ54 k1'),
    () => nd98('Đ54 k2'),
    'secondary',
  ),
  ...orders2022(nd98('Đ55 k1'), nd98('Đ55 k2'), 'secondary'),
  ...honours2022(nd98('Đ56'), 'text', 'text'),
  ...certificates2022(nd98('Đ58'), 'uncertain'),
];

const ND_152: readonly CoefficientRow[] = [
  ...titles2022(
    (point) => nd152(`Đ50 k1 ${point}`),
    (point) => nd152(`Đ50 k2 ${point}`),
    'text',
  ),
  ...orders2022(nd152('Đ51 k1'), nd152('Đ51 k2'), 'text'),
  ...honours2022(nd152('Đ52'), 'secondary', 'uncertain'),
  ...certificates2022(nd152('Đ54'), 'text'),
  {
    forms: ['KNC_UBTVQH'],
    recipient: 'ca_nhan',
    coefficient: 0.8,
    kind: 'atMost',
    citation: nd152('Đ54 k1'),
    confidence: 'text',
  },
  {
    forms: ['KNC_BO_TINH'],
    recipient: 'ca_nhan',
    coefficient: 0.6,
    kind: 'atMost',
    citation: nd152('Đ54 k1'),
    confidence: 'text',
  },
];

/** The tables in the order of their decrees. A form that a table does not name is a gap: the office must look it up. */
export const COEFFICIENT_TABLES: readonly CoefficientTable[] = [
  { from: isoDate('2017-10-01'), rows: ND_91 },
  { from: isoDate('2024-01-01'), rows: ND_98 },
  { from: isoDate('2025-07-01'), rows: ND_152 },
];
