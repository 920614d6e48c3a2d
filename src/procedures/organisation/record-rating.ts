import { z } from 'zod';
import type { KeptRating } from '../../domain/imports/records/kept-records.ts';
import { gradeNames } from '../../domain/imports/records/grade-words.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { insertRatings, listRatings } from '../../store/records/ratings.ts';
import { optionalText } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { beforeBirth, endedBefore, firstOf, notYet } from './record-days.ts';
import { entryInput, loadEntry, mayRecord, periodInput, subjectOfRecord } from './record-entry.ts';

const grades = ['HT_XUAT_SAC', 'HT_TOT', 'HT', 'KHONG_HT'] as const;

/** Kết quả xếp loại of a person for a year; a year that has one already must be taken back first. */
export const recordRating = defineProcedure({
  name: 'organisation.record-rating',
  input: z.object({
    ...entryInput,
    period: periodInput,
    grade: z.enum(grades, 'required'),
    ground: optionalText(200),
  }),
  load: async (tx, { person, unitId, period }, context) => {
    const entry = await loadEntry(tx, person, { unitId }, context);
    if (!entry.ok) return entry;
    const { records, knownAt } = entry.value;
    const unitEnded = await endedBefore(tx, unitId, period.from, knownAt);
    return ok({ ...entry.value, unitEnded, ratings: await listRatings(tx, { people: records }, knownAt) });
  },
  authorise: (actor, loaded, today) => mayRecord(actor, loaded, today),
  decide: ({ unitId, period, grade, ground }, { person, ratings, unitEnded }, { newId, today }) => {
    const held = ratings.find((rating) => rating.period === period.label);
    if (held) return refuse(invalid('period', 'rating-exists', gradeNames[held.grade]));
    const wrongYear = firstOf(
      notYet('period', period.from, today),
      beforeBirth('period', period.to, person),
      unitEnded,
    );
    if (wrongYear) return refuse(wrongYear);
    const { label, from, to } = period;
    const whose = { personId: person.id, collectiveUnitId: null, importId: null };
    return ok({ id: newId(), ...whose, unitId, period: label, from, to, grade, ground } satisfies KeptRating);
  },
  subject: (rating) => subjectOfRecord(rating.personId, { rating }),
  write: async (tx, rating, { position }) => {
    await insertRatings(tx, [rating], position);
    return ok({ id: rating.id });
  },
});
