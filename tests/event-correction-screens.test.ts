/** Sửa lỗi nhập liệu from a unit's card: the form, what it refuses, and what papers of the day print afterwards. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { addresses } from '../src/web/addresses.ts';
import { docxText } from './docx-text.ts';
import { engines } from './engines.ts';
import { fieldsIn } from './html-forms.ts';
import { type Login, type WebWorld, openWebWorld, plain } from './web-world.ts';

const UNIT = 'phuong-song-cau';

describe.each(engines)('form of typing errors on $name', (engine) => {
  let world: WebWorld;
  let form = '';
  beforeAll(async () => {
    world = await openWebWorld(engine);
    const rename = { kind: 'rename', code: UNIT, name: 'Ủy ban nhân dân phường Sông Cấu Mới', shortName: '' };
    const reform = { on: '2021-02-01', ground: 'Nghị quyết số 81/NQ', changes: [rename] };
    const [event = ''] = must(await applyReform.run(world.office, { kind: 'system' }, reform)).eventIds;
    form = addresses.unitEventCorrect(UNIT, event);
  }, 240_000);
  afterAll(() => world.drop());

  const html = async (path: string, who: Login = 'quantri', status = 200): Promise<string> => {
    const answer = await world.get(path, who);
    expect(answer.status, path).toBe(status);
    return answer.text();
  };
  const send = async (fields: Readonly<Record<string, string>>, who: Login = 'quantri') => {
    const answer = await world.post(form, fields, who);
    return { status: answer.status, html: await answer.text() };
  };

  test('the card leads there only those who may change the unit', async () => {
    expect(await html(addresses.unitCard(UNIT))).toContain(`href="${form}"`);
    expect(await html(addresses.unitCard(UNIT), 'docgia')).not.toContain(form);
    await html(form, 'docgia', 403);
    expect((await send({}, 'docgia')).status).toBe(403);
    for (const id of ['abc', world.office.newId()]) await html(addresses.unitEventCorrect(UNIT, id), 'quantri', 404);
  });

  test('what lacks something comes back as typed; what was changed meanwhile is told; then it is written', async () => {
    const first = fieldsIn(await html(form));
    expect(first).toMatchObject({
      name: 'Ủy ban nhân dân phường Sông Cấu Mới',
      ground: 'Nghị quyết số 81/NQ',
      reason: '',
    });
    const right = { ...first, name: 'Ủy ban nhân dân phường Sông Cầu Mới', shortName: 'Phường Sông Cầu Mới' };
    const lacking = await send(right);
    expect(lacking.status).toBe(422);
    expect(fieldsIn(lacking.html)).toMatchObject(right);
    expect((await send({ ...right, ground: 'Nghị quyết số 18/NQ', reason: 'Gõ nhầm số' })).status).toBe(303);
    const late = await send({ ...right, name: 'Phường Muộn', reason: 'Gõ nhầm' });
    expect(late.status).toBe(409);
    expect(plain(late.html)).toContain('Người khác vừa lưu bản ghi này');
    expect(fieldsIn(late.html)['name']).toBe('Phường Muộn');
    const card = plain(await html(`${addresses.unitCard(UNIT)}?done=corrected`));
    expect(card).toContain('Đã sửa lỗi nhập liệu');
    expect(card).toContain('Nghị quyết số 18/NQ');
    for (const gone of ['Sông Cấu Mới', '81/NQ']) expect(card).not.toContain(gone);
  });

  test('papers of a day since then print the right name', async () => {
    const answer = await world.get(`${addresses.reportDocx(UNIT)}?from=01/03/2021&to=28/10/2021`, 'canbo');
    expect(answer.status).toBe(200);
    const paper = (await docxText(Buffer.from(await answer.arrayBuffer()))).toLowerCase();
    expect(paper).toContain('phường sông cầu mới');
    expect(paper).not.toContain('sông cấu mới');
  });
});
