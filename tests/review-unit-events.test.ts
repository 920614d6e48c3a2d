/** Events of units that contradict each other, and what rests on an event that is taken back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { createAccount } from '../src/procedures/accounts/create-account.ts';
import { hashPassword } from '../src/procedures/accounts/password.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { recordInitiative } from '../src/procedures/organisation/record-initiative.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { recordRating } from '../src/procedures/organisation/record-rating.ts';
import { recordTransferOpinion } from '../src/procedures/organisation/transfer-opinion.ts';
import { previewReform } from '../src/procedures/organisation/unit-reform-preview.ts';
import { takeBackEvent } from '../src/procedures/organisation/unit-take-back.ts';
import { readUnit } from '../src/procedures/organisation/unit.ts';
import { readUnitCard } from '../src/procedures/organisation/unit-card.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';

const system = { kind: 'system' } as const;

describe.each(engines)('events of units under rough hands on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  const apply = (changes: readonly object[], on = '2020-07-01') =>
    applyReform.run(world.office, system, { on, ground: 'Nghị quyết thử', changes });
  const school = (code: string) => ({ code, name: `Trường ${code}`, kind: 'truong', parentCode: 'tp-y' });
  const made = async (code: string): Promise<{ id: string; event: string }> => {
    const done = must(await apply([{ kind: 'create', unit: school(code) }]));
    const { unit } = must(await readUnit.run(world.office, system, { unit: code }));
    return { id: unit.id, event: done.eventIds[0] ?? '' };
  };
  const takeBack = (eventId: string) => takeBackEvent.run(world.office, system, { eventId, reason: 'Ghi nhầm' });
  const restedOn = { ok: false, problem: { code: 'not-allowed', why: 'event-rested-on' } };

  test('a unit into which another went is not unmade', async () => {
    const { event } = await made('truong-nhan');
    await buildUnit(world.office.database, { code: 'truong-vao', name: 'Trường Vào', parentId: world.units.city });
    const unit = { ...school('truong-nhan'), name: 'Trường truong-nhan' };
    const later = must(await apply([{ kind: 'merge', into: [unit], shares: [{ from: 'truong-vao' }] }], '2021-01-01'));
    expect(await takeBack(event)).toMatchObject(restedOn);
    must(await takeBack(later.eventIds[0] ?? ''));
    must(await takeBack(event));
  });

  test('a unit of which records tell is not unmade', async () => {
    const office = world.office;
    const person = await world.person('Lò Văn Giữ');
    const idea = { kind: 'sang_kien', name: 'Bếp ăn', scope: 'co_so', recognisedBy: 'Chủ tịch', period: '2020' };
    const writings: Readonly<Record<string, (unitId: string) => Promise<{ readonly ok: boolean }>>> = {
      'truong-xep-loai': (unitId) => recordRating.run(office, system, { person, unitId, period: '2020', grade: 'HT' }),
      'truong-sang-kien': (unitId) => recordInitiative.run(office, system, { person, unitId, ...idea }),
      'truong-nhan-dan': (unitId) =>
        recordNewPerson.run(office, system, { unitId, name: 'Lò Thị Dân', occupation: 'Nông dân' }),
      'truong-dieu-dong': (toUnitId) =>
        recordTransferOpinion.run(office, system, {
          person,
          fromUnitId: world.units.schoolA,
          toUnitId,
          movedOn: '01/08/2020',
          opinion: 'agreed',
          text: '',
          on: '01/08/2020',
        }),
    };
    for (const [code, write] of Object.entries(writings)) {
      const { id, event } = await made(code);
      expect((await write(id)).ok, code).toBe(true);
      expect(await takeBack(event), code).toMatchObject(restedOn);
    }
  });

  test('two units are not dissolved into each other', async () => {
    for (const code of ['truong-mot', 'truong-hai']) await made(code);
    const changes = [
      { kind: 'dissolve', code: 'truong-mot', successor: 'truong-hai' },
      { kind: 'dissolve', code: 'truong-hai', successor: 'truong-mot' },
    ];
    const preview = must(await previewReform.run(world.office, system, { on: '2021-01-01', ground: 'NQ', changes }));
    expect(preview.problems).not.toEqual([]);
    expect((await apply(changes, '2021-01-01')).ok).toBe(false);
  });

  test('a unit that takes others in is not dissolved by the same reform', async () => {
    for (const code of ['truong-ba', 'truong-bon']) await made(code);
    const changes = [
      { kind: 'merge', into: [school('truong-ba')], shares: [{ from: 'truong-bon' }] },
      { kind: 'dissolve', code: 'truong-ba', successor: 'tp-y' },
    ];
    const done = await apply(changes, '2021-01-01');
    expect(done.ok).toBe(false);
  });

  test('the card tells the event that was taken back no more, and a wrong id is not found', async () => {
    const { event } = await made('truong-nam');
    const rename = { kind: 'rename', code: 'truong-nam', name: 'Trường Năm Mới', shortName: '' };
    const renamed = must(await apply([rename], '2021-02-01'));
    expect(await takeBack(event)).toMatchObject(restedOn);
    must(await takeBack(renamed.eventIds[0] ?? ''));
    const card = must(await readUnitCard.run(world.office, system, { unit: 'truong-nam' }));
    expect(card.events.map(({ kind }) => kind)).toEqual(['create']);
    expect(await takeBack(renamed.eventIds[0] ?? '')).toMatchObject({ ok: false, problem: { code: 'not-found' } });
    expect(await takeBack(world.office.newId())).toMatchObject({ ok: false, problem: { code: 'not-found' } });
  });

  test('an administrator of a unit does not take it out from under those above, and is told of a mistyped parent', async () => {
    await made('truong-sau');
    const { id } = must(await readUnit.run(world.office, system, { unit: 'truong-sau' })).unit;
    const grants = [{ role: 'administrator' as const, unitId: id, from: isoDate('2020-01-01'), to: null }];
    const actor = { kind: 'account' as const, accountId: world.office.newId(), displayName: 'sau', grants };
    const run = (change: object) =>
      previewReform.run(world.office, actor, { on: '2021-03-01', ground: 'NQ', changes: [change] });
    expect(await run({ kind: 'move', code: 'truong-sau', parentCode: null })).toMatchObject({
      ok: false,
      problem: { code: 'forbidden' },
    });
    const typo = await run({ kind: 'create', unit: { ...school('truong-bay'), parentCode: 'truong-sua' } });
    expect(typo).toMatchObject({ ok: true, value: { problems: [{ code: 'event-parent-unknown' }] } });
  });

  test('roles asked for all together are not widened: a school’s goes to its heir, none up to the city', async () => {
    const { office } = world;
    for (const code of ['truong-tam', 'truong-chin', 'truong-muoi']) await made(code);
    const passwordHash = await hashPassword('mật khẩu dài để thử', office.randomBytes(16));
    for (const [login, unitCode] of [
      ['tam', 'truong-tam'],
      ['chin', 'truong-chin'],
    ] as const)
      must(
        await createAccount.run(office, system, { login, displayName: login, passwordHash, role: 'officer', unitCode }),
      );
    const changes = [
      { kind: 'dissolve', code: 'truong-tam', successor: 'tp-y' },
      { kind: 'dissolve', code: 'truong-chin', successor: 'truong-muoi' },
    ];
    const reform = { on: '2021-01-01', ground: 'NQ', changes };
    const preview = must(await previewReform.run(office, system, reform));
    expect(preview.roles.map(({ displayName, widens }) => [displayName, widens])).toEqual([
      ['chin', false],
      ['tam', true],
    ]);
    const done = must(await applyReform.run(office, system, { ...reform, carryRoles: true }));
    expect(done).toMatchObject({ roles: 1, rolesLeft: 1 });
    must(await takeBack(done.eventIds[0] ?? ''));
    const chosen = preview.roles.map(({ key }) => key);
    expect(must(await applyReform.run(office, system, { ...reform, carryRoles: chosen }))).toMatchObject({ roles: 2 });
  });
});
