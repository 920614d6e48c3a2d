import { type PlainDate, isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { cleanText, compareText, foldText, nameIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Tx } from '../database.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';

/** What is written of a person, with the version that an edit must state. */
export type PersonCard = {
  readonly id: string;
  readonly name: string;
  readonly gender: 'nam' | 'nu' | null;
  readonly bornOn: PlainDate | null;
  readonly occupation: string;
  readonly address: string;
  readonly version: number;
};

export async function findPerson(tx: Tx, id: string): Promise<PersonCard | undefined> {
  const row = await tx
    .selectFrom('people')
    .select(['id', 'name', 'gender', 'born_on', 'occupation', 'address', 'version'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { ...row, bornOn: row.born_on === null ? null : isoDate(row.born_on) };
}

/** Writes an edit if the person is still at the version it started from; tells whether it was. */
export async function updatePerson(tx: Tx, person: PersonCard): Promise<boolean> {
  const name = cleanText(person.name);
  const { numUpdatedRows } = await tx
    .updateTable('people')
    .set({
      name,
      name_compare: compareText(name),
      name_fold: foldText(name),
      name_key: nameIndexKey(name),
      gender: person.gender,
      born_on: person.bornOn === null ? null : toIsoDate(person.bornOn),
      occupation: person.occupation,
      address: person.address,
      version: person.version + 1,
    })
    .where('id', '=', person.id)
    .where('version', '=', person.version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** A post of a person for a time (to: first day after it; null: still held), with the unit's name on its first day. */
export type Post = {
  readonly unitId: string;
  readonly unitName: string;
  readonly post: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

export async function listPosts(tx: Tx, personId: string, knownAt: Position): Promise<readonly Post[]> {
  const rows = await tx
    .selectFrom('employments as e')
    .innerJoin('unit_states as u', 'u.unit_id', 'e.unit_id')
    .select(['e.unit_id', 'u.name', 'e.post', 'e.valid_from', 'e.valid_to'])
    .where('e.person_id', '=', personId)
    .where(known('e', knownAt))
    .where(known('u', knownAt))
    .whereRef('u.valid_from', '<=', 'e.valid_from')
    .where((eb) => eb.or([eb('u.valid_to', 'is', null), eb('u.valid_to', '>', eb.ref('e.valid_from'))]))
    .orderBy('e.valid_from')
    .execute();
  return rows.map((row) => ({
    unitId: row.unit_id,
    unitName: row.name,
    post: row.post,
    from: isoDate(row.valid_from),
    to: row.valid_to === null ? null : isoDate(row.valid_to),
  }));
}

/** The units in which a person ever stood: by employment, and by the lines of the book and of nominations. */
export async function unitsOfPerson(tx: Tx, personId: string): Promise<readonly string[]> {
  const rows = await tx
    .selectFrom('employments')
    .select('unit_id')
    .where('person_id', '=', personId)
    .union(
      tx
        .selectFrom('award_lines as l')
        .innerJoin('recipients as r', 'r.id', 'l.recipient_id')
        .select('l.unit_id')
        .where('r.person_id', '=', personId),
    )
    .union(
      tx
        .selectFrom('nomination_lines as n')
        .innerJoin('recipients as r', 'r.id', 'n.recipient_id')
        .select('n.unit_id')
        .where('r.person_id', '=', personId),
    )
    .execute();
  return rows.map((row) => row.unit_id);
}
