import type { KeptAbsence } from '../../domain/imports/records/kept-records.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { type Whose, replacedBy, whose } from './record-tables.ts';

const selectAbsences = (tx: Tx) =>
  tx
    .selectFrom('absences as r')
    .select([
      'r.id',
      'r.person_id',
      'r.unit_id',
      'r.kind',
      'r.valid_from',
      'r.valid_to',
      'r.name',
      'r.result',
      'r.import_id',
    ])
    .orderBy('r.valid_from')
    .orderBy('r.id');

type AbsenceRow = Awaited<ReturnType<ReturnType<typeof selectAbsences>['execute']>>[number];

const absenceOf = (row: AbsenceRow): KeptAbsence => ({
  id: row.id,
  importId: row.import_id,
  personId: row.person_id,
  unitId: row.unit_id,
  kind: row.kind,
  from: isoDate(row.valid_from),
  to: isoDate(row.valid_to),
  name: row.name,
  result: row.result,
});

/** Leave and training of people, or within units, as known at a position, the earliest first. */
export async function listAbsences(
  tx: Tx,
  which: Exclude<Whose, { collectives: unknown }>,
  knownAt: Position,
): Promise<readonly KeptAbsence[]> {
  return (await selectAbsences(tx).where(whose(which, knownAt)).execute()).map(absenceOf);
}

/** Absences that an import replaced by its own: they count again when it is undone. */
export async function absencesReplacedBy(tx: Tx, importId: string): Promise<readonly KeptAbsence[]> {
  const rows = await selectAbsences(tx)
    .where(replacedBy('r', 'absences', importId))
    .execute();
  return rows.map(absenceOf);
}

const columns = {
  id: 'uuid',
  person_id: 'uuid',
  unit_id: 'uuid',
  kind: 'text',
  valid_from: 'date',
  valid_to: 'date',
  name: 'text',
  result: 'text',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds leave and training; the database refuses the same kind for the same person from the same day twice. */
export async function insertAbsences(tx: Tx, absences: readonly KeptAbsence[], recorded: Position): Promise<void> {
  const rows = absences.map((absence) => ({
    id: absence.id,
    person_id: absence.personId,
    unit_id: absence.unitId,
    kind: absence.kind,
    valid_from: toIsoDate(absence.from),
    valid_to: toIsoDate(absence.to),
    name: absence.name,
    result: absence.result,
    import_id: absence.importId,
    recorded,
  }));
  await insertMany(tx, 'absences', columns, rows);
}
