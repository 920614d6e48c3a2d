/** Writes the demonstration data into demo/bac-kan-2021, demo/danh-sach-cu and demo/sap-xep-2025: `node scripts/make-demo.ts`. Every run gives the same content. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeDirty } from './demo/dirty/make-dirty.ts';
import { demoWorkbooks } from './demo/files.ts';
import { INSPECTION } from './demo/inspection.ts';
import { writeWorkbook } from './demo/workbook.ts';

const folder = join(import.meta.dirname, '..', 'demo', 'bac-kan-2021');
await mkdir(folder, { recursive: true });

for (const { file, layout, rows } of demoWorkbooks()) {
  const outcome = await writeWorkbook(join(folder, file), rows, layout);
  console.log(`${file}: ${rows.length - 1} rows, ${outcome}`);
}
await writeFile(join(folder, 'kiem-tra-2021.json'), `${JSON.stringify(INSPECTION, null, 2)}\n`);
console.log('kiem-tra-2021.json: written');
await makeDirty(join(import.meta.dirname, '..', 'demo', 'danh-sach-cu'));
await import('./demo/reform.ts');
