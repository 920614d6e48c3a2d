import { addDays, toScreenDate } from '../../../kernel/plain-date.ts';
import type { RowProblem, RowProblemCode } from '../row-problem.ts';
import { gradeNames } from './grade-words.ts';
import type { RecordRules } from './judge-records.ts';
import type { KeptAbsence, KeptDiscipline, KeptRating, KeptRegistration } from './kept-records.ts';
import { absenceHeadings, disciplineHeadings, ratingHeadings, registrationHeadings } from './record-headings.ts';

const problem = (field: string, code: RowProblemCode, value: string, detail: string): RowProblem => ({
  field,
  code,
  value,
  detail,
});

const repeatedIn = (field: string, value: string, row: number): RowProblem =>
  problem(field, 'duplicate-in-file', value, String(row));

/** A rating as a row tells it: whether the row says that it corrects an earlier one, and the column of the grade. */
export type ToldRating = KeptRating & { readonly corrects: boolean; readonly column: string };

/** One rating a year: another grade contradicts, unless the row says that it corrects (đính chính). */
export const ratingRules: RecordRules<ToldRating> = {
  slotOf: ({ period }) => period,
  compare: (kept, told) => {
    if (kept.grade === told.grade) return { kind: 'same' };
    if (told.corrects) return { kind: 'completes', record: told };
    const names = [gradeNames[told.grade], `${gradeNames[kept.grade]} (${kept.period})`] as const;
    return { kind: 'differs', problem: problem(told.column, 'differs-on-record', ...names) };
  },
  clash: null,
  repeated: ({ column, period }, row) => repeatedIn(column || ratingHeadings.grade, period, row),
};

/** One form from one day: another end or number contradicts; what was empty is filled in. */
export const disciplineRules: RecordRules<KeptDiscipline> = {
  slotOf: ({ kind, from }) => `${kind} ${from}`,
  compare: (kept, told) => {
    if (kept.to !== told.to) {
      const days = [toScreenDate(told.to), toScreenDate(kept.to)] as const;
      return { kind: 'differs', problem: problem(disciplineHeadings.to, 'differs-on-record', ...days) };
    }
    if (kept.decisionNumber !== '' && told.decisionNumber !== '' && kept.decisionNumber !== told.decisionNumber) {
      const numbers = [told.decisionNumber, kept.decisionNumber] as const;
      return { kind: 'differs', problem: problem(disciplineHeadings.decisionNumber, 'differs-on-record', ...numbers) };
    }
    const number = kept.decisionNumber || told.decisionNumber;
    const note = kept.note || told.note;
    if (number === kept.decisionNumber && note === kept.note) return { kind: 'same' };
    return { kind: 'completes', record: { ...told, decisionNumber: number, note } };
  },
  clash: null,
  repeated: (told, row) => repeatedIn(disciplineHeadings.name, toScreenDate(told.from), row),
};

/** One kind from one day: another end or result contradicts, and two of a kind must not overlap. */
export const absenceRules: RecordRules<KeptAbsence> = {
  slotOf: ({ kind, from }) => `${kind} ${from}`,
  compare: (kept, told) => {
    if (kept.to !== told.to) {
      const days = [toScreenDate(addDays(told.to, -1)), toScreenDate(addDays(kept.to, -1))] as const;
      return { kind: 'differs', problem: problem(absenceHeadings.to, 'differs-on-record', ...days) };
    }
    if (kept.result !== null && told.result !== null && kept.result !== told.result)
      return {
        kind: 'differs',
        problem: problem(absenceHeadings.result, 'differs-on-record', told.result, kept.result),
      };
    const name = kept.name || told.name;
    const result = kept.result ?? told.result;
    if (name === kept.name && result === kept.result) return { kind: 'same' };
    return { kind: 'completes', record: { ...told, name, result } };
  },
  clash: (kept, told) =>
    kept.kind === told.kind && kept.from < told.to && told.from < kept.to
      ? problem(
          absenceHeadings.from,
          'absence-overlaps',
          toScreenDate(told.from),
          `${toScreenDate(kept.from)} – ${toScreenDate(addDays(kept.to, -1))}`,
        )
      : null,
  repeated: (told, row) => repeatedIn(absenceHeadings.name, toScreenDate(told.from), row),
};

/** A registration is or is not: nothing in it can contradict. */
export const registrationRules: RecordRules<KeptRegistration> = {
  slotOf: ({ formCode, period }) => `${formCode} ${period}`,
  compare: () => ({ kind: 'same' }),
  clash: null,
  repeated: ({ period }, row) => repeatedIn(registrationHeadings.name, period, row),
};
