import { type PlainDate, dateFromParts } from '../../kernel/plain-date.ts';
import { type Result, must, ok, refuse } from '../../kernel/result.ts';

/** Năm thành tích, năm học or a longer period, as written and as days (both included). */
export type AchievementPeriod = { readonly label: string; readonly from: PlainDate; readonly to: PlainDate };

export type BadPeriod = { readonly code: 'bad-achievement-period'; readonly given: string };

const day = (year: number, month: number, dayOfMonth: number): PlainDate =>
  must(dateFromParts({ year, month, day: dayOfMonth }));

const INTRODUCTION = '(?:năm học|nh|năm công tác|công tác năm|thành tích năm|năm|giai đoạn|từ năm)\\s*';
const PERIOD = new RegExp(`^(?:${INTRODUCTION})?(\\d{4})(?:\\s*(?:[-–—/]|đến năm|đến)\\s*(\\d{4}))?$`, 'iu');

/** "2 năm (2019, 2020)" and "2019; 2020" name years one by one, where a line tells of one period. */
export const namesSeveralYears = (text: string): boolean => new Set(text.match(/\b(19|20)\d{2}\b/g)).size > 1;

/**
 * "2020" (or "năm 2020") is the calendar year; "2020-2021", two years that follow each other, is the school year (1 August to 31 July);
 * "2000-2020" is the whole calendar years. A later year before an earlier one, or a year outside 1900–2100, is refused.
 */
export function parseAchievementPeriod(text: string): Result<AchievementPeriod, BadPeriod> {
  const match = PERIOD.exec(text.normalize('NFC').replace(/\s+/g, ' ').trim());
  const first = Number(match?.[1]);
  const last = Number(match?.[2] ?? match?.[1]);
  if (!match || first < 1900 || last > 2100 || last < first)
    return refuse({ code: 'bad-achievement-period', given: text });
  if (last === first) return ok({ label: String(first), from: day(first, 1, 1), to: day(first, 12, 31) });
  const label = `${first}-${last}`;
  return last === first + 1 && !/^(giai đoạn|từ)/iu.test(text.normalize('NFC').trim())
    ? ok({ label, from: day(first, 8, 1), to: day(last, 7, 31) })
    : ok({ label, from: day(first, 1, 1), to: day(last, 12, 31) });
}

/** A decision cannot praise what has not begun: its day must not lie before the period's first day. */
export const decidedBeforeAchievement = (signedOn: PlainDate, period: AchievementPeriod): boolean =>
  signedOn < period.from;
