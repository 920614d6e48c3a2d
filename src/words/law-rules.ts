import type { Difference } from '../domain/awards/compare.ts';
import type { RuleName } from '../domain/awards/rule-names.data.ts';
import type { Finding, RuleCode } from '../domain/law/verdict.ts';
import { lawRuleWords } from './law-rules.data.ts';
import type { Phrase } from './words.ts';

const isRuleName = (rule: RuleCode): rule is RuleName => Object.hasOwn(lawRuleWords, rule);

/** A condition of the law in plain words. */
function sayRule(rule: RuleCode): Phrase {
  if (!isRuleName(rule)) throw new Error(`No words for the rule ${rule}`);
  return lawRuleWords[rule];
}

/** A condition in plain words: the law's in ours, a provincial package's in its own. */
export const sayFinding = ({ rule, said }: Pick<Finding, 'rule' | 'said'>): Phrase => said ?? sayRule(rule);

/** The condition by which two laws differ. */
export const sayDifference = ({ rule, before, after }: Difference): Phrase =>
  after?.said ?? before?.said ?? sayRule(rule);
