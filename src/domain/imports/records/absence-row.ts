import { type PlainDate, addDays } from '../../../kernel/plain-date.ts';
import { compareText } from '../../../kernel/vietnamese-text.ts';
import type { CheckedRow } from '../row-problem.ts';
import { RowReader } from '../row-reader.ts';
import type { SheetRow } from '../sheet.ts';
import type { KeptAbsence } from './kept-records.ts';
import { absenceHeadings as heading } from './record-headings.ts';
import { absenceWords, resultWords } from './record-words.ts';
import { type UnitSetting, unitOfRow } from './unit-of-row.ts';
import { type ListedPerson, readPerson } from './who-row.ts';

/** What a row of a list of leave and training means; to is the first day after it. */
export type AbsenceReading = Pick<KeptAbsence, 'unitId' | 'kind' | 'from' | 'to' | 'name' | 'result'> & {
  readonly person: ListedPerson;
};

/** Reads a list of leave and training: "Đến ngày" is its last day. */
export function readAbsenceRows(
  rows: readonly SheetRow[],
  setting: UnitSetting,
): readonly CheckedRow<AbsenceReading>[] {
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readRow(reader, setting);
    return { row: row.row, reading: reader.problems.length === 0 ? reading : null, problems: reader.problems };
  });
}

function readRow(row: RowReader, setting: UnitSetting): AbsenceReading | null {
  const person = readPerson(row, heading, setting.today);
  const kind = readKind(row);
  const days = readDays(row);
  const name = row.text(heading.content, 300);
  const result = row.has(heading.result) ? (row.oneOf(heading.result, resultWords) ?? null) : null;
  if (result !== null && kind !== undefined && kind !== 'dao_tao')
    row.complain(heading.result, 'result-without-training');
  const found = days ? unitOfRow(row, heading.unit, [days.from, days.last], setting) : null;
  if (!person || !kind || !days || !found) return null;
  return { person, kind, from: days.from, to: addDays(days.last, 1), name, result, unitId: found.unit.id };
}

/** The kind by its own column, or by what the content begins with ("Nghỉ thai sản từ tháng 3"). */
function readKind(row: RowReader): KeptAbsence['kind'] | undefined {
  if (row.has(heading.kind)) return row.oneOf(heading.kind, absenceWords);
  const content = compareText(row.text(heading.content, 300));
  const told = [...absenceWords]
    .toSorted(([a], [b]) => b.length - a.length)
    .find(([word]) => content === word || content.startsWith(`${word} `) || content.startsWith(`${word},`));
  if (!told) row.complain(heading.kind, 'required');
  return told?.[1].meaning;
}

/**
 * First and last day. A number of days in a year does not say when they were: the days decide in which reviewed year
 * they count and whether two lists speak of the same leave, so they are asked for.
 */
function readDays(row: RowReader): { readonly from: PlainDate; readonly last: PlainDate } | null {
  const from = row.date(heading.from, null);
  const last = row.date(heading.to, null);
  const untold = !row.has(heading.from) && !row.has(heading.to);
  if (untold && row.has(heading.workingDays)) row.complain(heading.workingDays, 'days-without-dates');
  else {
    if (!row.has(heading.from)) row.complain(heading.from, 'required');
    if (!row.has(heading.to)) row.complain(heading.to, 'required');
  }
  if (from === null || last === null) return null;
  if (last >= from) return { from, last };
  row.complain(heading.to, 'ends-before-begins');
  return null;
}
