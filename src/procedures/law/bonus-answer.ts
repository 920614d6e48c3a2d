import { z } from 'zod';
import type { RecipientKind } from '../../domain/awards/award-form.ts';
import { formAt } from '../../domain/awards/catalogue.ts';
import { type Bonus, bonusOf } from '../../domain/money/bonus.ts';
import { recipientKinds } from '../../domain/organisation/recipient.ts';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { sayAward } from '../../words/law.ts';
import { viewCitation } from './explained-view.ts';
import { awardInput, dayInput } from './facts-input.ts';
import { type LawRefusal, type Places, refusalsOfLaw } from './law-refusal.ts';

/** An award decided on a day, for which cash may be due. */
export type BonusClaim = {
  readonly form: string;
  readonly recipient: RecipientKind;
  readonly on: PlainDate;
  readonly foreign: boolean;
};

export const bonusInput = z
  .strictObject({
    form: awardInput,
    recipient: z.enum(recipientKinds),
    on: dayInput('Day of the decision: coefficient and base salary are those of this day.'),
    foreign: z.boolean().default(false).describe('Foreigners receive a gift in place of cash.'),
  })
  .describe('How much cash goes with an award?');

/** The bonus of a claim, or why there is no answer. */
export function answerBonus(claim: BonusClaim, places: Places): Result<Bonus, readonly LawRefusal[]> {
  const form = formAt(claim.form, claim.on);
  if (!form.ok) return refuse(refusalsOfLaw(form.problem, places));
  const { code: award, recipients } = form.value;
  const { recipient, on: decidedOn, foreign } = claim;
  if (!recipients.includes(recipient))
    return refuse(refusalsOfLaw({ code: 'wrong-recipient', award, recipient }, places));
  const bonus = bonusOf({ form: award, recipient, decidedOn, foreign });
  return bonus.ok ? ok(bonus.value) : refuse(refusalsOfLaw(bonus.problem, places));
}

/** A bonus as JSON. Coefficients are held in hundredths; JSON carries them as the law writes them. */
export function viewBonus({ form, recipient, on }: BonusClaim, bonus: Bonus): object {
  const citations = bonus.citations.map(viewCitation);
  const claim = { form: { code: form, ...sayAward(form, on) }, recipient, on: toIsoDate(on) };
  if (!('amount' in bonus)) return { ...claim, kind: bonus.kind, citations };
  return { ...claim, ...bonus, coefficient: bonus.coefficient / 100, times: bonus.times / 100, citations };
}
