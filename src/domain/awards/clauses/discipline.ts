import type { Citation } from '../../law/citation.ts';
import type { Discipline, PersonFacts } from '../facts.ts';
import { reviewPeriod } from '../review-period.ts';
import { type Clause, finding, unknown, when } from './clause.ts';

/** Whether a discipline was in force on some day of a year of achievement. */
export function disciplinedIn(facts: PersonFacts, discipline: Discipline, year: number): boolean {
  const period = reviewPeriod(year, facts.reviewCycle);
  return discipline.from <= period.to && discipline.to >= period.from;
}

/** No discipline, from khiển trách up, and no sentence being served in the reviewed year. */
export const notDisciplined =
  (rule: string, citation: Citation): Clause<PersonFacts> =>
  (at) => {
    const { disciplines } = at.facts;
    if (disciplines === undefined) return finding(at, rule, citation, unknown('disciplines'));
    const found = disciplines.flatMap((discipline, index) =>
      disciplinedIn(at.facts, discipline, at.year) ? [`disciplines/${index}`] : [],
    );
    return finding(at, rule, citation, {
      verdict: when(found.length === 0),
      expected: { name: 'disciplines-in-year', value: 0 },
      actual: { name: 'disciplines-in-year', value: found.length },
      evidence: found,
    });
  };
