import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';

/** What is told of a birth: the day, only its year, or nothing (both null); never both. */
export type Birth = { readonly bornOn: PlainDate | null; readonly bornYear: number | null };

export const untoldBirth: Birth = { bornOn: null, bornYear: null };

export const isToldBirth = ({ bornOn, bornYear }: Birth): boolean => bornOn !== null || bornYear !== null;

/** The year of a birth, of which the day or only the year is known. */
export const yearOfBirth = ({ bornOn, bornYear }: Birth): number | null =>
  bornOn === null ? bornYear : yearOf(bornOn);

/** The fuller of two tellings of one birth: a day that is told, else a year; the first where both tell as much. */
export const fullerBirth = (one: Birth, other: Birth): Birth =>
  one.bornOn !== null || (one.bornYear !== null && other.bornOn === null) ? one : other;

/**
 * Whether a telling adds to what is on record: any birth where none is known, or the day of a year that is known. A
 * telling that contradicts adds nothing: what is on record stays.
 */
export function addsToBirth(kept: Birth, told: Birth): boolean {
  if (!isToldBirth(kept)) return isToldBirth(told);
  return kept.bornOn === null && told.bornOn !== null && yearOf(told.bornOn) === kept.bornYear;
}

/** Two tellings that cannot both be right; a day and its own year can. */
export function birthsDiffer(one: Birth, other: Birth): boolean {
  if (!isToldBirth(one) || !isToldBirth(other)) return false;
  if (one.bornOn !== null && other.bornOn !== null) return one.bornOn !== other.bornOn;
  return yearOfBirth(one) !== yearOfBirth(other);
}
