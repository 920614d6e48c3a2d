import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import type { UnitHistory } from '../organisation/unit-history.ts';
import { reviewPeriod } from './review-period.ts';

/**
 * The unit itself and every unit whose records it keeps on a day, as the book keeps them: along principal successions, over
 * any number of steps. Of a unit that has ended, what it kept on its last day.
 */
export function keptUnits(history: UnitHistory, unitId: string, asOf: PlainDate): readonly string[] {
  const end = history.endOf(unitId);
  const day = end !== null && end <= asOf ? addDays(end, -1) : asOf;
  const before = history.successions.before(unitId).map((kin) => kin.unitId);
  return [unitId, ...before.filter((id) => history.successions.chain(id, day).includes(unitId))];
}

/**
 * The units that were the collective as a year began: the unit itself where it stood then, else those among the kept ones
 * that did. Where none is known to have stood, the unit itself: a list that brought it in does not tell since when it is.
 */
export function carriersIn(history: UnitHistory, kept: readonly string[], year: number): readonly string[] {
  const [unitId = ''] = kept;
  const { from } = reviewPeriod(year);
  if (history.on(unitId, from)) return [unitId];
  const standing = kept.filter((id) => history.on(id, from) !== undefined);
  return standing.length > 0 ? standing : [unitId];
}

/** A record for a year of one of the units whose records a collective keeps. */
type OfUnit = { readonly unitId: string };

/**
 * Which records of one year count for the collective: its own; without any, those of the units that carried it then, where
 * every one of them has the same. A title of one half of a merged unit is not a title of the whole.
 */
export function countingInYear<T extends OfUnit>(
  records: readonly T[],
  unitId: string,
  carriers: readonly string[],
  sameAs: (record: T) => string,
): readonly T[] {
  const own = records.filter((record) => record.unitId === unitId);
  const held = new Set(own.map(sameAs));
  const carried = new Map<string, T>();
  for (const record of records) {
    const key = sameAs(record);
    const ofAll = carriers.every((id) => records.some((other) => other.unitId === id && sameAs(other) === key));
    if (ofAll && carriers.includes(record.unitId) && !held.has(key) && !carried.has(key)) carried.set(key, record);
  }
  return [...own, ...carried.values()];
}
