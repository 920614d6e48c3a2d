import { INSPECTION_NAMES } from './inspection-people.ts';
import { type NameGiver, nameGiver } from './names.ts';
import type { Person } from './person.ts';
import { type HamletPost, inventHamletPeople } from './residents.ts';
import { type StaffByUnit, inventAllStaff } from './staff.ts';

/** Everyone who may be commended, before anybody is. */
export type World = {
  readonly staff: StaffByUnit;
  readonly hamletPeople: ReadonlyMap<HamletPost, readonly Person[]>;
  readonly giveName: NameGiver;
};

/** The same people in every run. */
export function inventWorld(): World {
  const giveName = nameGiver(INSPECTION_NAMES);
  return { staff: inventAllStaff(giveName), hamletPeople: inventHamletPeople(giveName), giveName };
}

/** Staff of one unit in the order of precedence; a unit without staff is a slip of the generator. */
export function staffOf(world: World, unit: string): readonly Person[] {
  const people = world.staff.get(unit);
  if (!people) throw new Error(`No staff at ${unit}`);
  return people;
}
