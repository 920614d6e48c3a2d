import { compareText } from '../../../kernel/vietnamese-text.ts';
import type { Rating } from '../../awards/facts.ts';
import type { AchievementPeriod } from '../../decisions/achievement-period.ts';
import type { CheckedRow } from '../row-problem.ts';
import { RowReader } from '../row-reader.ts';
import type { SheetRow } from '../sheet.ts';
import { gradeNamed, gradeNames } from './grade-words.ts';
import { ratingGrades, ratingYears } from './matrix-headings.ts';
import { daysOfYear, readYear, yearNamed } from './period-cell.ts';
import { ratingHeadings as heading } from './record-headings.ts';
import { markWords } from './record-words.ts';
import { type ListedSubject, readSubject } from './subject-row.ts';
import type { UnitSetting } from './unit-of-row.ts';

/** A grade of a year, with the column that holds it. */
export type ListedGrade = {
  readonly period: string;
  readonly from: AchievementPeriod['from'];
  readonly to: AchievementPeriod['to'];
  readonly grade: Rating;
  readonly column: string;
};

/** What a row of a list of ratings means: one grade, or one for each column of a year that is filled. */
export type RatingReading = {
  readonly subject: ListedSubject;
  readonly grades: readonly ListedGrade[];
  readonly ground: string;
  /** The row says that it corrects what was given before: a grade on record that differs is replaced. */
  readonly corrects: boolean;
};

/** Reads a list of ratings; every problem of a row is found at once. */
export function readRatingRows(rows: readonly SheetRow[], setting: UnitSetting): readonly CheckedRow<RatingReading>[] {
  const columns = ratingYears.filter((column) => setting.headings.includes(column.heading));
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readRow(reader, columns, setting);
    return { row: row.row, reading: reader.problems.length === 0 ? reading : null, problems: reader.problems };
  });
}

type Columns = typeof ratingYears;

function readRow(row: RowReader, columns: Columns, setting: UnitSetting): RatingReading | null {
  const grades = [...gradesOfColumns(row, columns, setting), ...gradeOfYear(row, columns, setting)];
  const [latest] = grades.toSorted((a, b) => b.to - a.to);
  const subject = readSubject(row, heading, latest ? daysOfYear(asPeriod(latest), setting.today) : [], setting);
  const ground = row.text(heading.ground, 300);
  const corrects = /(^|\W)đính chính(\W|$)/u.test(compareText(`${row.text(heading.note, 500)} ${ground}`));
  return subject && grades.length > 0 ? { subject, grades, ground, corrects } : null;
}

const asPeriod = ({ period, from, to }: ListedGrade): AchievementPeriod => ({ label: period, from, to });

/** A dash or a stroke is how lists say "nothing this year". */
const NOTHING = /^[-–—/.]*$/;

function gradesOfColumns(row: RowReader, columns: Columns, { today }: UnitSetting): readonly ListedGrade[] {
  return columns.flatMap(({ heading: column, meaning }) => {
    const text = row.text(column, 120);
    const period = yearNamed(meaning);
    if (NOTHING.test(text) || !period) return [];
    if (period.from > today) row.complain(column, 'future-date');
    return gradeIn(row, column, text, period);
  });
}

/** The columns "Năm" and "Xếp loại": required, unless the list gives each year a column of its own. */
function gradeOfYear(row: RowReader, columns: Columns, setting: UnitSetting): readonly ListedGrade[] {
  const marked = markedGrade(row, setting);
  const text = marked?.grade ?? row.text(heading.grade, 120);
  if (columns.length > 0 && text === '') {
    if (columns.every((column) => NOTHING.test(row.text(column.heading, 120))))
      row.complain(columns[0]?.heading ?? heading.grade, 'required');
    return [];
  }
  if (text === '') row.complain(heading.grade, 'required');
  const period = readYear(row, heading.period, setting.today);
  return text === '' || !period ? [] : gradeIn(row, marked?.column ?? heading.grade, text, period);
}

/** The grade whose column is marked in a list that gives each grade one; several marks are a problem. */
function markedGrade(row: RowReader, { headings }: UnitSetting): { grade: string; column: string } | undefined {
  const marked = ratingGrades.filter(
    ({ heading: column }) => headings.includes(column) && row.has(column) && row.oneOf(column, markWords),
  );
  const [first, second] = marked;
  if (second) row.complain(second.heading, 'several-grades', marked.map(({ meaning }) => meaning).join(', '));
  return first && { grade: first.meaning, column: first.heading };
}

function gradeIn(row: RowReader, column: string, text: string, period: AchievementPeriod): readonly ListedGrade[] {
  const grade = gradeNamed(text);
  if (!grade) row.complain(column, 'not-in-list', Object.values(gradeNames).join(', '));
  return grade ? [{ period: period.label, from: period.from, to: period.to, grade, column }] : [];
}
