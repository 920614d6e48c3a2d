import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerKey, dirtyLists } from '../scripts/demo/dirty/all-lists.ts';
import type { AwardAnswer, RowAnswer } from '../scripts/demo/dirty/dirty-file.ts';
import { bytesOf } from '../scripts/demo/dirty/write-dirty.ts';
import type { AwardReading } from '../src/domain/imports/award-reading.ts';
import type { UnitsInTime } from '../src/domain/imports/units-in-time.ts';
import { toIsoDate } from '../src/kernel/plain-date.ts';
import { type OpenedSheet, demoUnits, openFile, readAwards } from './dirty-lists-reader.ts';

const DEMO = join(import.meta.dirname, '..', 'demo');
const FOLDER = join(DEMO, 'danh-sach-cu');

/** A reading in the words of the key. */
function told(reading: AwardReading): AwardAnswer {
  const { recipient, decision } = reading;
  return {
    ordinal: reading.ordinal,
    kind: recipient.kind,
    name: recipient.name,
    address: recipient.formOfAddress,
    post: recipient.post,
    occupation: recipient.occupation,
    born: recipient.bornOn === null ? recipient.bornYear : toIsoDate(recipient.bornOn),
    unit: reading.unitId,
    isUnit: reading.isUnit,
    form: decision?.formCode ?? '',
    authority: reading.authority,
    authorityUnit: reading.authorityUnitId,
    number: decision?.number.written ?? '',
    signed: decision ? toIsoDate(decision.signedOn) : '',
    achievement: decision?.achievement.label ?? '',
    commendation: decision?.commendation ?? '',
    reason: reading.reason,
    ...(recipient.gender === null ? {} : { gender: recipient.gender }),
    ...(reading.more.length === 0 ? {} : { also: reading.more.map((each) => each.decision?.formCode ?? '') }),
  };
}

/** Every row of a file in the words of the key, in the order of the sheet. */
function rowsAsRead(opened: OpenedSheet, units: UnitsInTime): readonly RowAnswer[] {
  const read = readAwards(opened, units).map(({ row, reading, problems }): RowAnswer =>
    reading
      ? { row, award: told(reading) }
      : { row, problems: problems.map(({ field, code }) => [field, code] as const) },
  );
  const skipped = [...opened.skipped].map(([row, why]): RowAnswer => ({ row, skipped: why }));
  return [...read, ...skipped].toSorted((a, b) => a.row - b.row);
}

describe('dirty lists', () => {
  let units: UnitsInTime;
  const counts: string[] = [];

  beforeAll(async () => {
    units = await demoUnits(join(DEMO, 'bac-kan-2021'));
  });

  afterAll(() => {
    process.stdout.write(`${counts.join('\n')}\n`);
  });

  test('lie in demo/ as the script makes them', async () => {
    const files = dirtyLists();
    expect(await readFile(join(FOLDER, 'dap-an.json'), 'utf8')).toBe(answerKey(files));
    for (const file of files.filter(({ file: name }) => !name.endsWith('.xls')))
      expect((await readFile(join(FOLDER, file.file))).equals(bytesOf(file)), file.file).toBe(true);
  });

  test.each(dirtyLists())(
    '$file: every row and field is read right, or refused with the reason',
    async ({ file, certain, answers }) => {
      const opened = await openFile(FOLDER, file);
      const read = rowsAsRead(opened, units);
      const right = answers.filter((answer) => read.some((row) => JSON.stringify(row) === JSON.stringify(answer)));
      const wrong = read.filter(
        (row) => 'award' in row && !answers.some((answer) => JSON.stringify(row) === JSON.stringify(answer)),
      );
      const awards = answers.filter((answer) => 'award' in answer).length;
      counts.push(
        `${file}: ${answers.length} rows (${awards} awards), recall ${right.length}/${answers.length}, read wrong ${wrong.length}`,
      );
      expect(read).toEqual(answers);
      expect(opened.suggested.certain).toBe(certain);
    },
    60_000,
  );
});
