import { reviewPeriod } from '../../domain/awards/review-period.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type StaffMember, staffOfUnit } from '../../store/law/staff-of-unit.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import { type LoadedUnit, loadUnit } from '../organisation/unit-standing.ts';
import { type Problem, notAllowed } from '../problem.ts';

/** Most people of one list on a screen; a larger unit is checked part by part. */
export const MOST_CHECKED = 3_000;

export type StaffAskedFor = {
  readonly unit: Pick<Unit, 'id' | 'name'>;
  readonly year: number;
  readonly search: string;
  readonly knownAt: Position;
  readonly most?: number;
};

/** The unit whose people are judged for a year: as of the year's last day, today while the year goes on. */
export const unitOfYear = (
  tx: Tx,
  code: string,
  year: number,
  today: PlainDate,
): Promise<Result<LoadedUnit, Problem>> => {
  const lastDay = lastDayOfYear(year);
  return loadUnit(tx, code, { asOf: lastDay < today ? lastDay : today, today });
};

/** Who worked in a unit or below it in a year of achievement; in schools, in the school year that ends in it. */
export async function listedStaff(
  tx: Tx,
  { unit, year, search, knownAt, most = MOST_CHECKED }: StaffAskedFor,
): Promise<Result<readonly StaffMember[], Problem>> {
  const everybody = await staffOfUnit(tx, {
    unitId: unit.id,
    ...daysAround(year),
    search,
    knownAt,
    limit: most + 1,
    offset: 0,
  });
  if (everybody.length > most) return refuse(notAllowed('too-many-to-check', { most: String(most), unit: unit.name }));
  return ok(everybody.filter((member) => workedInYear(member, year)));
}

/** From the school year that ends in a year to the end of the year itself: whoever may have to be judged for it. */
export const daysAround = (year: number): { readonly from: PlainDate; readonly to: PlainDate } => ({
  from: reviewPeriod(year, 'school').from,
  to: lastDayOfYear(year),
});

/** Whether somebody of those days worked in the person's own year: the calendar year, in schools the school year. */
export function workedInYear({ school, from, to }: StaffMember, year: number): boolean {
  const period = reviewPeriod(year, school ? 'school' : 'calendar');
  return from <= period.to && (to === null || to >= period.from);
}
