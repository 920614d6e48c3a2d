import { sql } from 'kysely';
import type { Birth } from '../../domain/organisation/birth.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import { compareText, foldText, nameIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { type Lesson, noteBirths } from '../imports/learned-births.ts';
import { insertMany } from '../insert-many.ts';
import { birthOfRow, learnBirth } from '../organisation/births.ts';

/** What a list may tell of somebody beside the name; empty and null are "not told". */
export type PersonDetails = Birth & {
  readonly formOfAddress: string;
  readonly gender: 'nam' | 'nu' | null;
  readonly citizenNumber: string;
  readonly staffNumber: string;
  readonly occupation: string;
  readonly address: string;
  /** Where somebody without a post is kept. */
  readonly homeUnitId: string | null;
};

export type ListedPersonRow = PersonDetails & { readonly id: string; readonly name: string };

const columns = {
  id: 'uuid',
  name: 'text',
  name_compare: 'text',
  name_fold: 'text',
  name_key: 'text',
  form_of_address: 'text',
  gender: 'text',
  born_on: 'date',
  born_year: 'int',
  citizen_number: 'text',
  staff_number: 'text',
  occupation: 'text',
  address: 'text',
  home_unit_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds people with all that a list tells of them. */
export async function insertListedPeople(
  tx: Tx,
  people: readonly ListedPersonRow[],
  recorded: Position,
): Promise<void> {
  const rows = people.map((person) => ({
    id: person.id,
    name: person.name,
    name_compare: compareText(person.name),
    name_fold: foldText(person.name),
    name_key: nameIndexKey(person.name),
    form_of_address: person.formOfAddress,
    gender: person.gender,
    born_on: person.bornOn === null ? null : toIsoDate(person.bornOn),
    born_year: person.bornYear,
    citizen_number: person.citizenNumber,
    staff_number: person.staffNumber,
    occupation: person.occupation,
    address: person.address,
    home_unit_id: person.homeUnitId,
    recorded,
  }));
  await insertMany(tx, 'people', columns, rows);
}

/** What is on record of people beside their names, by id. */
export async function detailsOfPeople(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PersonDetails>> {
  const rows = await tx
    .selectFrom('people')
    .select([
      'id',
      'form_of_address',
      'gender',
      'born_on',
      'born_year',
      'citizen_number',
      'staff_number',
      'occupation',
      'address',
      'home_unit_id',
    ])
    .where(sql<boolean>`id = any(${ids}::uuid[])`)
    .execute();
  return new Map(
    rows.map((row) => [
      row.id,
      {
        formOfAddress: row.form_of_address,
        gender: row.gender,
        ...birthOfRow(row),
        citizenNumber: row.citizen_number,
        staffNumber: row.staff_number,
        occupation: row.occupation,
        address: row.address,
        homeUnitId: row.home_unit_id,
      },
    ]),
  );
}

/** Fills in what was not on record; what is on record stays as it is. What it learns of births is noted with its import. */
export async function fillDetails(
  tx: Tx,
  told: readonly ({ readonly id: string } & PersonDetails)[],
  lesson: Lesson,
): Promise<void> {
  if (told.length === 0) return;
  await noteBirths(
    tx,
    told.map(({ id, bornOn, bornYear }) => ({ personId: id, bornOn, bornYear })),
    lesson,
  );
  const texts = (pick: (each: PersonDetails) => string | null) => told.map(pick);
  await sql`update people p set version = p.version + 1,
      form_of_address = case when p.form_of_address = '' then t.form_of_address else p.form_of_address end,
      gender = coalesce(p.gender, t.gender),
      ${learnBirth},
      citizen_number = case when p.citizen_number = '' then t.citizen_number else p.citizen_number end,
      staff_number = case when p.staff_number = '' then t.staff_number else p.staff_number end,
      occupation = case when p.occupation = '' then t.occupation else p.occupation end,
      address = case when p.address = '' then t.address else p.address end,
      home_unit_id = coalesce(p.home_unit_id, t.home_unit_id)
    from unnest(${told.map(({ id }) => id)}::uuid[], ${texts((each) => each.formOfAddress)}::text[],
      ${texts((each) => each.gender)}::text[], ${texts((each) => (each.bornOn === null ? null : toIsoDate(each.bornOn)))}::date[], ${told.map(({ bornYear }) => bornYear)}::int[],
      ${texts((each) => each.citizenNumber)}::text[], ${texts((each) => each.staffNumber)}::text[],
      ${texts((each) => each.occupation)}::text[], ${texts((each) => each.address)}::text[], ${texts((each) => each.homeUnitId)}::uuid[])
      as t (id, form_of_address, gender, born_on, born_year, citizen_number, staff_number, occupation, address, home_unit_id)
    where p.id = t.id`.execute(tx);
}
