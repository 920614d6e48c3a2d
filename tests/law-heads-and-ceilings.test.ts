import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { readSheet } from 'read-excel-file/node';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Rating } from '../src/domain/awards/facts.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { checkList } from '../src/procedures/law/check-list.ts';
import type { Position } from '../src/store/audit.ts';
import type { Tx } from '../src/store/database.ts';
import { insertListedPeople } from '../src/store/records/listed-people.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { insertRatings } from '../src/store/records/ratings.ts';
import { engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { system } from './import-world.ts';
import { recorded } from './record-world.ts';
import { type WebWorld, openWebWorld, plain } from './web-world.ts';

type Row = { readonly name: string; readonly post: string; readonly unit: string; readonly grade: Rating };

const staff = (unit: string, count: number, grade: Rating): readonly Row[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `Lò Thị ${unit.slice(-1).toUpperCase()} ${grade === 'HT_TOT' ? 'Tốt' : 'Xuất'} ${String.fromCodePoint(65 + at)}`,
    post: 'Viên chức',
    unit,
    grade,
  }));

/** Two centres under one office: A rated good with 2 of 10 excellent, B not rated with 1 of 10. */
const PEOPLE: readonly Row[] = [
  { name: 'Giám Văn Đốc', post: 'Giám đốc', unit: 'trung-tam-a', grade: 'HT_XUAT_SAC' },
  { name: 'Hiệu Thị Trưởng', post: 'Hiệu trưởng', unit: 'trung-tam-a', grade: 'HT_XUAT_SAC' },
  { name: 'Phó Văn Hai', post: 'Phó Giám đốc', unit: 'trung-tam-a', grade: 'HT_XUAT_SAC' },
  ...staff('trung-tam-a', 10, 'HT_TOT'),
  { name: 'Trưởng Văn Bê', post: 'Hiệu trưởng', unit: 'trung-tam-b', grade: 'HT_XUAT_SAC' },
  ...staff('trung-tam-b', 10, 'HT_TOT'),
  { name: 'Ủy Văn Ban', post: 'Chủ tịch', unit: 'co-quan-c', grade: 'HT_XUAT_SAC' },
  ...staff('co-quan-c', 10, 'HT_TOT'),
];

const ALL = ['initiatives', 'disciplines', 'absences', 'proceedings', 'achievements', 'review'];
const DAY_2026 = '2026-08-31';

describe.each(engines)('heads of units and ceilings of excellent ratings on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
    const { database } = world.office;
    const { rows } = await database.owner((tx) =>
      sql<{ id: string }>`select id from units where code = 'tp-bac-kan'`.execute(tx),
    );
    const parentId = rows[0]?.id ?? '';
    const top = await buildUnit(database, { code: 'so-thu', name: 'Sở Thử nghiệm', kind: 'so_nganh', parentId });
    const below = (code: string, name: string, kind: 'don_vi_su_nghiep' | 'co_quan') =>
      buildUnit(database, { code, name, kind, parentId: top });
    const units = new Map([
      ['trung-tam-a', await below('trung-tam-a', 'Trung tâm A', 'don_vi_su_nghiep')],
      ['trung-tam-b', await below('trung-tam-b', 'Trung tâm B', 'don_vi_su_nghiep')],
      ['co-quan-c', await below('co-quan-c', 'Chi cục C', 'co_quan')],
    ]);
    await recorded(database, (tx, { position }) => write(tx, units, position));
  }, 120_000);
  afterAll(() => world.drop());

  const ask = async (award: string, year = '2026', asOf = DAY_2026, more: object = {}) =>
    must(
      await checkList.run(world.office, system, {
        unit: 'so-thu',
        award,
        year,
        asOf,
        declared: ALL,
        whole: true,
        ...more,
      }),
    );
  const answerOf = async (name: string, award: string, year?: string, asOf?: string) => {
    const found = (await ask(award, year, asOf)).people.rows.find(({ member }) => member.name === name);
    return found?.answer.ok ? found.answer.value : undefined;
  };

  test('the head is excellent only with the unit, a deputy without it', async () => {
    expect(await answerOf('Phó Văn Hai', 'CSTD_CO_SO')).toMatchObject({ bare: 'met' });
    // Trung tâm A is rated good: enough for Lao động tiên tiến of its head, not for the way by excellence.
    expect(await answerOf('Hiệu Thị Trưởng', 'LDTT')).toMatchObject({ bare: 'met' });
    expect(await answerOf('Hiệu Thị Trưởng', 'CSTD_CO_SO')).toMatchObject({ bare: 'not-met' });
    // A Giám đốc may head the centre or a part of it; of Trung tâm B no rating is on record.
    expect(await answerOf('Giám Văn Đốc', 'CSTD_CO_SO')).toMatchObject({ bare: 'unknown' });
    expect(await answerOf('Trưởng Văn Bê', 'LDTT')).toMatchObject({ bare: 'unknown' });
  });

  test('of 2025 nobody is bound by the unit', async () => {
    expect(await answerOf('Hiệu Thị Trưởng', 'CSTD_CO_SO', '2025', '2025-12-31')).toMatchObject({ bare: 'met' });
    expect(await answerOf('Trưởng Văn Bê', 'LDTT', '2025', '2026-08-31')).toMatchObject({ bare: 'met' });
  });

  test('the verdict page shows the rating of the unit with the name of the unit', async () => {
    const { people } = await ask('LDTT');
    const id = people.rows.find(({ member }) => member.name === 'Hiệu Thị Trưởng')?.member.personId ?? '';
    const query = `award=CSTD_CO_SO&year=2026&asOf=31/08/2026&declared=${ALL.join(',')}`;
    const answer = await world.get(`/don-vi/trung-tam-a/ca-nhan/${id}/dieu-kien?${query}`, 'canbo');
    const text = plain(await answer.text());
    expect(text).toContain('Xếp loại năm 2026 của Trung tâm A: Hoàn thành tốt nhiệm vụ');
    expect(text).toContain('người đứng đầu không xếp cao hơn đơn vị');
    expect(text).toContain('khoản 7 Điều 12 Nghị định 233/2026/NĐ-CP');
  });

  test('the ceiling is of each body: A is beyond it, B within, that of civil servants is unconfirmed', async () => {
    const { excellent } = await ask('LDTT');
    const told = excellent.map(({ unitName, holders, limit, within, confirmed, unitRating }) => ({
      unitName,
      holders,
      limit,
      within,
      confirmed,
      unitRating,
    }));
    expect(told.toSorted((a, b) => (a.unitName < b.unitName ? -1 : 1))).toEqual([
      { unitName: 'Chi cục C', holders: 1, limit: 2, within: true, confirmed: false, unitRating: null },
      { unitName: 'Trung tâm A', holders: 3, limit: 2, within: false, confirmed: true, unitRating: 'HT_TOT' },
      { unitName: 'Trung tâm B', holders: 1, limit: 2, within: true, confirmed: true, unitRating: null },
    ]);
  });

  test('there is none of 2025, and none of a part of the list', async () => {
    expect((await ask('LDTT', '2025', '2026-08-31')).excellent).toEqual([]);
    expect((await ask('LDTT', '2026', DAY_2026, { search: 'lo' })).excellent).toEqual([]);
  });

  test('the screen names the bodies beyond their ceiling first, with the clause', async () => {
    const query = `award=LDTT&year=2026&asOf=31/08/2026&declared=${ALL.join(',')}`;
    const answer = await world.get(`/don-vi/so-thu/kiem-tra-dieu-kien?${query}`, 'canbo');
    const text = plain(await answer.text());
    expect(answer.status).toBe(200);
    expect(text).toContain('Xếp loại hoàn thành xuất sắc: 1/3 đơn vị vượt mức trần.');
    expect(text).toContain('Trung tâm A: 3 người hoàn thành xuất sắc; mức trần 2 (20 % của 10 người hoàn thành tốt');
    expect(text).toContain('điểm a khoản 6 Điều 12 Nghị định 233/2026/NĐ-CP');
    expect(text.indexOf('Trung tâm A: 3')).toBeLessThan(text.indexOf('Chi cục C: 1'));
    expect(text).toMatch(/Nghị định 335\/2025\/NĐ-CP; chưa đối chiếu với văn bản/);
  });

  test('the workbook says the same above its list, and nothing of a year or part without a ceiling', async () => {
    const above = async (query: string) => {
      const answer = await world.get(`/don-vi/so-thu/kiem-tra-dieu-kien.xlsx?award=LDTT&${query}`, 'canbo');
      const rows = await readSheet(Buffer.from(await answer.arrayBuffer()));
      return rows
        .slice(
          0,
          rows.findIndex(([first]) => first === 'Họ và tên'),
        )
        .map(([first]) => String(first ?? ''));
    };
    const notes = await above('year=2026&asOf=31/08/2026');
    const title = notes.indexOf('Xếp loại hoàn thành xuất sắc: 1/3 đơn vị vượt mức trần.');
    expect(notes.slice(title + 1, title + 5)).toEqual([
      expect.stringMatching(/^Trung tâm A: 3 người .*mức trần 2.* – điểm a khoản 6 Điều 12 Nghị định 233/),
      expect.stringMatching(/^(Chi cục C|Trung tâm B): 1 người /),
      expect.stringMatching(/^(Chi cục C|Trung tâm B): 1 người /),
      'Tính chung cả đơn vị: hệ thống không có nhóm nhiệm vụ tương đồng.',
    ]);
    for (const query of ['year=2025&asOf=31/08/2026', 'year=2026&asOf=31/08/2026&search=lo'])
      expect((await above(query)).join()).not.toContain('mức trần');
  });
});

async function write(tx: Tx, units: ReadonlyMap<string, string>, position: Position): Promise<void> {
  const details = { formOfAddress: '', citizenNumber: '', staffNumber: '', occupation: '', address: '' };
  const rows = PEOPLE.map((row) => ({ ...row, id: randomUUID(), unitId: units.get(row.unit) ?? '' }));
  const people = rows.map(({ id, name }) => ({
    id,
    name,
    gender: null,
    bornOn: null,
    bornYear: null,
    homeUnitId: null,
    ...details,
  }));
  await insertListedPeople(tx, people, position);
  const kept = () => ({ id: randomUUID(), importId: null, ground: '' });
  const posts = rows.map(({ id, unitId, post }) => ({
    ...kept(),
    personId: id,
    unitId,
    post,
    postClass: 'unknown' as const,
    concurrent: false,
    paidHere: true,
    from: isoDate('2015-03-01'),
    to: null,
  }));
  await insertPosts(tx, posts, position);
  const yearly = (year: number) => ({
    ...kept(),
    period: String(year),
    from: isoDate(`${year}-01-01`),
    to: isoDate(`${year}-12-31`),
  });
  const ofPeople = rows.flatMap(({ id, unitId, grade }) =>
    [2025, 2026].map((year) => ({ ...yearly(year), personId: id, collectiveUnitId: null, unitId, grade })),
  );
  const unitId = units.get('trung-tam-a') ?? '';
  const ofUnit = { ...yearly(2026), personId: null, collectiveUnitId: unitId, unitId, grade: 'HT_TOT' as const };
  await insertRatings(tx, [...ofPeople, ofUnit], position);
}
