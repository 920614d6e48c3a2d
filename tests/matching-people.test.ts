import { describe, expect, test } from 'vitest';
import { type PersonOnRecord, nobodyKnown } from '../src/domain/imports/known-people.ts';
import { matchPeople } from '../src/domain/imports/match-people.ts';
import { PeopleMemory } from '../src/domain/imports/people-memory.ts';
import type { PersonAsked } from '../src/domain/imports/person-asked.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { born, known, one, person, row, told } from './matching-world.ts';

describe('one row beside the people on record', () => {
  test.each<[string, PersonAsked, readonly PersonOnRecord[], string]>([
    ['the accented name in the unit', row(), [person('p')], 'known p'],
    ['another placing of the tone', row({ name: 'Nông Thị HOÀ' }), [person('p')], 'known p'],
    ['decomposed letters', row({ name: 'Nông Thị Hòa'.normalize('NFD') }), [person('p')], 'known p'],
    ['the same day of birth', row({ bornOn: born }), [person('p', { born: '1985-06-05' })], 'known p'],
    ['another day of birth', row({ bornOn: born }), [person('p', { born: '1986-06-05' })], 'new'],
    ['the year of birth alone', row({ bornYear: 1985 }), [person('p', { born: '1985-06-05' })], 'known p'],
    ['another year of birth', row({ bornYear: 1990 }), [person('p', { born: '1985-06-05' })], 'new'],
    ['another unit without birth', row(), [person('p', { unit: 'b' })], 'new'],
    [
      'two who both fit',
      row(),
      [person('p'), person('q')],
      'p: same-name birth-unknown same-unit several-here; q: same-name birth-unknown same-unit several-here',
    ],
    [
      'two of whom one has the day of birth',
      row({ bornOn: born }),
      [person('p', { born: '1985-06-05' }), person('q')],
      'known p',
    ],
    [
      'name and day of birth in another unit',
      row({ bornOn: born }),
      [person('p', { unit: 'b', born: '1985-06-05' })],
      'p: same-name same-birth other-unit',
    ],
    [
      'one here without birth, one elsewhere with it',
      row({ bornOn: born }),
      [person('p'), person('q', { unit: 'b', born: '1985-06-05' })],
      'p: same-name birth-unknown same-unit; q: same-name same-birth other-unit',
    ],
    [
      'the name but for an accent',
      row({ name: 'Nông Thị Hoa' }),
      [person('p')],
      'p: name-without-accents birth-unknown same-unit',
    ],
    [
      'the name but for an accent and another birth',
      row({ name: 'Nông Thị Hoa', bornOn: born }),
      [person('p', { born: '1990-01-01' })],
      'new',
    ],
    ['somebody who has left', row(), [person('p', { to: '2019-01-01' })], 'p: same-name birth-unknown other-unit'],
    ['the number, elsewhere', row({ citizenNumber: '1' }), [person('p', { unit: 'b', citizen: '1' })], 'known p'],
    ['the staff number, elsewhere', row({ staffNumber: 's' }), [person('p', { unit: 'b', staff: 's' })], 'known p'],
    [
      'the number under another name',
      row({ name: 'Lê Văn An', citizenNumber: '1' }),
      [person('p', { citizen: '1' })],
      'p: birth-unknown same-number same-unit',
    ],
    [
      'the number against the birth',
      row({ citizenNumber: '1', bornOn: born }),
      [person('p', { citizen: '1', born: '1990-01-01' })],
      'p: same-name birth-differs same-number same-unit',
    ],
    ['another number', row({ citizenNumber: '2' }), [person('p', { citizen: '1' })], 'new'],
    [
      'another number, all else equal',
      row({ citizenNumber: '2', bornOn: born }),
      [person('p', { citizen: '1', born: '1985-06-05' })],
      'p: same-name same-birth number-differs same-unit',
    ],
  ])('%s', (_, asked, people, wanted) => expect(told(one(asked, people))).toBe(wanted));

  test('a merged record is found by either name, and as the one that stands', () => {
    const both = { ...person('p'), names: ['nông thị hòa', 'nông thị hòa bình'] };
    expect(told(one(row({ name: 'Nông Thị Hòa Bình' }), [both]))).toBe('known p');
  });

  test('namesakes who were pinned apart are not offered for each other', () => {
    const people = [person('p', { born: '1990-01-01' }), person('q', { name: 'Nông Thị Hoa' })];
    const asked = row({ bornOn: born });
    expect(told(one(asked, people))).toBe('q: name-without-accents birth-unknown same-unit');
    expect(told(one(asked, people, { pins: [['p', 'q']] }))).toBe('new');
  });

  test('a reform carries people over, forwards and backwards', () => {
    const successions = [{ fromUnitId: 'a', toUnitId: 'n', on: isoDate('2021-01-01') }];
    const here = [person('p', { to: '2021-01-01' })];
    expect(told(one(row({ unitId: 'n' }), here, { successions }))).toBe('known p');
    const before = [person('p', { to: '2020-01-01' })];
    expect(told(one(row({ unitId: 'n' }), before, { successions }))).toContain('other-unit has-left');
    expect(told(one(row({ on: isoDate('2020-05-05') }), [person('p', { unit: 'n' })], { successions }))).toBe(
      'known p',
    );
    expect(told(one(row({ on: isoDate('2021-05-05') }), [person('p', { unit: 'n' })], { successions }))).toBe('new');
  });

  test('what a person decided holds', () => {
    expect(told(one(row({ decision: { person: 'q' } }), [person('p'), person('q')]))).toBe('known q');
    expect(told(one(row({ decision: { newPerson: true } }), [person('p')]))).toBe('new');
  });
});

describe('rows of one list', () => {
  const keys = (rows: readonly PersonAsked[], memory = new PeopleMemory()): readonly string[] =>
    matchPeople(rows, nobodyKnown, memory).map(({ kind, key }) => (kind === 'new' ? key.slice(-1) : kind));

  test('of one name and unit mean one new person', () => {
    expect(keys([row(), row({ name: 'Nông Thị Hoà' }), row({ bornOn: born }), row()])).toEqual(['1', '1', '1', '1']);
  });

  test('of two births mean two people, and one without a birth beside them is a question', () => {
    expect(keys([row(), row({ bornOn: born }), row({ bornOn: isoDate('1990-01-01') })])).toEqual([
      'undecided',
      '1',
      '2',
    ]);
  });

  test('a part sees the parts before it, and with a look ahead the parts after it', () => {
    const parts = [[row()], [row({ bornOn: born })], [row({ bornOn: isoDate('1990-01-01') })], [row()]];
    const memory = new PeopleMemory();
    expect(parts.map((part) => keys(part, memory)[0])).toEqual(['1', '1', '2', 'undecided']);
    const foreseeing = new PeopleMemory();
    foreseeing.lookAhead(parts.flat());
    expect(parts.map((part) => keys(part, foreseeing)[0])).toEqual(['undecided', '1', '2', 'undecided']);
  });

  test('the same number is the same new person in any unit; under another name it is a question', () => {
    const numbered = row({ citizenNumber: '7' });
    expect(keys([numbered, { ...numbered, unitId: 'b' }, { ...numbered, name: 'Lê Văn An' }])).toEqual([
      '1',
      '1',
      'undecided',
    ]);
  });

  test('a second spelling in the unit, or the same birth in two units, is a question; one answer settles its kind', () => {
    const other = row({ name: 'Nông Thị Hoa' });
    expect(keys([row(), other, row({ unitId: 'b', name: 'Lê Văn An', bornOn: born })])).toEqual([
      '1',
      'undecided',
      '1',
    ]);
    expect(keys([row(), other, { ...other, decision: { newPerson: true } }])).toEqual(['1', '1', '1']);
    expect(keys([row({ bornOn: born }), row({ bornOn: born, unitId: 'b' })])).toEqual(['1', 'undecided']);
  });

  test('somebody on record without a birth is not taken for one of two', () => {
    const rows = [row({ bornOn: born }), row({ bornOn: isoDate('1990-01-01') }), row()];
    const found = matchPeople(rows, known([person('p')]), new PeopleMemory());
    expect(found.map(({ kind }) => kind)).toEqual(['undecided', 'undecided', 'undecided']);
    const alone = matchPeople([row({ bornOn: born }), row()], known([person('p')]), new PeopleMemory());
    expect(alone.map(({ kind }) => kind)).toEqual(['undecided', 'undecided']);
  });

  test('somebody on record without a birth is asked about when the list tells one, and a number confirms', () => {
    const people = known([person('p', { citizen: '7' })]);
    const asked = (more: Partial<PersonAsked>) => matchPeople([row(more)], people, new PeopleMemory()).map(told);
    const question = ['p: same-name birth-unknown same-unit'];
    expect(asked({ bornOn: born })).toEqual(question);
    expect(asked({ bornYear: 1985 })).toEqual(question);
    expect(asked({})).toEqual(['known p']);
    expect(asked({ bornOn: born, citizenNumber: '7' })).toEqual(['known p']);
    const [found] = matchPeople([row({ bornOn: born })], people, new PeopleMemory());
    expect(found).toMatchObject({ likely: { personId: 'p' } });
  });

  test('a year is a birth like a day: a question beside a record without one, an answer beside one that tells it', () => {
    const asked = (people: ReturnType<typeof person>[], ...years: readonly (number | null)[]) =>
      matchPeople(
        years.map((bornYear) => row({ bornYear })),
        known(people),
        new PeopleMemory(),
      ).map(({ kind }) => kind);
    expect(asked([person('p')], 1985)).toEqual(['undecided']);
    expect(asked([person('p')], 1985, 1990)).toEqual(['undecided', 'undecided']);
    for (const told of [{ year: 1985 }, { born: '1985-06-05' }]) {
      expect(asked([person('p', told)], 1985, null)).toEqual(['known', 'known']);
      expect(asked([person('p', told)], 1990)).toEqual(['new']);
      expect(asked([person('p', told)], 1985, 1990, null)).toEqual(['known', 'new', 'undecided']);
      expect(asked([person('p', told), person('q', { year: 1990 })], 1990, 1985)).toEqual(['known', 'known']);
    }
  });

  test('a question says when the list has several of the name, so that nobody answers both with one', () => {
    const several = (...rows: readonly PersonAsked[]) =>
      matchPeople(rows, known([person('p')]), new PeopleMemory()).map((found) =>
        told(found).includes('several-in-list'),
      );
    expect(several(row({ bornYear: 1985 }))).toEqual([false]);
    expect(several(row({ bornYear: 1985 }), row({ bornOn: born }))).toEqual([false, false]);
    expect(several(row({ bornYear: 1985 }), row({ bornYear: 1990 }), row())).toEqual([true, true, true]);
    expect(several(row({ bornYear: 1985 }), row({ decision: { newPerson: true } }))).toEqual([true, false]);
  });

  test('a day beside a record of its year is known, and taught; two days of that year are two people', () => {
    const days = (...told: readonly (string | null)[]) =>
      matchPeople(
        told.map((day) => row({ bornOn: day === null ? null : isoDate(day) })),
        known([person('p', { year: 1985 })]),
        new PeopleMemory(),
      );
    const [found] = days('1985-06-05');
    expect(found).toMatchObject({ kind: 'known', personId: 'p', bornOn: null, bornYear: 1985 });
    expect(days('1985-06-05', null).map(({ kind }) => kind)).toEqual(['known', 'known']);
    expect(days('1986-06-05').map(({ kind }) => kind)).toEqual(['new']);
    expect(days('1985-06-05', '1985-09-09', null).map(({ kind }) => kind)).toEqual(Array(3).fill('undecided'));
  });

  test('a year of the list is that of the one day of it; beside two days of it, it is a question', () => {
    const [year, first, second] = [
      row({ bornYear: 1985 }),
      row({ bornOn: born }),
      row({ bornOn: isoDate('1985-09-09') }),
    ];
    expect(keys([year, first])).toEqual(['1', '1']);
    expect(keys([year, first, second])).toEqual(['undecided', '1', '2']);
    expect(matchPeople([year, first], nobodyKnown, new PeopleMemory())[0]).toMatchObject({ bornOn: born });
    expect(matchPeople([year], nobodyKnown, new PeopleMemory())[0]).toMatchObject({ bornOn: null, bornYear: 1985 });
  });

  test('of one here without a birth and one elsewhere of that year, neither is taken', () => {
    const [here, elsewhere] = [person('p'), person('q', { unit: 'b', year: 1985 })];
    expect(told(one(row({ bornYear: 1985 }), [here, elsewhere]))).toBe(
      'p: same-name birth-unknown same-unit; q: same-name same-birth-year other-unit',
    );
  });
});
