import { sql } from 'kysely';
import { awardHeadings } from '../src/domain/imports/layouts.ts';
import { lockForWriting } from '../src/store/audit.ts';
import type { Database } from '../src/store/database.ts';
import { type LedgerFault, verifyLedger } from '../src/store/ledger.ts';
import { awardCells } from './import-world.ts';
import { shownCell } from '../src/domain/imports/sheet.ts';

/** Rows of a list, and of a part of the work: seven parts, the last of which is empty. */
export const ROWS = 1_200;
export const ROWS_OF_PART = 200;

/** From this row on a row is a nomination too: the parts before are written as they were checked, the rest matched anew. */
const FIRST_NOMINATION = ROWS * 0.7;

/** How many of the first rows of a list are nominations too. */
export const nominationsAmong = (rows: number): number => Math.max(0, rows - FIRST_NOMINATION);

/** A list of its own for each round, as CSV: two thirds of its people are new, the last rows are nominations too. */
export function fileOf(round: number): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, at) =>
    awardCells({
      name: `Người ${at % 3 === 0 ? 'quen' : `mới ${round}`} ${at}`,
      decisionNumber: `${1_000 + round}/QĐ-UBND`,
      achievement: String(1_990 + round),
      ...(at >= FIRST_NOMINATION ? { letterNumber: `${round + 1}/TTr-UBND`, sentOn: '05/01/2021' } : {}),
    }),
  );
  const keys = Object.keys(awardHeadings) as (keyof typeof awardHeadings)[];
  const lines = rows.map((row) => keys.map((key) => `"${shownCell(row[key] ?? undefined)}"`).join(','));
  return Buffer.from(`${keys.map((key) => `"${awardHeadings[key]}"`).join(',')}\n${lines.join('\n')}\n`);
}

/** How much there is of an import, in every table that it writes; and the first fault of the whole book. */
export type CrashState = {
  readonly state: string;
  /** Row number up to which the list says that it is in the book. */
  readonly writtenRows: number;
  readonly rows: number;
  readonly lines: number;
  readonly texts: number;
  readonly entries: number;
  readonly states: number;
  readonly nominations: number;
  readonly actions: number;
  readonly fault: LedgerFault | null;
};

export const EVERYTHING: CrashState = {
  state: 'written',
  writtenRows: ROWS + 1,
  rows: ROWS + 1,
  lines: ROWS,
  texts: ROWS,
  entries: ROWS,
  states: ROWS,
  nominations: nominationsAmong(ROWS),
  actions: 2 * nominationsAmong(ROWS),
  fault: null,
};

/** Reads the state of an import once a transaction of a killed process can no longer be under way. */
export const crashState = (database: Database, importId: string): Promise<CrashState> =>
  database.transaction(async (tx) => {
    await lockForWriting(tx);
    const { rows } = await sql<Omit<CrashState, 'fault'>>`
      with lines as (select id from award_lines where import_id = ${importId})
      select state, written_rows as "writtenRows", (select count(*) from import_rows where import_id = ${importId}) as rows,
        (select count(*) from lines) as lines,
        (select count(*) from award_line_texts where line_id in (select id from lines)) as texts,
        (select count(*) from ledger_entries where line_id in (select id from lines)) as entries,
        (select count(*) from award_states where line_id in (select id from lines)) as states,
        (select count(*) from nomination_lines n join nomination_batches b on b.id = n.batch_id where b.import_id = ${importId}) as nominations,
        (select count(*) from nomination_actions where import_id = ${importId}) as actions
      from imports where id = ${importId}`.execute(tx);
    const { fault } = await verifyLedger(tx, null);
    return { ...(rows[0] as Omit<CrashState, 'fault'>), fault };
  });
