import { type MemberOfYear, memberOfYear, peopleByUnit, placeInYear } from '../../domain/awards/collective-members.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { recordsOfMembers } from '../../store/law/members-of-units.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { daysAround } from './listed-staff.ts';

/** Most people whose records are read to count the members of a list: a province's are counted unit by unit. */
const MOST_MEMBERS = 30_000;

type MembersAsked = { readonly year: number; readonly knownAt: Position; readonly most?: number };

export type MembersOfUnits = ReadonlyMap<string, readonly MemberOfYear[]>;

/**
 * Everybody on record who belonged to each of some units in a year, units below included, by unit and in the order of
 * given names.
 */
export async function membersOfUnits(
  tx: Tx,
  history: UnitHistory,
  units: readonly string[],
  { year, knownAt, most = MOST_MEMBERS }: MembersAsked,
): Promise<Result<MembersOfUnits, Problem>> {
  const days = daysAround(year);
  const asked = new Set(units);
  const within = history.ids().filter((id) => {
    const standing = history.nearest(id, days.to);
    return standing !== undefined && history.path(id, standing.day).some((above) => asked.has(above));
  });
  const records = await recordsOfMembers(tx, { units: within, ...days, year, knownAt, most: most + 1 });
  if (records.length > most) return refuse(notAllowed('too-many-members', { most: String(most) }));
  const places = records.flatMap(({ posts, titles }) => placeInYear(posts, titles, year, history) ?? []);
  const members = new Map(records.map((each) => [each.personId, memberOfYear(each, year, history)]));
  const byUnit = peopleByUnit(places, history);
  return ok(new Map(units.map((id) => [id, (byUnit.get(id) ?? []).flatMap((person) => members.get(person) ?? [])])));
}
