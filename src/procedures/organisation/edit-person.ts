import { z } from 'zod';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type PersonCard, findPerson, updatePerson } from '../../store/organisation/person-card.ts';
import { idInput, optionalDateInput, optionalText, text, wholeNumber } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { mayOverPerson, pathsOfPerson } from './rights-over-person.ts';

const input = z.object({
  id: idInput,
  expectedVersion: wholeNumber(1, 1_000_000_000),
  name: text(120),
  gender: z.union([z.literal('').transform(() => null), z.enum(['nam', 'nu'])], 'not-accepted'),
  bornOn: optionalDateInput.transform((date) => date ?? null),
  occupation: optionalText(200),
  address: optionalText(300),
});

/**
 * Changes what is written of a person. Printed names in the book stay as printed. The edit states the version that was
 * on the screen; if somebody else saved in between it is refused, and the form keeps what was typed.
 */
export const editPerson = defineProcedure({
  name: 'organisation.edit-person',
  input,
  load: async (tx, { id }, { today }) => {
    const person = await findPerson(tx, id);
    if (!person) return refuse({ code: 'not-found', what: 'person' });
    return ok({ person, paths: await pathsOfPerson(tx, id, { asOf: today, knownAt: await latestPosition(tx) }) });
  },
  authorise: (actor, { paths }, today) => mayOverPerson(actor, 'edit-person', paths, today),
  decide: ({ expectedVersion, ...given }, { person }, { today }) => {
    if (given.bornOn !== null && given.bornOn > today) return refuse(invalid('bornOn', 'future-date', ''));
    if (person.version !== expectedVersion) {
      return refuse({ code: 'conflict', what: 'person', expected: expectedVersion, found: person.version });
    }
    return ok({ before: person, after: { ...given, version: expectedVersion } satisfies PersonCard });
  },
  subject: ({ before, after }) => ({ subjectKind: 'person', subjectId: before.id, detail: { before, after } }),
  write: async (tx, { after }) => {
    if (await updatePerson(tx, after)) return ok({ version: after.version + 1 });
    return refuse({ code: 'conflict', what: 'person', expected: after.version, found: after.version + 1 });
  },
});
