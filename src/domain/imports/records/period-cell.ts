import type { PlainDate } from '../../../kernel/plain-date.ts';
import { foldText } from '../../../kernel/vietnamese-text.ts';
import { type AchievementPeriod, parseAchievementPeriod } from '../../decisions/achievement-period.ts';
import type { RowReader } from '../row-reader.ts';

/** "2020", "Năm 2020", "2019-2020", "Năm học 2019 – 2020", "2019-20" as one year or school year; null when it is neither. */
export function yearNamed(text: string): AchievementPeriod | null {
  const plain = foldText(text)
    .replace(/^nam( hoc)?\s+/, '')
    .replace(/\s*[-/]\s*/, '-')
    .replace(/^(\d{2})(\d{2})-(\d{2})$/, '$1$2-$1$3');
  const period = parseAchievementPeriod(plain);
  if (!period.ok) return null;
  const [first, last] = period.value.label.split('-').map(Number);
  return last === undefined || last - (first as number) === 1 ? period.value : null;
}

/** The year or school year of a required cell; null (with a problem) when it is none, or has not begun. */
export function readYear(row: RowReader, heading: string, today: PlainDate | null): AchievementPeriod | null {
  const text = row.requiredText(heading, 40);
  if (text === '') return null;
  const period = yearNamed(text);
  if (!period) row.complain(heading, 'bad-achievement-period');
  else if (today !== null && period.from > today) row.complain(heading, 'future-date');
  else return period;
  return null;
}

/** The days of which a record of a year may speak, the likeliest first: its last day or today, its middle, its first. */
export function daysOfYear({ from, to }: AchievementPeriod, today: PlainDate): readonly PlainDate[] {
  const last = Math.min(to, Math.max(today, from)) as PlainDate;
  const middle = (from + Math.floor((last - from) / 2)) as PlainDate;
  return [last, middle, from];
}
