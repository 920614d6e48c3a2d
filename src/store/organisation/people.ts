import { sql } from 'kysely';
import type { KnownEmployment, KnownPerson } from '../../domain/imports/book-so-far.ts';
import type { NewEmployment, NewPerson } from '../../domain/imports/award-plan.ts';
import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { cleanText, compareText, foldText, nameIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';

type PersonRow = {
  id: string;
  name_compare: string;
  born_on: string | null;
  recipient_id: string | null;
  unit_id: string;
};

/**
 * People who bear one of the names (as compareText gives them), once for each unit in which they work (on or after the
 * day) or were commended or nominated.
 */
export async function findPeopleByName(
  tx: Tx,
  names: readonly string[],
  since: PlainDate,
): Promise<readonly KnownPerson[]> {
  const { rows } = await sql<PersonRow>`
    with named as materialized (
      select p.id, p.name_compare, p.born_on, r.id as recipient_id
      from people p left join recipients r on r.person_id = p.id
      where p.name_compare = any(${names}::text[]))
    select n.*, e.unit_id from named n join employments e on e.person_id = n.id
      where e.superseded is null and (e.valid_to is null or e.valid_to > ${toIsoDate(since)})
    union select n.*, l.unit_id from named n join award_lines l on l.recipient_id = n.recipient_id
    union select n.*, l.unit_id from named n join nomination_lines l on l.recipient_id = n.recipient_id`.execute(tx);
  return rows.map((row) => ({
    personId: row.id,
    recipientId: row.recipient_id,
    nameCompare: row.name_compare,
    bornOn: row.born_on === null ? null : isoDate(row.born_on),
    unitId: row.unit_id,
  }));
}

/** Employments of people as known now. */
export async function findEmployments(tx: Tx, personIds: readonly string[]): Promise<readonly KnownEmployment[]> {
  const rows = await tx
    .selectFrom('employments')
    .select(['id', 'person_id', 'unit_id', 'post', 'valid_from', 'valid_to'])
    .where(sql<boolean>`person_id = any(${personIds}::uuid[])`)
    .where('superseded', 'is', null)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    personId: row.person_id,
    unitId: row.unit_id,
    post: row.post,
    from: isoDate(row.valid_from),
    to: row.valid_to === null ? null : isoDate(row.valid_to),
  }));
}

const genderOf = (formOfAddress: string): 'nam' | 'nu' | null => {
  const word = cleanText(formOfAddress).toLowerCase();
  return word === 'ông' ? 'nam' : word === 'bà' ? 'nu' : null;
};

export async function insertPeople(tx: Tx, people: readonly NewPerson[], recorded: Position): Promise<void> {
  const rows = people.map(({ id, name, formOfAddress, bornOn, occupation }) => ({
    id,
    name,
    name_compare: compareText(name),
    name_fold: foldText(name),
    name_key: nameIndexKey(name),
    gender: genderOf(formOfAddress),
    born_on: bornOn === null ? null : toIsoDate(bornOn),
    occupation,
    recorded,
  }));
  const columns = {
    id: 'uuid',
    name: 'text',
    name_compare: 'text',
    name_fold: 'text',
    name_key: 'text',
    gender: 'text',
    born_on: 'date',
    occupation: 'text',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'people', columns, rows);
}

/** Keeps days of birth that were not known before; a day that is known stays. */
export async function keepBirths(
  tx: Tx,
  births: readonly { readonly personId: string; readonly bornOn: PlainDate }[],
): Promise<void> {
  if (births.length === 0) return;
  await sql`update people p set born_on = b.born_on, version = p.version + 1
    from unnest(${births.map(({ personId }) => personId)}::uuid[], ${births.map(({ bornOn }) => toIsoDate(bornOn))}::date[]) as b (id, born_on)
    where p.id = b.id and p.born_on is null`.execute(tx);
}

/** Adds employments; those that they replace count as superseded from here on. */
export async function insertEmployments(
  tx: Tx,
  added: readonly NewEmployment[],
  replaced: readonly string[],
  recorded: Position,
): Promise<void> {
  if (replaced.length > 0) {
    await sql`update employments set superseded = ${recorded} where id = any(${replaced}::uuid[])`.execute(tx);
  }
  const rows = added.map(({ id, personId, unitId, post, postClass, from, to }) => ({
    id,
    person_id: personId,
    unit_id: unitId,
    post,
    post_class: postClass,
    valid_from: toIsoDate(from),
    valid_to: to === null ? null : toIsoDate(to),
    recorded,
  }));
  const columns = {
    id: 'uuid',
    person_id: 'uuid',
    unit_id: 'uuid',
    post: 'text',
    post_class: 'text',
    valid_from: 'date',
    valid_to: 'date',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'employments', columns, rows);
}
