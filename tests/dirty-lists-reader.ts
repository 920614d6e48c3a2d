import { join } from 'node:path';
import type { AwardReading } from '../src/domain/imports/award-reading.ts';
import { awardHeadings } from '../src/domain/imports/award-headings.ts';
import { readAwardRows } from '../src/domain/imports/award-row.ts';
import { openRows } from '../src/domain/imports/layout/open-rows.ts';
import { suggestMapping } from '../src/domain/imports/layout/suggest-mapping.ts';
import type { SuggestedMapping } from '../src/domain/imports/mapping.ts';
import type { CheckedRow } from '../src/domain/imports/row-problem.ts';
import { type RawRow, SHEET_TOP_ROWS, type SheetRow } from '../src/domain/imports/sheet.ts';
import { readUnitRows } from '../src/domain/imports/unit-row.ts';
import { UnitsInTime } from '../src/domain/imports/units-in-time.ts';
import type { UnitState } from '../src/domain/organisation/unit.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { parseFile } from '../src/procedures/imports/files/parse-file.ts';

const TODAY = isoDate('2026-06-01');

export type OpenedSheet = {
  readonly suggested: SuggestedMapping;
  readonly rows: readonly SheetRow[];
  /** Row number → why it is left out. */
  readonly skipped: ReadonlyMap<number, string>;
};

/** Reads the first sheet of a file as an import does: parsed, its layout recognised, its rows opened. */
export async function openFile(folder: string, fileName: string): Promise<OpenedSheet> {
  const rows: RawRow[] = [];
  let sheets = 0;
  let sheetName = '';
  const sink = {
    sheet: (head: { readonly name: string }) => {
      sheets += 1;
      if (sheets === 1) sheetName = head.name;
    },
    rows: (batch: readonly RawRow[]) => {
      if (sheets === 1) rows.push(...batch);
    },
  };
  const end = must(await parseFile(join(folder, fileName), { fileName, sink }));
  const merges = end.sheets[0]?.merges ?? [];
  const suggested = suggestMapping({ fileName, sheetName, rows: rows.slice(0, SHEET_TOP_ROWS), merges }, null);
  const open = openRows(suggested.mapping, merges);
  const opened: SheetRow[] = [];
  const skipped = new Map<number, string>();
  for (const raw of rows) {
    const found = open(raw);
    if ('why' in found) skipped.set(raw.row, found.why);
    else opened.push(found);
  }
  return { suggested, rows: opened, skipped };
}

/** The units of the demonstration as they stand in its list of units. */
export async function demoUnits(folder: string): Promise<UnitsInTime> {
  const { rows } = await openFile(folder, 'don-vi.xlsx');
  const read = readUnitRows(rows, { units: new UnitsInTime([]), scope: null });
  const states = read.map(({ reading }): UnitState => {
    if (!reading) throw new Error('A unit of the demonstration cannot be read');
    const { code, name, shortName, kind, parentCode, from } = reading;
    return { id: code, code, name, shortName, kind, parentId: parentCode, from, to: null };
  });
  return new UnitsInTime(states);
}

/** What the rows of a list of awards mean, below the province. */
export function readAwards({ rows, suggested }: OpenedSheet, units: UnitsInTime): readonly CheckedRow<AwardReading>[] {
  const headings = suggested.mapping.columns.map(({ heading }) => heading);
  const asksDirectWorker = headings.includes(awardHeadings.directWorker);
  return readAwardRows(rows, { today: TODAY, units, scopeId: 'tinh-bac-kan', asksDirectWorker });
}
