import type { Scope } from '../facts.ts';
import type { CollectiveChain, PersonChain } from './chains.ts';

/** What tells the three classes apart. The clauses are otherwise the same, with other numbers and a wider or narrower effect. */
export type LabourOrderClass = {
  readonly code: 'HC_LAO_DONG_1' | 'HC_LAO_DONG_2' | 'HC_LAO_DONG_3';
  readonly article: string;
  readonly scope: Scope;
  readonly prize: Scope;
  readonly chain: PersonChain;
  readonly collective: CollectiveChain;
  readonly farmYears: number;
};

/** NĐ 91/2017 Đ22–24. */
export const LABOUR_ORDERS_2017: readonly LabourOrderClass[] = [
  {
    code: 'HC_LAO_DONG_1',
    article: 'Đ22',
    scope: 'toan_quoc',
    prize: 'khu_vuc',
    farmYears: 5,
    chain: { held: 'HC_LAO_DONG_2', years: 5, rating: 'HT_XUAT_SAC', initiatives: ['toan_quoc', 4], oneAYear: true },
    collective: {
      held: ['HC_LAO_DONG_2'],
      years: 5,
      outsideFlags: 3,
      oneAYear: true,
      within: [
        [
          ['CO_TD_CHINH_PHU', 1],
          ['CO_TD_BO_TINH', 2],
        ],
        [['CO_TD_BO_TINH', 4]],
      ],
    },
  },
  {
    code: 'HC_LAO_DONG_2',
    article: 'Đ23',
    scope: 'bo_tinh',
    prize: 'khu_vuc',
    farmYears: 4,
    chain: { held: 'HC_LAO_DONG_3', years: 5, rating: 'HT_XUAT_SAC', initiatives: ['bo_tinh', 3], oneAYear: true },
    collective: {
      held: ['HC_LAO_DONG_3'],
      years: 5,
      outsideFlags: 2,
      oneAYear: true,
      within: [
        [
          ['CO_TD_CHINH_PHU', 1],
          ['CO_TD_BO_TINH', 1],
        ],
        [['CO_TD_BO_TINH', 3]],
      ],
    },
  },
  {
    code: 'HC_LAO_DONG_3',
    article: 'Đ24',
    scope: 'linh_vuc',
    prize: 'khu_vuc',
    farmYears: 3,
    chain: { held: 'BK_TTCP', years: 5, rating: 'HT_XUAT_SAC', initiatives: ['bo_tinh', 2], oneAYear: true },
    collective: {
      held: ['BK_TTCP'],
      years: 5,
      outsideFlags: 2,
      history: 10,
      oneAYear: true,
      within: [
        [['CO_TD_BO_TINH', 2]],
        [
          ['CO_TD_BO_TINH', 1],
          ['BK_BO_TINH', 1],
        ],
      ],
    },
  },
];

/** Luật 06/2022 Đ42–44. */
export const LABOUR_ORDERS_2022: readonly LabourOrderClass[] = [
  {
    code: 'HC_LAO_DONG_1',
    article: 'Đ42',
    scope: 'toan_quoc',
    prize: 'the_gioi',
    farmYears: 5,
    chain: { held: 'HC_LAO_DONG_2', years: 5, rating: 'HT_TOT', excellentYears: 3, titles: ['CSTD_BO_TINH', 2] },
    collective: {
      held: ['HC_LAO_DONG_2'],
      years: 5,
      orTitle: ['TT_LDXS'],
      outsideFlags: 4,
      within: [
        [['CO_TD_CHINH_PHU', 2]],
        [
          ['CO_TD_CHINH_PHU', 1],
          ['CO_TD_BO_TINH', 2],
        ],
        [['CO_TD_BO_TINH', 4]],
      ],
    },
  },
  {
    code: 'HC_LAO_DONG_2',
    article: 'Đ43',
    scope: 'bo_tinh',
    prize: 'khu_vuc',
    farmYears: 4,
    // Đ43 lacks the words "up to the proposal"; the years are counted to the reviewed one all the same.
    chain: { held: 'HC_LAO_DONG_3', years: 5, rating: 'HT_TOT', excellentYears: 2, titles: ['CSTD_BO_TINH', 1] },
    collective: {
      held: ['HC_LAO_DONG_3'],
      years: 5,
      orTitle: ['TT_LDXS'],
      outsideFlags: 3,
      within: [
        [
          ['CO_TD_CHINH_PHU', 1],
          ['CO_TD_BO_TINH', 1],
        ],
        [['CO_TD_BO_TINH', 3]],
      ],
    },
  },
  {
    code: 'HC_LAO_DONG_3',
    article: 'Đ44',
    scope: 'linh_vuc',
    prize: 'khu_vuc',
    farmYears: 3,
    chain: { held: 'BK_TTCP', years: 5, rating: 'HT_TOT', excellentYears: 1, titles: ['CSTD_CO_SO', 3] },
    collective: {
      held: ['BK_TTCP'],
      years: 5,
      orTitle: ['TT_LDXS'],
      outsideFlags: 2,
      history: 10,
      within: [
        [['CO_TD_CHINH_PHU', 1]],
        [['CO_TD_BO_TINH', 2]],
        [
          ['CO_TD_BO_TINH', 1],
          ['BK_BO_TINH', 1],
        ],
      ],
    },
  },
];
