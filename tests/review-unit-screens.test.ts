/** The forms of events as an administrator fills them, and what the preview must not leave unsaid. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { readUnitCard } from '../src/procedures/organisation/unit-card.ts';
import { readUnit } from '../src/procedures/organisation/unit.ts';
import { engines } from './engines.ts';
import { fieldsIn } from './html-forms.ts';
import { type WebWorld, openWebWorld, plain } from './web-world.ts';

const CITY = '/don-vi/tp-bac-kan';
const system = { kind: 'system' } as const;

describe.each(engines)('forms of events under rough hands on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());

  const told = { on: '01/01/2021', ground: 'Nghị quyết thử' };
  const preview = async (path: string, form: Readonly<Record<string, string>>) => {
    const answer = await world.post(path, { ...told, ...form }, 'quantri');
    return { status: answer.status, html: await answer.text() };
  };
  const confirm = async (html: string) => {
    const { reform = '' } = fieldsIn(html);
    return (await world.post(`${CITY}/sap-xep/ghi`, { reform }, 'quantri')).status;
  };
  const card = async (unit: string) => must(await readUnitCard.run(world.office, system, { unit }));

  test('a unit goes on and gives a part away, to a new unit and to one that is there elsewhere', async () => {
    const school = await card('th-duc-xuan');
    const other = await card('phuong-song-cau');
    const form = {
      goesOn: 'on',
      into: 'truong-tach | Trường Tách | lớp 1\nphuong-song-cau | | lớp xóa mù chữ',
    };
    const shown = await preview(`/don-vi/th-duc-xuan/bien-dong/split`, form);
    expect(shown.status, plain(shown.html)).toBe(200);
    expect(await confirm(shown.html)).toBe(303);
    expect((await card('th-duc-xuan')).unit).toEqual(school.unit);
    expect((await card('phuong-song-cau')).unit).toEqual(other.unit);
    const made = await card('truong-tach');
    expect(made.unit).toMatchObject({ name: 'Trường Tách', kind: school.unit.kind, parentId: school.unit.parentId });
    expect(made.before).toMatchObject([{ code: 'th-duc-xuan', extent: 'part', note: 'lớp 1', principal: false }]);
  });

  test('the preview says what changes of units that go on: name, kind, and from under whom to under whom', async () => {
    const moved = await preview('/don-vi/mn-song-cau/bien-dong/move', { parentCode: 'phuong-song-cau' });
    const text = plain(moved.html.replaceAll('</td>', ' | '));
    const { parent } = await card('mn-song-cau');
    expect(text).toContain(parent?.name);
    expect(text).toContain('Ủy ban nhân dân phường Sông Cầu');
    const kind = await preview('/don-vi/mn-song-cau/bien-dong/change_kind', { kind: 'don_vi_su_nghiep' });
    expect(plain(kind.html)).toContain('Đơn vị sự nghiệp');
    const merged = await preview(`${CITY}/bien-dong/merge`, {
      on: '29/10/2021',
      from: 'mn-song-cau',
      code: 'th-duc-xuan',
      name: 'Trường liên cấp',
      kind: 'xa',
      parentCode: 'phuong-song-cau',
    });
    expect(merged.status).toBe(200);
    const said = plain(merged.html);
    for (const fact of ['Trường liên cấp', 'Xã, phường', 'Ủy ban nhân dân phường Sông Cầu'])
      expect(said).toContain(fact);
  });

  test('a merger in which nobody gives anything is none', async () => {
    const { unit } = must(await readUnit.run(world.office, system, { unit: 'mn-song-cau' }));
    const form = { from: unit.code, code: unit.code, name: 'Tên khác', kind: unit.kind, parentCode: 'tp-bac-kan' };
    const shown = await preview(`${CITY}/bien-dong/merge`, form);
    expect(shown.status).toBe(422);
  });

  test('there is no form for taking back an event that is not the unit’s', async () => {
    for (const id of ['abc', world.office.newId()])
      expect((await world.get(`${CITY}/bien-dong/${id}/huy`, 'quantri')).status, id).toBe(404);
  });

  test('whoever takes back the event that made a unit is led to where it stood', async () => {
    const unit = { code: 'truong-rut', name: 'Trường Rút', shortName: '', kind: 'truong', parentCode: 'tp-bac-kan' };
    const shown = await preview(`${CITY}/bien-dong/create`, unit);
    expect(await confirm(shown.html)).toBe(303);
    const [event] = (await card('truong-rut')).events;
    const sent = await world.post(`/don-vi/truong-rut/bien-dong/${event?.id}/huy`, { reason: 'Nhầm' }, 'quantri');
    expect(sent.status).toBe(303);
    const next = await world.get(sent.headers.get('location') ?? '', 'quantri');
    expect(next.status).toBe(200);
    expect(plain(await next.text())).toContain('Đã hủy biến động');
  });

  test('a session of a unit that has ended is recorded as of a day on which it was there', async () => {
    const changes = [{ kind: 'dissolve', code: 'ban-dan-van-thanh-uy', successor: 'tp-bac-kan' }];
    must(await applyReform.run(world.office, system, { on: '2021-10-28', ground: 'NQ', changes }));
    const asked = await world.get('/don-vi/ban-dan-van-thanh-uy/kiem-tra/moi', 'quantri');
    expect(asked.status).toBe(200);
    expect(fieldsIn(await asked.text())['heldOn']).toBe('27/10/2021');
    const later = await world.get('/don-vi/ban-dan-van-thanh-uy/kiem-tra/moi?heldOn=28/10/2021', 'quantri');
    expect(later.status).toBe(200);
    expect((await world.get('/don-vi/ban-dan-van-thanh-uy/kiem-tra/moi?heldOn=31/02/2021', 'quantri')).status).toBe(
      422,
    );
  });
});
