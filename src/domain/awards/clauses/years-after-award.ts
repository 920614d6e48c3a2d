import type { Citation } from '../../law/citation.ts';
import type { Verdict } from '../../law/verdict.ts';
import type { AwardCode } from '../award-form.ts';
import type { CollectiveFacts, PersonFacts, Rating } from '../facts.ts';
import { type At, type Clause, type Outcome, finding, refsTo, unknown, when } from './clause.ts';
import { disciplinedIn } from './discipline.ts';
import { heldAwards } from './held-awards.ts';
import { type InitiativeNeed, initiatives } from './initiatives.ts';
import { atLeast, ratingOf } from './rating.ts';
import { isoDate } from '../../../kernel/plain-date.ts';

type Subject = PersonFacts | CollectiveFacts;

export type YearsNeed = {
  /** The award that must be held; null where none is needed. */
  readonly held: readonly AwardCode[] | null;
  /** The years begin after the held award ("sau đó"), or may lie on both sides of it. */
  readonly mustFollow: boolean;
  readonly years: number;
  readonly rating: Rating;
  /** A title of the year that stands for the rating (Tập thể lao động xuất sắc). */
  readonly orTitle?: readonly AwardCode[];
  /** Count from the latest of several held awards instead of the earliest. */
  readonly fromLatest?: boolean;
};

/** The unbroken years that end with the reviewed year: from `first` to it; `open` when the year before is not known. */
type Run = { readonly first: number; readonly length: number; readonly open: boolean };

const NEVER = -Infinity;

const DISCIPLINE_BREAKS_SINCE = isoDate('2024-01-01');

/** After discipline, achievements count from its end (NĐ 98/2023, NĐ 152/2025 Đ4): a year under it breaks the run. */
const brokenByDiscipline = (at: At<Subject>, year: number): boolean =>
  at.facts.recipient === 'ca_nhan' &&
  at.asOf >= DISCIPLINE_BREAKS_SINCE &&
  (at.facts.disciplines ?? []).some((discipline) => disciplinedIn(at.facts as PersonFacts, discipline, year));

function yearHolds(at: At<Subject>, need: YearsNeed, year: number): Verdict {
  if (brokenByDiscipline(at, year)) return 'not-met';
  const titles = need.orTitle ?? [];
  if (titles.length > 0 && heldAwards(at.facts, titles, at.year).some(({ award }) => award.year === year)) return 'met';
  const rating = ratingOf(at.facts, year);
  if (rating === undefined) return 'unknown';
  return when(atLeast(rating, need.rating));
}

/** Counts back from the reviewed year, not beyond the year after the held award. */
function runOf(at: At<Subject>, need: YearsNeed, after: number): Run {
  let first = at.year + 1;
  while (first - 1 > after) {
    const verdict = yearHolds(at, need, first - 1);
    if (verdict !== 'met') return { first, length: at.year - first + 1, open: verdict === 'unknown' };
    first -= 1;
  }
  return { first, length: at.year - first + 1, open: false };
}

/** The year after which years count: that of the held award, or none; undefined when no such award is held. */
function startOf(at: At<Subject>, need: YearsNeed): number | undefined {
  if (need.held === null || !need.mustFollow) return NEVER;
  const years = heldAwards(at.facts, need.held, at.year)
    .filter(({ award }) => award.proposed !== true)
    .map(({ award }) => award.year);
  if (years.length === 0) return undefined;
  return need.fromLatest ? Math.max(...years) : Math.min(...years);
}

/** The run on which a chain stands, or null when the award that it needs is not held. */
function chainRun(at: At<Subject>, need: YearsNeed): Run | null {
  const after = startOf(at, need);
  return after === undefined ? null : runOf(at, need, after);
}

function heldOutcome(at: At<Subject>, codes: readonly AwardCode[]): Outcome {
  if (at.facts.awards === undefined) return unknown('awards');
  const held = heldAwards(at.facts, codes, at.year).filter(({ award }) => award.proposed !== true);
  return {
    verdict: when(held.length > 0),
    expected: { name: 'held-award', value: [...codes] },
    actual: { name: 'held-awards', value: held.length },
    evidence: held.map(({ ref }) => ref),
  };
}

/** An award that must already be held. */
export const holds =
  <F extends Subject>(rule: string, citation: Citation, codes: readonly AwardCode[]): Clause<F> =>
  (at) =>
    finding(at, rule, citation, heldOutcome(at, codes));

/** So many continuous years rated at least so, up to the reviewed year, after the held award where the clause says so. */
export const continuousYears =
  <F extends Subject>(rule: string, citation: Citation, need: YearsNeed): Clause<F> =>
  (at) => {
    if (need.held !== null && at.facts.awards === undefined) return finding(at, rule, citation, unknown('awards'));
    const run = chainRun(at, need);
    const length = run?.length ?? 0;
    if (length < need.years && run?.open) return finding(at, rule, citation, unknown(`ratings/${run.first - 1}`));
    return finding(at, rule, citation, {
      verdict: when(length >= need.years),
      expected: { name: `years-${need.rating}-at-least`, value: need.years },
      actual: { name: `years-${need.rating}`, value: length },
      evidence: run
        ? refsTo('ratings', at.facts.ratings ?? [], ({ year }) => year >= run.first && year <= at.year)
        : [],
    });
  };

/** Within those years, awards of some forms at least so many times. */
export const awardsWithin =
  <F extends Subject>(
    rule: string,
    citation: Citation,
    need: YearsNeed,
    codes: readonly AwardCode[],
    count: number,
  ): Clause<F> =>
  (at) => {
    if (at.facts.awards === undefined) return finding(at, rule, citation, unknown('awards'));
    const run = chainRun(at, need);
    const within = run
      ? heldAwards(at.facts, codes, at.year).filter(({ award }) => award.year >= run.first && !award.suddenOrThematic)
      : [];
    // Years that are not known could lengthen the run and bring in older awards.
    if (within.length < count && run?.open) return finding(at, rule, citation, unknown(`ratings/${run.first - 1}`));
    return finding(at, rule, citation, {
      verdict: when(within.length >= count),
      expected: { name: `${codes.join('/')}-at-least`, value: count },
      actual: { name: codes.join('/'), value: within.length },
      evidence: within.map(({ ref }) => ref),
    });
  };

/** Within those years, years rated at least so. */
export const ratedYearsWithin =
  <F extends Subject>(rule: string, citation: Citation, need: YearsNeed, rating: Rating, count: number): Clause<F> =>
  (at) => {
    const run = chainRun(at, need);
    const within = run
      ? refsTo(
          'ratings',
          at.facts.ratings ?? [],
          (record) => record.year >= run.first && record.year <= at.year && atLeast(record.rating, rating),
        )
      : [];
    if (within.length < count && run?.open) return finding(at, rule, citation, unknown(`ratings/${run.first - 1}`));
    return finding(at, rule, citation, {
      verdict: when(within.length >= count),
      expected: { name: `years-${rating}-at-least`, value: count },
      actual: { name: `years-${rating}`, value: within.length },
      evidence: within,
    });
  };

/** Within those years, initiatives recognised at a scope. */
export const initiativesWithin =
  (
    rule: string,
    citation: Citation,
    need: YearsNeed,
    what: Pick<InitiativeNeed, 'scope' | 'count' | 'for'>,
  ): Clause<PersonFacts> =>
  (at) => {
    const run = chainRun(at, need);
    const from = run?.first ?? at.year + 1;
    return initiatives(rule, citation, { ...what, spentCounts: true, years: () => [from, at.year] })(at);
  };
