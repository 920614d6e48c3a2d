import { describe, expect, test } from 'vitest';
import type { KnownPeople } from '../src/domain/imports/known-people.ts';
import { matchPeople } from '../src/domain/imports/match-people.ts';
import { PeopleMemory } from '../src/domain/imports/people-memory.ts';
import type { PersonAsked, PersonFound } from '../src/domain/imports/person-asked.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { compareText } from '../src/kernel/vietnamese-text.ts';
import { type Told, born, known, person, row, told } from './matching-world.ts';

describe('a namesake in another unit', () => {
  const moved = 'q: same-name birth-unknown other-unit may-have-moved';
  const left = 'q: same-name birth-unknown other-unit has-left';
  /** Units b and c, of which the office knows so many people, and q who stands in b. */
  const asked = (
    rows: readonly PersonAsked[],
    { q = {}, peopled = 5, rest = {}, memory = new PeopleMemory() }: Asked = {},
  ): readonly string[] => {
    const people = [person('q', { unit: 'b', ...q })];
    return matchPeople(rows, known(people, { peopled: new Map([['a', peopled]]), ...rest }), memory).map((found) =>
      found.kind === 'new' && found.elsewhere.length > 0 ? 'mentioned' : told(found),
    );
  };
  type Asked = { q?: Told; peopled?: number; rest?: Partial<KnownPeople>; memory?: PeopleMemory };
  const others = ['Lê Văn An', 'Hà Thị Bé', 'Ma Văn Cả'].map((name) => row({ name }));

  test('is asked about where the office knows the people of the unit, and mentioned where it does not', () => {
    expect(asked([row()])).toEqual([moved]);
    expect(asked([row(), ...others], { peopled: 2 })[0]).toBe(moved);
    expect(asked([row(), ...others], { peopled: 1 })[0]).toBe('mentioned');
    expect(asked([row()], { peopled: 0 })).toEqual(['mentioned']);
  });

  test('is somebody else where the list names somebody in their place in the same years', () => {
    const inB = (on: string) => row({ unitId: 'b', on: isoDate(on) });
    expect(asked([row(), inB('2021-01-29')])).toEqual(['new', 'known q']);
    expect(asked([row(), inB('2019-01-29')])).toEqual([moved, 'known q']);
    const foreseeing = new PeopleMemory();
    foreseeing.lookAhead([row(), inB('2021-01-29')]);
    expect(asked([row()], { memory: foreseeing })).toEqual(['new']);
  });

  test('is somebody else where a birth, a number or what the list gives says so', () => {
    expect(asked([row({ bornOn: born })], { q: { born: '1990-01-01' } })).toEqual(['new']);
    expect(asked([row({ citizenNumber: '2' })], { q: { citizen: '1' } })).toEqual(['new']);
    const people = known([person('q', { unit: 'b' })], { peopled: new Map([['a', 5]]) });
    const found = matchPeople([row(), row()], people, new PeopleMemory(), (at) => at === 0);
    expect(found.map(({ kind }) => kind)).toEqual(['new', 'new']);
    expect(matchPeople([row()], people, new PeopleMemory(), () => false)[0]?.kind).toBe('undecided');
  });

  test('who left lately is asked about in a unit that is new to the office too; who left long ago only where its people are known', () => {
    expect(asked([row()], { peopled: 0, q: { to: '2020-09-01' } })).toEqual([left]);
    expect(asked([row()], { peopled: 0, q: { to: '2015-09-01' } })).toEqual(['mentioned']);
    expect(asked([row()], { q: { to: '2015-09-01' } })).toEqual([left]);
    expect(asked([row({ on: isoDate('2015-08-31') })], { peopled: 0, q: { to: '2015-09-01' } })).toEqual(['mentioned']);
  });

  test('says nothing where many bear the name, and is not shown to another office', () => {
    const crowded = new Set([compareText('Nông Thị Hòa')]);
    expect(asked([row()], { rest: { crowded } })).toEqual(['new']);
    expect(asked([row()], { rest: { crowded }, q: { to: '2020-09-01' } })).toEqual([left]);
    const four = ['q', 'r', 's', 't'].map((id) => person(id, { unit: 'b' }));
    expect(asked([row()], { rest: { people: four } })).toEqual(['new']);
    expect(asked([row()], { memory: new PeopleMemory((unitId) => unitId === 'a') })).toEqual(['new']);
  });

  test('who left this unit is a question, but to a list that is being written and spoke of the same one before', () => {
    const people = [person('p', { to: '2019-01-01' })];
    const ask = (own: readonly string[], more: Partial<PersonAsked> = {}, of = people): string => {
      const memory = new PeopleMemory();
      memory.settle({ broughtIn: new Set(own), posts: new Set(own) });
      return told(matchPeople([row(more)], known(of), memory)[0] as PersonFound);
    };
    expect(ask([])).toBe('p: same-name birth-unknown other-unit');
    expect(ask(['p'])).toBe('known p');
    expect(ask(['p'], { bornOn: born }, [person('p', { to: '2019-01-01', born: '1990-01-01' })])).toBe('new');
    const two = [...people, person('q', { to: '2018-01-01' })];
    expect(ask(['q'], {}, two)).toBe('known q');
    expect(ask(['p', 'q'], {}, two)).toContain('q: same-name');
    expect(ask(['p'], { decision: { newPerson: true } })).toBe('known p');
    expect(ask([], { decision: { newPerson: true } })).toBe('new');
  });

  test('asks nothing once a person said that the row means somebody new, nor when a checked list is written', () => {
    expect(asked([row({ decision: { newPerson: true } }), row()])).toEqual(['new', 'new']);
    expect(asked([row({ decision: { person: 'q' } })])).toEqual(['known q']);
    const settled = new PeopleMemory();
    settled.settle();
    expect(asked([row()], { memory: settled })).toEqual(['new']);
  });
});
