import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import type { Result } from '../../../kernel/result.ts';
import { type Citation, type Confidence, cite } from '../../law/citation.ts';
import { type DatedValue, type LawGap, type ValueInForce, datedValue, valueAt } from '../../law/dated-value.ts';

/** A step with a limit: appraisal at a level, sending on, answering, telling. */
export type LimitedStep =
  | 'appraise-commune-district-unit'
  | 'appraise-province'
  | 'submit-state-award'
  | 'submit-highest-award'
  | 'appraise-centre'
  | 'appraise-centre-with-consultation'
  | 'consulted-body-replies'
  | 'return-ineligible'
  | 'copy-decision'
  | 'notify-recipient'
  | 'notify-refusal'
  | 'public-opinion-highest';

/** A number of working days; null where the text leaves the number to the province. */
const days = (
  step: LimitedStep,
  ...entries: readonly (readonly [from: string, days: number | null, citation: Citation, confidence: Confidence])[]
): DatedValue<number> => {
  const [first, ...rest] = entries.map(([from, value, citation, confidence]) => ({
    from: isoDate(from),
    value,
    citation,
    confidence,
  }));
  if (!first) throw new Error(`No limit for ${step}`);
  return datedValue(`limit/${step}`, [first, ...rest], isoDate('2025-06-30'));
};

const nd91 = (article: string): Citation => cite('ND_91_2017', article);
const nd98 = (article: string): Citation => cite('ND_98_2023', article);

/** Working days. After 30/6/2025 the procedure of NĐ 152/2025 was not read: later days answer unconfirmed. */
const LIMITS: Readonly<Record<LimitedStep, DatedValue<number>>> = {
  'appraise-commune-district-unit': days(
    'appraise-commune-district-unit',
    ['2014-07-01', 10, cite('ND_39_2012', 'Đ1'), 'secondary'],
    ['2017-10-01', 20, nd91('Đ48 k2 a'), 'text'],
    ['2024-01-01', null, cite('LUAT_06_2022', 'Đ84 k7'), 'text'],
  ),
  'appraise-province': days(
    'appraise-province',
    ['2017-10-01', 25, nd91('Đ48 k2 b'), 'text'],
    ['2024-01-01', null, cite('LUAT_06_2022', 'Đ84 k7'), 'text'],
  ),
  'submit-state-award': days('submit-state-award', ['2017-10-01', 20, nd91('Đ48 k2 b'), 'text']),
  'submit-highest-award': days('submit-highest-award', ['2017-10-01', 30, nd91('Đ48 k2 b'), 'text']),
  'appraise-centre': days(
    'appraise-centre',
    ['2017-10-01', 20, nd91('Đ48 k2'), 'text'],
    ['2024-01-01', 20, nd98('Đ32 k2'), 'text'],
  ),
  'appraise-centre-with-consultation': days('appraise-centre-with-consultation', [
    '2017-10-01',
    30,
    nd91('Đ48 k2'),
    'text',
  ]),
  'consulted-body-replies': days('consulted-body-replies', ['2017-10-01', 20, nd91('Đ47'), 'text']),
  'return-ineligible': days('return-ineligible', ['2024-01-01', 5, nd98('Đ32'), 'secondary']),
  'copy-decision': days(
    'copy-decision',
    ['2017-10-01', 10, nd91('Đ48 k3'), 'text'],
    ['2024-01-01', 10, nd98('Đ32'), 'secondary'],
  ),
  'notify-recipient': days(
    'notify-recipient',
    ['2017-10-01', 10, nd91('Đ48 k3'), 'text'],
    ['2024-01-01', 10, nd98('Đ32'), 'secondary'],
  ),
  'notify-refusal': days(
    'notify-refusal',
    ['2017-10-01', 10, nd91('Đ48 k3'), 'text'],
    ['2024-01-01', 10, nd98('Đ32'), 'secondary'],
  ),
  'public-opinion-highest': days(
    'public-opinion-highest',
    ['2017-10-01', 10, nd91('Đ45 k10'), 'text'],
    ['2024-01-01', 10, nd98('Đ46 k1'), 'secondary'],
  ),
};

/** Working days that a step may take on a day; LawGap where the law sets none then (the province does, or the step is new). */
export const timeLimit = (step: LimitedStep, asOf: PlainDate): Result<ValueInForce<number>, LawGap> =>
  valueAt(LIMITS[step], asOf);

/** A last day of the year for sending files to the centre, as day and month; `nextYear` counts from the year of achievement. */
export type YearlyDeadline = { readonly day: number; readonly month: number; readonly nextYear: boolean };

export type DeadlineKind = 'CSTD_TOAN_QUOC' | 'CO_TD_CHINH_PHU' | 'merit' | 'education';

const deadline = (day: number, month: number): YearlyDeadline => ({ day, month, nextYear: true });

const DEADLINES: Readonly<Record<DeadlineKind, DatedValue<YearlyDeadline>>> = {
  CSTD_TOAN_QUOC: datedValue(
    'deadline/CSTD_TOAN_QUOC',
    [
      { from: isoDate('2017-10-01'), value: deadline(31, 10), citation: nd91('Đ48 k1 a'), confidence: 'text' },
      { from: isoDate('2024-01-01'), value: deadline(31, 12), citation: nd98('Đ32 k1 a'), confidence: 'text' },
    ],
    isoDate('2025-06-30'),
  ),
  CO_TD_CHINH_PHU: datedValue(
    'deadline/CO_TD_CHINH_PHU',
    [
      { from: isoDate('2017-10-01'), value: deadline(30, 3), citation: nd91('Đ48 k1'), confidence: 'text' },
      { from: isoDate('2024-01-01'), value: deadline(30, 6), citation: nd98('Đ32 k1 b'), confidence: 'text' },
    ],
    isoDate('2025-06-30'),
  ),
  merit: datedValue(
    'deadline/merit',
    [{ from: isoDate('2017-10-01'), value: deadline(30, 6), citation: nd91('Đ48 k1'), confidence: 'text' }],
    isoDate('2023-12-31'),
  ),
  education: datedValue(
    'deadline/education',
    [{ from: isoDate('2017-10-01'), value: deadline(14, 10), citation: nd91('Đ48 k1'), confidence: 'text' }],
    isoDate('2023-12-31'),
  ),
};

/** When files of a kind must reach the centre at the latest. "Before 31/3" is 30/3. */
export const yearlyDeadline = (kind: DeadlineKind, asOf: PlainDate): Result<ValueInForce<YearlyDeadline>, LawGap> =>
  valueAt(DEADLINES[kind], asOf);
