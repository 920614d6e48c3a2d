import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { LawGap } from '../law/dated-value.ts';
import { LAW_CONFIRMED_UNTIL, type RegimeCode, regimeAt } from '../law/regimes.ts';
import { type Finding, type Verdict, allOf, shownVerdict } from '../law/verdict.ts';
import type { AwardCode, RecipientKind, UnknownForm } from './award-form.ts';
import { formAt } from './catalogue.ts';
import type { At } from './clauses/clause.ts';
import { type Contradiction, absentInYear, contradictions } from './contradictions.ts';
import type { Facts } from './facts.ts';
import { DEFAULT_SETTINGS, type LawSettings } from './law-settings.ts';
import type { LocalRules } from './local/local-rules.ts';
import { type Standard, standardFor } from './standards.ts';

export type Question<F extends Facts = Facts> = {
  readonly facts: F;
  readonly award: string;
  /** The year of achievement under review. */
  readonly year: number;
  /** The day whose law applies: the decision's, or the submission's while nothing is decided. */
  readonly asOf: PlainDate;
  readonly settings?: LawSettings;
  /** What the province lays over the law; null: nothing. */
  readonly local?: LocalRules | null;
};

/** A verdict with everything that carries it. */
export type Explained = {
  readonly award: AwardCode;
  readonly recipient: RecipientKind;
  readonly regime: RegimeCode;
  /** What may be shown: nothing unconfirmed is plainly met. */
  readonly verdict: Verdict;
  /** What the rules say, as far as they were read. */
  readonly bare: Verdict;
  readonly confirmed: boolean;
  /** The standard's conditions, in the order of the clause; alternatives hold theirs as parts. */
  readonly findings: readonly Finding[];
};

/** The form is not for this kind of recipient (Giấy khen for a household is; Cờ thi đua for a person is not). */
export type WrongRecipient = {
  readonly code: 'wrong-recipient';
  readonly award: AwardCode;
  readonly recipient: RecipientKind;
};

export type ContradictoryFacts = {
  readonly code: 'contradictory-facts';
  readonly contradictions: readonly Contradiction[];
};

export type CheckProblem = UnknownForm | LawGap | WrongRecipient | ContradictoryFacts;

function judge(standard: Standard, facts: Facts, at: Omit<At<never>, 'facts'>): Finding {
  if (standard.recipient === 'ca_nhan' && facts.recipient === 'ca_nhan') return standard.clause({ ...at, facts });
  if (standard.recipient === 'tap_the' && facts.recipient === 'tap_the') return standard.clause({ ...at, facts });
  if (standard.recipient === 'ho_gia_dinh' && facts.recipient === 'ho_gia_dinh')
    return standard.clause({ ...at, facts });
  throw new Error(`Standard for ${standard.recipient} tried on ${facts.recipient}`);
}

/**
 * Whether the facts meet the standard of a form, condition by condition, under the law of a day.
 * Unknown forms, days without law, the wrong kind of recipient and facts that contradict each other are refused by name:
 * a verdict is never guessed.
 */
export function check(question: Question): Result<Explained, CheckProblem> {
  const { facts, year, asOf, settings = DEFAULT_SETTINGS, local = null } = question;
  const form = formAt(question.award, asOf);
  if (!form.ok) return form;
  const regime = regimeAt(asOf);
  if (!regime.ok) return regime;
  const { code: award, recipients } = form.value;
  if (!recipients.includes(facts.recipient))
    return refuse({ code: 'wrong-recipient', award, recipient: facts.recipient });
  const wrong = [...contradictions(facts, asOf), ...absentInYear(facts, year)];
  if (wrong.length > 0) return refuse({ code: 'contradictory-facts', contradictions: wrong });
  const standard = standardFor(award, facts.recipient, asOf);
  if (!standard) return refuse({ code: 'law-gap', what: `standard/${award}/${facts.recipient}`, asOf });
  const at = { year, asOf, confirmed: asOf <= LAW_CONFIRMED_UNTIL, settings, local };
  const whole = judge(standard, facts, at);
  const added = local?.judge('adds', award, facts.recipient, asOf)?.({ ...at, facts }) ?? [];
  const bare = added.length === 0 ? whole.verdict : allOf([whole, ...added]);
  const confirmed = whole.confirmed && added.every((finding) => finding.confirmed);
  return ok({
    award,
    recipient: facts.recipient,
    regime: regime.value.code,
    verdict: shownVerdict(bare, confirmed),
    bare,
    confirmed,
    findings: added.length === 0 ? (whole.parts ?? []) : [...(whole.parts ?? []), ...added],
  });
}
