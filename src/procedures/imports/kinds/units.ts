import { type UnitReading, readUnitRows } from '../../../domain/imports/unit-row.ts';
import type { Tx } from '../../../store/database.ts';
import { supersedeStates, unitsInUse } from '../../../store/imports/unit-lists.ts';
import { findImport } from '../../../store/imports/imports.ts';
import type { Recording } from '../../procedure.ts';
import { NAMED_RESTS } from '../undo-awards.ts';
import { planUnits, writeUnits } from '../write-units.ts';
import type { ImportKindSteps } from './kind-steps.ts';

/** Lists of new units; a list is always taken as a whole, as its units stand below each other. */
export const unitSteps: ImportKindSteps<UnitReading> = {
  kind: 'units',
  action: 'change-organisation',
  read: (rows, { units, scope }) => readUnitRows(rows, { units, scope }),
  openRun: () => ({
    lookAhead: () => undefined,
    judge: async (_, rows) =>
      rows.map(({ row, reading }) => ({ row, reading, problems: [], outcome: 'add', candidates: [] })),
    write: async (tx, rows, { recording }) => {
      const plan = await planUnits(tx, rows, recording.newId);
      const none = { added: 0, changed: 0, unchanged: 0 };
      if ('row' in plan) return { ...none, outdated: plan };
      await writeUnits(tx, plan, recording.position);
      return { ...none, added: rows.length, outdated: null };
    },
  }),
  undo: undoUnits,
};

/** Takes back the states that the list brought in, unless something rests on one of its units. */
async function undoUnits(tx: Tx, importId: string, recording: Recording): Promise<readonly string[]> {
  const written = (await findImport(tx, importId))?.written ?? null;
  if (written === null) return [];
  const names = await unitsInUse(tx, written, NAMED_RESTS);
  if (names.length === 0) await supersedeStates(tx, written, recording.position);
  return names;
}
