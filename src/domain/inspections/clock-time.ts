import { type Result, ok, refuse } from '../../kernel/result.ts';

/** A moment of a day in the office's zone; hours 0–23. */
export type ClockTime = { readonly hour: number; readonly minute: number };

/** A time as people type it ("8h", "8h00", "8:00", "08 giờ 00") or as the record keeps it ("08:00"). */
export function parseClockTime(typed: string): Result<ClockTime, 'bad-time'> {
  const match = /^(\d{1,2})\s*(?::|h|giờ)\s*(\d{2})?\s*(?:phút)?$/.exec(typed.trim().toLowerCase());
  if (!match || (match[2] === undefined && typed.includes(':'))) return refuse('bad-time');
  const time = { hour: Number(match[1]), minute: Number(match[2] ?? 0) };
  return time.hour <= 23 && time.minute <= 59 ? ok(time) : refuse('bad-time');
}

const two = (value: number): string => String(value).padStart(2, '0');

/** "08:00" */
export const showClockTime = ({ hour, minute }: ClockTime): string => `${two(hour)}:${two(minute)}`;

/** Minutes since midnight, for comparing. */
export const minutesOf = ({ hour, minute }: ClockTime): number => hour * 60 + minute;
