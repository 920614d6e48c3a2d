import { type PlainDate, addDays, addMonths, partsOf } from '../../../kernel/plain-date.ts';
import type { Citation } from '../../law/citation.ts';
import type { Absence, Employment, PersonFacts } from '../facts.ts';
import { reviewPeriod } from '../review-period.ts';
import { type Applicable, type Clause, finding, unknown, when } from './clause.ts';

/** Whole months from one day to another. */
function wholeMonths(from: PlainDate, to: PlainDate): number {
  const start = partsOf(from);
  const end = partsOf(to);
  return (end.year - start.year) * 12 + end.month - start.month - (end.day < start.day ? 1 : 0);
}

/** Months in work until a day, over all main employments: a contract before recruitment counts, a gap only takes its own time. */
function monthsWorked(employments: readonly Employment[], until: PlainDate): number {
  const main = employments.filter(({ concurrent, from }) => !concurrent && from <= until);
  const days = main.reduce((sum, { from, to }) => sum + Math.min(to ?? until, until) - from + 1, 0);
  const first = main.toSorted((a, b) => a.from - b.from)[0];
  return first ? wholeMonths(first.from, addDays(first.from, days)) : 0;
}

/** A newly recruited person is considered only after so many months in work. */
export const workedAtLeast =
  (rule: string, citation: Citation, months: number): Clause<PersonFacts> =>
  (at) => {
    const { employments } = at.facts;
    if (employments === undefined) return finding(at, rule, citation, unknown('employments'));
    const { to } = reviewPeriod(at.year, at.facts.reviewCycle);
    const until = at.asOf < to ? at.asOf : to;
    const worked = monthsWorked(employments, until);
    return finding(at, rule, citation, {
      verdict: when(worked >= months),
      expected: { name: 'months-worked-at-least', value: months },
      actual: { name: 'months-worked', value: worked },
      evidence: employments.map((_, index) => `employments/${index}`),
    });
  };

/** Public holidays of a year (Bộ luật Lao động 2012 Đ115): no leave can hold more of them on Mondays to Fridays. */
const MOST_HOLIDAYS = 10;

/** Working days of leave between two bounds; `most` is open (null) while the length of one leave is not known at all. */
type LeaveDays = { readonly exact: boolean; readonly least: number; readonly most: number | null };

function leaveDays(leaves: readonly Absence[]): LeaveDays {
  const sum = (lengths: readonly number[]): number => lengths.reduce((total, length) => total + length, 0);
  const counted = sum(leaves.map(({ workingDays = 0 }) => workingDays));
  const uncounted = leaves.filter(({ workingDays }) => workingDays === undefined);
  const weekdays = sum(uncounted.map(({ weekdays: days = 0 }) => days));
  const known = uncounted.every(({ weekdays: days }) => days !== undefined);
  return {
    exact: uncounted.length === 0,
    least: counted + Math.max(0, weekdays - MOST_HOLIDAYS),
    most: known ? counted + weekdays : null,
  };
}

/**
 * Leave of 40 working days or more barred from Lao động tiên tiến (NĐ 65/2014 only); maternity and wounds did not count.
 * Where only the days of the calendar are on record, their Mondays to Fridays are the most there can be, and those less
 * the holidays of a year the least: what lies between cannot be told.
 */
export const leaveUnder =
  (rule: string, citation: Citation, days: number): Clause<PersonFacts> =>
  (at) => {
    const { absences } = at.facts;
    if (absences === undefined) return finding(at, rule, citation, unknown('absences'));
    const counted = absences.filter(({ kind, year }) => year === at.year && (kind === 'om' || kind === 'khac'));
    const { exact, least, most } = leaveDays(counted);
    const under = most !== null && most < days;
    if (!under && least < days) return finding(at, rule, citation, unknown(`absences/${at.year}/workingDays`));
    const bound = under ? { name: 'leave-days-at-most', value: most } : { name: 'leave-days-at-least', value: least };
    return finding(at, rule, citation, {
      verdict: when(under),
      expected: { name: 'leave-days-under', value: days },
      actual: exact ? { name: 'leave-days', value: least } : bound,
      evidence: counted.map((absence) => `absences/${absences.indexOf(absence)}`),
    });
  };

/** Training of a year or more counts as work only with a result of khá or better. Null for those who were not in training. */
export const longTrainingWithGoodResult =
  (rule: string, citation: Citation): Applicable<PersonFacts> =>
  (at) => {
    const { absences = [] } = at.facts;
    const training = absences.filter(
      ({ kind, year, months = 0 }) => kind === 'dao_tao' && year === at.year && months >= 12,
    );
    if (training.length === 0) return null;
    if (training.some(({ result }) => result === undefined))
      return finding(at, rule, citation, unknown(`absences/${at.year}/result`));
    return finding(at, rule, citation, {
      verdict: when(training.every(({ result }) => result === 'kha' || result === 'gioi')),
      expected: { name: 'training-result-at-least', value: 'kha' },
      actual: { name: 'training-result', value: training.map(({ result }) => result ?? '') },
      evidence: training.map((absence) => `absences/${absences.indexOf(absence)}`),
    });
  };

/** Who moved after half a year elsewhere needs the former unit's opinion; the new unit reviews. Null for those who stayed. */
export const formerUnitAgrees =
  (rule: string, citation: Citation): Applicable<PersonFacts> =>
  (at) => {
    const { employments = [], formerUnitOpinion } = at.facts;
    const { from, to } = reviewPeriod(at.year, at.facts.reviewCycle);
    const inYear = employments.filter(
      (post) => !post.concurrent && post.from <= to && (post.to === null || post.to >= from),
    );
    const last = inYear.findLast(({ from: start }) => start === Math.max(...inYear.map((post) => post.from)));
    const former = inYear.find(
      (post) => post.unit !== last?.unit && addMonths(post.from > from ? post.from : from, 6) <= (post.to ?? to) + 1,
    );
    if (!former) return null;
    if (formerUnitOpinion === undefined) return finding(at, rule, citation, unknown('formerUnitOpinion'));
    return finding(at, rule, citation, {
      verdict: when(formerUnitOpinion),
      evidence: ['formerUnitOpinion', `employments/${employments.indexOf(former)}`],
    });
  };
