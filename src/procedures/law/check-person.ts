import { z } from 'zod';
import { formAt } from '../../domain/awards/catalogue.ts';
import type { AwardForm } from '../../domain/awards/award-form.ts';
import { type CheckProblem, type Explained, check } from '../../domain/awards/check.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { PersonCard } from '../../store/organisation/person-card.ts';
import { dateInput, idInput, optionalDateInput, text, wholeNumber } from '../input.ts';
import { mayOverPerson } from '../organisation/rights-over-person.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { type LoadedPerson, type PersonWithFacts, factsOfLoaded, loadCheckedPerson } from './checked-person.ts';
import { type OtherLaw, underOtherLaw } from './other-law.ts';

const checkPersonInput = z.object({
  id: idInput,
  award: text(40),
  year: wholeNumber(1990, 2100),
  /** The day whose law applies. */
  asOf: dateInput,
  /** Kinds of records that the officer declares to be complete. */
  declared: z.array(z.enum(declarations, 'not-accepted')).default([]),
  /** Another day, whose law is set beside. */
  otherDay: optionalDateInput,
});

type Input = z.infer<typeof checkPersonInput>;

export type CheckedPerson = PersonWithFacts & {
  readonly person: PersonCard;
  readonly form: AwardForm;
  readonly year: number;
  readonly asOf: PlainDate;
  readonly answer: Result<Explained, CheckProblem>;
  /** The same record under the law of the other day; null when none was asked for. */
  readonly other: OtherLaw | null;
};

/** One person beside one form, explained by the office's records; under two laws when another day is given. */
export const checkPerson = defineQuery<Input, LoadedPerson, CheckedPerson>({
  name: 'law.check-person',
  input: checkPersonInput,
  load: (tx, { id }, { today }) => loadCheckedPerson(tx, id, today),
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'check-nominees', paths, today),
  personal: ({ id, award, year }) => ({ person: id, award, year }),
  read: async (tx, { award, year, asOf, otherDay, declared }, loaded) => {
    const form = formAt(award, asOf);
    if (!form.ok) return refuse(invalid('award', 'award-not-then', award));
    if (!form.value.recipients.includes('ca_nhan')) return refuse(invalid('award', 'award-not-for-people', award));
    const found = await factsOfLoaded(tx, loaded, { year, asOf, declared });
    const question = { facts: found.facts, award, year, asOf };
    return ok({
      ...found,
      person: loaded.person,
      form: form.value,
      year,
      asOf,
      answer: check(question),
      other: otherDay === undefined ? null : underOtherLaw(question, otherDay),
    });
  },
});
