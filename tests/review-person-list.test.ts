/** Who is listed where after a merger: posts are carried over, homes of citizens are followed. */
import readXlsx from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { readDuplicates } from '../src/procedures/organisation/person-duplicates.ts';
import { readPeople } from '../src/procedures/organisation/person-list.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { takeBackEvent } from '../src/procedures/organisation/unit-take-back.ts';
import { readUnit } from '../src/procedures/organisation/unit.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';
import { plain } from './web-world.ts';

const system = { kind: 'system' } as const;

describe.each(engines)('people after a merger on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  const listed = async (unit: string, when = 'present') => {
    const { rows, total } = must(await readPeople.run(world.office, system, { unit, when }));
    expect(rows).toHaveLength(total);
    return rows.map(({ name, unitName }) => `${name}, ${unitName}`).toSorted();
  };
  const citizen = async (unitId: string, name: string) =>
    must(await recordNewPerson.run(world.office, system, { unitId, name, occupation: 'Nông dân' })).id;

  test('citizens of a merged commune are listed and compared in the one that carries it on, through two mergers', async () => {
    const commune = (code: string) =>
      buildUnit(world.office.database, { code, name: code, kind: 'xa', parentId: world.units.other });
    const [one, two] = [await commune('xa-mot'), await commune('xa-hai')];
    await citizen(one, 'Lường Thị Núi');
    await world.person('Lường Văn Cán', { unitId: two });
    const merge = (codes: readonly string[], code: string, on: string) =>
      applyReform.run(world.office, system, {
        on,
        ground: 'Nghị quyết thử',
        changes: [
          {
            kind: 'merge',
            into: [{ code, name: code, kind: 'xa', parentCode: 'huyen-k' }],
            shares: codes.map((from) => ({ from })),
          },
        ],
      });
    must(await merge(['xa-mot', 'xa-hai'], 'xa-ba', '2020-01-01'));
    expect(await listed('xa-ba')).toEqual(['Lường Thị Núi, xa-ba', 'Lường Văn Cán, xa-ba']);
    await commune('xa-bon');
    const second = must(await merge(['xa-ba', 'xa-bon'], 'xa-nam', '2021-01-01'));
    expect(await listed('xa-nam')).toEqual(['Lường Thị Núi, xa-nam', 'Lường Văn Cán, xa-nam']);
    expect(await listed('huyen-k')).toEqual(['Lường Thị Núi, xa-nam', 'Lường Văn Cán, xa-nam']);
    expect(await listed('tp-y')).toEqual([]);
    const { unit } = must(await readUnit.run(world.office, system, { unit: 'xa-nam' }));
    await citizen(unit.id, 'Lường Thị Núi');
    const { rows } = must(await readDuplicates.run(world.office, system, { unit: 'xa-nam' }));
    expect(rows).toMatchObject([{ oneName: 'Lường Thị Núi', otherName: 'Lường Thị Núi', sameUnit: true }]);
    const undo = await takeBackEvent.run(world.office, system, { eventId: second.eventIds[0], reason: 'Nhầm' });
    expect(undo).toMatchObject({ problem: { why: 'event-rested-on' } });
  });

  test('“Đến ngày” is the last day of a post, on the page, in the list and in its workbook, as in lists that come in', async () => {
    const given = { post: 'Giáo viên', from: '01/09/2015' };
    const person = await world.person('Lường Văn Thôi', given);
    const page = `/don-vi/tp-y/ca-nhan/${person}`;
    const shown = await (await world.get(page)).text();
    const end = /href="([^"]*\/thoi-giu\/[^"]*)"/.exec(shown)?.[1] ?? '';
    expect((await world.post(end, { to: '01/07/2021' })).status).toBe(303);
    expect(plain(await (await world.get(page)).text())).toContain('01/09/2015 đến 30/06/2021');
    const list = '?name=luong+van+thoi&when=past';
    expect(plain(await (await world.get(`/don-vi/tp-y/ca-nhan${list}`)).text())).toContain('30/06/2021');
    const file = await world.get(`/don-vi/tp-y/ca-nhan.xlsx${list}`);
    const [sheet] = await readXlsx(Buffer.from(await file.arrayBuffer()));
    const cells = JSON.stringify(sheet);
    expect(cells).toContain('2021-06-30');
    expect(cells).not.toContain('2021-07-01');
  });
});
