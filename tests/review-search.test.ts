/** The search after the reform: who works in the new units looks for what the former ones left. */
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/cli/demo/load-demo.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { readBook } from '../src/procedures/awards/book.ts';
import { correctLine } from '../src/procedures/awards/correct-line.ts';
import { readLine } from '../src/procedures/awards/line.ts';
import type { Office } from '../src/procedures/office.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { mergePeople } from '../src/procedures/organisation/merge-people.ts';
import { recordNewPerson } from '../src/procedures/organisation/record-new-person.ts';
import { readUnit } from '../src/procedures/organisation/unit.ts';
import { find } from '../src/procedures/search/find.ts';
import { hitsOf } from '../src/web/search/hit.ts';
import { engines } from './engines.ts';
import { officeOver } from './office.ts';
import { in2026, listOldCommunes, reformFile } from './unit-reform-world.ts';

const system = { kind: 'system' } as const;
const NEW_PROVINCE = 'tinh-thai-nguyen';

describe.each(engines)('the search after the reform on $name', (engine) => {
  let office: Office;
  let drop: () => Promise<void>;
  let newUnitId = '';
  beforeAll(async () => {
    const fresh = await engine.fresh();
    drop = fresh.drop;
    office = in2026(officeOver(fresh.database));
    must(await loadDemo(office, new URL('../demo/bac-kan-2021', import.meta.url).pathname));
    await listOldCommunes(office);
    must(await applyReform.run(office, system, reformFile()));
    newUnitId = must(await readUnit.run(office, system, { unit: 'xa-na-ri' })).unit.id;
  }, 240_000);
  afterAll(() => drop());

  const search = async (q: string, unit = NEW_PROVINCE, group = '') => {
    const { groups } = must(await find.run(office, system, { unit, q, group }));
    const place = { unit, today: isoDate('2026-11-24'), language: 'vi' as const };
    return Object.fromEntries(groups.map(({ found }) => [found.group, hitsOf(found, place)]));
  };
  const newcomer = async (name: string, given: object) =>
    must(await recordNewPerson.run(office, system, { unitId: newUnitId, name, ...given })).id;

  test('the old district and the new commune of one name are both found, each said for what it is', async () => {
    const units = (await search('Na Rì'))['units'] ?? [];
    expect(units).toMatchObject([
      { title: 'Ủy ban nhân dân xã Na Rì', about: '', why: 'Tên hiện nay' },
      { title: 'Ủy ban nhân dân huyện Na Rì', about: 'Kết thúc ngày 30/06/2025', why: 'Tên khi kết thúc' },
    ]);
    const former = (await search('kim lu'))['units'] ?? [];
    expect(former.map(({ title }) => title)).toEqual(['Ủy ban nhân dân xã Kim Lư']);
    expect((await search('Kim Lư', 'xa-na-ri'))['units']).toHaveLength(1);
    expect((await search('Kim Lư', 'phuong-bac-kan'))['units']).toEqual([]);
  });

  test.each(['186', '186/QĐ-UBND', 'QĐ số 0186 ngày 29.01.2021'])(
    'decision %s of a former unit leads to the book in which it stands',
    async (q) => {
      const [hit] = (await search(q))['decisions'] ?? [];
      expect(hit?.title).toBe('186/QĐ-UBND, 29/01/2021');
      const [, unit = '', decision = ''] =
        /\/don-vi\/([^/]+)\/so-khen-thuong\?decision=(.+)$/.exec(hit?.href ?? '') ?? [];
      expect(must(await readBook.run(office, system, { unit, decision, size: 400 })).rows).toHaveLength(160);
    },
  );

  test('a collective of a former unit leads to the book of that unit', async () => {
    const [hit] = (await search('câu lạc bộ bóng chuyền'))['collectives'] ?? [];
    expect(hit?.href).toMatch(/^\/don-vi\/(tp|phuong|xa)-[a-z-]+\/so-khen-thuong\?/);
    const [, unit = '', query = ''] = /\/don-vi\/([^/]+)\/so-khen-thuong\?(.+)$/.exec(hit?.href ?? '') ?? [];
    const filter = Object.fromEntries(new URLSearchParams(query));
    expect(must(await readBook.run(office, system, { unit, ...filter })).rows.length).toBeGreaterThan(0);
  });

  test('a line printed under another name leads to its page in the former unit', async () => {
    const [line] = must(await readBook.run(office, system, { unit: 'tp-bac-kan', search: '186/QĐ-UBND' })).rows;
    const held = must(await readLine.run(office, system, { unit: 'tp-bac-kan', line: line?.lineId })).line;
    const { achievement, ...facts } = held.facts;
    const given = { ...facts, achievement: achievement.label, printedName: 'Quách Tinh Anh', kind: 'typing' };
    const ground = { unit: 'tp-bac-kan', line: held.lineId, expectedSeq: held.lastSeq, ground: 'Bản ký' };
    must(await correctLine.run(office, system, { ...given, ...ground }));
    const [hit] = (await search('quach tinh anh'))['lines'] ?? [];
    const [, unit = '', id = ''] = /\/don-vi\/([^/]+)\/so-khen-thuong\/dong\/(.+)$/.exec(hit?.href ?? '') ?? [];
    expect(must(await readLine.run(office, system, { unit, line: id })).line.lineId).toBe(held.lineId);
  });

  test('citizens without a post and names of merged records are found', async () => {
    const farmer = await newcomer('Triệu Mùi Pham', { occupation: 'Nông dân' });
    expect((await search('trieu mui'))['people']).toMatchObject([{ key: farmer, why: 'Họ tên giống khi bỏ dấu' }]);
    const post = { post: 'Văn thư', from: '01/08/2025' };
    const kept = await newcomer('Bàn Thị Thuận', post);
    const gone = await newcomer('Bàn Mùi Chiêu', post);
    must(await mergePeople.run(office, system, { kept, gone, reason: 'Tên gọi ở nhà', seen: 'yes' }));
    const found = (await search('bàn mùi chiêu'))['people'];
    expect(found).toMatchObject([{ key: kept, title: 'Bàn Thị Thuận', why: 'Họ tên ở hồ sơ đã hợp nhất' }]);
  });

  test('whoever is known here only by an award of a merged record is found', async () => {
    const [line] = must(await readBook.run(office, system, { unit: 'tp-bac-kan', recipient: 'ca_nhan' })).rows;
    const gone = line?.personId ?? '';
    const kept = await newcomer('Sầm Văn Dắt', { post: 'Văn thư', from: '01/08/2025' });
    must(await mergePeople.run(office, system, { kept, gone, reason: 'Đổi tên', seen: 'yes' }));
    const found = (await search('sam van dat', 'tp-bac-kan'))['people'] ?? [];
    expect(found.map(({ key }) => key)).toEqual([kept]);
  });

  test('a part of the name of a form, in any typing of sĩ and sỹ, finds the forms', async () => {
    for (const q of ['chiến sĩ thi đua', 'chien sy thi dua']) {
      const forms = ((await search(q))['forms'] ?? []).map(({ title }) => title);
      expect(forms, q).toContain('Chiến sĩ thi đua cơ sở');
      expect(forms, q).toContain('Chiến sĩ thi đua toàn quốc');
    }
    expect((await search('CSTĐCS'))['forms']).toHaveLength(1);
  });

  test.each([
    '%',
    '__',
    '%_%',
    "'; --",
    '"',
    '\\',
    '😀😀',
    'ê'.normalize('NFD'),
    'a'.repeat(200),
    '31/02/2021',
    '9999',
  ])('a text that means nothing finds nothing: %s', async (q) => {
    const found = await search(q);
    expect(Object.values(found).flat()).toEqual([]);
  });

  test('the same row does not come twice when pages follow each other', async () => {
    const keys: string[] = [];
    for (const page of [1, 2, 3]) {
      const { groups } = must(await find.run(office, system, { unit: NEW_PROVINCE, q: 'thi', group: 'people', page }));
      for (const { found } of groups)
        if (found.group === 'people') keys.push(...found.rows.map(({ personId }) => personId));
    }
    expect(new Set(keys).size).toBe(keys.length);
    const { rows } = await office.database.transaction((tx) =>
      sql<{ n: number }>`select count(*)::int as n from people`.execute(tx),
    );
    expect(rows[0]?.n).toBeGreaterThan(keys.length);
  });
});
