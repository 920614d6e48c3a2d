import { reviewPeriod } from '../../domain/awards/review-period.ts';
import { lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type StaffMember, staffOfUnit } from '../../store/law/staff-of-unit.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
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

/** Who worked in a unit or below it in a year of achievement; in schools, in the school year that ends in it. */
export async function listedStaff(
  tx: Tx,
  { unit, year, search, knownAt, most = MOST_CHECKED }: StaffAskedFor,
): Promise<Result<readonly StaffMember[], Problem>> {
  const everybody = await staffOfUnit(tx, {
    unitId: unit.id,
    from: reviewPeriod(year, 'school').from,
    to: lastDayOfYear(year),
    search,
    knownAt,
    limit: most + 1,
    offset: 0,
  });
  if (everybody.length > most) return refuse(notAllowed('too-many-to-check', { most: String(most), unit: unit.name }));
  return ok(everybody.filter((member) => workedInYear(member, year)));
}

function workedInYear({ school, from, to }: StaffMember, year: number): boolean {
  const period = reviewPeriod(year, school ? 'school' : 'calendar');
  return from <= period.to && (to === null || to >= period.from);
}
