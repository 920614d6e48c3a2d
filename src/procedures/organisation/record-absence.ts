import { z } from 'zod';
import type { KeptAbsence } from '../../domain/imports/records/kept-records.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { insertAbsences, listAbsences } from '../../store/records/absences.ts';
import { dateInput, optionalText } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { beforeBirth, endedBefore, firstOf, tooFarAhead } from './record-days.ts';
import { entryInput, loadEntry, mayRecord, subjectOfRecord } from './record-entry.ts';

const kinds = ['thai_san', 'dieu_tri_thuong_tich', 'dao_tao', 'om', 'khac'] as const;
const results = z.union([z.literal('').transform(() => null), z.enum(['gioi', 'kha', 'trung_binh'])], 'not-accepted');

/**
 * Nghỉ or đào tạo, bồi dưỡng, from the first day until the day of return; only a training has a result. Days of one kind
 * are told once; only courses may run beside each other.
 */
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
  load: async (tx, { person, unitId, from }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    const unitEnded = await endedBefore(tx, unitId, from, knownAt);
    return ok({ ...entry.value, unitEnded, absences: await listAbsences(tx, { people: records }, knownAt) });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ unitId, kind, from, to, name, result }, { person, absences, unitEnded }, { newId, today }) => {
    if (to <= from) return refuse(invalid('to', 'ends-before', ''));
    if (result !== null && kind !== 'dao_tao') return refuse(invalid('result', 'result-of-training', ''));
    const wrongDay = firstOf(beforeBirth('from', from, person), tooFarAhead('from', from, today), unitEnded);
    if (wrongDay) return refuse(wrongDay);
    const held = absences.find((other) => other.kind === kind && areSameDays(kind, other, { from, to }));
    if (held) {
      const days = `${toScreenDate(held.from)} – ${toScreenDate(held.to)}`;
      return refuse(invalid('from', 'absence-exists', days));
    }
    const own = { id: newId(), importId: null, personId: person.id };
    return ok({ ...own, unitId, kind, from, to, name, result } satisfies KeptAbsence);
  },
  subject: (absence) => subjectOfRecord(absence.personId, { absence }),
  write: async (tx, absence, { position }) => {
    await insertAbsences(tx, [absence], position);
    return ok({ id: absence.id });
  },
});

type Days = { readonly from: PlainDate; readonly to: PlainDate };

const areSameDays = (kind: (typeof kinds)[number], one: Days, other: Days): boolean =>
  one.from === other.from || (kind !== 'dao_tao' && one.from < other.to && other.from < one.to);
