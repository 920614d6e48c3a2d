import { parseDecisionNumber } from '../../decisions/decision-number.ts';
import type { CheckedRow } from '../row-problem.ts';
import { RowReader } from '../row-reader.ts';
import type { SheetRow } from '../sheet.ts';
import type { KeptDiscipline } from './kept-records.ts';
import { disciplineHeadings as heading } from './record-headings.ts';
import { disciplineWords } from './record-words.ts';
import { type UnitSetting, unitOfRow } from './unit-of-row.ts';
import { type ListedPerson, readPerson } from './who-row.ts';

/** What a row of a list of discipline means. */
export type DisciplineReading = Pick<KeptDiscipline, 'unitId' | 'kind' | 'decisionNumber' | 'from' | 'to' | 'note'> & {
  readonly person: ListedPerson;
};

/**
 * Reads a list of discipline. The day on which it no longer counts must be told: it follows from the decision and from
 * whether the person offended again, which no list of ours knows.
 */
export function readDisciplineRows(
  rows: readonly SheetRow[],
  setting: UnitSetting,
): readonly CheckedRow<DisciplineReading>[] {
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readRow(reader, setting);
    return { row: row.row, reading: reader.problems.length === 0 ? reading : null, problems: reader.problems };
  });
}

function readRow(row: RowReader, setting: UnitSetting): DisciplineReading | null {
  const person = readPerson(row, heading, setting.today);
  const kind = row.oneOf(heading.kind, disciplineWords);
  const number = row.text(heading.decisionNumber, 60);
  if (number !== '' && !parseDecisionNumber(number).ok) row.complain(heading.decisionNumber, 'bad-number');
  const from = row.date(heading.from, setting.today);
  if (from === null && !row.has(heading.from)) row.complain(heading.from, 'required');
  const to = row.date(heading.to, null);
  if (to === null && !row.has(heading.to)) row.complain(heading.to, 'required');
  if (from !== null && to !== null && to <= from) row.complain(heading.to, 'ends-before-begins');
  const note = row.text(heading.note, 500);
  const found = from === null ? null : unitOfRow(row, heading.unit, [from], setting);
  if (!person || !kind || from === null || to === null || !found) return null;
  return { person, kind, decisionNumber: number, from, to, note, unitId: found.unit.id };
}
