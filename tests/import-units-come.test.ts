/** Lists that name units before these are there: checked again by themselves after a list of units, or when asked for. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { must } from '../src/kernel/result.ts';
import { repairRow } from '../src/procedures/imports/repair-row.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import { addresses } from '../src/web/addresses.ts';
import { engines } from './engines.ts';
import { IMPORTS, pageOf, sentBy, stagedBy, versionIn } from './import-pages.ts';
import { type AwardCells, awardCells, stageAwards, stageUnits, system, writeStaged } from './import-world.ts';
import { type WebWorld, openWebWorld, plain } from './web-world.ts';

describe.each(engines)('units that come after the lists on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
  }, 240_000);
  afterAll(() => world.drop());

  const stage = (rows: readonly AwardCells[]) => stageAwards(world.office, rows, 'tp-bac-kan');
  const award = (name: string, unitCode: string) =>
    awardCells({ name, unitCode, authority: 'Chủ tịch UBND thành phố', decisionNumber: '900/QĐ-UBND' });
  const school = (code: string, name: string) => ({
    code,
    name,
    shortName: name,
    kind: 'Trường học',
    parentCode: 'tp-bac-kan',
    from: '01/01/2016',
    ground: 'Thử nghiệm',
  });
  const headOf = async (importId: string) => {
    await world.office.importWork.settled();
    return must(await showImport.run(world.office, system, { importId }));
  };
  const create = (code: string, name: string) =>
    applyReform.run(world.office, system, {
      on: '01/01/2016',
      ground: 'Quyết định thử',
      changes: [{ kind: 'create', unit: { code, name, shortName: name, kind: 'truong', parentCode: 'tp-bac-kan' } }],
    });
  const path = (importId: string) => addresses.import('tp-bac-kan', importId);

  test('after a list of units is written the lists that waited are checked again by themselves, others are left alone', async () => {
    const waiting = await stage([award('Lý Thị Mai', 'truong-vua-lap'), award('Lý Thị Lan', 'truong-chua-lap')]);
    expect(waiting.rowsWithProblems).toBe(2);
    const broken = await stageAwards(
      world.office,
      [{ ...award('Lý Thị Cúc', 'tp-bac-kan'), signedOn: '31/02/2021' }],
      'tp-bac-kan',
    );
    const ready = await stage([award('Lý Thị Đào', 'tp-bac-kan')]);
    expect((await headOf(waiting.importId)).unitsNowKnown).toBe(0);
    expect(plain(await pageOf(world, IMPORTS))).not.toContain('nay đã có');
    await writeStaged(
      world.office,
      await stageUnits(world.office, [school('truong-vua-lap', 'Trường Tiểu học Vừa Lập')]),
    );
    const after = await headOf(waiting.importId);
    expect(after.import).toMatchObject({ state: 'staged', problemCount: 1 });
    expect(after.import.version).toBeGreaterThan(waiting.version);
    expect(after.rows.rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['not-a-record'],
      [],
      ['unknown-unit'],
    ]);
    expect((await headOf(broken.importId)).import.version).toBe(broken.version);
    expect((await headOf(ready.importId)).import.version).toBe(ready.version);
  });

  test('a list of units that waits for the one above them is checked again too', async () => {
    const child = { ...school('truong-con', 'Trường Mầm non Con'), parentCode: 'truong-me' };
    const waiting = await stageUnits(world.office, [child]);
    expect(waiting.rowsWithProblems).toBe(1);
    await writeStaged(world.office, await stageUnits(world.office, [school('truong-me', 'Trường Mầm non Mẹ')]));
    expect((await headOf(waiting.importId)).import).toMatchObject({ state: 'staged', problemCount: 0 });
  });

  test('what a person repaired stays when the list is checked again by itself', async () => {
    const { importId } = await stage([award('Ma Thị Hồng', 'truong-sau-nay')]);
    const cells = { [awardHeadings.post]: 'Hiệu trưởng' };
    must(await repairRow.run(world.office, system, { importId, row: 2, cells }));
    await writeStaged(
      world.office,
      await stageUnits(world.office, [school('truong-sau-nay', 'Trường Tiểu học Sau Này')]),
    );
    const { rows, import: of } = await headOf(importId);
    expect(of.problemCount).toBe(0);
    expect(rows.rows.flatMap(({ cells }) => Object.values(cells))).toContain('Hiệu trưởng');
  });

  test('units added on the screens are told on the list and on its page; one press checks again', async () => {
    const { importId, version } = await stage([
      award('Hà Thị Thu', 'truong-them-tay'),
      award('Hà Thị Xuân', 'Trường Tiểu học Thêm Tay'),
    ]);
    const other = await stage([award('Hà Thị Đông', 'truong-them-tay')]);
    must(await create('truong-them-tay', 'Trường Tiểu học Thêm Tay'));
    expect((await headOf(importId)).import).toMatchObject({ version, problemCount: 2 });
    const list = await pageOf(world, IMPORTS);
    expect(plain(list)).toContain('2 danh sách có đơn vị trước đây chưa có, nay đã có');
    const page = await pageOf(world, path(importId));
    expect(plain(page)).toContain('1 đơn vị trong danh sách nay đã có');
    const recheck = addresses.importRecheck('tp-bac-kan', importId);
    expect(page).toContain(`action="${recheck}"`);
    expect((await world.post(recheck, { version: String(version) }, 'docgia')).status).toBe(403);
    expect((await sentBy(world, recheck, { version: '999' })).status).toBe(409);
    expect((await sentBy(world, recheck, { version: versionIn(page) })).status).toBe(303);
    expect(plain(await pageOf(world, path(importId)))).not.toContain('nay đã có');
    // A name where a code belongs stays wrong, and does not ask to be checked again for ever.
    expect((await headOf(importId)).import.problemCount).toBe(1);
    const all = addresses.importsRecheck('tp-bac-kan');
    expect((await world.post(all, {}, 'docgia')).status).toBe(403);
    expect((await sentBy(world, all, {})).status).toBe(303);
    expect((await headOf(other.importId)).import).toMatchObject({ state: 'staged', problemCount: 0 });
    expect(plain(await pageOf(world, IMPORTS))).not.toContain('nay đã có');
  });

  test('a post with its unit in one cell waits for that unit too', async () => {
    const text = [
      'Họ và tên;Chức vụ, đơn vị;Danh hiệu;Cấp quyết định;Số quyết định;Ngày quyết định;Năm thành tích',
      'Ma Thị Sim;Trạm trưởng Trạm Y tế phường Đức Xuân;LĐTT;Chủ tịch UBND thành phố Bắc Kạn;9/QĐ-UBND;27/12/2019;2019',
      'Ma Thị Sen;Người gác cổng;LĐTT;Chủ tịch UBND thành phố Bắc Kạn;9/QĐ-UBND;27/12/2019;2019',
    ].join('\r\n');
    const list = await stagedBy(world, new File([`\ufeff${text}`], 'tram-y-te.csv'));
    const importId = list.split('/').at(-1) ?? '';
    expect((await headOf(importId)).import).toMatchObject({ state: 'staged', problemCount: 2 });
    expect((await headOf(importId)).unitsNowKnown).toBe(0);
    must(await create('tyt-duc-xuan', 'Trạm Y tế phường Đức Xuân'));
    expect((await headOf(importId)).unitsNowKnown).toBe(1);
    expect((await sentBy(world, addresses.importsRecheck('tp-bac-kan'), {})).status).toBe(303);
    expect(await headOf(importId)).toMatchObject({ unitsNowKnown: 0, import: { problemCount: 1 } });
  });

  test('only a checked list can be checked again', async () => {
    const list = await stage([award('Đàm Thị Hạ', 'tp-bac-kan')]);
    await writeStaged(world.office, list);
    const { version } = (await headOf(list.importId)).import;
    const refused = await sentBy(world, addresses.importRecheck('tp-bac-kan', list.importId), {
      version: String(version),
    });
    expect(refused.status).toBe(422);
  });
});
