import { z } from 'zod';
import type { KeptAbsence } from '../../domain/imports/records/kept-records.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { insertAbsences, listAbsences } from '../../store/records/absences.ts';
import { dateInput, optionalText } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { entryInput, loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

const kinds = ['thai_san', 'dieu_tri_thuong_tich', 'dao_tao', 'om', 'khac'] as const;
const results = z.union([z.literal('').transform(() => null), z.enum(['gioi', 'kha', 'trung_binh'])], 'not-accepted');

/** Nghỉ or đào tạo, bồi dưỡng, from the first day until the day of return; only a training has a result. */
export const recordAbsence = defineProcedure({
  name: 'organisation.record-absence',
  input: z.object({
    ...entryInput,
    kind: z.enum(kinds, 'required'),
    from: dateInput,
    to: dateInput,
    name: optionalText(200),
    result: results.prefault(''),
  }),
  load: async (tx, { person, unitId }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    return ok({ ...entry.value, absences: await listAbsences(tx, { people: records }, knownAt) });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ unitId, kind, from, to, name, result }, { person, absences }, { newId }) => {
    if (to <= from) return refuse(invalid('to', 'ends-before', ''));
    if (result !== null && kind !== 'dao_tao') return refuse(invalid('result', 'result-of-training', ''));
    if (absences.some((held) => held.kind === kind && held.from === from))
      return refuse(invalid('from', 'absence-exists', ''));
    const own = { id: newId(), importId: null, personId: person.id };
    return ok({ ...own, unitId, kind, from, to, name, result } satisfies KeptAbsence);
  },
  subject: (absence) => subjectOfRecord(absence.personId, { absence }),
  write: async (tx, absence, { position }) => {
    await insertAbsences(tx, [absence], position);
    return ok({ id: absence.id });
  },
});
