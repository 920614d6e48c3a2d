import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Course, type NamedRow, transferWorld } from '../scripts/demo/transfers.ts';
import { matchPeople } from '../src/domain/imports/match-people.ts';
import { PeopleMemory } from '../src/domain/imports/people-memory.ts';
import type { PersonAsked, PersonFound } from '../src/domain/imports/person-asked.ts';
import { isoDate, yearOf } from '../src/kernel/plain-date.ts';
import { lockForWriting, recordChange } from '../src/store/audit.ts';
import type { Tx } from '../src/store/database.ts';
import { insertMany } from '../src/store/insert-many.ts';
import { knownPeople } from '../src/store/organisation/known-people.ts';
import { insertEmployments, insertPeople } from '../src/store/organisation/people.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildUnit } from './factories.ts';

/** People of a district's office; another size is measured by hand. */
const world = transferWorld(Number(process.env['SOVANG_TRANSFERS'] ?? 2_000));
const PART = 3_000;
/** Units from this number on have nobody on record yet: their list is the first that the office has of them. */
const FIRST_UNKNOWN_UNIT = Math.ceil(world.units * 0.8);

const CHANGE = {
  at: '2021-10-28T01:00:00.000Z',
  actorId: null,
  procedure: 'test',
  subjectKind: 'test',
  subjectId: 'test',
  detail: {},
};

async function enterUnits(tx: Tx, recorded: number): Promise<readonly string[]> {
  const rows = Array.from({ length: world.units }, (_, at) => ({
    id: randomUUID(),
    code: `don-vi-${at + 1}`,
    recorded,
  }));
  await insertMany(tx, 'units', { id: 'uuid', code: 'text', recorded: 'bigint' }, rows);
  return rows.map(({ id }) => id);
}

/** Enters whom the office knows; ids by the number of the human. */
async function enterPeople(tx: Tx, isKnown: (unit: number) => boolean) {
  await lockForWriting(tx);
  const recorded = await recordChange(tx, CHANGE);
  const units = await enterUnits(tx, recorded);
  const own = world.people.filter(({ unit }) => isKnown(unit)).map((each) => ({ ...each, id: randomUUID() }));
  const people = own.map(({ id, name, bornOn, known }) => ({
    id,
    name,
    formOfAddress: '',
    bornOn: known === 'day' ? bornOn : null,
    bornYear: known === 'year' ? yearOf(bornOn) : null,
    occupation: '',
  }));
  const posts = own.map(({ id, unit, leftOn }) => ({
    id: randomUUID(),
    personId: id,
    unitId: units[unit - 1] as string,
    post: 'Giáo viên',
    postClass: 'unknown' as const,
    from: isoDate('2008-01-01'),
    to: leftOn,
  }));
  await insertPeople(tx, people, recorded);
  await insertEmployments(tx, posts, [], recorded);
  return { units, ids: new Map(own.map(({ human, id }) => [human, id])) };
}

type Answer = { readonly row: NamedRow; readonly found: PersonFound; readonly meant: string | null };

/** How often of a thousand rows. */
const perThousand = (some: readonly unknown[], all: readonly unknown[]): number =>
  Math.round((10_000 * some.length) / all.length) / 10;

function figures(answers: readonly Answer[]) {
  const automatic = answers.filter(({ found }) => found.kind === 'known');
  const wrong = automatic.filter(({ found, meant }) => found.kind === 'known' && found.personId !== meant);
  const asking = answers.filter(({ found }) => found.kind === 'undecided');
  const isOffered = ({ found, meant }: Answer): boolean =>
    found.kind === 'undecided' && found.candidates.some(({ personId }) => personId === meant);
  const onRecord = answers.filter(({ meant }) => meant !== null);
  const moved = onRecord.filter(({ row }) => row.course !== 'stayed');
  const doubled = onRecord.filter(({ found }) => found.kind === 'new');
  const mentioned = answers.filter(({ found }) => found.kind === 'new' && found.elsewhere?.length > 0);
  const reached = onRecord.filter((each) => each.found.kind === 'known' || isOffered(each));
  return {
    rows: answers.length,
    wrong: wrong.length,
    precision: 1 - wrong.length / Math.max(1, automatic.length),
    recall: onRecord.filter(({ found }) => found.kind === 'known').length / onRecord.length,
    withQuestions: reached.length / onRecord.length,
    moved: moved.length,
    movedOffered: moved.filter(isOffered).length,
    doubled: doubled.length,
    doubledPerThousand: perThousand(doubled, answers),
    questionsPerThousand: perThousand(asking, answers),
    ofThemAboutElsewhere: asking.filter(
      ({ found }) =>
        found.kind === 'undecided' && found.candidates.some(({ reasons }) => reasons.includes('other-unit')),
    ).length,
    askedInVain: asking.filter(({ meant }) => meant === null).length,
    mentioned: mentioned.length,
  };
}

describe.each(engines)('people who changed units, on $name', ({ name, fresh }) => {
  const databases: TestDatabase[] = [];
  afterAll(async () => {
    for (const { drop } of databases) await drop();
  });

  const open = async (isKnown: (unit: number) => boolean) => {
    const at = await fresh();
    databases.push(at);
    await buildUnit(at.database, { code: 'goc' });
    return { at, ...(await at.database.transaction((tx) => enterPeople(tx, isKnown))) };
  };

  type World = Awaited<ReturnType<typeof open>>;

  const answered = async ({ at, ids, units }: World, rows: readonly NamedRow[]): Promise<readonly Answer[]> => {
    const asked = rows.map(({ asked: { unit, ...row } }): PersonAsked => ({
      ...row,
      unitId: units[unit - 1] as string,
    }));
    const memory = new PeopleMemory();
    memory.lookAhead(asked);
    const found: PersonFound[] = [];
    for (let from = 0; from < asked.length; from += PART) {
      const part = asked.slice(from, from + PART);
      found.push(...matchPeople(part, await at.database.transaction((tx) => knownPeople(tx, part)), memory));
    }
    return rows.map((row, place) => ({
      row,
      found: found[place] as PersonFound,
      meant: row.human === null ? null : (ids.get(row.human) ?? null),
    }));
  };

  const tell = (what: string, told: ReturnType<typeof figures>): void =>
    void process.stdout.write(`${name}, ${what}: ${JSON.stringify(told)}\n`);

  const coursesOf = (answers: readonly Answer[], kind: PersonFound['kind']): readonly Course[] => [
    ...new Set(answers.filter(({ found }) => found.kind === kind).map(({ row }) => row.course)),
  ];

  let whole: World;
  beforeAll(async () => {
    whole = await open(() => true);
  }, 240_000);

  test('a list of the whole office: nobody who moved is doubled, and few are asked about in vain', async () => {
    const answers = await answered(whole, world.rows);
    const told = figures(answers);
    tell('one list', told);
    expect(told.wrong).toBe(0);
    expect(coursesOf(answers, 'known')).toEqual(['stayed']);
    expect(told.withQuestions).toBeGreaterThan(0.99);
    expect(told.doubledPerThousand).toBeLessThan(2);
    expect(told.askedInVain).toBeLessThan(told.movedOffered);
  }, 240_000);

  test('a list of each unit: the same, with more questions because no list tells of the other units', async () => {
    const answers: Answer[] = [];
    for (const rows of Map.groupBy(world.rows, ({ asked }) => asked.unit).values())
      answers.push(...(await answered(whole, rows)));
    const told = figures(answers);
    tell('unit by unit', told);
    expect(told.wrong).toBe(0);
    expect(told.doubledPerThousand).toBeLessThan(8);
  }, 240_000);

  test('the first list of units asks about hardly anybody, however many namesakes the office has', async () => {
    const half = await open((unit) => unit < FIRST_UNKNOWN_UNIT);
    const rows = world.rows.filter(({ asked }) => asked.unit >= FIRST_UNKNOWN_UNIT);
    const told = figures(await answered(half, rows));
    tell('first lists', told);
    expect(told.wrong).toBe(0);
  }, 240_000);
});
