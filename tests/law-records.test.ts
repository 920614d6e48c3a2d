import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { type Position, latestPosition } from '../src/store/audit.ts';
import type { Tx } from '../src/store/database.ts';
import { recordsOfPeople } from '../src/store/law/records-of-people.ts';
import { registeredFor } from '../src/store/law/registered-for.ts';
import { schoolOfPerson } from '../src/store/law/school-of-person.ts';
import { staffOfUnit } from '../src/store/law/staff-of-unit.ts';
import { countTitleHolders } from '../src/store/law/title-holders.ts';
import { insertListedPeople } from '../src/store/records/listed-people.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { insertRatings } from '../src/store/records/ratings.ts';
import { insertRegistrations } from '../src/store/records/registrations.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildAward, enterAgain } from './factories.ts';
import { type RecordUnits, recorded, setUpRecordUnits } from './record-world.ts';

const NAMES = [
  'Bế Văn Hai Nơi',
  'Bế Văn Hai Nơi (trùng)',
  'Chu Thị Trường',
  'Dương Văn Đã Đi',
  'Đàm Thị Đến Sau',
] as const;
type Name = (typeof NAMES)[number];

describe.each(engines)('what verdicts read of the records on $name', (engine) => {
  let world: TestDatabase;
  let units: RecordUnits;
  const ids = Object.fromEntries(NAMES.map((name) => [name, randomUUID()])) as Record<Name, string>;

  beforeAll(async () => {
    world = await engine.fresh();
    units = await setUpRecordUnits(world.database);
    await recorded(world.database, (tx, { position }) => write(tx, position));
  }, 60_000);
  afterAll(() => world.drop());

  const post = (name: Name, unitId: string, from: string, to: string | null = null, concurrent = false) => ({
    id: randomUUID(),
    importId: null,
    personId: ids[name],
    unitId,
    post: 'Chuyên viên',
    postClass: 'unknown' as const,
    concurrent,
    paidHere: true,
    from: isoDate(from),
    to: to === null ? null : isoDate(to),
    ground: '',
  });

  async function write(tx: Tx, position: Position): Promise<void> {
    const details = { formOfAddress: '', citizenNumber: '', staffNumber: '', occupation: '', address: '' };
    const people = NAMES.map((name) => ({
      id: ids[name],
      name,
      gender: null,
      bornOn: null,
      bornYear: null,
      homeUnitId: null,
      ...details,
    }));
    await insertListedPeople(tx, people, position);
    await insertPosts(
      tx,
      [
        post('Bế Văn Hai Nơi', units.xa, '2018-01-01'),
        post('Bế Văn Hai Nơi (trùng)', units.truongA, '2020-01-01', null, true),
        post('Chu Thị Trường', units.truongA, '2020-09-01'),
        post('Dương Văn Đã Đi', units.xa, '2015-01-01', '2020-10-01'),
        post('Đàm Thị Đến Sau', units.xa, '2022-01-01'),
      ],
      position,
    );
    const rating = (personId: string, year: number) => ({
      id: randomUUID(),
      importId: null,
      personId,
      collectiveUnitId: null,
      unitId: units.xa,
      period: String(year),
      from: isoDate(`${year}-01-01`),
      to: isoDate(`${year}-12-31`),
      grade: 'HT_TOT' as const,
      ground: '',
    });
    const twice = [ids['Bế Văn Hai Nơi'], ids['Bế Văn Hai Nơi (trùng)']] as const;
    await insertRatings(tx, [rating(twice[0], 2020), rating(twice[1], 2021)], position);
    const registration = {
      id: randomUUID(),
      importId: null,
      personId: twice[1],
      collectiveUnitId: null,
      unitId: units.xa,
      formCode: 'CSTD_CO_SO',
      period: '2020-2021',
      registeredOn: null,
    };
    await insertRegistrations(tx, [registration], position);
    await sql`update people set merged_into = ${twice[0]} where id = ${twice[1]}`.execute(tx);
  }

  const read = <T>(run: (tx: Tx, knownAt: Awaited<ReturnType<typeof latestPosition>>) => Promise<T>): Promise<T> =>
    world.database.transaction(async (tx) => run(tx, await latestPosition(tx)));

  const staff = (unitId: string, from: string, to: string, search = '') =>
    read((tx, knownAt) =>
      staffOfUnit(tx, { unitId, from: isoDate(from), to: isoDate(to), search, knownAt, limit: 100, offset: 0 }),
    );

  test('records that were merged count as one human', async () => {
    const id = ids['Bế Văn Hai Nơi'];
    const lists = (await read((tx, knownAt) => recordsOfPeople(tx, [id], knownAt))).get(id);
    expect(lists?.ratings.map(({ period }) => period)).toEqual(['2020', '2021']);
    expect(lists?.posts).toHaveLength(2);
    const registered = await read((tx, knownAt) => registeredFor(tx, 'CSTD_CO_SO', 2021, knownAt));
    expect([...registered]).toEqual([id]);
    expect(await read((tx, knownAt) => registeredFor(tx, 'CSTD_CO_SO', 2020, knownAt))).toHaveProperty('size', 0);
  });

  test('people without any record are there too, with empty lists', async () => {
    const id = ids['Đàm Thị Đến Sau'];
    const lists = (await read((tx, knownAt) => recordsOfPeople(tx, [id], knownAt))).get(id);
    expect(lists).toMatchObject({ ratings: [], initiatives: [], lines: [], opinions: [] });
  });

  test('staff of a period: who left before or came after is not in it, the main post goes before a second one', async () => {
    const of2021 = await staff(units.tp, '2021-01-01', '2021-12-31');
    expect(of2021.map(({ name }) => name).toSorted()).toEqual(['Bế Văn Hai Nơi', 'Chu Thị Trường']);
    const both = of2021.find(({ name }) => name === 'Bế Văn Hai Nơi');
    expect(both).toMatchObject({ unitId: units.xa, school: false, from: isoDate('2018-01-01'), to: null });
    expect(of2021.find(({ name }) => name === 'Chu Thị Trường')?.school).toBe(true);
  });

  test('staff of a school year carry the days between which they were there', async () => {
    const left = (await staff(units.xa, '2020-08-01', '2021-12-31')).find(({ name }) => name === 'Dương Văn Đã Đi');
    expect(left).toMatchObject({ from: isoDate('2015-01-01'), to: isoDate('2020-09-30') });
  });

  test('a name is found in any typing, and % is a letter like others', async () => {
    expect(await staff(units.tp, '2021-01-01', '2021-12-31', 'chu thi')).toHaveLength(1);
    expect(await staff(units.tp, '2021-01-01', '2021-12-31', '%')).toHaveLength(0);
  });

  test('the last main post tells whether somebody is reviewed by school years', async () => {
    const school = (names: readonly Name[], day: string) =>
      read((tx, knownAt) =>
        schoolOfPerson(
          tx,
          names.map((name) => ids[name]),
          isoDate(day),
          knownAt,
        ),
      );
    expect(await school(['Chu Thị Trường'], '2021-12-31')).toBe(true);
    expect(await school(['Chu Thị Trường'], '2019-12-31')).toBe(false);
    expect(await school(['Bế Văn Hai Nơi', 'Bế Văn Hai Nơi (trùng)'], '2021-12-31')).toBe(false);
  });

  test('holders of a title are counted by the book; a line that was cancelled holds nothing', async () => {
    const count = (unitId: string, year: number) =>
      read((tx, knownAt) => countTitleHolders(tx, { unitId, forms: ['LDTT'], year, knownAt }));
    const spec = { unitId: units.xa, name: 'Giàng A Hủy', number: '9/QĐ-UBND' };
    const line = await buildAward(world.database, spec);
    await buildAward(world.database, { unitId: units.truongA, name: 'Giàng Thị Còn', number: '9/QĐ-UBND', ordinal: 2 });
    expect([await count(units.tp, 2020), await count(units.xa, 2020), await count(units.tp, 2021)]).toEqual([2, 1, 0]);
    await enterAgain(world.database, 'revoked', line, spec);
    expect(await count(units.tp, 2020)).toBe(1);
  });

  test('a post written together with lines of the book is known to come from a list of awards', async () => {
    const line = await buildAward(world.database, { unitId: units.xa, name: 'Hứa Văn Thấy', number: '10/QĐ-UBND' });
    const { rows } = await world.database.owner((tx) =>
      sql<{ id: string; at: Position }>`select r.person_id as id, l.recorded as at from award_lines l
        join recipients r on r.id = l.recipient_id where l.id = ${line.lineId}`.execute(tx),
    );
    const [person] = rows;
    if (!person) throw new Error('The line has no person');
    const seen = { ...post('Chu Thị Trường', units.xa, '2021-01-29'), personId: person.id };
    const listed = { ...post('Chu Thị Trường', units.truongA, '2021-03-01'), personId: person.id };
    await world.database.transaction((tx) => insertPosts(tx, [seen], person.at));
    await recorded(world.database, (tx, { position }) => insertPosts(tx, [listed], position));
    const lists = (await read((tx, knownAt) => recordsOfPeople(tx, [person.id], knownAt))).get(person.id);
    expect(lists?.posts.map(({ id, seenOnly }) => [id === seen.id, seenOnly])).toEqual([
      [true, true],
      [false, false],
    ]);
  });
});
