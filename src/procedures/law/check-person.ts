import { z } from 'zod';
import type { AwardForm } from '../../domain/awards/award-form.ts';
import { type CheckProblem, type Explained, check } from '../../domain/awards/check.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok } from '../../kernel/result.ts';
import type { PersonCard } from '../../store/organisation/person-card.ts';
import { dateInput, idInput, optionalDateInput, text, wholeNumber } from '../input.ts';
import { mayOverPerson } from '../organisation/rights-over-person.ts';
import { defineQuery } from '../query.ts';
import { type LoadedPerson, type PersonWithFacts, factsOfLoaded, loadCheckedPerson } from './checked-person.ts';
import { formAsked } from './form-asked.ts';
import { type OtherLaw, underOtherLaw } from './other-law.ts';
import { packageCodeInput, packageOn } from './package-on.ts';

const checkPersonInput = z.object({
  id: idInput,
  award: text(40),
  year: wholeNumber(1990, 2100),
  /** The day whose law applies. */
  asOf: dateInput,
  /** The provincial package that lies over the law; empty: none. */
  package: packageCodeInput,
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
  /** What lies over the law; null: nothing. */
  readonly local: ProvincialPackage | null;
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
  read: async (tx, input, loaded, { localRules }) => {
    const { award, year, asOf, otherDay, declared } = input;
    const form = formAsked({ award, asOf, year, recipient: 'ca_nhan' });
    if (!form.ok) return form;
    const local = packageOn(localRules, input.package, asOf);
    if (!local.ok) return local;
    const found = await factsOfLoaded(tx, loaded, { year, asOf, declared });
    const question = { facts: found.facts, award, year, asOf, local: local.value };
    return ok({
      ...found,
      person: loaded.person,
      form: form.value,
      year,
      asOf,
      local: local.value && local.value.package,
      answer: check(question),
      other: otherDay === undefined ? null : underOtherLaw(question, otherDay),
    });
  },
});
