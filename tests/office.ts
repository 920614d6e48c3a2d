import { randomBytes, randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { afterAll } from 'vitest';
import { writeDocx } from '../src/documents/writers/docx.ts';
import { openPdfWriter } from '../src/documents/writers/pdf.ts';
import { asId } from '../src/kernel/id.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { ok } from '../src/kernel/result.ts';
import { withImportWork } from '../src/procedures/imports/work/import-work.ts';
import { type PackageFile, localPackages } from '../src/procedures/law/local-packages.ts';
import type { Office } from '../src/procedures/office.ts';
import type { Database } from '../src/store/database.ts';

/** Its child process starts at the first paper and ends with the test file. */
const pdfWriter = openPdfWriter();
afterAll(() => pdfWriter.close());

const folder = new URL('../local-rules/', import.meta.url);

/** The packages that come with the program. */
export const programPackages: readonly PackageFile[] = readdirSync(folder).map((file) => ({
  file,
  origin: 'program',
  raw: ok(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))),
}));

/** An office at a fixed moment: 29 October 2021, the morning after the inspection. */
export const officeOver = (
  database: Database,
  packages: readonly PackageFile[] = programPackages,
  rowsOfPart?: number,
): Office =>
  withImportWork(
    {
      database,
      now: () => '2021-10-29T01:00:00.000Z',
      today: () => isoDate('2021-10-29'),
      newId: () => asId(randomUUID()),
      randomBytes: (count) => randomBytes(count),
      localRules: localPackages(packages),
      papers: { pdf: pdfWriter.write, docx: writeDocx },
    },
    (line) => process.stderr.write(`${line}\n`),
    rowsOfPart,
  );
