import type { KeptDiscipline } from '../../domain/imports/records/kept-records.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { type Whose, replacedBy, whose } from './record-tables.ts';

const selectDisciplines = (tx: Tx) =>
  tx
    .selectFrom('disciplines as r')
    .select([
      'r.id',
      'r.person_id',
      'r.unit_id',
      'r.kind',
      'r.decision_number',
      'r.valid_from',
      'r.valid_to',
      'r.note',
      'r.import_id',
    ])
    .orderBy('r.valid_from')
    .orderBy('r.id');

type DisciplineRow = Awaited<ReturnType<ReturnType<typeof selectDisciplines>['execute']>>[number];

const disciplineOf = (row: DisciplineRow): KeptDiscipline => ({
  id: row.id,
  importId: row.import_id,
  personId: row.person_id,
  unitId: row.unit_id,
  kind: row.kind,
  decisionNumber: row.decision_number,
  from: isoDate(row.valid_from),
  to: isoDate(row.valid_to),
  note: row.note,
});

/** Discipline of people, or within units, as known at a position, the earliest first. */
export async function listDisciplines(
  tx: Tx,
  which: Exclude<Whose, { collectives: unknown }>,
  knownAt: Position,
): Promise<readonly KeptDiscipline[]> {
  return (await selectDisciplines(tx).where(whose(which, knownAt)).execute()).map(disciplineOf);
}

/** Discipline that an import replaced by its own: it counts again when the import is undone. */
export async function disciplinesReplacedBy(tx: Tx, importId: string): Promise<readonly KeptDiscipline[]> {
  const rows = await selectDisciplines(tx)
    .where(replacedBy('r', 'disciplines', importId))
    .execute();
  return rows.map(disciplineOf);
}

const columns = {
  id: 'uuid',
  person_id: 'uuid',
  unit_id: 'uuid',
  kind: 'text',
  decision_number: 'text',
  valid_from: 'date',
  valid_to: 'date',
  note: 'text',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds discipline; the database refuses the same form for the same person from the same day twice. */
export async function insertDisciplines(
  tx: Tx,
  disciplines: readonly KeptDiscipline[],
  recorded: Position,
): Promise<void> {
  const rows = disciplines.map((discipline) => ({
    id: discipline.id,
    person_id: discipline.personId,
    unit_id: discipline.unitId,
    kind: discipline.kind,
    decision_number: discipline.decisionNumber,
    valid_from: toIsoDate(discipline.from),
    valid_to: toIsoDate(discipline.to),
    note: discipline.note,
    import_id: discipline.importId,
    recorded,
  }));
  await insertMany(tx, 'disciplines', columns, rows);
}
