import type { Person } from './person.ts';
import { inventPupil } from './pupils.ts';
import { type Random, randomFor } from './random.ts';
import { type HamletPost, type ResidentRole, inventResident } from './residents.ts';
import { COMMUNES } from './units-communes.ts';
import { type World, staffOf } from './world.ts';

/** Chooses the people of one decision; nobody is chosen twice in it. */
export type Casting = {
  /** Staff of the units in turn: one of the first unit, one of the second … */
  staff(units: readonly string[], count: number): Person[];
  hamletPeople(post: HamletPost, count: number): Person[];
  residents(role: ResidentRole, count: number, communes?: readonly string[]): Person[];
  pupils(schools: readonly string[], count: number): Person[];
};

const inTurn = <T>(items: readonly T[], at: number): T => {
  const item = items[at % items.length];
  if (item === undefined) throw new Error('Nobody to choose in turn');
  return item;
};

const fill = (count: number, choose: (at: number) => Person): Person[] =>
  Array.from({ length: count }, (_, at) => choose(at));

/** Takes the first person of a shuffled list who was not taken yet. */
function taker(random: Random): (from: readonly Person[]) => Person {
  const taken = new Set<Person>();
  return (from) => {
    const person = random.shuffle(from).find((candidate) => !taken.has(candidate));
    if (!person) throw new Error('Everybody of this list stands in the decision already');
    taken.add(person);
    return person;
  };
}

/** The casting of a decision, by the name of its campaign. */
export function castingFor(world: World, campaign: string): Casting {
  const random = randomFor(`casting/${campaign}`);
  const take = taker(random);
  const communes = COMMUNES.map(({ code }) => code);
  return {
    staff: (units, count) => fill(count, (at) => take(staffOf(world, inTurn(units, at)))),
    hamletPeople: (post, count) =>
      fill(count, (at) =>
        take((world.hamletPeople.get(post) ?? []).filter(({ unit }) => unit === inTurn(communes, at))),
      ),
    residents: (role, count, among = communes) =>
      fill(count, (at) =>
        inventResident(
          random,
          world.giveName,
          inTurn(
            COMMUNES.filter(({ code }) => among.includes(code)),
            at,
          ),
          role,
        ),
      ),
    pupils: (schools, count) => fill(count, (at) => inventPupil(random, world.giveName, inTurn(schools, at))),
  };
}
