import { formsByName } from '../../awards/form-names.ts';
import { formsAt } from '../../awards/catalogue.ts';
import type { AchievementPeriod } from '../../decisions/achievement-period.ts';
import type { PlainDate } from '../../../kernel/plain-date.ts';
import { compareText } from '../../../kernel/vietnamese-text.ts';
import { remembering } from '../remembering.ts';
import type { CheckedRow } from '../row-problem.ts';
import { RowReader } from '../row-reader.ts';
import type { SheetRow } from '../sheet.ts';
import { registrationForms } from './matrix-headings.ts';
import { daysOfYear, readYear } from './period-cell.ts';
import { registrationHeadings as heading } from './record-headings.ts';
import { markWords } from './record-words.ts';
import { type ListedSubject, readSubject } from './subject-row.ts';
import type { UnitSetting } from './unit-of-row.ts';

export type ListedForm = { readonly formCode: string; readonly column: string };

/** What a row of a list of registrations means: one title, or one for each marked column. */
export type RegistrationReading = {
  readonly subject: ListedSubject;
  readonly forms: readonly ListedForm[];
  readonly period: string;
  readonly registeredOn: PlainDate | null;
};

/** Reads a list of registrations; every problem of a row is found at once. */
export function readRegistrationRows(
  rows: readonly SheetRow[],
  setting: UnitSetting,
): readonly CheckedRow<RegistrationReading>[] {
  const named = remembering(formsByName);
  return rows.map((row) => {
    const reader = new RowReader(row);
    const reading = readRow(reader, setting, named);
    return { row: row.row, reading: reader.problems.length === 0 ? reading : null, problems: reader.problems };
  });
}

type FormsByName = typeof formsByName;

function readRow(row: RowReader, setting: UnitSetting, named: FormsByName): RegistrationReading | null {
  const period = readYear(row, heading.period, null);
  const registeredOn = row.date(heading.registeredOn, setting.today);
  const subject = readSubject(row, heading, period ? daysOfYear(period, setting.today) : [], setting);
  const titles = titlesOf(row, setting);
  if (!period || !subject) return null;
  const forms = titles.flatMap(({ title, column }) => {
    const formCode = formOf(row, title, column, period, subject, named);
    return formCode === null ? [] : [{ formCode, column }];
  });
  return { subject, forms, period: period.label, registeredOn };
}

type Title = { readonly title: string; readonly column: string };

/** The titles of a row: those whose column is marked, and those of "Danh hiệu đăng ký", which may name several. */
function titlesOf(row: RowReader, setting: UnitSetting): readonly Title[] {
  const columns = registrationForms.filter((column) => setting.headings.includes(column.heading));
  const marked = columns.flatMap(({ heading: column, meaning }) => {
    if (!row.has(column)) return [];
    // A cell may repeat the title instead of marking it.
    if (compareText(row.text(column, 100)) === compareText(meaning)) return [{ title: meaning, column }];
    return row.oneOf(column, markWords) ? [{ title: meaning, column }] : [];
  });
  const written = row
    .text(heading.form, 400)
    .split(/[;\n]|,(?=\s*(?:CSTĐ|LĐTT|TTLĐ|Chiến|Lao|Tập|Cờ|Bằng|Huân))|\s\+\s/u)
    .map((title) => title.trim())
    .filter((title) => title !== '')
    .map((title) => ({ title, column: heading.form }));
  if (marked.length + written.length === 0 && row.problems.length === 0)
    row.complain(
      setting.headings.includes(heading.form) ? heading.form : (columns[0]?.heading ?? heading.form),
      'required',
    );
  return [...marked, ...written];
}

/** The one form that a title means for its subject under the law at the end of the year. */
function formOf(
  row: RowReader,
  title: string,
  column: string,
  period: AchievementPeriod,
  subject: ListedSubject,
  named: FormsByName,
): string | null {
  if (!formsAt(period.to).ok) {
    row.complain(column, 'date-without-law');
    return null;
  }
  const forms = named(title, undefined, period.to);
  const fitting = forms.filter(({ recipients }) => recipients.includes(subject.person ? 'ca_nhan' : 'tap_the'));
  const [form] = fitting;
  if (form && fitting.length === 1) return form.code;
  if (form) row.complain(column, 'ambiguous-form', fitting.map(({ code }) => code).join(' '));
  else if (forms.length === 0) row.complain(column, 'unknown-form');
  else
    row.complain(column, 'wrong-recipient-kind', [...new Set(forms.flatMap(({ recipients }) => recipients))].join(' '));
  return null;
}
