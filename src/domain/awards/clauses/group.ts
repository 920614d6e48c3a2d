import type { Citation } from '../../law/citation.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';
import { type Clause, finding, when } from './clause.ts';

/** The form is for these kinds of people or collectives only. */
export const belongsTo =
  <F extends PersonFacts | CollectiveFacts>(
    rule: string,
    citation: Citation,
    groups: readonly F['group'][],
  ): Clause<F> =>
  (at) =>
    finding(at, rule, citation, {
      verdict: when(groups.includes(at.facts.group)),
      expected: { name: 'group', value: [...groups] },
      actual: { name: 'group', value: at.facts.group },
      evidence: ['group'],
    });
