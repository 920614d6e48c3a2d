import { type PlainDate, toIsoDate } from '../../../../kernel/plain-date.ts';

const DAYS_TO_1970 = 25_569;
const DAYS_TO_1904 = 1_462;
/** Excel knows a 29/02/1900, which there never was: days before it are one off. */
const NO_SUCH_DAY = 60;
/** 31/12/9999 */
const LAST = 2_958_465;

/** The day that a number means in Excel (the time of day is left out), ISO; null for a number that is no day. */
export function dayOfSerial(serial: number, is1904: boolean): string | null {
  const whole = Math.floor(serial) + (is1904 ? DAYS_TO_1904 : 0);
  const isDay = is1904 ? serial >= 0 : whole >= 1 && whole !== NO_SUCH_DAY;
  if (!isDay || whole > LAST) return null;
  return toIsoDate((whole - DAYS_TO_1970 + (whole < NO_SUCH_DAY ? 1 : 0)) as PlainDate);
}
