import type { z } from 'zod';
import { formAt } from '../../domain/awards/catalogue.ts';
import { decidedBeforeAchievement, parseAchievementPeriod } from '../../domain/decisions/achievement-period.ts';
import {
  type CorrectableField,
  type HeldLine,
  type LineFacts,
  changedFields,
  mayCorrect,
} from '../../domain/decisions/correction.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type Problem, invalid, notAllowed } from '../problem.ts';
import type { lineInput } from './correct-line-input.ts';

type Typed = z.infer<typeof lineInput>;

/** What the form says of a line, checked by the law of the decision's day; the recipient is looked up apart. */
export function correctedFacts(
  typed: Typed,
  line: HeldLine,
  recipientId: string,
  unitIds: readonly string[],
): Result<LineFacts, Problem> {
  const form = formAt(typed.formCode, line.decision.signedOn);
  // A form that the law of that day does not have may stand in the book as it was granted, but nobody corrects to it.
  if (!form.ok && typed.formCode !== line.facts.formCode)
    return refuse(invalid('formCode', 'form-not-of-that-day', typed.formCode));
  const achievement = parseAchievementPeriod(typed.achievement);
  if (!achievement.ok) return refuse(invalid('achievement', 'bad-achievement-period', typed.achievement));
  if (decidedBeforeAchievement(line.decision.signedOn, achievement.value))
    return refuse(invalid('achievement', 'achievement-after-decision', typed.achievement));
  if (!unitIds.includes(typed.unitId)) return refuse(invalid('unitId', 'unit-elsewhere', ''));
  return ok({
    ...line.facts,
    ordinal: typed.ordinal,
    recipientId,
    unitId: typed.unitId,
    formCode: typed.formCode,
    formFamily: form.ok ? form.value.family : line.facts.formFamily,
    achievement: achievement.value,
    commendation: typed.commendation,
    formOfAddress: typed.formOfAddress,
    printedName: typed.printedName,
    printedPost: typed.printedPost,
    place: typed.place,
    reason: typed.reason,
  });
}

/** The fields that a correction changes; none, or one that its kind may not change, is refused. */
export function changesOf(
  kind: Typed['kind'],
  before: LineFacts,
  after: LineFacts,
): Result<readonly CorrectableField[], Problem> {
  const changed = changedFields(before, after);
  if (changed.length === 0) return refuse(notAllowed('nothing-corrected'));
  const filed = changed.find((field) => !mayCorrect(kind, field));
  return filed ? refuse(invalid(filed, 'not-by-paper', '')) : ok(changed);
}

/** Why nothing may be changed of a line: it is not in force any more, or its list is being taken back. */
export function unchangeable({
  line,
  beingUndone,
}: {
  readonly line: HeldLine;
  readonly beingUndone: boolean;
}): Problem | null {
  if (beingUndone) return notAllowed('list-being-undone');
  return line.state === 'in_force' ? null : notAllowed('line-not-in-force');
}
