import { expect, test } from 'vitest';
import { reformHeadings, reformOfSheet } from '../src/domain/organisation/unit-reform-sheet.ts';
import { must } from '../src/kernel/result.ts';
import { parseInput } from '../src/procedures/input.ts';
import { readReformFile } from '../src/procedures/organisation/unit-reform-file.ts';
import { workbook } from './import-world.ts';
import { reformInput } from '../src/procedures/organisation/unit-event-input.ts';

type Cells = Partial<Record<keyof typeof reformHeadings, string | { date: string }>>;

const keys = Object.keys(reformHeadings) as (keyof typeof reformHeadings)[];

const sheetOf = (rows: readonly Cells[]) => ({
  headings: keys.map((key) => reformHeadings[key]),
  rows: rows.map((cells, at) => ({ row: at + 2, cells: keys.map((key) => cells[key] ?? null) })),
});

test('rows of a workbook become mergers by their new unit and splits by their old one', () => {
  const sheet = sheetOf([
    {
      kind: 'Nhập',
      from: 'xa-a',
      to: 'xa-moi',
      name: 'Xã Mới',
      unitKind: 'Xã',
      parentCode: 'tinh',
      on: { date: '2025-07-01' },
      ground: 'NQ 1',
    },
    { kind: 'Nhập', from: 'xa-b', extent: 'Một phần', note: 'thôn 1–3', principal: 'x', to: 'xa-moi' },
    {
      kind: 'Nhập',
      from: 'xa-b',
      extent: 'Một phần',
      note: 'thôn 4',
      to: 'xa-hai',
      name: 'Xã Hai',
      unitKind: 'Xã',
      parentCode: 'tinh',
    },
    { kind: 'Giải thể', from: 'huyen', to: 'tinh' },
    { kind: 'Đổi tên', from: 'so', name: 'Sở Mới' },
  ]);
  const reform = must(parseInput(reformInput, reformOfSheet(sheet)));
  expect(reform.changes.map(({ kind }) => kind)).toEqual(['merge', 'merge', 'dissolve', 'rename']);
  expect(reform.changes[0]).toMatchObject({
    into: [{ code: 'xa-moi', name: 'Xã Mới', kind: 'xa', parentCode: 'tinh' }],
    shares: [
      { from: 'xa-a', to: 'xa-moi', extent: 'whole', principal: true },
      { from: 'xa-b', to: 'xa-moi', extent: 'part', note: 'thôn 1–3', principal: true },
    ],
  });
  expect(reform.changes[1]).toMatchObject({ shares: [{ from: 'xa-b', to: 'xa-hai', principal: false }] });
});

test('a workbook and a JSON file are read; what is neither is told in words', async () => {
  const row = { kind: 'Đổi tên', from: 'so', name: 'Sở Mới', on: { date: '2025-07-01' }, ground: 'NQ 1' };
  const path = await workbook(reformHeadings, [row]);
  const read = must(await readReformFile({ fileName: 'sap-xep.xlsx', content: { path } }));
  expect(must(parseInput(reformInput, read))).toMatchObject({
    ground: 'NQ 1',
    changes: [{ kind: 'rename', code: 'so' }],
  });
  const bytes = new TextEncoder().encode('{"on": ');
  const broken = await readReformFile({ fileName: 'sap-xep.json', content: { bytes } });
  expect(broken).toMatchObject({ problem: { fields: [{ field: 'file', code: 'reform-not-json' }] } });
  expect(await readReformFile({ fileName: 'sap-xep.xlsx', content: { bytes: new Uint8Array() } })).toMatchObject({
    problem: { fields: [{ field: 'file', code: 'file-empty' }] },
  });
});

test('a deed that is not known is told by the number of its change', () => {
  const read = parseInput(reformInput, reformOfSheet(sheetOf([{ kind: 'Cho thuê', from: 'xa-a', on: '01/07/2025' }])));
  expect(read).toMatchObject({ problem: { fields: [{ field: 'changes.0.kind', code: 'bad-change' }] } });
});
