import { setImmediate as nextTurn } from 'node:timers/promises';
import { type KeptRow, rowsAfter } from '../../../store/imports/import-rows.ts';
import type { Import } from '../../../store/imports/imports.ts';
import type { Office } from '../../office.ts';
import { type ListReading, type OpenedRow, openList } from './list-reading.ts';
import { partRows } from './part-rows.ts';
import type { WorkSetting } from './work-setting.ts';

/** Rows of a list in the order of the sheet, opened: as many as are judged or written in one transaction. */
export type ListPart = {
  readonly rows: readonly OpenedRow[];
  /** Row number behind which the part begins, and with which it ends. */
  readonly after: number;
  readonly last: number;
  /** A list ends with a part that is not full, perhaps an empty one. */
  readonly isLast: boolean;
};

/** Longest list, in rows, that is kept in memory between looking ahead, checking and writing: some 40 MiB. */
export const MOST_KEPT = 50_000;

/**
 * Opens a list part by part from behind a row on; what stands in titles further up is heard all the same. The next part
 * is asked for before the present one is given, so that it need not wait for what is done with it.
 */
export async function* listParts(
  office: Office,
  found: Import,
  setting: WorkSetting,
  from = 0,
): AsyncGenerator<ListPart, void, undefined> {
  const { database } = office;
  const size = partRows(found.kind, setting);
  const list = await database.transaction((tx) => openList(tx, found, office.today()));
  const read = (after: number) => database.transaction((tx) => rowsAfter(tx, found.id, after, size));
  await passOver(list, from, read);
  let after = from;
  let next = read(after);
  for (let isLast = false; !isLast;) {
    const rows = await next;
    isLast = rows.length < size;
    const last = rows.at(-1)?.row ?? after;
    if (!isLast) next = read(last);
    next.catch(() => undefined);
    yield { rows: list.open(rows), after, last, isLast };
    after = last;
    await nextTurn();
  }
}

async function passOver(
  list: ListReading,
  until: number,
  read: (after: number) => Promise<readonly KeptRow[]>,
): Promise<void> {
  for (let after = 0; after < until;) {
    const rows = await read(after);
    list.passOver(rows.filter(({ row }) => row <= until));
    after = rows.at(-1)?.row ?? until;
  }
}
