import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PeopleMemory } from '../src/domain/imports/people-memory.ts';
import { matchPeople } from '../src/domain/imports/match-people.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { undoMergePeople } from '../src/procedures/organisation/merge-people-undo.ts';
import { readCandidates } from '../src/procedures/organisation/person-candidates.ts';
import { readDuplicates } from '../src/procedures/organisation/person-duplicates.ts';
import { readPerson } from '../src/procedures/organisation/person.ts';
import { pinNamesakes } from '../src/procedures/organisation/pin-namesakes.ts';
import { undoPinNamesakes } from '../src/procedures/organisation/pin-undo.ts';
import { recordRating } from '../src/procedures/organisation/record-rating.ts';
import { knownPeople } from '../src/store/organisation/known-people.ts';
import { engines } from './engines.ts';
import { buildAward } from './factories.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';

describe.each(engines)('records of one human on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  const officer = () => world.actor('canbo');
  const pairs = async () => must(await readDuplicates.run(world.office, officer(), { unit: 'tp-y' })).rows;
  const isPaired = async (one: string, other: string): Promise<boolean> =>
    (await pairs()).some(({ oneId, otherId }) => [one, other].includes(oneId) && [one, other].includes(otherId));
  const merge = (kept: string, gone: string, more = {}) =>
    mergePeople.run(world.office, officer(), { kept, gone, reason: 'Cùng một người', ...more });
  const found = async (name: string, unitId: string) => {
    const asked = [
      {
        name,
        unitId,
        on: isoDate('2021-06-30'),
        bornOn: null,
        bornYear: null,
        citizenNumber: '',
        staffNumber: '',
      },
    ];
    const known = await world.office.database.transaction((tx) => knownPeople(tx, asked));
    return matchPeople(asked, known, new PeopleMemory())[0];
  };

  test('are offered, joined by a person, found as one everywhere, and separated as they were', async () => {
    const one = await world.person('Lý Thị Hòa', { bornOn: '02/03/1980' });
    const other = await world.person('Lý Thị Hoà', { unitId: world.units.schoolB, bornOn: '2/3/1980' });
    expect(await isPaired(one, other)).toBe(true);
    must(
      await recordRating.run(world.office, officer(), {
        person: other,
        unitId: world.units.schoolB,
        period: '2020',
        grade: 'HT_TOT',
      }),
    );
    must(await merge(one, other));
    const card = must(await readPerson.run(world.office, officer(), { id: other }));
    expect(card.person.id).toBe(one);
    expect(card.posts.map(({ unitName }) => unitName).toSorted()).toEqual(['Trường A', 'Trường B']);
    expect(card.ratings.map(({ period }) => period)).toEqual(['2020']);
    expect(await found('Lý Thị Hòa', world.units.schoolB)).toMatchObject({ kind: 'known', personId: one });
    expect(await isPaired(one, other)).toBe(false);
    const [pair] = card.merged;
    must(await undoMergePeople.run(world.office, officer(), { person: one, merge: pair?.id ?? '', reason: 'Nhầm' }));
    expect(must(await readPerson.run(world.office, officer(), { id: other })).person.id).toBe(other);
    expect(must(await readPerson.run(world.office, officer(), { id: one })).ratings).toEqual([]);
    expect(await found('Lý Thị Hòa', world.units.schoolB)).toMatchObject({ kind: 'known', personId: other });
  });

  test('a chain of merges is undone in any order', async () => {
    const [a, b, c] = [
      await world.person('Ma Văn Ba'),
      await world.person('Ma Văn Ba', { unitId: world.units.schoolB }),
      await world.person('Ma Văn Ba', { unitId: world.units.city }),
    ] as const;
    must(await merge(b, c));
    must(await merge(a, b));
    const standing = async (id: string) => must(await readPerson.run(world.office, officer(), { id })).person.id;
    expect([await standing(b), await standing(c)]).toEqual([a, a]);
    const merged = must(await readPerson.run(world.office, officer(), { id: a })).merged;
    const ofB = merged.find(({ otherId }) => otherId === b);
    must(await undoMergePeople.run(world.office, officer(), { person: a, merge: ofB?.id ?? '', reason: 'Nhầm' }));
    expect([await standing(a), await standing(b), await standing(c)]).toEqual([a, b, b]);
  });

  test('contradictions are named and must be seen', async () => {
    const one = await world.person('Bàn Văn Tư', { bornYear: '1980' });
    const other = await world.person('Bàn Văn Tư', { bornOn: '01/01/1981', post: 'Kế toán' });
    for (const [person, grade] of [
      [one, 'HT'],
      [other, 'HT_TOT'],
    ] as const) {
      must(
        await recordRating.run(world.office, officer(), { person, unitId: world.units.schoolA, period: '2019', grade }),
      );
    }
    expect(await merge(one, other)).toMatchObject({
      problem: { fields: [{ field: 'seen', code: 'conflicts-not-seen', value: '2' }] },
    });
    expect(await merge(one, other, { reason: '' })).toMatchObject({ problem: { fields: [{ field: 'reason' }] } });
    must(await merge(one, other, { seen: 'yes' }));
    expect(must(await readPerson.run(world.office, officer(), { id: one })).ratings).toHaveLength(2);
    expect(await merge(one, other, { seen: 'yes' })).toMatchObject({ problem: { fields: [{ code: 'same-person' }] } });
  });

  test('namesakes pinned apart are offered no more and cannot be joined until unpinned', async () => {
    const one = await world.person('Hà Thị Năm');
    const other = await world.person('Hà Thị Nam');
    expect(await isPaired(one, other)).toBe(true);
    must(await pinNamesakes.run(world.office, officer(), { one, other }));
    expect(await isPaired(one, other)).toBe(false);
    expect(await merge(one, other)).toMatchObject({ problem: { why: 'pinned-apart' } });
    must(await undoPinNamesakes.run(world.office, officer(), { one, other }));
    expect(await isPaired(one, other)).toBe(true);
  });

  test('only who keeps both records may join or separate them, or see pairs', async () => {
    const [one, other] = [await world.person('Vi Văn Sáu'), await world.person('Vi Văn Sáu', { post: 'Bảo vệ' })];
    const far = await world.person('Vi Văn Sáu', { unitId: world.units.other });
    const forbidden = { problem: { code: 'forbidden' } };
    const given = { kept: one, gone: other, reason: 'x' };
    expect(await mergePeople.run(world.office, world.actor('docgia'), given)).toMatchObject(forbidden);
    expect(await merge(one, far)).toMatchObject(forbidden);
    expect(await pinNamesakes.run(world.office, officer(), { one, other: far })).toMatchObject(forbidden);
    expect(await readDuplicates.run(world.office, world.actor('docgia'), { unit: 'tp-y' })).toMatchObject(forbidden);
    expect(await isPaired(one, far)).toBe(false);
  });

  test('a reform is followed by the store: who stood in the former unit is found in the one that carries it on', async () => {
    const id = await world.person('Sằm Văn Tám', { unitId: world.units.schoolA });
    const { schoolA, other } = world.units;
    await world.office.database.owner(async (tx) => {
      const event = world.office.newId();
      await sql`insert into unit_events (id, kind, on_date, ground, recorded) values (${event}, 'merge', '2021-01-01', 'x', 1)`.execute(
        tx,
      );
      await sql`insert into unit_successions (id, event_id, from_unit_id, to_unit_id, on_date, extent, principal, recorded)
        values (${world.office.newId()}, ${event}, ${schoolA}, ${other}, '2021-01-01', 'whole', true, 1)`.execute(tx);
    });
    expect(await found('Sằm Văn Tám', other)).toMatchObject({ kind: 'known', personId: id });
    await world.office.database.owner((tx) => sql`update unit_successions set superseded = 1`.execute(tx));
    const elsewhere = { personId: id, reasons: ['same-name', 'birth-unknown', 'other-unit', 'may-have-moved'] };
    expect(await found('Sằm Văn Tám', other)).toMatchObject({ kind: 'undecided', candidates: [elsewhere] });
  });

  test('candidates show what tells namesakes apart, and the reading is kept', async () => {
    const id = await world.person('Đàm Thị Bảy', { bornOn: '05/06/1985' });
    const award = await buildAward(world.office.database, { unitId: world.units.schoolA, name: 'Đàm Thị Bảy' });
    const read = must(await readCandidates.run(world.office, officer(), { unit: 'tp-y', ids: [id] }));
    expect(read.candidates).toEqual([
      {
        personId: id,
        name: 'Đàm Thị Bảy',
        bornYear: 1985,
        units: ['Trường A'],
        posts: ['Giáo viên'],
        awards: 0,
        lastAwardOn: null,
      },
    ]);
    const { rows } = await world.office.database.owner((tx) =>
      sql<{ person_id: string }>`select person_id from recipients where id = ${award.recipientId}`.execute(tx),
    );
    must(await merge(id, rows[0]?.person_id ?? ''));
    const again = must(await readCandidates.run(world.office, officer(), { unit: 'tp-y', ids: [id] }));
    expect(again.candidates[0]).toMatchObject({ awards: 1, lastAwardOn: isoDate('2021-01-29') });
    const card = must(await readPerson.run(world.office, officer(), { id }));
    expect(card.awards.map(({ lineId }) => lineId)).toEqual([award.lineId]);
    expect(card.chains).toMatchObject([{ title: 'LDTT', years: [{ year: 2020, held: true }] }]);
    const reads = await world.office.database.owner((tx) =>
      sql<{ count: number }>`select count(*) as count from audit_reads where query = 'organisation.candidates'`.execute(
        tx,
      ),
    );
    expect(reads.rows[0]?.count).toBe(2);
    expect(await readCandidates.run(world.office, world.actor('docgia'), { unit: 'tp-y', ids: [id] })).toMatchObject({
      problem: { code: 'forbidden' },
    });
  });
});
