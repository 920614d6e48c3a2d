import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { type Achievement, type Facts, SCOPES, type Scope } from '../facts.ts';
import { type Clause, finding, refsTo, unknown, when } from './clause.ts';

export type AchievementNeed = {
  readonly kinds: readonly Achievement['kind'][];
  readonly scope: Scope;
  /** The award in question: a result that already brought another award is spent (one achievement, one award). */
  readonly for: AwardCode;
  readonly lastedYears?: number;
  readonly launchedBy?: readonly NonNullable<Achievement['launchedBy']>[];
  readonly review?: readonly NonNullable<Achievement['review']>[];
  readonly leading?: true;
};

const reaches = (scope: Scope, least: Scope): boolean => SCOPES.indexOf(scope) >= SCOPES.indexOf(least);

function fits(record: Achievement, need: AchievementNeed, year: number): boolean {
  return (
    need.kinds.includes(record.kind) &&
    reaches(record.scope, need.scope) &&
    record.year <= year &&
    (record.usedFor === undefined || record.usedFor === need.for) &&
    (record.lastedYears ?? 0) >= (need.lastedYears ?? 0) &&
    (need.launchedBy === undefined ||
      (record.launchedBy !== undefined && need.launchedBy.includes(record.launchedBy))) &&
    (need.review === undefined || (record.review !== undefined && need.review.includes(record.review))) &&
    (need.leading === undefined || record.leading === true)
  );
}

/** A result of a kind with effect at least so wide, that has not brought another award. */
export const achieved =
  <F extends Facts>(rule: string, citation: Citation, need: AchievementNeed): Clause<F> =>
  (at) => {
    const { achievements } = at.facts;
    if (achievements === undefined) return finding(at, rule, citation, unknown('achievements'));
    const evidence = refsTo('achievements', achievements, (record) => fits(record, need, at.year));
    return finding(at, rule, citation, {
      verdict: when(evidence.length > 0),
      expected: { name: 'achievement', value: [...need.kinds, need.scope] },
      actual: { name: 'achievements', value: evidence.length },
      evidence,
    });
  };
