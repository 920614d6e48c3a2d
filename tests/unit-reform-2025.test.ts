import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { loadDemo } from '../src/cli/demo/load-demo.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { previewReform } from '../src/procedures/organisation/unit-reform-preview.ts';
import { takeBackEvent } from '../src/procedures/organisation/unit-take-back.ts';
import type { Office } from '../src/procedures/office.ts';
import { readAwardsByUnit } from '../src/procedures/statistics/awards-by-unit.ts';
import { readBook } from '../src/procedures/awards/book.ts';
import { findAccountByLogin } from '../src/store/accounts.ts';
import { latestPosition } from '../src/store/audit.ts';
import { readHistory } from '../src/store/organisation/unit-history.ts';
import { countAwards } from '../src/store/statistics.ts';
import { type TestDatabase, engines } from './engines.ts';
import { countRows, system } from './import-world.ts';
import { officeOver } from './office.ts';
import { in2026, listOldCommunes, reformFile } from './unit-reform-world.ts';

const REFORM_DAY = isoDate('2025-07-01');
const YEAR = { from: '2020-01-01', to: '2021-12-31' };

describe.each(engines)('the reform of 1/7/2025 on the demonstration, on $name', (engine) => {
  let database: TestDatabase;
  let office: Office;
  let before: { eventIds: readonly string[] };
  const figures = async () =>
    office.database.transaction(async (tx) => {
      const history = await readHistory(tx, await latestPosition(tx));
      const unitId = history.idOf('tinh-bac-kan') ?? '';
      const scope = { unitId, from: isoDate(YEAR.from), to: isoDate(YEAR.to), knownAt: await latestPosition(tx) };
      return countAwards(tx, scope);
    });
  const history = () => office.database.transaction(async (tx) => readHistory(tx, await latestPosition(tx)));
  const byUnit = async (unit: string, more: object) =>
    must(await readAwardsByUnit.run(office, system, { unit, ...YEAR, ...more }));

  beforeAll(async () => {
    database = await engine.fresh();
    office = in2026(officeOver(database.database));
    must(await loadDemo(office, new URL('../demo/bac-kan-2021', import.meta.url).pathname));
    await listOldCommunes(office);
  }, 240_000);
  afterAll(() => database.drop());

  test('the preview says what it does and writes nothing', async () => {
    const rows = await countRows(office.database, 'unit_states');
    const preview = must(await previewReform.run(office, system, reformFile()));
    expect(preview.problems).toEqual([]);
    expect(preview.unitsNew).toBe(37);
    expect(preview.totals.old).toBe(preview.totals.now);
    expect(preview.totals.old).toBeGreaterThan(500);
    expect(preview.roles.map(({ displayName }) => displayName)).toContain('Người quản trị');
    expect(preview.postsMoved).toBeGreaterThan(100);
    expect(await countRows(office.database, 'unit_states')).toBe(rows);
  });

  test('108 communes become 37, districts end, the province is Thái Nguyên; posts follow, figures of before do not change', async () => {
    const figuresBefore = await figures();
    const dayMap = await byUnit('tinh-bac-kan', { by: 'day', level: 'xa' });
    const open = await countRows(office.database, 'employments');
    before = must(await applyReform.run(office, system, { ...reformFile(), carryRoles: true }));
    expect(await figures()).toEqual(figuresBefore);
    const after = await history();
    const kinds = (day: string) =>
      Map.groupBy(
        after.ids().flatMap((id) => after.on(id, isoDate(day)) ?? []),
        ({ kind }) => kind,
      );
    expect([kinds('2025-06-30').get('xa')?.length, kinds('2025-07-01').get('xa')?.length]).toEqual([108, 37]);
    expect([kinds('2025-06-30').get('huyen')?.length, kinds('2025-07-01').get('huyen')]).toEqual([8, undefined]);
    expect(
      kinds('2025-07-01')
        .get('tinh')
        ?.map(({ name }) => name),
    ).toEqual(['Ủy ban nhân dân tỉnh Thái Nguyên']);
    expect(await countRows(office.database, 'employments')).toBeGreaterThan(open);
    const left = await office.database.transaction((tx) =>
      tx
        .selectFrom('employments')
        .innerJoin('units', 'units.id', 'employments.unit_id')
        .select('code')
        .where('superseded', 'is', null)
        .where('valid_to', 'is', null)
        .execute(),
    );
    expect(left.filter(({ code }) => ['phuong-huyen-tung', 'phong-noi-vu', 'tp-bac-kan'].includes(code))).toEqual([]);
    const again = await byUnit('tinh-bac-kan', { by: 'day', level: 'xa' });
    expect([again.rows, again.total]).toEqual([dayMap.rows, dayMap.total]);
  }, 60_000);

  test('the new xã Na Rì is not the old district; three communes come from two districts', async () => {
    const tree = await history();
    const id = (code: string) => tree.idOf(code) ?? '';
    expect(tree.on(id('xa-na-ri'), REFORM_DAY)).toMatchObject({ name: 'Ủy ban nhân dân xã Na Rì', kind: 'xa' });
    expect(tree.successions.bearer(id('huyen-na-ri'), REFORM_DAY)).toBe(id('tinh-thai-nguyen'));
    const districtsOf = (code: string) =>
      new Set(tree.successions.before(id(code)).map(({ unitId }) => tree.path(unitId, isoDate('2025-06-30'))[1]));
    for (const [code, districts] of [
      ['xa-dong-phuc-2025', ['huyen-ba-be', 'huyen-cho-don']],
      ['xa-bach-thong', ['huyen-bach-thong', 'huyen-cho-don']],
      ['xa-phong-quang', ['huyen-bach-thong', 'tp-bac-kan']],
    ] as const)
      expect(districtsOf(code), code).toEqual(new Set(districts.map(id)));
    expect(tree.on(id('xa-thuong-quan'), REFORM_DAY)?.parentId).toBe(id('tinh-thai-nguyen'));
  });

  test('the awards of 2020 and 2021 by the old communes and by those of today have the same total', async () => {
    for (const unit of ['tinh-bac-kan', 'tinh-thai-nguyen']) {
      const old = await byUnit(unit, { by: 'day', level: 'xa' });
      const now = await byUnit(unit, { by: 'map', level: 'xa' });
      expect(now.total, unit).toBe(old.total);
      expect(now.total).toBe(now.otherTotal);
      expect(now.total).toBe(1187);
      const count = (rows: typeof old.rows, codes: readonly string[]) =>
        rows.filter(({ code }) => codes.includes(code)).reduce((sum, { total }) => sum + total, 0);
      const ducXuan = count(old.rows, ['phuong-nguyen-thi-minh-khai', 'phuong-huyen-tung', 'phuong-duc-xuan']);
      const row = now.rows.find(({ code }) => code === 'phuong-duc-xuan-2025');
      expect(ducXuan).toBeGreaterThan(0);
      expect(row?.sources.filter(({ unitId }) => unitId !== null).reduce((sum, { total }) => sum + total, 0)).toBe(
        ducXuan,
      );
      expect(row?.sources.map(({ code }) => code)).toContain('phuong-huyen-tung');
    }
  });

  test('whoever has a role in a successor reads the book of its predecessors, and of no other unit', async () => {
    const unitId = (await history()).idOf('phuong-duc-xuan-2025') ?? '';
    const grants = [{ role: 'reader', unitId, from: REFORM_DAY, to: null }] as const;
    const accountId = await office.database.transaction(
      async (tx) => (await findAccountByLogin(tx, 'docgia'))?.id ?? '',
    );
    const reader = { kind: 'account', accountId, displayName: 'Người xem phường', grants } as const;
    const book = (unit: string) => readBook.run(office, reader, { unit });
    expect(must(await book('phuong-huyen-tung')).rows.length).toBeGreaterThan(0);
    for (const unit of ['phuong-song-cau', 'tp-bac-kan', 'tinh-bac-kan'])
      expect(await book(unit), unit).toMatchObject({ ok: false, problem: { code: 'forbidden', reason: 'other-unit' } });
  });

  test('a merger that overlaps is refused by name; a reform on which nothing rests is taken back', async () => {
    const overlapping = await applyReform.run(office, system, {
      on: '01/01/2024',
      ground: 'Nghị quyết thử',
      changes: [
        {
          kind: 'merge',
          into: [{ code: 'xa-thu', name: 'Xã Thử', kind: 'xa', parentCode: 'huyen-na-ri' }],
          shares: [{ from: 'xa-son-thanh' }, { from: 'xa-kim-lu' }],
        },
      ],
    });
    const fields = !overlapping.ok && overlapping.problem.code === 'invalid' ? overlapping.problem.fields : [];
    expect(fields.map(({ code, value }) => `${code} ${value}`)).toContain(
      'event-overlaps Ủy ban nhân dân xã Sơn Thành|01/07/2025',
    );
    const split = must(await applyReform.run(office, system, reformFile('chia-phuong-hu-cau.json')));
    const parts = (await byUnit('tinh-thai-nguyen', { by: 'map', level: 'xa' })).rows.flatMap(
      ({ parts: noted }) => noted,
    );
    expect(parts).toContainEqual(
      expect.objectContaining({ to: 'Ủy ban nhân dân phường Ví Dụ Tây', note: 'các tổ còn lại' }),
    );
    const [eventId = ''] = before.eventIds;
    const rested = await takeBackEvent.run(office, system, { eventId, reason: 'Ghi nhầm' });
    expect(rested).toMatchObject({ ok: false, problem: { why: 'event-rested-on' } });
    must(await takeBackEvent.run(office, system, { eventId: split.eventIds[0], reason: 'Chỉ là ví dụ' }));
    must(await takeBackEvent.run(office, system, { eventId, reason: 'Ghi nhầm' }));
    const tree = await history();
    expect(tree.on(tree.idOf('phuong-huyen-tung') ?? '', REFORM_DAY)).toMatchObject({ to: null });
    expect(tree.states(tree.idOf('xa-na-ri') ?? '')).toEqual([]);
    must(await applyReform.run(office, system, reformFile()));
    const anew = await history();
    expect(anew.on(anew.idOf('xa-na-ri') ?? '', REFORM_DAY)?.kind).toBe('xa');
  }, 60_000);
});
