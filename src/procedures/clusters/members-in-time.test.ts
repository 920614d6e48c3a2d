import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../../tests/engines.ts';
import { actorIn, buildDistricts, clusterInput, system } from '../../../tests/inspection-world.ts';
import { officeOver } from '../../../tests/office.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import type { Office } from '../office.ts';
import { applyReform } from '../organisation/apply-reform.ts';
import { changeClusterMembers } from './change-members.ts';
import { readClustersOfUnit } from './of-unit.ts';
import { setUpCluster } from './set-up.ts';
import { readCluster } from './show.ts';
import { findUnitsToChoose } from './units-to-choose.ts';

describe.each(engines)('members of a cluster in time on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let id: string;

  beforeAll(async () => {
    at = await fresh();
    office = { ...officeOver(at.database), today: () => isoDate('2023-05-01') };
    await buildDistricts(at.database);
    id = must(await setUpCluster.run(office, system, clusterInput)).id;
  }, 120_000);
  afterAll(() => at.drop());

  const reform = async (on: string, ...changes: object[]) =>
    must(await applyReform.run(office, system, { on, ground: 'Nghị quyết thử', changes }));
  const shown = async (asOf?: string) => must(await readCluster.run(office, system, { id, asOf }));
  const memberOf = async (code: string) => (await shown()).members.find((member) => member.code === code);

  test('a rename after the day in view, a dissolution without successor, and a part that went elsewhere are told', async () => {
    await reform('2022-01-01', {
      kind: 'rename',
      code: 'huyen-cho-don',
      name: 'Ủy ban nhân dân thị xã Chợ Đồn',
      shortName: 'TX Chợ Đồn',
    });
    const ward = (code: string, name: string) => ({
      code,
      name,
      shortName: name,
      kind: 'xa',
      parentCode: 'tinh-bac-kan',
    });
    await reform(
      '2022-07-01',
      {
        kind: 'split',
        into: [ward('xa-mot', 'UBND xã Một'), ward('xa-hai', 'UBND xã Hai')],
        shares: [
          { from: 'tp-bac-kan', to: 'xa-mot', extent: 'part', note: 'phía bắc', principal: true },
          { from: 'tp-bac-kan', to: 'xa-hai', extent: 'part', note: 'phía nam', principal: false },
        ],
      },
      { kind: 'dissolve', code: 'huyen-na-ri', successor: null },
    );
    expect(await memberOf('huyen-cho-don')).toMatchObject({
      name: 'Ủy ban nhân dân huyện Chợ Đồn',
      endedOn: null,
      later: { code: 'huyen-cho-don', name: 'Ủy ban nhân dân thị xã Chợ Đồn' },
    });
    expect(await memberOf('huyen-na-ri')).toMatchObject({ endedOn: isoDate('2022-07-01'), later: null, parts: [] });
    expect(await memberOf('tp-bac-kan')).toMatchObject({
      later: { code: 'xa-mot' },
      parts: [{ code: 'xa-hai', name: 'UBND xã Hai' }],
    });
    expect((await shown('01/02/2022')).members.find(({ code }) => code === 'huyen-cho-don')).toMatchObject({
      name: 'Ủy ban nhân dân thị xã Chợ Đồn',
      later: null,
    });
  });

  test('whoever left may still look; whoever carries a member on finds the cluster', async () => {
    const left = await actorIn(office, 'huyen-ba-be', 'reader');
    expect((await readCluster.run(office, left, { id })).ok).toBe(true);
    const heir = await actorIn(office, 'xa-mot', 'reader');
    const found = must(await readClustersOfUnit.run(office, heir, { unit: 'xa-mot' }));
    expect(found.rows).toMatchObject([{ id, leader: 'Ủy ban nhân dân huyện Chợ Đồn', memberCount: 3 }]);
    expect(found.mayManage).toBe(false);
    const other = await actorIn(office, 'xa-hai', 'reader');
    expect(must(await readClustersOfUnit.run(office, other, { unit: 'xa-hai' })).rows).toEqual([]);
    expect((await readCluster.run(office, other, { id })).ok).toBe(false);
  });

  test('a unit that has ended cannot join, a former name finds the unit that carries it on', async () => {
    const join = { kind: 'join', id, part: 'member', from: '01/08/2022' };
    const year = must(
      await setUpCluster.run(office, system, {
        name: 'Cụm năm 2022',
        year: 2022,
        regionUnit: 'tinh-bac-kan',
        setUpBy: 'QĐ 1',
        from: '01/07/2022',
        members: [{ unit: 'xa-mot', part: 'leader' }, { unit: 'huyen-ba-be' }],
      }),
    );
    expect(await changeClusterMembers.run(office, system, { ...join, id: year.id, unit: 'tp-bac-kan' })).toMatchObject({
      problem: { code: 'invalid', fields: [{ field: 'unit', code: 'unknown-unit' }] },
    });
    const asked = { unit: 'tinh-bac-kan', year: 2022, on: '01/08/2022', search: 'thanh pho bac kan' };
    const { offered } = must(await findUnitsToChoose.run(office, system, asked));
    expect(offered).toEqual([
      {
        code: 'xa-mot',
        name: 'UBND xã Một',
        formerName: 'Ủy ban nhân dân thành phố Bắc Kạn',
        inClusters: ['Cụm năm 2022'],
      },
    ]);
    const before = must(await findUnitsToChoose.run(office, system, { ...asked, on: '01/02/2022' }));
    expect(before.offered).toMatchObject([{ code: 'tp-bac-kan', formerName: null }]);
  });

  test('members begin in the year of the cluster, and only the region changes them', async () => {
    const early = { ...clusterInput, name: 'Cụm khác', from: '31/12/2020' };
    expect(await setUpCluster.run(office, system, early)).toMatchObject({
      problem: { fields: [{ field: 'from', code: 'outside-year' }] },
    });
    const member = (await memberOf('huyen-cho-don'))?.id;
    const leave = { kind: 'leave', id, membership: member, lastDay: '30/11/2021' };
    for (const [unit, role] of [
      ['huyen-cho-don', 'administrator'],
      ['tinh-bac-kan', 'officer'],
    ] as const)
      expect((await changeClusterMembers.run(office, await actorIn(office, unit, role), leave)).ok, unit).toBe(false);
    const administrator = await actorIn(office, 'tinh-bac-kan', 'administrator');
    expect((await changeClusterMembers.run(office, administrator, leave)).ok).toBe(true);
    expect((await shown('30/11/2021')).members.map(({ code }) => code)).toContain('huyen-cho-don');
    expect((await shown('01/12/2021')).members.map(({ code }) => code)).not.toContain('huyen-cho-don');
    expect(await changeClusterMembers.run(office, administrator, leave)).toMatchObject({
      problem: { code: 'not-allowed', why: 'membership-gone' },
    });
  });
});
