import type { PlainDate } from '../../kernel/plain-date.ts';
import {
  type AchievementPeriod,
  decidedBeforeAchievement,
  parseAchievementPeriod,
} from '../decisions/achievement-period.ts';
import { type DecisionNumber, parseDecisionNumber } from '../decisions/decision-number.ts';
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

/** Reads decision, letter and achievement of a row, and complains of whatever does not follow in time. */
export function readAwardDates(row: RowReader, today: PlainDate): AwardDates {
  const saysDecided = row.has(heading.decisionNumber) || row.has(heading.signedOn);
  const saysSent = row.has(heading.letterNumber) || row.has(heading.sentOn);
  if (!saysDecided && !saysSent) row.complain(heading.decisionNumber, 'neither-decided-nor-sent');
  const decision = readNumbered(row, heading.decisionNumber, heading.signedOn, today);
  const letter = readNumbered(row, heading.letterNumber, heading.sentOn, today);
  const agreedOn = row.date(heading.agreedOn, today);
  if (agreedOn !== null && !saysSent) row.complain(heading.agreedOn, 'agreed-without-letter');
  if (letter && decision && letter.on > decision.on) row.complain(heading.sentOn, 'letter-after-decision');
  if (letter && agreedOn !== null && agreedOn < letter.on) row.complain(heading.agreedOn, 'agreed-before-sent');
  if (decision && agreedOn !== null && agreedOn > decision.on) row.complain(heading.agreedOn, 'agreed-after-decision');
  const achievement = readAchievement(row, saysDecided);
  const day = decision?.on ?? letter?.on;
  if (achievement && day !== undefined && decidedBeforeAchievement(day, achievement)) {
    row.complain(decision ? heading.signedOn : heading.sentOn, 'decided-before-achievement', achievement.label);
  }
  return { decision, letter, agreedOn, achievement, saysDecided };
}

function readNumbered(row: RowReader, numberField: string, dateField: string, today: PlainDate): Numbered | null {
  const text = row.text(numberField, 60);
  const on = row.date(dateField, today);
  if (text === '' && !row.has(dateField)) return null;
  if (text === '') row.complain(numberField, 'date-without-number');
  if (!row.has(dateField)) row.complain(dateField, 'number-without-date');
  const number = parseDecisionNumber(text);
  if (text !== '' && !number.ok) row.complain(numberField, 'bad-number');
  return number.ok && on !== null ? { number: number.value, on } : null;
}

function readAchievement(row: RowReader, required: boolean): AchievementPeriod | null {
  const text = required ? row.requiredText(heading.achievement, 20) : row.text(heading.achievement, 20);
  if (text === '') return null;
  const period = parseAchievementPeriod(text);
  if (!period.ok) row.complain(heading.achievement, 'bad-achievement-period');
  return period.ok ? period.value : null;
}
