import type { RuleName } from '../domain/awards/rule-names.data.ts';
import type { RuleCode } from '../domain/law/verdict.ts';
import { lawRuleWords } from './law-rules.data.ts';
import type { Phrase } from './words.ts';

const isRuleName = (rule: RuleCode): rule is RuleName => Object.hasOwn(lawRuleWords, rule);

/** A condition of the law in plain words. */
export function sayRule(rule: RuleCode): Phrase {
  if (!isRuleName(rule)) throw new Error(`No words for the rule ${rule}`);
  return lawRuleWords[rule];
}
