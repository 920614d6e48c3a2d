import { randomBytes, randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { writeDocx } from '../src/documents/writers/docx.ts';
import { openPdfWriter } from '../src/documents/writers/pdf.ts';
import { asId } from '../src/kernel/id.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { withImportWork } from '../src/procedures/imports/work/import-work.ts';
import type { Office } from '../src/procedures/office.ts';
import type { Database } from '../src/store/database.ts';

/** Its child process starts at the first paper and ends with the test file. */
const pdfWriter = openPdfWriter();
afterAll(() => pdfWriter.close());

/** An office at a fixed moment: 29 October 2021, the morning after the inspection. */
export const officeOver = (database: Database, rowsOfPart?: number): Office =>
  withImportWork(
    {
      database,
      now: () => '2021-10-29T01:00:00.000Z',
      today: () => isoDate('2021-10-29'),
      newId: () => asId(randomUUID()),
      randomBytes: (count) => randomBytes(count),
      papers: { pdf: pdfWriter.write, docx: writeDocx },
    },
    (line) => process.stderr.write(`${line}\n`),
    rowsOfPart,
  );
