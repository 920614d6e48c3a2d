import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engines } from './engines.ts';
import { type WebWorld, openWebWorld, plain } from './web-world.ts';

const CITY = '/don-vi/tp-bac-kan';

type Row = { readonly title: string; readonly about: string; readonly why: string; readonly href: string };

describe.each(engines)('the search on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 120_000);
  afterAll(() => world.drop());

  const page = async (q: string, more = ''): Promise<string> => {
    const answer = await world.get(`${CITY}/tim-kiem?q=${encodeURIComponent(q)}${more}`, 'canbo');
    expect(answer.status, q).toBe(200);
    return answer.text();
  };
  /** The rows of each group on a page, by the group's name in the address. */
  const groupsOf = (html: string): Readonly<Record<string, readonly Row[]>> =>
    Object.fromEntries(
      [...html.matchAll(/<section class="section" id="([a-z]+)">(.*?)<\/section>/gs)].map(
        ([, group = '', body = '']) => [
          group,
          [...body.matchAll(/<tr[^>]*><th scope="row"[^>]*>(.*?)<\/th><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td>/gs)].map(
            ([, head = '', about = '', why = '']) => ({
              title: plain(head),
              about: plain(about),
              why: plain(why),
              href: plain(/href="([^"]*)"/.exec(head)?.[1] ?? ''),
            }),
          ),
        ],
      ),
    );
  const search = async (q: string, more = '') => groupsOf(await page(q, more));

  test('a name without accents finds people, says why, and leads to them', async () => {
    const [exact] = (await search('hoang thi'))['people'] ?? [];
    expect(exact?.title).toContain('Hoàng Thị');
    const full = (await search(exact?.title ?? ''))['people']?.[0];
    expect(full).toMatchObject({ title: exact?.title, why: 'Đúng họ tên' });
    expect(full?.about).not.toBe('');
    expect((await world.get(full?.href ?? '', 'canbo')).status).toBe(200);
  });

  test('exact accents come before names that are alike without them', async () => {
    const found = (await search('Hòa', '&group=people'))['people'] ?? [];
    const reasons = found.map(({ why }) => why);
    expect(reasons).toContain('Họ tên có cụm từ này');
    expect(reasons).toEqual(reasons.toSorted((a, b) => Number(a.includes('bỏ dấu')) - Number(b.includes('bỏ dấu'))));
  });

  test.each(['186', '186/qđ-ubnd', 'QĐ 186 năm 2021', 'số 0186', '186/QĐ-UBND ngày 29/01/2021'])(
    'decision %s in any form',
    async (q) => {
      const [first] = (await search(q))['decisions'] ?? [];
      expect(first?.title).toBe('186/QĐ-UBND, 29/01/2021');
      expect(first?.about).toContain('160 dòng');
      expect(await (await world.get(first?.href ?? '', 'canbo')).text()).toContain('Tìm thấy 160');
    },
  );

  test('a day finds its decisions; a year narrows', async () => {
    const days = ((await search('29/01/2021'))['decisions'] ?? []).map(({ title }) => title);
    expect(days.length).toBeGreaterThanOrEqual(3);
    expect(days.every((title) => title.endsWith('29/01/2021'))).toBe(true);
    expect((await search('186 năm 2019'))['decisions']).toBeUndefined();
  });

  test('a unit is found by its former name, which is told', async () => {
    await world.office.database.owner(async (tx) => {
      await sql`update unit_states set valid_to = '2021-07-01' where name like 'Trường Mầm non Sông Cầu'`.execute(tx);
      await sql`insert into unit_states (id, unit_id, name, short_name, name_fold, name_key, kind, parent_id, valid_from, ground, recorded)
        select '00000000-0000-4000-8000-000000000001', unit_id, 'Trường Mầm non Hoa Đào', 'MN Hoa Đào', 'truong mam non hoa dao mn hoa dao', 'X', kind, parent_id, '2021-07-01', 'Thử', recorded
        from unit_states where name = 'Trường Mầm non Sông Cầu'`.execute(tx);
    });
    const [unit] = (await search('mam non song cau'))['units'] ?? [];
    expect(unit).toMatchObject({ title: 'Trường Mầm non Hoa Đào', why: 'Tên cũ: Trường Mầm non Sông Cầu' });
    expect((await search('hoa dao'))['units']?.[0]).toMatchObject({ why: 'Tên hiện nay' });
  });

  test.each([
    ['CSTĐCS', 'form=CSTD_CO_SO'],
    ['LĐTT', 'form=LDTT'],
    ['chiến sỹ thi đua cơ sở', 'form=CSTD_CO_SO'],
  ])('the abbreviation %s leads to the lines of its form', async (q, query) => {
    expect(((await search(q))['forms'] ?? []).some(({ href }) => href.includes(query))).toBe(true);
  });

  test('who is named otherwise today is found by the name as printed', async () => {
    const [person] = (await search('hoang thi'))['people'] ?? [];
    const old = person?.title ?? '';
    await world.office.database.owner((tx) =>
      sql`update people set name = 'Quàng Mới Tên', name_fold = 'quang moi ten', name_compare = 'quàng mới tên' where name = ${old}`.execute(
        tx,
      ),
    );
    const [line] = (await search(old))['lines'] ?? [];
    expect(line).toMatchObject({ title: 'Quàng Mới Tên', why: `In là “${old}”` });
    expect((await world.get(line?.href ?? '', 'canbo')).status).toBe(200);
  });

  test('beyond the last page of a group the last one is shown, and said so', async () => {
    const pages: string[] = [await page('thi', '&group=people')];
    while ((pages.at(-1) ?? '').includes(`page=${pages.length + 1}`))
      pages.push(await page('thi', `&group=people&page=${pages.length + 1}`));
    const last = groupsOf(pages.at(-1) ?? '')['people'] ?? [];
    expect(last.length).toBeGreaterThan(0);
    for (const beyond of [pages.length + 1, 9_999]) {
      const html = await page('thi', `&group=people&page=${beyond}`);
      expect(groupsOf(html)['people'], String(beyond)).toEqual(last);
      expect(plain(html)).toContain(`Chỉ có ${pages.length} trang: đây là trang cuối`);
      expect(plain(html)).not.toContain('Trang sau');
    }
    expect(plain(pages.at(-1) ?? '')).not.toContain('đây là trang cuối');
    expect(plain(await page('không ai tên thế này', '&group=people&page=7'))).toContain('Không tìm thấy gì');
  });

  test('a group of its own is paged without overlap', async () => {
    const html = await page('thi', '&group=people');
    const first = groupsOf(html)['people'] ?? [];
    expect(first).toHaveLength(50);
    expect(html).toContain('page=2');
    const second = (await search('thi', '&group=people&page=2'))['people'] ?? [];
    expect(second.filter(({ href }) => first.some((row) => row.href === href))).toEqual([]);
  });

  test('too little, nothing, and who may not', async () => {
    expect(plain(await page('a'))).toContain('Hãy gõ ít nhất 2 chữ cái');
    expect(plain(await page('không ai tên thế này'))).toContain('Không tìm thấy gì');
    expect((await world.get(`${CITY}/tim-kiem?q=hoa`, 'nari')).status).toBe(403);
    expect((await world.get('/tim-kiem?q=hoa', 'canbo')).headers.get('location')).toBe(`${CITY}/tim-kiem?q=hoa`);
    expect((await world.get('/tim-kiem?q=hoa')).status).toBe(303);
    const other = await (await world.get('/don-vi/huyen-na-ri/tim-kiem?q=hoang+thi', 'nari')).text();
    expect(other).not.toContain('Hoàng Thị');
  });

  test('whoever searched is in the audit of readings', async () => {
    await page('hoang thi');
    const { rows } = await world.office.database.owner((tx) =>
      sql<{
        detail: object;
      }>`select detail from audit_reads where query = 'search.find' order by at desc limit 1`.execute(tx),
    );
    expect(rows[0]?.detail).toMatchObject({ unit: 'tp-bac-kan' });
  });
});
