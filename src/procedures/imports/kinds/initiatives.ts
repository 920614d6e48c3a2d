import { type InitiativeReading, readInitiativeRows } from '../../../domain/imports/records/initiative-row.ts';
import type { Tx } from '../../../store/database.ts';
import { authorsReplacedBy, insertAuthors, restsOnInitiatives } from '../../../store/records/initiatives.ts';
import { supersedeOfImport } from '../../../store/records/record-tables.ts';
import type { Recording } from '../../procedure.ts';
import type { ImportKindSteps } from './kind-steps.ts';
import { initiativesRun } from './records/initiatives-run.ts';
import { NAMED_RESTS, undoRecords } from './records/undo-records.ts';

const undoAuthors = undoRecords({
  table: 'initiative_authors',
  replacedBy: authorsReplacedBy,
  insert: insertAuthors,
});

/** Takes back the initiatives of an import with their authors; refused while other work has added authors to them. */
async function undoInitiatives(tx: Tx, importId: string, recording: Recording): Promise<readonly string[]> {
  const rests = await restsOnInitiatives(tx, importId, NAMED_RESTS);
  if (rests.length > 0) return rests;
  const ofAuthors = await undoAuthors(tx, importId, recording);
  if (ofAuthors.length > 0) return ofAuthors;
  await supersedeOfImport(tx, 'initiatives', importId, recording.position);
  return [];
}

/** Sáng kiến, đề tài with their authors and shares. */
export const initiativesKind: ImportKindSteps<InitiativeReading> = {
  kind: 'initiatives',
  action: 'import-records',
  read: readInitiativeRows,
  openRun: initiativesRun,
  undo: undoInitiatives,
};
