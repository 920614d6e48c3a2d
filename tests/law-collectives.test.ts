import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { collectiveDeclarations } from '../src/domain/awards/collective-to-facts.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { checkCollective } from '../src/procedures/law/check-collective.ts';
import { checkCollectives } from '../src/procedures/law/check-collectives.ts';
import { readCollectiveReach } from '../src/procedures/law/collective-reach.ts';
import type { Office } from '../src/procedures/office.ts';
import { latestPosition } from '../src/store/audit.ts';
import { collectiveLines } from '../src/store/law/collective-lines.ts';
import { type CollectiveWorld, buildCollectiveWorld } from './collective-world.ts';
import { type TestDatabase, engines } from './engines.ts';
import { enterAgain } from './factories.ts';
import { actorIn, system } from './inspection-world.ts';
import { officeOver } from './office.ts';

const ASKED = { unit: 'tp-y', award: 'TT_LDTT', year: '2020', asOf: '31/12/2020' };
const ALL = { declared: [...collectiveDeclarations] };

describe.each(engines)('collectives by the records of the office on $name', (engine) => {
  let at: TestDatabase;
  let office: Office;
  let world: CollectiveWorld;
  beforeAll(async () => {
    at = await engine.fresh();
    office = officeOver(at.database);
    world = await buildCollectiveWorld(at.database);
  }, 60_000);
  afterAll(() => at.drop());

  const list = async (changes: object = {}) =>
    must(await checkCollectives.run(office, system, { ...ASKED, ...changes }));
  const standings = async (changes: object = {}) =>
    Object.fromEntries(
      (await list(changes)).collectives.rows.map(({ subject, reach }) => [subject.name, reach ?? 'contradictory']),
    );
  const one = async (code: string, changes: object = {}) =>
    must(await checkCollective.run(office, system, { ...ASKED, ...ALL, id: world.idOf(code), ...changes }));

  test('each stands by its members, its rating and what is declared', async () => {
    expect(await standings(ALL)).toEqual({
      'phong-canh-cao': 'lacks-one',
      'phong-cu': 'cannot-tell',
      'phong-du': 'qualifies',
      'phong-khong-xep-loai': 'cannot-tell',
      'phong-thieu': 'lacks-one',
      'tp-y': 'lacks-more',
    });
  });

  test('nothing is taken for complete in silence', async () => {
    const { counts } = await list();
    expect(counts).toEqual({ qualifies: 0, 'lacks-one': 0, 'lacks-more': 0, 'cannot-tell': 6, contradictory: 0 });
  });

  test('a unit counts the people of the units below it', async () => {
    const { collectives } = await list(ALL);
    const people = Object.fromEntries(collectives.rows.map(({ subject, people: count }) => [subject.name, count]));
    expect(people).toMatchObject({ 'phong-du': 3, 'phong-thieu': 2, 'tp-y': 9, 'phong-cu': 0 });
  });

  test('the list narrows by standing, name and registration, turns round, and comes whole for the export', async () => {
    expect(await standings({ ...ALL, reach: 'lacks-one' })).toEqual({
      'phong-canh-cao': 'lacks-one',
      'phong-thieu': 'lacks-one',
    });
    expect(Object.keys(await standings({ ...ALL, search: 'cảnh' }))).toEqual(['phong-canh-cao']);
    expect(Object.keys(await standings({ ...ALL, who: 'registered' }))).toEqual(['phong-du']);
    const [forward, back] = [await standings(), await standings({ order: '-name' })];
    expect(Object.keys(back)).toEqual(Object.keys(forward).toReversed());
    expect((await list({ whole: true })).collectives).toMatchObject({ page: 1, total: 6 });
    expect((await list({ page: '2' })).collectives.rows).toEqual([]);
  });

  test('a unit is there in its years: neither before it was set up nor after it ended', async () => {
    const names = async (year: string) => Object.keys(await standings({ year, asOf: '29/10/2021' }));
    expect(await names('2020')).not.toContain('phong-moi');
    expect(await names('2021')).toEqual(expect.arrayContaining(['phong-cu', 'phong-moi']));
  });

  test('one verdict names its members and the records on which it stands', async () => {
    const checked = await one('phong-canh-cao');
    expect(checked.members.rows).toMatchObject([
      { name: 'Người Thử 1', title: 'LDTT', rating: 'HT_TOT', warned: null },
      { name: 'Người Thử 2' },
      { name: 'Người Thử 3', warned: 'canh_cao' },
    ]);
    expect([...checked.evidence.values()].map(({ list: of }) => of).toSorted()).toEqual(['members', 'ratings']);
    expect(checked.answer).toMatchObject({ ok: true, value: { verdict: 'not-met' } });
  });

  test('the law of another day is set beside: 2 of 3 are over half, but under seventy percent', async () => {
    const checked = await one('phong-du', { otherDay: '31/12/2024' });
    expect(checked.answer).toMatchObject({ ok: true, value: { verdict: 'met' } });
    expect(checked.other).toMatchObject({ movedBy: 0, answer: { ok: true, value: { verdict: 'not-met' } } });
  });

  test('awards of a former unit count for the one that carries it on, and say whose they were', async () => {
    await world.grant('phong-cu', 'BK_BO_TINH', 2019, '2020-02-01');
    await world.grant('phong-moi', 'BK_BO_TINH', 2020, '2021-08-01');
    const of2021 = { year: '2021', asOf: '29/10/2021', award: 'BK_TTCP' };
    const { facts, evidence } = await one('phong-moi', of2021);
    expect(facts.awards?.map(({ year }) => year)).toEqual([2019, 2020]);
    expect([...evidence.values()].filter(({ list: of }) => of === 'awards')).toMatchObject([
      { formerly: 'phong-cu' },
      { formCode: 'BK_BO_TINH' },
    ]);
    const before = await one('phong-cu', of2021);
    expect(before.facts.awards?.map(({ year }) => year)).toEqual([2019]);
    expect(before.facts).toMatchObject({ dissolvedOn: isoDate('2021-07-01') });
  });

  test('what was decided after the day of the law, or revoked, does not count; known at a position it still does', async () => {
    const line = await world.grant('phong-thieu', 'GIAY_KHEN_HUYEN', 2019, '2020-03-01');
    await world.grant('phong-thieu', 'GIAY_KHEN_HUYEN', 2020, '2021-03-01');
    expect((await one('phong-thieu')).facts.awards).toHaveLength(1);
    const knownAt = await at.database.transaction(latestPosition);
    await enterAgain(at.database, 'revoked', line, { unitId: line.unitId, name: 'phong-thieu', form: line.form });
    expect((await one('phong-thieu')).facts.awards).toEqual([]);
    const lines = await at.database.transaction((tx) =>
      collectiveLines(tx, 'unit', [world.idOf('phong-thieu')], knownAt),
    );
    expect(lines.map(({ lineId }) => lineId)).toContain(line.lineId);
  });

  test('a named body and a household are judged by what the book has of them', async () => {
    await world.grant('Đội thử', 'GIAY_KHEN_HUYEN', 2019, '2020-03-01');
    await world.grant('Hộ thử', 'GIAY_KHEN_HUYEN', 2019, '2020-03-01');
    expect(await standings({ who: 'bodies' })).toEqual({ 'Đội thử': 'cannot-tell' });
    const households = { who: 'households', award: 'GIAY_KHEN_HUYEN' };
    expect(await standings(households)).toEqual({ 'Hộ thử': 'cannot-tell' });
    const { facts, subject } = await one('Hộ thử', { award: 'GIAY_KHEN_HUYEN', declared: [] });
    expect(facts).toMatchObject({ recipient: 'ho_gia_dinh', awards: [{ code: 'GIAY_KHEN_HUYEN', year: 2019 }] });
    expect(subject).toMatchObject({ kind: 'household', unitName: 'phong-du' });
  });

  test('a form that is not for such recipients is refused by name', async () => {
    const refused = async (changes: object) => checkCollectives.run(office, system, { ...ASKED, ...changes });
    const code = (field: string) => ({ ok: false, problem: { fields: [{ field: 'award', code: field }] } });
    expect(await refused({ award: 'LDTT' })).toMatchObject(code('award-not-for-collectives'));
    expect(await refused({ who: 'households' })).toMatchObject(code('award-not-for-households'));
    expect(await refused({ award: 'GIAY_KHEN' })).toMatchObject(code('award-not-then'));
    expect(await refused({ package: 'khong-co' })).toMatchObject({ problem: { fields: [{ field: 'package' }] } });
    const nobody = await checkCollective.run(office, system, { ...ASKED, id: '00000000-0000-7000-8000-000000000000' });
    expect(nobody).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  test('within reach: every form for collectives, and a plan for one', async () => {
    const id = world.idOf('phong-du');
    const asked = { id, year: '2020', asOf: '31/12/2020', ...ALL };
    const { reach, planned } = must(await readCollectiveReach.run(office, system, { ...asked, plan: 'BK_BO_TINH' }));
    const standing = new Map(must(reach).map(({ answer, reach: where }) => [answer.award, where]));
    expect(standing.get('TT_LDTT')).toBe('qualifies');
    expect(standing.has('LDTT')).toBe(false);
    expect(planned?.plan).toMatchObject({ ok: true, value: { earliest: 2022 } });
    const household = await readCollectiveReach.run(office, system, {
      ...asked,
      id: world.idOf('Hộ thử'),
      plan: 'BK_TTCP',
    });
    expect(must(household).planned).toBeNull();
  });

  test('a provincial package lies over the law where it is chosen', async () => {
    const of2025 = { year: '2025', asOf: '31/12/2025', package: 'BAC_NINH_2025' };
    const { local, answer } = await one('phong-du', of2025);
    expect(local?.code).toBe('BAC_NINH_2025');
    const rules = must(answer).findings.map(({ rule }) => rule);
    expect(rules.some((rule) => rule.startsWith('local-'))).toBe(true);
    const without = must((await one('phong-du', { ...of2025, package: '' })).answer).findings;
    expect(rules.length).toBeGreaterThan(without.length);
    expect((await list({ ...of2025, ...ALL })).local?.code).toBe('BAC_NINH_2025');
  });

  test('only who checks nominees may ask, and each reading of names is kept', async () => {
    const reader = await actorIn(office, 'tp-y', 'reader');
    const officer = await actorIn(office, 'tp-y', 'officer');
    const forbidden = { ok: false, problem: { code: 'forbidden' } };
    expect(await checkCollectives.run(office, reader, ASKED)).toMatchObject(forbidden);
    const asked = { ...ASKED, id: world.idOf('phong-du') };
    expect(await checkCollective.run(office, reader, asked)).toMatchObject(forbidden);
    must(await checkCollective.run(office, officer, asked));
    const { rows } = await at.database.transaction((tx) =>
      sql<{ detail: object }>`select detail from audit_reads where query = 'law.check-collective'`.execute(tx),
    );
    expect(rows).toMatchObject([{ detail: { collective: world.idOf('phong-du'), award: 'TT_LDTT', year: 2020 } }]);
  });
});
