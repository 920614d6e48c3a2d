import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Citation, Confidence } from './citation.ts';

/** One period of a legal value: it begins on `from` and lasts until the next entry. Null says that the law has no value then. */
export type DatedEntry<T> = {
  readonly from: PlainDate;
  readonly value: T | null;
  readonly citation: Citation;
  readonly confidence: Confidence;
};

/** A legal value in time. After `confirmedUntil` the last entry still answers, but unconfirmed. */
export type DatedValue<T> = {
  readonly name: string;
  readonly entries: readonly [DatedEntry<T>, ...DatedEntry<T>[]];
  readonly confirmedUntil: PlainDate | null;
};

/** The law, as far as we hold it, has no answer for this day: before the first entry, or repealed. Never a silent fallback. */
export type LawGap = { readonly code: 'law-gap'; readonly what: string; readonly asOf: PlainDate };

export type ValueInForce<T> = {
  readonly value: T;
  readonly citation: Citation;
  readonly confidence: Confidence;
  readonly confirmed: boolean;
  readonly from: PlainDate;
};

/** Builds a dated value; entries that are not in strict order of date are a bug in our tables. */
export function datedValue<T>(
  name: string,
  entries: readonly [DatedEntry<T>, ...DatedEntry<T>[]],
  confirmedUntil: PlainDate | null = null,
): DatedValue<T> {
  entries.forEach((entry, index) => {
    const next = entries[index + 1];
    if (next && next.from <= entry.from) throw new Error(`${name}: entries out of order`);
  });
  return { name, entries, confirmedUntil };
}

/** The value in force on a day with its citation, or LawGap. */
export function valueAt<T>(history: DatedValue<T>, asOf: PlainDate): Result<ValueInForce<T>, LawGap> {
  const entry = history.entries.findLast((candidate) => candidate.from <= asOf);
  if (!entry || entry.value === null) return refuse({ code: 'law-gap', what: history.name, asOf });
  const confirmed = history.confirmedUntil === null || asOf <= history.confirmedUntil;
  const { value, citation, confidence, from } = entry;
  return ok({ value, citation, confidence, confirmed, from });
}

/** The last day of the entry that begins on `from`; null while it is the newest. */
export function lastDayOf<T>(history: DatedValue<T>, from: PlainDate): PlainDate | null {
  const next = history.entries.find((entry) => entry.from > from);
  return next ? addDays(next.from, -1) : null;
}
