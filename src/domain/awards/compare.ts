import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { LawGap } from '../law/dated-value.ts';
import type { Finding } from '../law/verdict.ts';
import type { AwardCode, UnknownForm } from './award-form.ts';
import { findForm, formAt, formsAt } from './catalogue.ts';
import { type CheckProblem, type Explained, type Question, check } from './check.ts';
import { leavesOf } from './findings.ts';

/** One condition under two laws: absent on the side where the law does not ask it. */
export type Difference = { readonly rule: string; readonly before?: Finding; readonly after?: Finding };

export type Comparison = {
  readonly before: Explained;
  readonly after: Explained;
  readonly changed: boolean;
  /** Conditions that only one law asks, or that the same facts meet under one and not under the other. */
  readonly because: readonly Difference[];
};

/** The form on another day: itself, or the one of its family that an authority of the first may decide (Giấy khen). */
export function sameFormOn(code: string, from: PlainDate, to: PlainDate): Result<AwardCode, UnknownForm | LawGap> {
  const here = formAt(code, to);
  if (here.ok) return ok(here.value.code);
  const row = findForm(code);
  const forms = formsAt(to);
  if (!row || !forms.ok) return here;
  const origin = formAt(code, from);
  const deciders = origin.ok ? origin.value.decidedBy : [];
  const kin = forms.value.filter(({ family }) => family === row.family);
  const found = kin.find(({ decidedBy }) => decidedBy.some((authority) => deciders.includes(authority))) ?? kin[0];
  return found ? ok(found.code) : refuse({ code: 'law-gap', what: code, asOf: to });
}

function differences(before: Explained, after: Explained): Difference[] {
  const old = new Map(leavesOf(before.findings).map((finding) => [finding.rule, finding]));
  const now = new Map(leavesOf(after.findings).map((finding) => [finding.rule, finding]));
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((rule): Difference[] => {
    const [a, b] = [old.get(rule), now.get(rule)];
    if (a?.verdict === b?.verdict) return [];
    return [{ rule, ...(a ? { before: a } : {}), ...(b ? { after: b } : {}) }];
  });
}

/**
 * The same facts under the laws of two days: both explained, and by which conditions they differ. The year of
 * achievement is that of each question, so that a record is moved with its year by whoever asks.
 */
export function compareRegimes(question: Question, otherDay: PlainDate): Result<Comparison, CheckProblem> {
  const before = check(question);
  if (!before.ok) return before;
  const award = sameFormOn(question.award, question.asOf, otherDay);
  if (!award.ok) return award;
  const after = check({ ...question, award: award.value, asOf: otherDay });
  if (!after.ok) return after;
  return ok({
    before: before.value,
    after: after.value,
    changed: before.value.verdict !== after.value.verdict,
    because: differences(before.value, after.value),
  });
}
