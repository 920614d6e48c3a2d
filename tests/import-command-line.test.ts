/** `sovang import` of a file that was sent before: named, and taken with --again. */
import { dirname, basename } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { importCommand } from '../src/cli/import.ts';
import type { Terminal } from '../src/cli/command.ts';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import type { Office } from '../src/procedures/office.ts';
import { type TestDatabase, engines } from './engines.ts';
import { awardCells, setUpUnits, workbook } from './import-world.ts';
import { officeOver } from './office.ts';

describe.each(engines)('sovang import on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  async function said(...args: string[]): Promise<{ code: number; text: string }> {
    const lines: string[] = [];
    const tell = (line: string): void => void lines.push(line);
    const [path = '', ...options] = args;
    const terminal: Terminal = { out: tell, err: tell, folder: dirname(path) };
    const run = importCommand.prepare([basename(path), '--unit', 'tp-y', ...options]);
    if (!run) throw new Error('The command was not understood');
    return { code: await run(office, terminal), text: lines.join('\n') };
  }

  test('the same file is refused with its day and import; --again takes it and finds nothing new', async () => {
    const path = await workbook(awardHeadings, [awardCells({ name: 'Nông Thị Lệnh' })]);
    expect(await said(path)).toMatchObject({ code: 0 });
    const refused = await said(path, '--dry-run');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('đã gửi lúc 29/10/2021 08:00, đang ở lần nhập “danh-sach.xlsx” (Đã ghi sổ)');
    expect(refused.text).toContain('--again');
    const again = await said(path, '--again');
    expect(again.text).toContain('1 dòng đã có trong sổ, không thêm gì.');
    expect(again.code).toBe(0);
  });
});
