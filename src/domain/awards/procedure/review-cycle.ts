import { type Citation, cite } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';

/** On which occasion and how often a form is considered, apart from sudden deeds. */
export type ReviewCycle = {
  readonly everyYears: number;
  readonly occasion: 'year-end' | 'national-emulation-congress' | 'teachers-day' | 'doctors-day' | 'national-day';
  readonly citation: Citation;
};

const l2022 = (article: string): Citation => cite('LUAT_06_2022', article);

/** Honours considered less often than yearly. Whether Luật 2022 keeps the five years of heroes to the congress was not read. */
const CYCLES: readonly (readonly [codes: readonly AwardCode[], from: string, cycle: ReviewCycle])[] = [
  [
    ['AH_LAO_DONG', 'AH_LLVT'],
    '2017-10-01',
    { everyYears: 5, occasion: 'national-emulation-congress', citation: cite('ND_91_2017', 'Đ48 k1') },
  ],
  [['NHA_GIAO_ND', 'NHA_GIAO_UT'], '2024-01-01', { everyYears: 3, occasion: 'teachers-day', citation: l2022('Đ64') }],
  [
    ['THAY_THUOC_ND', 'THAY_THUOC_UT'],
    '2024-01-01',
    { everyYears: 3, occasion: 'doctors-day', citation: l2022('Đ65') },
  ],
  [['NGHE_SI_ND', 'NGHE_SI_UT'], '2024-01-01', { everyYears: 3, occasion: 'national-day', citation: l2022('Đ66') }],
  [['NGHE_NHAN_ND', 'NGHE_NHAN_UT'], '2024-01-01', { everyYears: 3, occasion: 'national-day', citation: l2022('Đ67') }],
  [['GT_HCM'], '2024-01-01', { everyYears: 5, occasion: 'national-day', citation: l2022('Đ69 k2') }],
  [['GT_NHA_NUOC'], '2024-01-01', { everyYears: 5, occasion: 'national-day', citation: l2022('Đ70 k2') }],
];

/** The cycle of a form on a day, or undefined for forms that are considered every year or at any time. */
export function reviewCycle(code: AwardCode, asOf: PlainDate): ReviewCycle | undefined {
  return CYCLES.find(([codes, from]) => codes.includes(code) && isoDate(from) <= asOf)?.[2];
}
