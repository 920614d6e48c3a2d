import { z } from 'zod';
import type { KeptDiscipline } from '../../domain/imports/records/kept-records.ts';
import { addYears } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { insertDisciplines, listDisciplines } from '../../store/records/disciplines.ts';
import { dateInput, optionalDateInput, optionalText } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { beforeBirth, endedBefore, firstOf, notYet } from './record-days.ts';
import { entryInput, loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

const kinds = ['khien_trach', 'canh_cao', 'cach_chuc', 'buoc_thoi_viec', 'an_hinh_su'] as const;

/** Kỷ luật, from the day of its decision; without an end it counts for twelve months, as the law has it for officials. */
export const recordDiscipline = defineProcedure({
  name: 'organisation.record-discipline',
  input: z.object({
    ...entryInput,
    kind: z.enum(kinds, 'required'),
    decisionNumber: optionalText(60),
    from: dateInput,
    to: optionalDateInput,
    note: optionalText(500),
  }),
  load: async (tx, { person, unitId, from }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    const unitEnded = await endedBefore(tx, unitId, from, knownAt);
    return ok({ ...entry.value, unitEnded, disciplines: await listDisciplines(tx, { people: records }, knownAt) });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ unitId, kind, decisionNumber, from, to, note }, { person, disciplines, unitEnded }, { newId, today }) => {
    const wrongDay = firstOf(notYet('from', from, today), beforeBirth('from', from, person), unitEnded);
    if (wrongDay) return refuse(wrongDay);
    if (to !== undefined && to <= from) return refuse(invalid('to', 'ends-before', ''));
    if (disciplines.some((held) => held.kind === kind && held.from === from))
      return refuse(invalid('from', 'discipline-exists', ''));
    const days = { from, to: to ?? addYears(from, 1) };
    const own = { id: newId(), importId: null, personId: person.id };
    return ok({ ...own, unitId, kind, decisionNumber, ...days, note } satisfies KeptDiscipline);
  },
  subject: (discipline) => subjectOfRecord(discipline.personId, { discipline }),
  write: async (tx, discipline, { position }) => {
    await insertDisciplines(tx, [discipline], position);
    return ok({ id: discipline.id });
  },
});
