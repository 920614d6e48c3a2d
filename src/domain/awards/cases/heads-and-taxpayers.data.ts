import { isoDate } from '../../../kernel/plain-date.ts';
import type { Verdict } from '../../law/verdict.ts';
import type { AwardCode } from '../award-form.ts';
import type { Absence, Employment, Facts, PersonFacts, Rating } from '../facts.ts';
import type { CheckCase, LawCase } from './case.ts';
import { collective, held, initiativesIn, person, rated, span } from './facts.ts';

/** The law of a day changed on it: the same facts on the day before and on the day. */
type Side = readonly [asOf: string, verdict: Verdict, turnsOn?: Readonly<Record<string, Verdict>>];

function onDays(
  id: string,
  title: string,
  question: Omit<CheckCase['question'], 'asOf'>,
  ...sides: readonly Side[]
): CheckCase[] {
  return sides.map(([asOf, verdict, turnsOn]) => ({
    id,
    title: `${title} (${asOf})`,
    kind: 'check',
    question: { ...question, asOf: isoDate(asOf) },
    verdict,
    ...(turnsOn ? { turnsOn } : {}),
  }));
}

/** A headmistress rated excellent in 2025–2026, whose school is rated as told. */
const head = (unit: Rating | null, post: Partial<Employment> = {}): PersonFacts =>
  person({
    reviewCycle: 'school',
    employments: [
      { unit: 'Trường A', from: isoDate('2015-08-01'), to: null, leads: 'dung_dau', body: 'su_nghiep', ...post },
    ],
    ratings: rated('HT_XUAT_SAC', 2025, 2026),
    ...(unit === null ? {} : { unitRatings: [{ unit: 'Trường A', year: 2026, rating: unit }] }),
  });

const WELL = 'headed-unit-done-well';
const EXCELLENTLY = 'headed-unit-done-excellently';

const HEADS: readonly CheckCase[] = [
  ...onDays(
    'SV-H1',
    'Hiệu trưởng của trường chỉ hoàn thành nhiệm vụ: từ 01/7/2026 không đạt Lao động tiên tiến',
    { award: 'LDTT', year: 2026, facts: head('HT') },
    ['2026-06-30', 'met'],
    ['2026-07-01', 'not-met', { [WELL]: 'not-met' }],
  ),
  ...onDays(
    'SV-H2',
    'Trường hoàn thành tốt: hiệu trưởng đạt Lao động tiên tiến',
    { award: 'LDTT', year: 2026, facts: head('HT_TOT') },
    ['2026-07-01', 'met', { [WELL]: 'met' }],
  ),
  ...onDays(
    'SV-H3',
    'Trường hoàn thành tốt: hiệu trưởng không xếp xuất sắc, không sáng kiến thì không đạt Chiến sĩ thi đua cơ sở',
    { award: 'CSTD_CO_SO', year: 2026, facts: head('HT_TOT') },
    ['2026-06-30', 'met'],
    ['2026-07-01', 'not-met', { [EXCELLENTLY]: 'not-met', 'excellent-with-unit': 'not-met' }],
  ),
  ...onDays(
    'SV-H4',
    'Trường hoàn thành xuất sắc: hiệu trưởng đạt Chiến sĩ thi đua cơ sở',
    { award: 'CSTD_CO_SO', year: 2026, facts: head('HT_XUAT_SAC') },
    ['2026-07-01', 'met', { [EXCELLENTLY]: 'met', 'excellent-with-unit': 'met' }],
  ),
  ...onDays(
    'SV-H5',
    'Có sáng kiến thì không cần xuất sắc cùng đơn vị',
    { award: 'CSTD_CO_SO', year: 2026, facts: { ...head('HT_TOT'), initiatives: initiativesIn('co_so', 2026) } },
    ['2026-07-01', 'met', { [EXCELLENTLY]: 'not-met', 'initiative-at-unit': 'met' }],
  ),
  ...onDays(
    'SV-H6',
    'Chưa có xếp loại của trường thì chưa đủ căn cứ',
    { award: 'LDTT', year: 2026, facts: head(null) },
    ['2026-07-01', 'unknown', { [WELL]: 'unknown' }],
  ),
  ...onDays(
    'SV-H7',
    'Người đứng đầu cơ quan hành chính: quy định chưa đọc, chưa đủ căn cứ',
    { award: 'LDTT', year: 2026, facts: { ...head('HT', { body: 'hanh_chinh' }), reviewCycle: 'calendar' } },
    ['2026-07-01', 'unknown', { [WELL]: 'unknown' }],
  ),
  ...onDays(
    'SV-H8',
    'Phó hiệu trưởng không bị ràng buộc bởi mức của trường',
    { award: 'LDTT', year: 2026, facts: head('HT', { leads: 'cap_pho' }) },
    ['2026-07-01', 'met'],
  ),
  ...onDays(
    'SV-H9',
    'Xếp loại năm 2025 theo quy định trước đó',
    {
      award: 'LDTT',
      year: 2025,
      facts: { ...head('HT'), unitRatings: [{ unit: 'Trường A', year: 2025, rating: 'HT' }] },
    },
    ['2026-07-01', 'met'],
  ),
];

const TAXES = 'taxes-confirmed';

const company = (changes: object = {}): Facts =>
  collective({
    group: 'doanh_nghiep',
    ratings: rated('HT_XUAT_SAC', ...span(2015, 2023)),
    ...changes,
  });

/** Two years of excellence up to the year reviewed: enough for Bằng khen of the province, but for the taxes. */
const merit = (taxConfirmed?: boolean) => company(taxConfirmed === undefined ? {} : { taxConfirmed });

const owner = (taxConfirmed?: boolean): PersonFacts =>
  person({
    group: 'doanh_nhan',
    awards: held('CSTD_CO_SO', 2019, 2020, 2021),
    initiatives: initiativesIn('bo_tinh', 2021),
    ...(taxConfirmed === undefined ? {} : { taxConfirmed }),
  });

/** State awards of the law of 2003 whose file had to hold the tax office's confirmation, for bodies and their heads. */
const STATE_FORMS: readonly AwardCode[] = [
  'BK_TTCP',
  'HC_LAO_DONG_1',
  'HC_LAO_DONG_2',
  'HC_LAO_DONG_3',
  'HC_BVTQ_1',
  'HC_BVTQ_2',
  'HC_BVTQ_3',
  'HC_DOC_LAP_1',
  'HC_DOC_LAP_2',
  'HC_DOC_LAP_3',
  'HC_QUAN_CONG_1',
  'HC_QUAN_CONG_2',
  'HC_QUAN_CONG_3',
  'HC_HCM',
  'HC_SAO_VANG',
  'AH_LAO_DONG',
];

const FLAGS_AND_TITLES: readonly AwardCode[] = ['CO_TD_CHINH_PHU', 'CO_TD_BO_TINH', 'TT_LDXS'];

const withoutTaxes = (award: AwardCode, facts: Facts): readonly CheckCase[] =>
  onDays(
    'SV-T7',
    `Không có xác nhận thuế thì không xét ${award} cho ${facts.recipient === 'tap_the' ? 'doanh nghiệp' : 'thủ trưởng'}`,
    { award, year: 2021, facts },
    ['2021-12-20', 'not-met', { [TAXES]: 'not-met' }],
  );

const TAXPAYERS: readonly CheckCase[] = [
  ...onDays(
    'SV-T1',
    'Doanh nghiệp chưa có xác nhận thuế: chưa đủ căn cứ từ 01/10/2017',
    { award: 'BK_BO_TINH', year: 2017, facts: merit() },
    ['2017-09-30', 'met'],
    ['2017-10-01', 'unknown', { [TAXES]: 'unknown' }],
  ),
  ...onDays(
    'SV-T2',
    'Cơ quan thuế không xác nhận: không đủ điều kiện đến hết năm 2023',
    { award: 'BK_BO_TINH', year: 2023, facts: merit(false) },
    ['2023-12-31', 'not-met', { [TAXES]: 'not-met' }],
    ['2024-01-01', 'met'],
  ),
  ...onDays('SV-T3', 'Doanh nghiệp có xác nhận thuế', { award: 'BK_BO_TINH', year: 2021, facts: merit(true) }, [
    '2021-12-20',
    'met',
    { [TAXES]: 'met' },
  ]),
  ...onDays(
    'SV-T4',
    'Doanh nhân là thủ trưởng, Chiến sĩ thi đua cấp tỉnh: chưa có xác nhận thuế',
    { award: 'CSTD_BO_TINH', year: 2021, facts: owner() },
    ['2021-12-20', 'unknown', { [TAXES]: 'unknown' }],
  ),
  ...onDays(
    'SV-T5',
    'Doanh nhân có xác nhận thuế, Chiến sĩ thi đua cấp tỉnh',
    { award: 'CSTD_BO_TINH', year: 2021, facts: owner(true) },
    ['2021-12-20', 'met', { [TAXES]: 'met' }],
  ),
  ...onDays(
    'SV-T6',
    'Cơ quan không nộp ngân sách thì không cần xác nhận thuế',
    { award: 'BK_BO_TINH', year: 2021, facts: collective({ ratings: rated('HT_XUAT_SAC', 2020, 2021) }) },
    ['2021-12-20', 'met'],
  ),
  ...[...FLAGS_AND_TITLES, ...STATE_FORMS].flatMap((award) => withoutTaxes(award, company({ taxConfirmed: false }))),
  ...STATE_FORMS.flatMap((award) => withoutTaxes(award, owner(false))),
];

const LEAVE = 'leave-under-40-days';

const onLeave = (weekdays: number): PersonFacts => {
  const sick: Absence = { kind: 'om', year: 2015, weekdays };
  return person({ ratings: rated('HT_TOT', 2015), absences: [sick] });
};

const LEAVES: readonly CheckCase[] = [
  ...onDays(
    'SV-L1',
    'Nghỉ 39 ngày từ thứ Hai đến thứ Sáu: chắc chắn dưới 40 ngày làm việc',
    { award: 'LDTT', year: 2015, facts: onLeave(39) },
    ['2016-01-29', 'met', { [LEAVE]: 'met' }],
  ),
  ...onDays(
    'SV-L2',
    'Nghỉ 45 ngày từ thứ Hai đến thứ Sáu: có thể có ngày lễ, chưa đủ căn cứ',
    { award: 'LDTT', year: 2015, facts: onLeave(45) },
    ['2016-01-29', 'unknown', { [LEAVE]: 'unknown' }],
  ),
  ...onDays(
    'SV-L3',
    'Nghỉ 50 ngày từ thứ Hai đến thứ Sáu: trừ hết ngày lễ vẫn từ 40 ngày',
    { award: 'LDTT', year: 2015, facts: onLeave(50) },
    ['2016-01-29', 'not-met', { [LEAVE]: 'not-met' }],
  ),
];

type Quota = Extract<LawCase, { kind: 'quota' }>;

const ceiling = (
  title: string,
  quota: Quota['quota'],
  asOf: string,
  ...counts: readonly [number, number, number]
): Quota => {
  const [total, holders, limit] = counts;
  return {
    id: 'SV-C1',
    title,
    kind: 'quota',
    quota,
    total,
    holders,
    asOf,
    rounding: 'down',
    limit,
    within: holders <= limit,
  };
};

const CEILINGS: readonly Quota[] = [
  ceiling('Trường có 30 người hoàn thành tốt: xuất sắc nhiều nhất 6', 'XUAT_SAC_VIEN_CHUC', '2026-07-01', 30, 6, 6),
  ceiling('7 người xuất sắc thì vượt trần', 'XUAT_SAC_VIEN_CHUC', '2026-07-01', 30, 7, 6),
  ceiling('Đơn vị xuất sắc: đến 25 %', 'XUAT_SAC_DON_VI_XUAT_SAC', '2026-12-10', 30, 7, 7),
  ceiling('Công chức: 20 % theo trích dẫn trên báo', 'XUAT_SAC_CONG_CHUC', '2026-01-01', 30, 7, 6),
];

/** Heads bound to their unit, confirmations of the tax office, leave by dates, ceilings of excellent ratings. */
export const HEADS_AND_TAXPAYERS: readonly LawCase[] = [...HEADS, ...TAXPAYERS, ...LEAVES, ...CEILINGS];
