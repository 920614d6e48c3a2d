/** Where the screens begin for somebody whose unit has ended: in a unit that goes on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { readHomeUnits } from '../src/procedures/accounts/home-units.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';

describe.each(engines)('home units on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  test('units that go on come first in the order granted, ended ones after them', async () => {
    const ended = await buildUnit(world.office.database, {
      code: 'truong-cu',
      name: 'Trường Cũ',
      kind: 'truong',
      parentId: world.units.city,
    });
    const changes = [{ kind: 'dissolve', code: 'truong-cu', successor: 'truong-b' }];
    must(await applyReform.run(world.office, { kind: 'system' }, { on: '2020-07-01', ground: 'NQ', changes }));
    const grant = (unitId: string) => ({ role: 'officer' as const, unitId, from: isoDate('2020-01-01'), to: null });
    const actor = {
      kind: 'account' as const,
      accountId: world.office.newId(),
      displayName: 'quantri',
      grants: [ended, world.units.schoolB, world.units.schoolA].map(grant),
    };
    const codes = must(await readHomeUnits.run(world.office, actor, {})).map(({ code }) => code);
    expect(codes).toEqual(['truong-b', 'truong-a', 'truong-cu']);
  });
});
