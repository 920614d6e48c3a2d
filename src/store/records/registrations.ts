import type { KeptRegistration } from '../../domain/imports/records/kept-records.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { type Whose, replacedBy, subjectOf, whose } from './record-tables.ts';

const selectRegistrations = (tx: Tx) =>
  tx
    .selectFrom('registrations as r')
    .select([
      'r.id',
      'r.person_id',
      'r.collective_unit_id',
      'r.unit_id',
      'r.form_code',
      'r.period',
      'r.registered_on',
      'r.import_id',
    ])
    .orderBy('r.period')
    .orderBy('r.form_code')
    .orderBy('r.id');

type RegistrationRow = Awaited<ReturnType<ReturnType<typeof selectRegistrations>['execute']>>[number];

const registrationOf = (row: RegistrationRow): KeptRegistration => ({
  ...subjectOf(row),
  id: row.id,
  importId: row.import_id,
  unitId: row.unit_id,
  formCode: row.form_code,
  period: row.period,
  registeredOn: row.registered_on === null ? null : isoDate(row.registered_on),
});

/** Registrations of people, of collectives, or from units, as known at a position, by year. */
export async function listRegistrations(tx: Tx, which: Whose, knownAt: Position): Promise<readonly KeptRegistration[]> {
  return (await selectRegistrations(tx).where(whose(which, knownAt)).execute()).map(registrationOf);
}

/** Registrations that an import replaced by its own: they count again when it is undone. */
export async function registrationsReplacedBy(tx: Tx, importId: string): Promise<readonly KeptRegistration[]> {
  const rows = await selectRegistrations(tx)
    .where(replacedBy('r', 'registrations', importId))
    .execute();
  return rows.map(registrationOf);
}

const columns = {
  id: 'uuid',
  person_id: 'uuid',
  collective_unit_id: 'uuid',
  unit_id: 'uuid',
  form_code: 'text',
  period: 'text',
  registered_on: 'date',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds registrations; the database refuses the same title for the same one in the same period twice. */
export async function insertRegistrations(
  tx: Tx,
  registrations: readonly KeptRegistration[],
  recorded: Position,
): Promise<void> {
  const rows = registrations.map((registration) => ({
    id: registration.id,
    person_id: registration.personId,
    collective_unit_id: registration.collectiveUnitId,
    unit_id: registration.unitId,
    form_code: registration.formCode,
    period: registration.period,
    registered_on: registration.registeredOn === null ? null : toIsoDate(registration.registeredOn),
    import_id: registration.importId,
    recorded,
  }));
  await insertMany(tx, 'registrations', columns, rows);
}
