import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { cleanText, compareText, foldText, nameIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Tx } from '../database.ts';
import { birthOfRow } from './births.ts';
import type { Birth } from '../../domain/organisation/birth.ts';
import type { Position } from '../audit.ts';

/** What is written of a person, with the version that an edit must state. */
export type PersonCard = Birth & {
  readonly id: string;
  readonly name: string;
  readonly gender: 'nam' | 'nu' | null;
  readonly occupation: string;
  readonly address: string;
  /** Xưng hô as stated; empty when it follows from the gender. */
  readonly formOfAddress: string;
  /** Digits only; empty when not known. */
  readonly citizenNumber: string;
  readonly staffNumber: string;
  readonly diedOn: PlainDate | null;
  /** Where a citizen without a post is kept. */
  readonly homeUnitId: string | null;
  readonly version: number;
};

/** A record by its id, also one that was merged into another (see recordsOfHuman). */
export async function findPerson(tx: Tx, id: string): Promise<PersonCard | undefined> {
  const row = await tx.selectFrom('people').selectAll().where('id', '=', id).executeTakeFirst();
  return (
    row && {
      id: row.id,
      name: row.name,
      gender: row.gender,
      ...birthOfRow(row),
      occupation: row.occupation,
      address: row.address,
      formOfAddress: row.form_of_address,
      citizenNumber: row.citizen_number,
      staffNumber: row.staff_number,
      diedOn: row.died_on === null ? null : isoDate(row.died_on),
      homeUnitId: row.home_unit_id,
      version: row.version,
    }
  );
}

const columnsOf = (person: Omit<PersonCard, 'id' | 'version'>) => {
  const name = cleanText(person.name);
  return {
    name,
    name_compare: compareText(name),
    name_fold: foldText(name),
    name_key: nameIndexKey(name),
    gender: person.gender,
    born_on: person.bornOn === null ? null : toIsoDate(person.bornOn),
    born_year: person.bornYear,
    occupation: person.occupation,
    address: person.address,
    form_of_address: person.formOfAddress,
    citizen_number: person.citizenNumber,
    staff_number: person.staffNumber,
    died_on: person.diedOn === null ? null : toIsoDate(person.diedOn),
    home_unit_id: person.homeUnitId,
  };
};

/** Adds somebody who was typed on a screen. */
export async function insertPerson(tx: Tx, person: Omit<PersonCard, 'version'>, recorded: Position): Promise<void> {
  const { id, ...rest } = person;
  await tx
    .insertInto('people')
    .values({ id, ...columnsOf(rest), recorded })
    .execute();
}

/** Writes an edit if the person is still at the version it started from; tells whether it was. */
export async function updatePerson(tx: Tx, person: PersonCard): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('people')
    .set({ ...columnsOf(person), version: person.version + 1 })
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
