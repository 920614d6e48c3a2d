/** A typing error in a recorded event of a unit: corrected as a dated fact, for every state that carries it on. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { correctEvent, readEventWording } from '../src/procedures/organisation/correct-event.ts';
import { readUnitCard } from '../src/procedures/organisation/unit-card.ts';
import { takeBackEvent } from '../src/procedures/organisation/unit-take-back.ts';
import { readUnits } from '../src/procedures/organisation/units.ts';
import { find } from '../src/procedures/search/find.ts';
import { latestPosition } from '../src/store/audit.ts';
import { findUnitByCode } from '../src/store/organisation/units.ts';
import { engines } from './engines.ts';
import { type PersonWorld, openPersonWorld } from './person-world.ts';

const system = { kind: 'system' } as const;
const RIGHT = {
  name: 'Trường Sông Cầu',
  shortName: 'TH Sông Cầu',
  ground: 'Quyết định số 12/QĐ-UBND',
  reason: 'Gõ nhầm',
};

describe.each(engines)('typing errors of events on $name', (engine) => {
  let world: PersonWorld;
  beforeAll(async () => {
    world = await openPersonWorld(engine);
  }, 60_000);
  afterAll(() => world.drop());

  const apply = async (on: string, change: object): Promise<string> =>
    must(await applyReform.run(world.office, system, { on, ground: 'Quyết định số 21/QĐ-UBND', changes: [change] }))
      .eventIds[0] ?? '';
  const create = (code: string, name: string) =>
    apply('2020-07-01', {
      kind: 'create',
      unit: { code, name, shortName: 'TH Song Cau', kind: 'truong', parentCode: 'tp-y' },
    });
  const card = async (unit: string) => must(await readUnitCard.run(world.office, system, { unit }));
  const wording = async (unit: string, eventId: string) =>
    must(await readEventWording.run(world.office, system, { unit, eventId }));
  const correct = async (
    unit: string,
    eventId: string,
    given: object = {},
    actor: Parameters<typeof correctEvent.run>[1] = system,
  ) =>
    correctEvent.run(world.office, actor, {
      unit,
      eventId,
      ...RIGHT,
      expectedVersion: (await wording(unit, eventId)).version,
      ...given,
    });
  const position = () => world.office.database.transaction((tx) => latestPosition(tx));
  const nameOn = (code: string, day: string, knownAt: number) =>
    world.office.database.transaction(
      async (tx) => (await findUnitByCode(tx, code, { asOf: isoDate(day), knownAt }))?.name,
    );

  test('name, short name and ground stand right on every state that carried them, and as typed for what was known before', async () => {
    const event = await create('truong-song', 'Trường Sông Cấu');
    await apply('2020-09-01', { kind: 'move', code: 'truong-song', parentCode: 'huyen-k' });
    await apply('2021-01-01', { kind: 'rename', code: 'truong-song', name: 'Trường Đức Xuân', shortName: '' });
    const before = await position();
    must(await correct('truong-song', event));
    const { states, events } = await card('truong-song');
    expect(states.map(({ name, ground }) => [name, ground])).toEqual([
      ['Trường Sông Cầu', 'Quyết định số 12/QĐ-UBND'],
      ['Trường Sông Cầu', 'Quyết định số 21/QĐ-UBND'],
      ['Trường Đức Xuân', 'Quyết định số 21/QĐ-UBND'],
    ]);
    expect(states.slice(0, 2).map(({ shortName }) => shortName)).toEqual(['TH Sông Cầu', 'TH Sông Cầu']);
    expect(events.map(({ ground }) => ground)).toEqual([
      'Quyết định số 12/QĐ-UBND',
      'Quyết định số 21/QĐ-UBND',
      'Quyết định số 21/QĐ-UBND',
    ]);
    const now = await position();
    const [written] = await world.office.database.transaction((tx) =>
      tx.selectFrom('audit_changes').selectAll().where('position', '=', now).execute(),
    );
    expect(written).toMatchObject({
      procedure: 'organisation.correct-event',
      subject_id: event,
      detail: { reason: RIGHT.reason, before: { name: 'Trường Sông Cấu' }, after: { name: RIGHT.name } },
    });
    for (const day of ['2020-07-01', '2020-12-31']) {
      expect(await nameOn('truong-song', day, before), day).toBe('Trường Sông Cấu');
      expect(await nameOn('truong-song', day, now), day).toBe('Trường Sông Cầu');
    }
  });

  test('search finds the right name, without and with accents, and the wrong one never as a former name', async () => {
    const event = await create('truong-tim', 'Trường Nậm Bốc');
    must(await correct('truong-tim', event, { name: 'Trường Vằng Lếch', shortName: '' }));
    const units = async (search: string) =>
      must(await readUnits.run(world.office, system, { unit: 'tp-y', search })).rows.map((row) => [
        row.state.code,
        row.formerName,
      ]);
    const searched = async (q: string) =>
      must(await find.run(world.office, system, { unit: 'tp-y', q, group: 'units' })).groups[0]?.found.rows;
    for (const q of ['Vằng Lếch', 'vang lech']) {
      expect(await units(q), q).toEqual([['truong-tim', null]]);
      expect(await searched(q), q).toMatchObject([{ code: 'truong-tim', formerName: null }]);
    }
    expect(await units('Nậm Bốc')).toEqual([]);
    expect(await searched('Nậm Bốc')).toEqual([]);
    expect((await card('truong-tim')).unit.shortName).toBe('Trường Vằng Lếch');
  });

  test('what was corrected stays so when a later event is taken back, and the event itself can still be taken back', async () => {
    const event = await create('truong-rut', 'Trường Rút Nhấm');
    const move = await apply('2020-09-01', { kind: 'move', code: 'truong-rut', parentCode: 'huyen-k' });
    must(await correct('truong-rut', event));
    must(await takeBackEvent.run(world.office, system, { eventId: move, reason: 'Ghi nhầm' }));
    const { states } = await card('truong-rut');
    expect(states).toMatchObject([{ name: RIGHT.name, shortName: RIGHT.shortName, ground: RIGHT.ground, to: null }]);
    must(await takeBackEvent.run(world.office, system, { eventId: event, reason: 'Ghi nhầm' }));
    expect(await readUnitCard.run(world.office, system, { unit: 'truong-rut' })).toMatchObject({ ok: false });
  });

  test('a name that another event gave, nothing changed, a stale version, no reason, no right', async () => {
    const event = await create('truong-cam', 'Trường Cấm');
    const move = await apply('2020-09-01', { kind: 'move', code: 'truong-cam', parentCode: 'huyen-k' });
    const rename = await apply('2021-01-01', {
      kind: 'rename',
      code: 'truong-cam',
      name: 'Trường Cấm Hai',
      shortName: '',
    });
    const invalid = (field: string, code: string) => ({
      ok: false,
      problem: { code: 'invalid', fields: [{ field, code }] },
    });
    expect((await wording('truong-cam', move)).gave).toEqual({ name: false, shortName: false });
    expect(await correct('truong-cam', move)).toMatchObject(invalid('name', 'name-of-earlier-event'));
    const same = { name: 'Trường Cấm', shortName: 'TH Song Cau', ground: 'Quyết định số 21/QĐ-UBND' };
    expect(await correct('truong-cam', event, same)).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed', why: 'wording-not-changed' },
    });
    expect(await correct('truong-cam', rename, same)).toMatchObject(invalid('name', 'event-nothing-changes'));
    expect(await correct('truong-cam', event, { reason: ' ' })).toMatchObject(invalid('reason', 'required'));
    const { version } = await wording('truong-cam', event);
    must(await correct('truong-cam', event));
    expect(await correct('truong-cam', event, { name: 'Trường Khác', expectedVersion: version })).toMatchObject({
      ok: false,
      problem: { code: 'conflict' },
    });
    const actor = world.actor('canbo');
    expect(await correct('truong-cam', event, { name: 'Trường Khác' }, actor)).toMatchObject({
      ok: false,
      problem: { code: 'forbidden' },
    });
    const grants = [
      { role: 'administrator' as const, unitId: world.units.schoolA, from: isoDate('2020-01-01'), to: null },
    ];
    const other = { kind: 'account' as const, accountId: world.office.newId(), displayName: 'a', grants };
    expect(await readEventWording.run(world.office, other, { unit: 'truong-cam', eventId: event })).toMatchObject({
      ok: false,
      problem: { code: 'forbidden' },
    });
  });

  test('the ground is corrected for every unit that began by the event; a unit that it ended tells it right too', async () => {
    const unit = (code: string) => ({ code, name: `Trường ${code}`, kind: 'truong', parentCode: 'tp-y' });
    await create('truong-goc', 'Trường Gốc');
    const shares = ['tach-mot', 'tach-hai'].map((to, at) => ({
      from: 'truong-goc',
      to,
      extent: 'part',
      principal: at === 0,
    }));
    const event = await apply('2021-01-01', { kind: 'split', into: [unit('tach-mot'), unit('tach-hai')], shares });
    must(await correct('tach-mot', event, { name: 'Trường tach-mot', shortName: '' }));
    for (const code of ['tach-mot', 'tach-hai', 'truong-goc'])
      expect((await card(code)).events.at(-1)?.ground, code).toBe(RIGHT.ground);
    expect(await readEventWording.run(world.office, system, { unit: 'truong-goc', eventId: event })).toMatchObject({
      ok: false,
      problem: { code: 'not-found' },
    });
  });
});
