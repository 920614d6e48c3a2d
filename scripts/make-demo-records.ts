/** Writes the records of the demonstration into demo/ho-so-2020, with the key of what each row means. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanRecords } from './demo/records-clean.ts';
import { dirtyRecords } from './demo/records-dirty.ts';
import { inventClerks } from './demo/records-people.ts';
import { writeRecordWorkbook } from './demo/records-sheet.ts';

const folder = join(import.meta.dirname, '..', 'demo', 'ho-so-2020');
await mkdir(folder, { recursive: true });
const clerks = inventClerks();
const workbooks = [...cleanRecords(clerks), ...dirtyRecords(clerks)];
for (const workbook of workbooks)
  console.log(`${workbook.file}: ${await writeRecordWorkbook(join(folder, workbook.file), workbook)}`);
const key = Object.fromEntries(workbooks.map(({ file, kind, answers }) => [file, { kind, answers }]));
await writeFile(join(folder, 'dap-an.json'), `${JSON.stringify(key, null, 2)}\n`);
