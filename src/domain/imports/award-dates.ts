import type { PlainDate } from '../../kernel/plain-date.ts';
import { parseTypedDate } from '../../kernel/typed-date.ts';
import {
  type AchievementPeriod,
  decidedBeforeAchievement,
  namesSeveralYears,
  type parseAchievementPeriod,
} from '../decisions/achievement-period.ts';
import { type DecisionNumber, type parseDecisionNumber, splitNumberAndDay } from '../decisions/decision-number.ts';
import { awardHeadings as heading } from './layouts.ts';
import type { RowReader } from './row-reader.ts';

/** A number with its day; null when the row has neither or either is wrong. */
type Numbered = { readonly number: DecisionNumber; readonly on: PlainDate };

export type AwardDates = {
  readonly decision: Numbered | null;
  readonly letter: Numbered | null;
  readonly agreedOn: PlainDate | null;
  readonly achievement: AchievementPeriod | null;
  /** The row says that there is a decision, whether or not it can be read. */
  readonly saysDecided: boolean;
};

/** How numbers and periods are read: a list repeats the same few. */
export type DateParsers = {
  readonly number: typeof parseDecisionNumber;
  readonly period: typeof parseAchievementPeriod;
};

/** Reads decision, letter and achievement of a row, and complains of whatever does not follow in time. */
export function readAwardDates(row: RowReader, today: PlainDate, parsers: DateParsers): AwardDates {
  const says = (field: string): boolean => row.has(field) || row.isError(field);
  const saysDecided = says(heading.decisionNumber) || says(heading.signedOn);
  const saysSent = says(heading.letterNumber) || says(heading.sentOn);
  if (!saysDecided && !saysSent) row.complain(heading.decisionNumber, 'neither-decided-nor-sent');
  const numbered = (number: string, date: string) => readNumbered(row, number, date, { today, ...parsers });
  const decision = numbered(heading.decisionNumber, heading.signedOn);
  const letter = numbered(heading.letterNumber, heading.sentOn);
  const agreedOn = row.date(heading.agreedOn, today);
  if (agreedOn !== null && !saysSent) row.complain(heading.agreedOn, 'agreed-without-letter');
  if (letter && decision && letter.on > decision.on) row.complain(heading.sentOn, 'letter-after-decision');
  if (letter && agreedOn !== null && agreedOn < letter.on) row.complain(heading.agreedOn, 'agreed-before-sent');
  if (decision && agreedOn !== null && agreedOn > decision.on) row.complain(heading.agreedOn, 'agreed-after-decision');
  const achievement = readAchievement(row, saysDecided, parsers);
  const day = decision?.on ?? letter?.on;
  if (achievement && day !== undefined && decidedBeforeAchievement(day, achievement)) {
    row.complain(decision ? heading.signedOn : heading.sentOn, 'decided-before-achievement', achievement.label);
  }
  return { decision, letter, agreedOn, achievement, saysDecided };
}

/** A number and its day, in two cells or written in that of the number. */
function readNumbered(
  row: RowReader,
  numberField: string,
  dateField: string,
  { today, number: parse }: DateParsers & { readonly today: PlainDate },
): Numbered | null {
  const { number: text, day } = splitNumberAndDay(row.text(numberField, 80));
  const on =
    row.has(dateField) || day === null ? row.date(dateField, today) : dayInNumber(row, numberField, day, today);
  for (const field of [numberField, dateField]) if (row.isError(field)) row.complain(field, 'error-cell');
  if (text === '' && !row.has(dateField)) return null;
  if (text === '' && !row.isError(numberField)) row.complain(numberField, 'date-without-number');
  if (!row.has(dateField) && day === null && !row.isError(dateField)) row.complain(dateField, 'number-without-date');
  const number = parse(text);
  if (text !== '' && !number.ok) row.complain(numberField, 'bad-number');
  return number.ok && on !== null ? { number: number.value, on } : null;
}

function dayInNumber(row: RowReader, field: string, day: string, today: PlainDate): PlainDate | null {
  const date = parseTypedDate(day);
  if (date.ok && date.value <= today) return date.value;
  row.complain(field, date.ok ? 'future-date' : date.problem);
  return null;
}

/** Of its own cell, or as the form is written: "LĐTT năm 2019". */
function readAchievement(row: RowReader, required: boolean, { period: parse }: DateParsers): AchievementPeriod | null {
  const told = periodInForm(row);
  const inForm = row.has(heading.achievement) ? undefined : told;
  if (!required && inForm === undefined && !row.has(heading.achievement)) return null;
  const text = inForm ?? row.requiredText(heading.achievement, 80);
  if (text === '') return null;
  const period = parse(text);
  if (!period.ok)
    row.complain(heading.achievement, namesSeveralYears(text) ? 'several-years' : 'bad-achievement-period');
  if (period.ok && told !== undefined && told !== inForm) {
    const ofForm = parse(told);
    if (ofForm.ok && ofForm.value.label !== period.value.label) row.complain(heading.achievement, 'years-differ', told);
  }
  return period.ok ? period.value : null;
}

const PERIOD = /(năm học|năm)\s*\d{4}(\s*[-–]\s*\d{4})?/giu;

/** The period that the forms of a row name; forms of several years in one cell must be told apart by a person. */
function periodInForm(row: RowReader): string | undefined {
  const text = row.text(heading.form, 300);
  // Most forms are abbreviations without a year.
  if (!/\d{4}/.test(text)) return undefined;
  const periods = new Set(text.match(PERIOD)?.map((each) => each.replace(/\s/g, '').toLowerCase()));
  if (periods.size > 1) row.complain(heading.form, 'several-years');
  return text.match(PERIOD)?.[0];
}
