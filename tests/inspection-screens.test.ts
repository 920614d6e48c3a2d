import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { type WebWorld, cellsNamed, openWebWorld, plain, rowNames } from './web-world.ts';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { must } from '../src/kernel/result.ts';
import { importFile } from '../src/procedures/imports/import-file.ts';
import { awardCells, system, workbook } from './import-world.ts';

const LIST = '/don-vi/tp-bac-kan/kiem-tra';

/** The fields of the first form on a page that is sent to an address, as a browser would send them. */
function formOf(html: string, action: string): Record<string, string> {
  const form = html.split(`action="${action}"`)[1]?.split('</form>')[0] ?? '';
  const fields: Record<string, string> = {};
  for (const [tag = ''] of form.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1];
    if (name && (!tag.includes('type="checkbox"') || tag.includes('checked')))
      fields[name] = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? '');
  }
  for (const [, name = '', value = ''] of form.matchAll(/<textarea [^>]*name="([^"]*)"[^>]*>([^]*?)<\/textarea>/g))
    fields[name] = plain(value);
  for (const [, name = '', options = ''] of form.matchAll(/<select [^>]*name="([^"]*)"[^>]*>([^]*?)<\/select>/g)) {
    fields[name] =
      /<option value="([^"]*)" selected/.exec(options)?.[1] ?? /<option value="([^"]*)"/.exec(options)?.[1] ?? '';
  }
  return fields;
}

describe.each(engines)('screens of inspections and news on $name', (engine) => {
  let world: WebWorld;
  let inspection: string;
  beforeAll(async () => {
    world = await openWebWorld(engine);
    const list = await (await world.get(LIST, 'canbo')).text();
    inspection = /class="row-link" href="([^"]*)"/.exec(list)?.[1] ?? '';
  }, 240_000);
  afterAll(() => world.drop());

  const page = async (path: string, who: 'canbo' | 'nari' | 'docgia' = 'canbo'): Promise<string> => {
    const answer = await world.get(path, who);
    expect(answer.status, path).toBe(200);
    return answer.text();
  };

  test('the list and the record show what the seed tells', async () => {
    expect(rowNames(await page(LIST))).toEqual(['Huyện Na Rì kiểm tra thành phố Bắc Kạn']);
    const shown = await page(inspection);
    const text = plain(shown);
    for (const told of [
      'Trưởng đoàn',
      'Công ty Cổ phần Curcumin Bắc Hà',
      'Đại diện lãnh đạo Phòng Kinh tế',
      'Đề xuất của một bên',
      '28/10/2021, 08:00–11:00',
      '8/10',
    ]) {
      expect(text).toContain(told);
    }
    expect(cellsNamed(shown, 'Khen').map((cell) => cell.split(' ')[0])).toEqual(
      expect.arrayContaining(['521', '70', '23', '99', '281', '19', '38']),
    );
    expect(shown).toContain('href="/don-vi/tp-bac-kan/bao-cao?from=01%2F01%2F2021&amp;to=28%2F10%2F2021"');
  });

  test('each side sees it from its own unit; links into the other side’s book stay out', async () => {
    const id = inspection.split('/').at(-1) ?? '';
    const fromNaRi = await page(`/don-vi/huyen-na-ri/kiem-tra/${id}`, 'nari');
    expect(plain(fromNaRi)).toContain('521');
    expect(fromNaRi).not.toContain('so-khen-thuong?authority');
    expect(fromNaRi).not.toContain('tin/soan');
    expect((await world.get(inspection, 'nari')).status).toBe(403);
    expect((await world.get(LIST, 'nari')).status).toBe(403);
    const reader = await page(inspection, 'docgia');
    expect(reader).not.toContain('/bien-ban"');
    expect((await world.post(`${inspection}/bien-ban`, {}, 'docgia')).status).toBe(403);
    expect((await world.get(`${LIST}/khong-co`, 'canbo')).status).toBe(404);
  });

  test('the form of an edit changes nothing when it is sent as it is', async () => {
    const form = formOf(await page(`${inspection}/sua`), `${inspection}/sua`);
    const saved = await world.post(`${inspection}/sua`, form, 'canbo');
    expect([saved.status, saved.headers.get('location')]).toEqual([303, inspection]);
    expect(formOf(await page(`${inspection}/sua`), `${inspection}/sua`)).toEqual({
      ...form,
      expectedVersion: String(Number(form['expectedVersion']) + 1),
    });
  });

  test('what cannot stand is told at its fields, and what was typed stays', async () => {
    const form = {
      ...formOf(await page(`${inspection}/sua`), `${inspection}/sua`),
      ends: '7h00',
      'delegation.0.role': 'member',
      'targets.1.plan': 'nhiều',
      heldOn: '31/02/2021',
    };
    const refused = await world.post(`${inspection}/sua`, form, 'canbo');
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('href="#field-heldOn"');
    expect(html).toContain('id="error-targets.1.plan"');
    expect(formOf(html, `${inspection}/sua`)).toEqual(form);
    const other = { ...form, heldOn: '28/10/2021', 'targets.1.plan': '5.150' };
    const domain = await (await world.post(`${inspection}/sua`, other, 'canbo')).text();
    expect(plain(domain)).toContain('Giờ kết thúc phải sau giờ bắt đầu');
    expect(domain).toContain('href="#field-delegation"');
    expect(domain).toContain('id="field-delegation"');
  });

  test('more empty rows come without saving', async () => {
    const form = formOf(await page(`${inspection}/sua`), `${inspection}/sua`);
    const answer = await world.post(`${inspection}/sua`, { ...form, place: 'Hội trường', do: 'more' }, 'canbo');
    expect(answer.status).toBe(422);
    const more = formOf(await answer.text(), `${inspection}/sua`);
    expect(more['place']).toBe('Hội trường');
    expect(more).toHaveProperty('delegation.9.name', '');
    expect(formOf(await page(`${inspection}/sua`), `${inspection}/sua`)).toEqual(form);
  });

  test('of two edits at the same time the second keeps its text, sees who saved what, and may save again', async () => {
    const form = formOf(await page(`${inspection}/sua`), `${inspection}/sua`);
    expect(
      (await world.post(`${inspection}/sua`, { ...form, place: 'Hội trường UBND thành phố' }, 'canbo')).status,
    ).toBe(303);
    const id = inspection.split('/').at(-1) ?? '';
    const action = `/don-vi/huyen-na-ri/kiem-tra/${id}/sua`;
    const mine = { ...form, opinion: 'Nhất trí, có ý kiến thêm' };
    const conflict = await world.post(action, mine, 'nari');
    expect(conflict.status).toBe(409);
    const html = await conflict.text();
    expect(plain(html)).toContain('Cán bộ Phòng Nội vụ thành phố đã lưu lúc 29/10/2021 08:00');
    expect(plain(html)).toContain('Hội trường UBND thành phố');
    const kept = formOf(html, action);
    expect(kept).toEqual({ ...mine, expectedVersion: String(Number(form['expectedVersion']) + 1) });
    expect((await world.post(action, kept, 'nari')).status).toBe(303);
    expect(plain(await page(inspection))).toContain('Nhất trí, có ý kiến thêm');
  });

  test('minutes are made, fetched, and told to be stale when the book has changed', async () => {
    const made = await world.post(`${inspection}/bien-ban`, {}, 'canbo');
    expect(made.status).toBe(303);
    const fresh = await page(inspection);
    expect(fresh).toContain('Khớp với sổ');
    const pdf = /href="([^"]*\.pdf)"/.exec(fresh)?.[1] ?? '';
    expect(
      Buffer.from(await (await world.get(pdf, 'canbo')).arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    const docx = await world.get(pdf.replace('.pdf', '.docx'), 'canbo');
    expect(docx.headers.get('content-disposition')).toContain('.docx');
    expect((await world.get(pdf, 'nari')).status).toBe(200);
    expect((await world.get('/don-vi/tp-bac-kan/giay-to/khong-co.pdf', 'canbo')).status).toBe(404);

    const late = awardCells({
      unitCode: 'thcs-bac-kan',
      decisionNumber: '2195/QĐ-UBND',
      signedOn: { date: '2021-09-21' },
      achievement: '2021',
      name: 'Nông Thị Muộn',
    });
    const path = await workbook(awardHeadings, [late]);
    must(
      await importFile(world.office, system, {
        fileName: 'muon.xlsx',
        content: { path },
        unitCode: 'tp-bac-kan',
        dryRun: false,
      }),
    );
    const stale = plain(await page(inspection));
    expect(stale).toContain('Số liệu đã thay đổi so với biên bản');
    expect(stale).toMatch(/cá nhân: khen: trong biên bản 521, nay 522/);
    expect((await world.post(`${inspection}/bien-ban`, {}, 'canbo')).status).toBe(303);
    expect(await page(inspection)).not.toContain('Số liệu đã thay đổi so với biên bản');
    expect(await page(inspection)).toContain('Bản trước');
  });

  test('a news item is drafted, edited, published, and read without signing in', async () => {
    const editor = `${inspection}/tin`;
    expect((await world.get(editor, 'canbo')).headers.get('location')).toBe(inspection);
    expect((await world.post(`${editor}/soan`, {}, 'canbo')).headers.get('location')).toBe(editor);
    const drafted = await page(editor);
    const form = formOf(drafted, editor);
    expect(form['body']).toContain('{{CT_UBND_HUYEN/LDTT/decided/ca_nhan}}');
    expect(plain(drafted)).toContain('522 cá nhân');
    expect(await (await world.get('/tin-tuc')).text()).toContain('Chưa có tin nào được đăng');

    const wrong = { ...form, body: `${form['body'] ?? ''}\n\nCó 45 đại biểu dự, {{khong/co}}.` };
    expect((await world.post(editor, wrong, 'canbo')).status).toBe(303);
    const shown = plain(await page(editor));
    expect(shown).toContain('Số gõ tay, không gắn với sổ');
    expect(shown).toContain('45');
    const version = String(Number(form['expectedVersion']) + 1);
    const refused = await world.post(`${editor}/dang`, { expectedVersion: version }, 'canbo');
    expect(refused.status).toBe(422);
    expect(plain(await refused.text())).toContain('Không có số liệu “khong/co”');

    const outdated = await world.post(editor, { ...form, title: 'Tiêu đề của tôi' }, 'canbo');
    expect(outdated.status).toBe(409);
    const kept = formOf(await outdated.text(), editor);
    expect(kept).toMatchObject({ title: 'Tiêu đề của tôi', expectedVersion: version });
    expect((await world.post(editor, { ...kept, body: form['body'] ?? '' }, 'canbo')).status).toBe(303);
    expect((await world.post(`${editor}/dang`, { expectedVersion: String(Number(version) + 1) }, 'canbo')).status).toBe(
      303,
    );

    const address = /href="(\/tin-tuc\/[^"]*)"/.exec(await page(editor))?.[1] ?? '';
    const article = await world.get(address);
    expect(article.status).toBe(200);
    const text = plain(await article.text());
    expect(text).toContain('522 cá nhân');
    expect(text).toContain('Đăng ngày 29/10/2021');
    expect(text).not.toContain('{{');
    expect(await (await world.get('/tin-tuc')).text()).toContain(address);
    expect((await world.get('/tin-tuc/khong-co')).status).toBe(404);
    const late = await world.post(editor, kept, 'canbo');
    expect(late.status).toBe(409);
  });

  test('a new inspection is recorded from the cluster of its day', async () => {
    const day = `${LIST}/moi?heldOn=05/11/2021`;
    expect(await page(`${LIST}/moi?heldOn=05/11/2019`)).toContain('không thuộc cụm nào');
    expect((await world.get(`${LIST}/moi?heldOn=31/02/2021`, 'canbo')).status).toBe(422);
    const cluster = (/class="row-link" href="([^"]*)"/.exec(await page(day))?.[1] ?? '').replaceAll('&amp;', '&');
    const empty = formOf(await page(cluster), `${LIST}/moi`);
    expect(empty['heldOn']).toBe('05/11/2021');
    const unfilled = await world.post(`${LIST}/moi`, empty, 'canbo');
    expect(unfilled.status).toBe(422);
    const edited = formOf(await page(`${inspection}/sua`), `${inspection}/sua`);
    const filled = {
      ...edited,
      clusterId: empty['clusterId'] ?? '',
      heldOn: '05/11/2021',
      inspectingUnit: 'tp-bac-kan',
      inspectedUnit: 'huyen-ba-be',
    };
    const itself = await world.post(`${LIST}/moi`, { ...filled, inspectedUnit: 'tp-bac-kan' }, 'canbo');
    expect(itself.status).toBe(422);
    expect(plain(await itself.text())).toContain('Đơn vị không tự kiểm tra chéo mình');
    const recorded = await world.post(`${LIST}/moi`, filled, 'canbo');
    expect(recorded.status).toBe(303);
    expect(plain(await page(recorded.headers.get('location') ?? ''))).toContain(
      'Thành phố Bắc Kạn kiểm tra huyện Ba Bể',
    );
  });

  test('the tab icon is a drawing that browsers keep', async () => {
    const icon = await world.get('/icon.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(icon.headers.get('cache-control')).toContain('max-age');
  });
});
