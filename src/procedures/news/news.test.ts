import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../../tests/engines.ts';
import { buildAward } from '../../../tests/factories.ts';
import {
  actorIn,
  buildDistricts,
  inspectionInput,
  newInspection,
  setUpTestCluster,
  system,
} from '../../../tests/inspection-world.ts';
import { officeOver } from '../../../tests/office.ts';
import type { Actor } from '../../domain/access/may.ts';
import { must } from '../../kernel/result.ts';
import { recordInspection } from '../inspections/record.ts';
import type { Office } from '../office.ts';
import { draftNews } from './draft.ts';
import { editNews } from './edit.ts';
import { listNews, readNews } from './published.ts';
import { publishNews } from './publish.ts';
import { readNewsDraft } from './show.ts';

const FIGURE = '{{CT_UBND_HUYEN/LDTT/decided/ca_nhan}}';

describe.each(engines)('news on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let clusterId: string;
  let city: string;
  let editor: Actor;
  let days = 0;

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    city = await buildDistricts(at.database);
    clusterId = await setUpTestCluster(office);
    editor = await actorIn(office, 'tp-bac-kan', 'officer');
    await buildAward(at.database, { unitId: city, name: 'Nông Thị Mẫu' });
  });
  afterAll(() => at.drop());

  /** An inspection of its own for each test, each on a day of its own. */
  async function inspection(change: object = {}): Promise<string> {
    days += 1;
    const heldOn = `2021-11-${String(days).padStart(2, '0')}`;
    return must(await recordInspection.run(office, system, { ...newInspection(clusterId), heldOn, ...change })).id;
  }
  const draft = async () => must(await draftNews.run(office, editor, { inspectionId: await inspection() }));
  const show = async (id: string, typed: object = {}) =>
    must(await readNewsDraft.run(office, editor, { id, ...typed }));
  const edit = (id: string, expectedVersion: number, body: string, title = 'Kiểm tra chéo') =>
    editNews.run(office, editor, { id, expectedVersion, title, body });

  test('the draft holds tokens for its figures; the preview reads as papers write them', async () => {
    const { id, slug } = await draft();
    const { item, preview, unknownTokens, unboundNumbers } = await show(id);
    expect(slug).toMatch(/^kiem-tra-cong-tac-thi-dua-khen-thuong/);
    expect(item.body).toContain(`Lao động tiên tiến ${FIGURE} cá nhân`);
    expect(preview.paragraphs.join('\n')).toContain('Chủ tịch UBND thành phố tặng: Lao động tiên tiến 01 cá nhân.');
    expect(preview.paragraphs.join('\n')).toContain('đã đạt và vượt 04 chỉ tiêu thi đua');
    expect({ unknownTokens, unboundNumbers }).toEqual({ unknownTokens: [], unboundNumbers: [] });
  });

  test('a wish is told as a wish; only what both agreed is told as agreed', async () => {
    const inspectionId = await inspection();
    const first = must(await draftNews.run(office, editor, { inspectionId }));
    const text = (await show(first.id)).preview.paragraphs.join('\n');
    expect(text).toContain('Đoàn kiểm tra huyện Na Rì bày tỏ mong muốn được thành phố Bắc Kạn tạo điều kiện');
    expect(text).not.toMatch(/thống nhất|ký kết|thỏa thuận/i);

    const [wish] = inspectionInput.wishes;
    const other = await inspection({ wishes: [{ ...wish, state: 'agreed' }] });
    const agreed = must(await draftNews.run(office, editor, { inspectionId: other }));
    expect((await show(agreed.id)).preview.paragraphs.join('\n')).toContain('Hai bên thống nhất');
  });

  test('an editor moves figures; unknown tokens and typed numbers are shown before saving', async () => {
    const { id } = await draft();
    const typed = `Thành phố tặng danh hiệu cho ${FIGURE} cá nhân.\n\nThêm {{khong/co}} tập thể và 12 hộ.`;
    const { preview, unknownTokens, unboundNumbers } = await show(id, { title: 'Tin mới', body: typed });
    expect(preview).toEqual({
      title: 'Tin mới',
      paragraphs: ['Thành phố tặng danh hiệu cho 01 cá nhân.', 'Thêm {{khong/co}} tập thể và 12 hộ.'],
    });
    expect(unknownTokens).toEqual(['khong/co']);
    expect(unboundNumbers.map(({ number }) => number)).toEqual(['12']);
  });

  test('the second of two editors is told; nothing is lost', async () => {
    const { id } = await draft();
    expect(must(await edit(id, 1, 'Bản của người thứ nhất.'))).toMatchObject({ version: 2 });
    expect(await edit(id, 1, 'Bản của người thứ hai.')).toEqual({
      ok: false,
      problem: { code: 'conflict', what: 'news', expected: 1, found: 2 },
    });
    expect((await show(id)).item.body).toBe('Bản của người thứ nhất.');
    expect(await publishNews.run(office, editor, { id, expectedVersion: 1 })).toMatchObject({
      ok: false,
      problem: { code: 'conflict' },
    });
  });

  test.each([
    ['an empty text', { body: ' \n ' }, 'body', 'required'],
    ['an empty title', { title: '' }, 'title', 'required'],
    ['a title without end', { title: 'a'.repeat(301) }, 'title', 'too-long'],
  ])('%s is refused', async (_, change, field, code) => {
    const { id } = await draft();
    expect(
      await editNews.run(office, editor, { id, expectedVersion: 1, title: 'Tin', body: 'Tin.', ...change }),
    ).toMatchObject({
      ok: false,
      problem: { code: 'invalid', fields: [{ field, code }] },
    });
  });

  test('an unknown token stands in a draft and is refused at publishing, with its name', async () => {
    const { id } = await draft();
    must(await edit(id, 1, 'Tặng {{khong/co}} tập thể.'));
    expect(await publishNews.run(office, editor, { id, expectedVersion: 2 })).toEqual({
      ok: false,
      problem: { code: 'invalid', fields: [{ field: 'body', code: 'unknown-token', value: 'khong/co' }] },
    });
  });

  test('what is published is read without an actor, keeps its figures, and is not changed any more; a draft is not found', async () => {
    const { id, slug } = await draft();
    expect(await readNews.run(office, { slug })).toEqual({ ok: false, problem: { code: 'not-found', what: 'news' } });
    must(await edit(id, 1, `Tặng ${FIGURE} cá nhân.\nHết./.`, `Tin có ${FIGURE} người`));
    const before = must(await listNews.run(office, {})).total;
    must(await publishNews.run(office, editor, { id, expectedVersion: 2 }));
    await buildAward(at.database, { unitId: city, name: `Người thêm ${office.newId()}`, ordinal: 50 + days });

    const count = must(await readNews.run(office, { slug })).paragraphs[0];
    expect(must(await readNews.run(office, { slug }))).toEqual({
      slug,
      title: 'Tin có 01 người',
      paragraphs: ['Tặng 01 cá nhân.', 'Hết./.'],
      publishedAt: office.now(),
    });
    const listed = must(await listNews.run(office, {}));
    expect(listed.total).toBe(before + 1);
    expect(listed.rows.find((row) => row.slug === slug)?.paragraphs).toEqual([count]);
    expect(await edit(id, 3, 'Sửa.')).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed', why: 'already-published' },
    });
    expect(await publishNews.run(office, editor, { id, expectedVersion: 3 })).toMatchObject({
      ok: false,
      problem: { why: 'already-published' },
    });
    expect((await show(id)).preview.paragraphs).toEqual(['Tặng 01 cá nhân.', 'Hết./.']);
  });

  test('an inspection has one item; two of the same title have two addresses', async () => {
    const inspectionId = await inspection();
    const first = must(await draftNews.run(office, editor, { inspectionId }));
    const again = await draftNews.run(office, editor, { inspectionId });
    expect(again).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed', why: 'news-exists', detail: { id: first.id } },
    });
    expect((await draft()).slug).not.toBe(first.slug);
  });

  test('only officers of the inspected unit write news', async () => {
    const inspectionId = await inspection();
    const reader = await actorIn(office, 'tp-bac-kan', 'reader');
    const inspecting = await actorIn(office, 'huyen-na-ri', 'officer');
    expect(await draftNews.run(office, reader, { inspectionId })).toMatchObject({
      ok: false,
      problem: { reason: 'role-too-low' },
    });
    expect(await draftNews.run(office, inspecting, { inspectionId })).toMatchObject({
      ok: false,
      problem: { reason: 'other-unit' },
    });
    const { id } = must(await draftNews.run(office, editor, { inspectionId }));
    expect(await readNewsDraft.run(office, reader, { id })).toMatchObject({
      ok: false,
      problem: { reason: 'role-too-low' },
    });
    expect(await editNews.run(office, inspecting, { id, expectedVersion: 1, title: 'T', body: 'B' })).toMatchObject({
      ok: false,
    });
    expect(await publishNews.run(office, reader, { id, expectedVersion: 1 })).toMatchObject({
      ok: false,
      problem: { code: 'forbidden' },
    });
  });
});
