import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { gradeNames } from '../../domain/imports/records/grade-words.ts';
import type { KeptRating } from '../../domain/imports/records/kept-records.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { insertRatings, listRatings } from '../../store/records/ratings.ts';
import { optionalText, text } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { periodInput } from './record-entry.ts';
import { endedBefore } from './record-days.ts';
import { loadUnit } from './unit-standing.ts';

const grades = ['HT_XUAT_SAC', 'HT_TOT', 'HT', 'KHONG_HT'] as const;

/** Kết quả xếp loại of a unit as a collective for a year; a year that has one already must be taken back first. */
export const recordCollectiveRating = defineProcedure({
  name: 'organisation.record-collective-rating',
  input: z.object({
    unit: text(80),
    period: periodInput,
    grade: z.enum(grades, 'required'),
    ground: optionalText(200),
  }),
  load: async (tx, { unit: code, period }, { today }) => {
    const found = await loadUnit(tx, code, { asOf: today, today });
    if (!found.ok) return found;
    const { unit, path, knownAt } = found.value;
    const unitEnded = await endedBefore(tx, unit.id, period.from, knownAt);
    return ok({ unit, path, unitEnded, ratings: await listRatings(tx, { collectives: [unit.id] }, knownAt) });
  },
  // A list of ratings brings the same rows: one right for both ways.
  authorise: (actor, { path }, today) => may(actor, 'import-records', path, today),
  decide: ({ period, grade, ground }, { unit, ratings, unitEnded }, { newId, today }) => {
    const held = ratings.find((rating) => rating.period === period.label);
    if (held) return refuse(invalid('period', 'rating-exists', gradeNames[held.grade]));
    const { label, from, to } = period;
    if (from > today) return refuse(invalid('period', 'future-date', label));
    if (unitEnded) return refuse(atPeriod(unitEnded));
    const whose = { personId: null, collectiveUnitId: unit.id, importId: null };
    return ok({ id: newId(), ...whose, unitId: unit.id, period: label, from, to, grade, ground } satisfies KeptRating);
  },
  subject: (rating) => ({ subjectKind: 'unit', subjectId: rating.unitId, detail: { rating } }),
  write: async (tx, rating, { position }) => {
    await insertRatings(tx, [rating], position);
    return ok({ id: rating.id });
  },
});

/** The form has no box for its unit: what is wrong with it is told at the year. */
const atPeriod = (problem: Problem): Problem =>
  problem.code === 'invalid'
    ? { ...problem, fields: problem.fields.map((field) => ({ ...field, field: 'period' })) }
    : problem;
