import { randomUUID } from 'node:crypto';
import { setImmediate as nextTurn, setTimeout as wait } from 'node:timers/promises';
import { isAtWork } from '../../../domain/imports/import-state.ts';
import { forgetClaims, nextAtWork } from '../../../store/imports/import-queue.ts';
import { changeImport, findImport } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import type { ImportWork } from '../import-work.ts';
import { type LogFailure, type UntoldFailures, type WorkSetting, claimFor } from './work-setting.ts';
import { LastChecked } from './checked-list.ts';
import { checkList } from './check-list.ts';
import { ROWS_OF_PART } from './part-rows.ts';
import { readFileOfImport } from './read-file.ts';
import { ListsAhead } from './rows-ahead.ts';
import { undoList } from './undo-list.ts';
import { writeList } from './write-list.ts';

/** Everything of an office but the work itself. */
export type OfficeWithoutWork = Omit<Office, 'importWork'>;

/** The office with its work of importing, which begins when it is woken. Tests of many parts make the parts small. */
export function withImportWork(core: OfficeWithoutWork, log: LogFailure, rowsOfPart = ROWS_OF_PART): Office {
  const office: Office = { ...core, importWork: openImportWork(() => office, log, rowsOfPart) };
  return office;
}

function openImportWork(officeOf: () => Office, log: LogFailure, rowsOfPart: number): ImportWork {
  const claimant = randomUUID();
  const at: { running: Promise<void> | null; isClosed: boolean; isWokenAgain: boolean } = {
    running: null,
    isClosed: false,
    isWokenAgain: false,
  };
  const untold: UntoldFailures = new Map();
  const listsAhead = new ListsAhead();
  const lastChecked = new LastChecked();

  async function run(): Promise<void> {
    const office = officeOf();
    await tellFailures(office, untold);
    while (!at.isClosed) {
      at.isWokenAgain = false;
      const id = await takeNext(office, claimant);
      if (id === undefined) {
        if (at.isWokenAgain) continue;
        return;
      }
      await carryOn(office, id, {
        isClosed: () => at.isClosed,
        claimant,
        log,
        untold,
        listsAhead,
        lastChecked,
        rowsOfPart,
        claimed: { at: office.now() },
      });
      await nextTurn();
    }
  }

  const wake = (): void => {
    at.isWokenAgain = true;
    if (at.running || at.isClosed) return;
    at.running = run()
      .catch((error: unknown) => log(messageOf(error)))
      .finally(() => {
        at.running = null;
        if (at.isWokenAgain && !at.isClosed) wake();
      });
  };

  const settled = async (): Promise<void> => {
    while (at.running) await at.running;
  };

  return {
    wake,
    settled,
    resume: async () => {
      await officeOf().database.transaction(forgetClaims);
      wake();
    },
    settledSoon: async (importId, timeMs) => {
      const began = performance.now();
      const passed = (): number => performance.now() - began;
      while (at.running && passed() < timeMs) {
        const state = await officeOf().database.transaction(async (tx) => (await findImport(tx, importId))?.state);
        if (!state || !isAtWork(state)) return;
        // Asked ever less often, so that whoever waits for a long list does not hold it up.
        await Promise.race([at.running, wait(Math.max(25, passed() / 2))]);
      }
    },
    close: async () => {
      at.isClosed = true;
      await settled();
    },
  };
}

const takeNext = ({ database, now }: Office, claimant: string): Promise<string | undefined> =>
  database.transaction(async (tx) => {
    const id = await nextAtWork(tx, claimant, now());
    if (id !== undefined) await claimFor(tx, id, claimant, now());
    return id;
  });

async function tellFailures(office: Office, untold: UntoldFailures): Promise<void> {
  for (const [id, { code, message }] of untold) {
    await failed(office, id, code, message);
    untold.delete(id);
  }
}

/** Brings an import to the end of its present phase. A failure that nobody foresaw ends in the state failed. */
async function carryOn(office: Office, id: string, setting: WorkSetting): Promise<void> {
  try {
    const found = await office.database.transaction((tx) => findImport(tx, id));
    if (found?.state === 'reading') await readFileOfImport(office, found, setting);
    else if (found?.state === 'checking') await checkList(office, id, setting);
    else if (found?.state === 'writing') await writeList(office, id, setting);
    else if (found?.state === 'undoing') await undoList(office, found, setting);
  } catch (error) {
    setting.log(`Import ${id}: ${messageOf(error)}`);
    setting.untold.set(id, { code: isDiskFull(error) ? 'disk-full' : 'unexpected', message: messageOf(error) });
    await tellFailures(office, setting.untold);
  }
}

const failed = ({ database }: Office, id: string, code: string, message: string): Promise<void> =>
  database.transaction((tx) => changeImport(tx, id, { state: 'failed', failure: { code, detail: { message } } }));

const messageOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && /ENOSPC|EFBIG|No space left|could not extend file|disk full|53100/i.test(error.message);
