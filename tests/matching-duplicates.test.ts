import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dirt, duplicateWorld } from '../scripts/demo/duplicates.ts';
import { matchPeople } from '../src/domain/imports/match-people.ts';
import { PeopleMemory } from '../src/domain/imports/people-memory.ts';
import type { PersonAsked, PersonFound } from '../src/domain/imports/person-asked.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { lockForWriting, recordChange } from '../src/store/audit.ts';
import type { Tx } from '../src/store/database.ts';
import { insertMany } from '../src/store/insert-many.ts';
import { knownPeople } from '../src/store/organisation/known-people.ts';
import { insertEmployments, insertPeople } from '../src/store/organisation/people.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildUnit } from './factories.ts';

const world = duplicateWorld(4_000);
const PART = 1_000;

const CHANGE = {
  at: '2021-10-28T01:00:00.000Z',
  actorId: null,
  procedure: 'test',
  subjectKind: 'test',
  subjectId: 'test',
  detail: {},
};

/** Ids of people by the number of the human. */
async function enterPeople(tx: Tx, units: readonly string[]): Promise<readonly string[]> {
  await lockForWriting(tx);
  const recorded = await recordChange(tx, CHANGE);
  const ids = world.people.map(() => randomUUID());
  await insertPeople(
    tx,
    world.people.map(({ name, bornOn, birthKnown }, at) => ({
      id: ids[at] as string,
      name,
      formOfAddress: '',
      bornOn: birthKnown ? bornOn : null,
      occupation: '',
    })),
    recorded,
  );
  await sql`update people p set citizen_number = n.citizen, staff_number = n.staff
    from unnest(${ids}::uuid[], ${world.people.map((each) => each.citizenNumber)}::text[], ${world.people.map((each) => each.staffNumber)}::text[]) as n (id, citizen, staff)
    where p.id = n.id`.execute(tx);
  const employments = world.people.map(({ unit }, at) => ({
    id: randomUUID(),
    personId: ids[at] as string,
    unitId: units[unit - 1] as string,
    post: 'Chuyên viên',
    postClass: 'unknown' as const,
    from: isoDate('2015-01-01'),
    to: null,
  }));
  await insertEmployments(tx, employments, [], recorded);
  return ids;
}

async function enterUnits(tx: Tx, count: number): Promise<readonly string[]> {
  await lockForWriting(tx);
  const recorded = await recordChange(tx, CHANGE);
  const rows = Array.from({ length: count }, (_, at) => ({ id: randomUUID(), code: `don-vi-${at + 1}`, recorded }));
  await insertMany(tx, 'units', { id: 'uuid', code: 'text', recorded: 'bigint' }, rows);
  return rows.map(({ id }) => id);
}

describe.each(engines)('matching on the answer key, on $name', ({ fresh }) => {
  let at: TestDatabase;
  let ids: readonly string[] = [];
  let asked: readonly PersonAsked[] = [];
  let found: readonly PersonFound[] = [];
  beforeAll(async () => {
    at = await fresh();
    await buildUnit(at.database, { code: 'goc' });
    const units = await at.database.transaction((tx) => enterUnits(tx, world.units));
    ids = await at.database.transaction((tx) => enterPeople(tx, units));
    asked = world.rows.map(({ asked: { unit, ...row } }) => ({ ...row, unitId: units[unit - 1] as string }));
    const memory = new PeopleMemory();
    memory.lookAhead(asked);
    const parts: PersonFound[] = [];
    for (let from = 0; from < asked.length; from += PART) {
      const part = asked.slice(from, from + PART);
      parts.push(...matchPeople(part, await at.database.transaction((tx) => knownPeople(tx, part)), memory));
    }
    found = parts;
  }, 120_000);
  afterAll(() => at.drop());

  const truth = (row: number): string | null => {
    const human = world.rows[row]?.human ?? null;
    return human === null ? null : (ids[human] as string);
  };

  test('no automatic match is wrong', () => {
    const known = found.map((each, row) => ({ each, row })).filter(({ each }) => each.kind === 'known');
    const wrong = known.filter(({ each, row }) => each.kind === 'known' && each.personId !== truth(row));
    expect(wrong.map(({ row }) => world.rows[row])).toEqual([]);
    expect(known.length).toBeGreaterThan(2_000);
  });

  test('nearly everybody on record is found, and a question offers the one who is meant', () => {
    const onRecord = found.map((each, row) => ({ each, row })).filter(({ row }) => truth(row) !== null);
    const automatic = onRecord.filter(({ each }) => each.kind === 'known');
    const asking = onRecord.filter(({ each }) => each.kind === 'undecided');
    const offered = asking.filter(
      ({ each, row }) => each.kind === 'undecided' && each.candidates.some(({ personId }) => personId === truth(row)),
    );
    const recall = automatic.length / onRecord.length;
    const reachable = (automatic.length + offered.length) / onRecord.length;
    process.stdout.write(
      `recall of automatic matches ${recall.toFixed(3)}, with questions ${reachable.toFixed(3)}, questions ${asking.length} of ${onRecord.length}\n`,
    );
    expect(recall).toBeGreaterThan(0.8);
    expect(reachable).toBeGreaterThan(0.95);
  });

  test('each kind of dirt is treated as it should be', () => {
    const kinds = (dirt: Dirt): readonly string[] => [
      ...new Set(found.filter((_, row) => world.rows[row]?.dirt === dirt).map(({ kind }) => kind)),
    ];
    expect(kinds('numbered')).toContain('known');
    expect(kinds('moved')).not.toContain('known');
    expect(kinds('newcomer')).not.toContain('known');
    for (const dirt of ['clean', 'tone', 'nfd', 'capitals'] as const) expect(kinds(dirt)).not.toContain('new');
  });

  test('rows in another order are answered alike', async () => {
    const reversed = asked.toReversed();
    const known = await at.database.transaction((tx) => knownPeople(tx, reversed));
    const again = matchPeople(reversed, known, new PeopleMemory()).toReversed();
    const answer = (each: PersonFound): string => (each.kind === 'known' ? each.personId : each.kind);
    const differs = again.filter((each, row) => answer(each) !== answer(found[row] as PersonFound));
    expect(differs.filter(({ kind }) => kind === 'known')).toEqual([]);
  });
});
