import { z } from 'zod';
import { formAt } from '../../domain/awards/catalogue.ts';
import type { KeptRegistration } from '../../domain/imports/records/kept-records.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { insertRegistrations, listRegistrations } from '../../store/records/registrations.ts';
import { optionalDateInput, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { endedBefore, firstOf, notYet, tooFarAhead } from './record-days.ts';
import { entryInput, loadEntry, mayRecord, periodInput, subjectOfRecord } from './record-entry.ts';

/** Đăng ký thi đua: a title that the person sets out for in a year, as the law of that year has it. */
export const recordRegistration = defineProcedure({
  name: 'organisation.record-registration',
  input: z.object({ ...entryInput, formCode: text(40), period: periodInput, registeredOn: optionalDateInput }),
  load: async (tx, { person, unitId, period }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    const unitEnded = await endedBefore(tx, unitId, period.from, knownAt);
    return ok({ ...entry.value, unitEnded, registrations: await listRegistrations(tx, { people: records }, knownAt) });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ unitId, formCode, period, registeredOn }, { person, registrations, unitEnded }, { newId, today }) => {
    const form = formAt(formCode, period.to);
    if (!form.ok || !form.value.recipients.includes('ca_nhan')) {
      return refuse(invalid('formCode', 'not-accepted', formCode));
    }
    const wrongDay = firstOf(
      tooFarAhead('period', period.from, today),
      registeredOn === undefined ? null : notYet('registeredOn', registeredOn, today),
      unitEnded,
    );
    if (wrongDay) return refuse(wrongDay);
    if (registrations.some((held) => held.formCode === formCode && held.period === period.label)) {
      return refuse(invalid('formCode', 'registration-exists', ''));
    }
    const own = { id: newId(), importId: null, personId: person.id, collectiveUnitId: null } as const;
    const told = { unitId, formCode, period: period.label, registeredOn: registeredOn ?? null };
    return ok({ ...own, ...told } satisfies KeptRegistration);
  },
  subject: (registration) => subjectOfRecord(registration.personId, { registration }),
  write: async (tx, registration, { position }) => {
    await insertRegistrations(tx, [registration], position);
    return ok({ id: registration.id });
  },
});
