import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type PersonCard, findPerson, updatePerson } from '../../store/organisation/person-card.ts';
import { birthToKeep, bornYearInput } from './birth-input.ts';
import { idInput, optionalDateInput, optionalText, text, wholeNumber } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { recordsOfHuman } from '../../store/organisation/person-records.ts';
import { mayOverPerson, pathsOfPerson } from './rights-over-person.ts';

/** Số định danh: digits only; spaces and dots are typing. */
export const digits = (max: number) =>
  optionalText(40)
    .transform((typed) => typed.replace(/[\s.]/g, ''))
    .pipe(z.string().regex(new RegExp(`^\\d{0,${max}}$`), 'not-digits'));

/** A field that a form may not have; an empty one is an answer. What is wrong with it is told in the field's own codes. */
const unlessLeftOut = <T>(field: z.ZodType<T>) =>
  z
    .unknown()
    .optional()
    .transform((given, context): T | undefined => {
      if (given === undefined) return undefined;
      const parsed = field.safeParse(given);
      if (parsed.success) return parsed.data;
      for (const { message } of parsed.error.issues) context.addIssue({ code: 'custom', message });
      return z.NEVER;
    });

const input = z.object({
  id: idInput,
  expectedVersion: wholeNumber(1, 1_000_000_000),
  name: text(120),
  gender: z.union([z.literal('').transform(() => null), z.enum(['nam', 'nu'])], 'not-accepted'),
  bornOn: optionalDateInput.transform((date) => date ?? null),
  bornYear: unlessLeftOut(bornYearInput),
  occupation: optionalText(200),
  address: optionalText(300),
  formOfAddress: unlessLeftOut(optionalText(30)),
  citizenNumber: unlessLeftOut(digits(12)),
  staffNumber: unlessLeftOut(optionalText(40)),
  diedOn: unlessLeftOut(optionalDateInput.transform((date) => date ?? null)),
});

/**
 * Changes what is written of a person. Printed names in the book stay as printed. The edit states the version that was
 * on the screen; if somebody else saved in between it is refused, and the form keeps what was typed.
 */
export const editPerson = defineProcedure({
  name: 'organisation.edit-person',
  input,
  load: async (tx, { id }, { today }) => {
    const [standing] = await recordsOfHuman(tx, id);
    const person = standing === undefined ? undefined : await findPerson(tx, standing);
    if (!person) return refuse({ code: 'not-found', what: 'person' });
    return ok({ person, paths: await pathsOfPerson(tx, id, { asOf: today, knownAt: await latestPosition(tx) }) });
  },
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'edit-person', paths, today),
  decide: ({ id, expectedVersion, ...given }, { person }, { today }) => {
    const { bornOn, bornYear = bornOn === null ? person.bornYear : null } = given;
    const birth = birthToKeep({ bornOn, bornYear }, today);
    if (!birth.ok) return birth;
    const diedOn = given.diedOn === undefined ? person.diedOn : given.diedOn;
    if (diedOn !== null && diedOn > today) return refuse(invalid('diedOn', 'future-date', ''));
    if (diedOn !== null && bornOn !== null && diedOn < bornOn) return refuse(invalid('diedOn', 'died-before-born', ''));
    // A record that was merged meanwhile is another's now: what was typed must not vanish into it.
    if (person.id !== id || person.version !== expectedVersion) {
      return refuse({ code: 'conflict', what: 'person', expected: expectedVersion, found: person.version });
    }
    const after: PersonCard = {
      ...person,
      ...given,
      ...birth.value,
      diedOn,
      formOfAddress: given.formOfAddress ?? person.formOfAddress,
      citizenNumber: given.citizenNumber ?? person.citizenNumber,
      staffNumber: given.staffNumber ?? person.staffNumber,
    };
    return ok({ before: person, after });
  },
  subject: ({ before, after }) => ({ subjectKind: 'person', subjectId: before.id, detail: { before, after } }),
  write: async (tx, { after }) => {
    if (await updatePerson(tx, after)) return ok({ version: after.version + 1 });
    return refuse({ code: 'conflict', what: 'person', expected: after.version, found: after.version + 1 });
  },
});
