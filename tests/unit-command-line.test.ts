import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { unitsCommand } from '../src/cli/units.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildUnit } from './factories.ts';
import { workbook } from './import-world.ts';
import { reformHeadings } from '../src/domain/organisation/unit-reform-sheet.ts';
import { officeOver } from './office.ts';
import { in2026 } from './unit-reform-world.ts';

describe.each(engines)('sovang units on $name', (engine) => {
  let database: TestDatabase;
  let office: Office;
  let file = '';
  beforeAll(async () => {
    database = await engine.fresh();
    office = in2026(officeOver(database.database));
    const parentId = await buildUnit(office.database, { code: 'tinh', kind: 'tinh' });
    for (const code of ['xa-a', 'xa-b']) await buildUnit(office.database, { code, kind: 'xa', parentId });
    const into = { kind: 'Nhập', to: 'xa-moi', unitKind: 'Xã', parentCode: 'tinh' };
    file = await workbook(reformHeadings, [
      { ...into, from: 'xa-a', name: 'Xã Mới', on: { date: '2025-07-01' }, ground: 'Nghị quyết thử' },
      { ...into, from: 'xa-b' },
    ]);
  }, 60_000);
  afterAll(() => database.drop());

  const run = async (...args: readonly string[]) => {
    const said: string[] = [];
    const say = (line: string): void => void said.push(line);
    const code = await unitsCommand.prepare(args)?.(office, { out: say, err: say, folder: '/' });
    return { code, said: said.join('\n') };
  };

  test('a wrong call is not understood', () => {
    expect(unitsCommand.prepare([])).toBeUndefined();
    expect(unitsCommand.prepare(['apply'])).toBeUndefined();
    expect(unitsCommand.prepare(['drop', 'x.json'])).toBeUndefined();
  });

  test('a dry run says what it would do, then it is applied once; again it is refused by name', async () => {
    const dry = await run('apply', file, '--dry-run');
    expect(dry.code).toBe(0);
    expect(dry.said).toContain('2 đơn vị kết thúc, 1 đơn vị mới');
    expect((await run('apply', file)).said).toContain('Đã ghi 1 biến động');
    const again = await run('apply', file);
    expect(again.code).toBe(1);
    expect(again.said).toContain('xa-a đã kết thúc từ ngày 01/07/2025');
    expect((await run('apply', '/khong/co.json')).code).toBe(1);
  });
});
