import type { Tx } from '../../../../store/database.ts';
import { takeBirthsBack } from '../../../../store/imports/learned-births.ts';
import type { Position } from '../../../../store/audit.ts';
import { type ImportedTable, restsOnRecords, supersedeOfImport } from '../../../../store/records/record-tables.ts';
import type { Recording } from '../../../procedure.ts';

/** How many of those whose records rest on an import are named. */
export const NAMED_RESTS = 5;

type UndoSteps<Kept> = {
  readonly table: Exclude<ImportedTable, 'initiatives'>;
  readonly replacedBy: (tx: Tx, importId: string) => Promise<readonly Kept[]>;
  readonly insert: (tx: Tx, records: readonly Kept[], recorded: Position) => Promise<void>;
};

/**
 * Takes back the records of an import: they count no longer, and what they replaced counts again. Names those whose
 * records were replaced since, in which case nothing is taken back. People whom the list brought in stay; births that it
 * brought to others are taken back where nothing has relied on them.
 */
export const undoRecords =
  <Kept extends { readonly id: string }>({ table, replacedBy, insert }: UndoSteps<Kept>) =>
  async (tx: Tx, importId: string, { newId, position }: Recording): Promise<readonly string[]> => {
    const rests = await restsOnRecords(tx, table, importId, NAMED_RESTS);
    if (rests.length > 0) return rests;
    const replaced = await replacedBy(tx, importId);
    await supersedeOfImport(tx, table, importId, position);
    await insert(
      tx,
      replaced.map((record) => ({ ...record, id: newId() })),
      position,
    );
    await takeBirthsBack(tx, importId, position);
    return [];
  };
