import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../../tests/engines.ts';
import { buildUnit } from '../../../tests/factories.ts';
import { actorIn, buildDistricts, clusterInput, system } from '../../../tests/inspection-world.ts';
import { officeOver } from '../../../tests/office.ts';
import { must } from '../../kernel/result.ts';
import type { Office } from '../office.ts';
import { applyReform } from '../organisation/apply-reform.ts';
import { readClusters } from './list.ts';
import { setUpCluster } from './set-up.ts';
import { readCluster } from './show.ts';

describe.each(engines)('clusters on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let clusterId: string;

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await buildDistricts(at.database);
    await buildUnit(at.database, { code: 'so-noi-vu', kind: 'so_nganh' });
    clusterId = must(await setUpCluster.run(office, system, clusterInput)).id;
  });
  afterAll(() => at.drop());

  test('members are those of the day, leader and deputies first', async () => {
    const shown = async (asOf: string) =>
      must(await readCluster.run(office, system, { id: clusterId, asOf })).members.map(({ code, part }) => [
        code,
        part,
      ]);
    const lasting = [
      ['huyen-cho-don', 'leader'],
      ['huyen-na-ri', 'deputy'],
      ['tp-bac-kan', 'member'],
    ];
    expect(await shown('28/10/2021')).toEqual(lasting);
    expect(await shown('30/06/2021')).toEqual([...lasting.slice(0, 2), ['huyen-ba-be', 'member'], ...lasting.slice(2)]);
    expect(await shown('31/12/2020')).toEqual([]);
  });

  test('a unit, and the region above it, finds its clusters; an outsider finds none', async () => {
    const found = async (unit: string) => must(await readClusters.run(office, system, { unit })).clusters;
    expect(await found('tp-bac-kan')).toMatchObject([{ id: clusterId, year: 2021, memberCount: 3 }]);
    expect(await found('tinh-bac-kan')).toHaveLength(1);
    expect(await found('so-noi-vu')).toEqual([]);
    expect(await found('huyen-ba-be')).toEqual([]);
  });

  test('a member that ended later keeps its name of that day, and the unit that carries it on is named', async () => {
    await buildUnit(at.database, { code: 'huyen-cu', name: 'UBND huyện Cũ', kind: 'huyen' });
    await buildUnit(at.database, { code: 'huyen-moi', name: 'UBND huyện Mới', kind: 'huyen' });
    const members = [{ unit: 'huyen-na-ri', part: 'leader' }, { unit: 'huyen-cu' }];
    const made = must(await setUpCluster.run(office, system, { ...clusterInput, name: 'Cụm có huyện cũ', members }));
    const changes = [{ kind: 'dissolve', code: 'huyen-cu', successor: 'huyen-moi' }];
    must(await applyReform.run(office, system, { on: '2021-10-01', ground: 'QĐ 1', changes }));
    const shown = must(await readCluster.run(office, system, { id: made.id }));
    expect(shown.members).toMatchObject([
      { code: 'huyen-na-ri', later: null },
      { code: 'huyen-cu', name: 'UBND huyện Cũ', later: { code: 'huyen-moi', name: 'UBND huyện Mới' } },
    ]);
  });

  test('only an administrator of the region sets clusters up; a reader of a member may look', async () => {
    const other = { ...clusterInput, name: 'Cụm khác' };
    const officer = await actorIn(office, 'tinh-bac-kan', 'officer');
    expect(await setUpCluster.run(office, officer, other)).toEqual({
      ok: false,
      problem: { code: 'forbidden', reason: 'role-too-low' },
    });
    const administratorBelow = await actorIn(office, 'tp-bac-kan', 'administrator');
    expect(await setUpCluster.run(office, administratorBelow, other)).toMatchObject({
      ok: false,
      problem: { reason: 'other-unit' },
    });
    expect((await setUpCluster.run(office, await actorIn(office, 'tinh-bac-kan', 'administrator'), other)).ok).toBe(
      true,
    );
    expect((await readCluster.run(office, await actorIn(office, 'tp-bac-kan', 'reader'), { id: clusterId })).ok).toBe(
      true,
    );
    expect((await readCluster.run(office, await actorIn(office, 'so-noi-vu', 'officer'), { id: clusterId })).ok).toBe(
      false,
    );
  });

  const leader = { unit: 'huyen-na-ri', part: 'leader' };
  test.each<[string, object, string, string]>([
    ['the name of another in the year', {}, 'name', 'cluster-exists'],
    ['a year that is none', { year: 'hai nghìn' }, 'year', 'bad-number'],
    ['an unknown region', { regionUnit: 'tinh-la' }, 'regionUnit', 'unknown-unit'],
    ['an unknown member', { members: [leader, { unit: 'huyen-la' }] }, 'members.1.unit', 'unknown-unit'],
    ['one member', { members: [leader] }, 'members', 'too-few-members'],
    ['a unit twice', { members: [leader, { unit: 'huyen-na-ri' }] }, 'members.1.unit', 'unit-twice'],
    ['two leaders', { members: [leader, { unit: 'tp-bac-kan', part: 'leader' }] }, 'members.1.part', 'second-leader'],
    [
      'an impossible day',
      { members: [leader, { unit: 'tp-bac-kan', from: '31/02/2021' }] },
      'members.1.from',
      'bad-date',
    ],
    [
      'days the wrong way round',
      { members: [leader, { unit: 'tp-bac-kan', lastDay: '30/12/2020' }] },
      'members.1.lastDay',
      'period-reversed',
    ],
  ])('%s is refused at its field', async (_, change, field, code) => {
    const refused = await setUpCluster.run(office, system, {
      ...clusterInput,
      ...('members' in change ? { name: 'Cụm mới' } : {}),
      ...change,
    });
    expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid', fields: [{ field, code }] } });
  });
});
