import { yearOf } from '../../../kernel/plain-date.ts';
import type { Citation } from '../../law/citation.ts';
import { findForm } from '../catalogue.ts';
import type { AwardCode } from '../award-form.ts';
import type { Facts } from '../facts.ts';
import { type Clause, finding, refsTo, unknown, when } from './clause.ts';

const isOfState = (code: AwardCode): boolean => findForm(code)?.level === 'trung_uong';

/**
 * Not two State-level awards for one subject in one year, sudden ones, long service and seniority apart
 * (TT 08/2017, TT 12/2019 Đ3). Counted by the day of the decision; an award without a known day does not count.
 */
export const oneStateAwardAYear =
  <F extends Facts>(rule: string, citation: Citation): Clause<F> =>
  (at) => {
    const { awards } = at.facts;
    if (awards === undefined) return finding(at, rule, citation, unknown('awards'));
    const thisYear = yearOf(at.asOf);
    const others = refsTo(
      'awards',
      awards,
      ({ code, decidedOn, revoked, suddenOrThematic, proposed }) =>
        isOfState(code) &&
        decidedOn !== undefined &&
        yearOf(decidedOn) === thisYear &&
        !revoked &&
        !suddenOrThematic &&
        !proposed,
    );
    return finding(at, rule, citation, {
      verdict: when(others.length === 0),
      expected: { name: 'state-awards-this-year', value: 0 },
      actual: { name: 'state-awards-this-year', value: others.length },
      evidence: others,
    });
  };
