import { sql } from 'kysely';
import type { KnownEmployment } from '../../domain/imports/book-so-far.ts';
import type { NewEmployment, NewPerson } from '../../domain/imports/award-plan.ts';
import type { Birth } from '../../domain/organisation/birth.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { cleanText, compareText, foldText, nameIndexKey } from '../../kernel/vietnamese-text.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { arrayText } from '../array-text.ts';
import { type Lesson, noteBirths } from '../imports/learned-births.ts';
import { insertMany } from '../insert-many.ts';
import { birthIsNews, learnBirth } from './births.ts';

type EmploymentRow = {
  id: string;
  person_id: string;
  unit_id: string;
  post: string;
  valid_from: string;
  valid_to: string | null;
};

/** Employments of people as known now; asked person by person (see known-people). */
export async function findEmployments(tx: Tx, personIds: readonly string[]): Promise<readonly KnownEmployment[]> {
  const { rows } = await sql<EmploymentRow>`
    select e.id, a.id as person_id, e.unit_id, e.post, e.valid_from, e.valid_to
    from unnest(${arrayText(personIds)}::text::uuid[]) as a (id)
      cross join lateral (select * from employments where person_id = a.id offset 0) e
    where e.superseded is null`.execute(tx);
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
  const rows = people.map(({ id, name, formOfAddress, bornOn, bornYear, occupation, gender }) => ({
    id,
    name,
    name_compare: compareText(name),
    name_fold: foldText(name),
    name_key: nameIndexKey(name),
    gender: gender ?? genderOf(formOfAddress),
    born_on: bornOn === null ? null : toIsoDate(bornOn),
    born_year: bornYear,
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
    born_year: 'int',
    occupation: 'text',
    recorded: 'bigint',
  } as const;
  await insertMany(tx, 'people', columns, rows);
}

/**
 * Keeps births that were not known before, each of another person; a day that is known stays, and a year but for its day.
 * What the lesson's import taught is noted, so that its undoing takes it back.
 */
export async function keepBirths(
  tx: Tx,
  births: readonly (Birth & { readonly personId: string })[],
  lesson: Lesson | null = null,
): Promise<void> {
  if (births.length === 0) return;
  if (lesson) await noteBirths(tx, births, lesson);
  await sql`update people p set ${learnBirth}, version = p.version + 1
    from unnest(${births.map(({ personId }) => personId)}::uuid[],
      ${births.map(({ bornOn }) => (bornOn === null ? null : toIsoDate(bornOn)))}::date[],
      ${births.map(({ bornYear }) => bornYear)}::int[]) as t (id, born_on, born_year)
    where p.id = t.id and ${birthIsNews}`.execute(tx);
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
