import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok } from '../../kernel/result.ts';
import type { LawGap } from '../law/dated-value.ts';
import { formsAt } from './catalogue.ts';
import { type CheckProblem, type Explained, check } from './check.ts';
import type { Facts } from './facts.ts';
import { type Reach, reachOf } from './findings.ts';
import { DEFAULT_SETTINGS, type LawSettings } from './law-settings.ts';
import type { LocalRules } from './local/local-rules.ts';

export type WithinReach = { readonly answer: Explained; readonly reach: Reach };

/** How the law is read, and what the province lays over it. */
export type Reading = { readonly settings?: LawSettings; readonly local?: LocalRules | null };

/**
 * What could be proposed for one person, collective or household this year: every form of the day for that kind of
 * recipient, judged. Forms whose standard we do not hold are left out; contradictory facts refuse the whole.
 */
export function withinReach(
  facts: Facts,
  year: number,
  asOf: PlainDate,
  { settings = DEFAULT_SETTINGS, local = null }: Reading = {},
): Result<readonly WithinReach[], LawGap | CheckProblem> {
  const forms = formsAt(asOf);
  if (!forms.ok) return forms;
  const found: WithinReach[] = [];
  for (const { code } of forms.value.filter(({ recipients }) => recipients.includes(facts.recipient))) {
    const answer = check({ facts, award: code, year, asOf, settings, local });
    if (answer.ok) found.push({ answer: answer.value, reach: reachOf(answer.value) });
    else if (answer.problem.code === 'contradictory-facts') return answer;
  }
  return ok(found);
}
