import { claim } from '../../../store/imports/import-queue.ts';
import type { Tx } from '../../../store/database.ts';
import type { LastChecked } from './checked-list.ts';
import type { ListsAhead } from './rows-ahead.ts';
import type { Office } from '../../office.ts';

/** How long another process keeps off an import of which it has heard nothing new, in seconds. */
const CLAIM_SECONDS = 15;

/** Tells of a failure that nobody foresaw; the import keeps its file and says that it failed. */
export type LogFailure = (line: string) => void;

/** Failures that could not be kept at once: a full disk takes no word of itself. They are kept at the next occasion. */
export type UntoldFailures = Map<string, { readonly code: string; readonly message: string }>;

/** What every step is told besides the office. */
export type WorkSetting = {
  /** The office is being closed: a step ends before its next part. */
  readonly isClosed: () => boolean;
  readonly claimant: string;
  readonly log: LogFailure;
  readonly untold: UntoldFailures;
  readonly listsAhead: ListsAhead;
  readonly lastChecked: LastChecked;
  /** Rows of a list that are judged or written in one transaction (units: see part-rows). */
  readonly rowsOfPart: number;
  /** When the import was claimed last (an instant). */
  readonly claimed: { at: string };
};

/** Claims an import, so that other processes keep off for a while. */
export const claimFor = (tx: Tx, id: string, claimant: string, now: string): Promise<void> =>
  claim(tx, id, claimant, new Date(Date.parse(now) + CLAIM_SECONDS * 1_000).toISOString());

/** Claims an import anew before its next part, when a third of its time is over. */
export async function claimAnew(office: Office, id: string, { claimant, claimed }: WorkSetting): Promise<void> {
  const now = office.now();
  if (Date.parse(now) - Date.parse(claimed.at) < (CLAIM_SECONDS * 1_000) / 3) return;
  await office.database.transaction((tx) => claimFor(tx, id, claimant, now));
  claimed.at = now;
}
