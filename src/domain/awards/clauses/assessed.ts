import type { Citation } from '../../law/citation.ts';
import { allOf } from '../../law/verdict.ts';
import type { AwardCode } from '../award-form.ts';
import type { Facts } from '../facts.ts';
import { type Clause, finding, unknown, when } from './clause.ts';

/**
 * A standard that people judge (attitude, solidarity, effect of a movement). An assessment of its own decides; else the
 * minutes of the unit's review, which answer for all of them.
 */
export const assessed =
  <F extends Facts>(rule: string, citation: Citation): Clause<F> =>
  (at) => {
    const own = at.facts.assessments?.[rule];
    if (own !== undefined)
      return finding(at, rule, citation, { verdict: when(own), evidence: [`assessments/${rule}`] });
    if (at.facts.reviewedByUnit === undefined) return finding(at, rule, citation, unknown('reviewedByUnit'));
    return finding(at, rule, citation, { verdict: when(at.facts.reviewedByUnit), evidence: ['reviewedByUnit'] });
  };

/**
 * A standard that the law leaves to the province, the ministry or the organisation: the office's own statement decides,
 * else the provincial package of the day, else it cannot be told.
 */
export const localStandard =
  <F extends Facts>(rule: string, citation: Citation, award: AwardCode): Clause<F> =>
  (at) => {
    const holds = at.facts.localStandards?.[award];
    if (holds !== undefined)
      return finding(at, rule, citation, { verdict: when(holds), evidence: [`localStandards/${award}`] });
    const parts = at.local?.judge('sets', award, at.facts.recipient, at.asOf)?.(at);
    if (!parts) return finding(at, rule, citation, unknown(`localStandards/${award}`));
    const confirmed = at.confirmed && parts.every((part) => part.confirmed);
    return { rule, citation, verdict: allOf(parts), confirmed, evidence: [], parts, way: 'all' };
  };
