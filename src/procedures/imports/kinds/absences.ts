import { type AbsenceReading, readAbsenceRows } from '../../../domain/imports/records/absence-row.ts';
import type { KeptAbsence } from '../../../domain/imports/records/kept-records.ts';
import { absenceRules } from '../../../domain/imports/records/record-rules.ts';
import { absencesReplacedBy, insertAbsences, listAbsences } from '../../../store/records/absences.ts';
import type { ImportKindSteps } from './kind-steps.ts';
import { recordRun } from './records/record-run.ts';
import { undoRecords } from './records/undo-records.ts';

/** Nghỉ (thai sản, ốm …) and đào tạo, bồi dưỡng of people. */
export const absencesKind: ImportKindSteps<AbsenceReading> = {
  kind: 'absences',
  action: 'import-records',
  read: readAbsenceRows,
  openRun: (setting) =>
    recordRun<AbsenceReading, KeptAbsence>(
      {
        table: 'absences',
        ofCollectives: false,
        subjectOf: ({ person, unitId, from }) => ({
          person,
          collectiveUnitId: null,
          unitId,
          on: from,
          name: person.name,
        }),
        told: ({ unitId, kind, from, to, name, result }, { personId }) => [
          { id: '', importId: null, personId: personId as string, unitId, kind, from, to, name, result },
        ],
        rules: absenceRules,
        list: async (tx, which, knownAt) => ('collectives' in which ? [] : listAbsences(tx, which, knownAt)),
        insert: insertAbsences,
      },
      setting,
    ),
  undo: undoRecords({ table: 'absences', replacedBy: absencesReplacedBy, insert: insertAbsences }),
};
