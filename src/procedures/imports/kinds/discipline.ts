import { type DisciplineReading, readDisciplineRows } from '../../../domain/imports/records/discipline-row.ts';
import type { KeptDiscipline } from '../../../domain/imports/records/kept-records.ts';
import { disciplineRules } from '../../../domain/imports/records/record-rules.ts';
import { disciplinesReplacedBy, insertDisciplines, listDisciplines } from '../../../store/records/disciplines.ts';
import type { ImportKindSteps } from './kind-steps.ts';
import { recordRun } from './records/record-run.ts';
import { undoRecords } from './records/undo-records.ts';

/** Kỷ luật of people. */
export const disciplineKind: ImportKindSteps<DisciplineReading> = {
  kind: 'discipline',
  action: 'import-records',
  read: readDisciplineRows,
  openRun: (setting) =>
    recordRun<DisciplineReading, KeptDiscipline>(
      {
        table: 'disciplines',
        ofCollectives: false,
        subjectOf: ({ person, unitId, from }) => ({
          person,
          collectiveUnitId: null,
          unitId,
          on: from,
          name: person.name,
        }),
        told: ({ unitId, kind, decisionNumber, from, to, note }, { personId }) => [
          { id: '', importId: null, personId: personId as string, unitId, kind, decisionNumber, from, to, note },
        ],
        rules: disciplineRules,
        list: async (tx, which, knownAt) => ('collectives' in which ? [] : listDisciplines(tx, which, knownAt)),
        insert: insertDisciplines,
      },
      setting,
    ),
  undo: undoRecords({ table: 'disciplines', replacedBy: disciplinesReplacedBy, insert: insertDisciplines }),
};
