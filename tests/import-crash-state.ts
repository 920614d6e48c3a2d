import { sql } from 'kysely';
import { lockForWriting } from '../src/store/audit.ts';
import type { Database } from '../src/store/database.ts';
import { type LedgerFault, verifyLedger } from '../src/store/ledger.ts';
import { type AwardCells, awardCells } from './import-world.ts';

export const ROWS = 1_000;

/** A list of its own for each round: two thirds of its people are new, a tenth of its rows are nominations too. */
export const rowsOf = (round: number): readonly AwardCells[] =>
  Array.from({ length: ROWS }, (_, at) =>
    awardCells({
      name: `Người ${at % 3 === 0 ? 'quen' : `mới ${round}`} ${at}`,
      decisionNumber: `${1_000 + round}/QĐ-UBND`,
      ...(at % 10 === 0 ? { letterNumber: `${round + 1}/TTr-UBND`, sentOn: '05/01/2021' } : {}),
    }),
  );

/** How much there is of an import, in every table that it writes; and the first fault of the whole book. */
export type CrashState = {
  readonly state: string;
  readonly lines: number;
  readonly texts: number;
  readonly entries: number;
  readonly states: number;
  readonly nominations: number;
  readonly actions: number;
  readonly fault: LedgerFault | null;
};

export const NOTHING: CrashState = {
  state: 'staged',
  lines: 0,
  texts: 0,
  entries: 0,
  states: 0,
  nominations: 0,
  actions: 0,
  fault: null,
};

export const EVERYTHING: CrashState = {
  ...NOTHING,
  state: 'written',
  lines: ROWS,
  texts: ROWS,
  entries: ROWS,
  states: ROWS,
  nominations: ROWS / 10,
  actions: ROWS / 5,
};

/** Reads the state of an import once a transaction of a killed process can no longer be under way. */
export const crashState = (database: Database, importId: string): Promise<CrashState> =>
  database.transaction(async (tx) => {
    await lockForWriting(tx);
    const { rows } = await sql<Omit<CrashState, 'fault'>>`
      with lines as (select id from award_lines where import_id = ${importId})
      select state, (select count(*) from lines) as lines,
        (select count(*) from award_line_texts where line_id in (select id from lines)) as texts,
        (select count(*) from ledger_entries where line_id in (select id from lines)) as entries,
        (select count(*) from award_states where line_id in (select id from lines)) as states,
        (select count(*) from nomination_lines n join nomination_batches b on b.id = n.batch_id where b.import_id = ${importId}) as nominations,
        (select count(*) from nomination_actions where import_id = ${importId}) as actions
      from imports where id = ${importId}`.execute(tx);
    const { fault } = await verifyLedger(tx, null);
    return { ...(rows[0] as Omit<CrashState, 'fault'>), fault };
  });
