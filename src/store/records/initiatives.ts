import { sql } from 'kysely';
import type { KeptAuthor, KeptInitiative } from '../../domain/imports/records/kept-records.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import { known } from '../as-known.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { oneOf, replacedBy } from './record-tables.ts';

const selectInitiatives = (tx: Tx) =>
  tx
    .selectFrom('initiatives as i')
    .select([
      'i.id',
      'i.kind',
      'i.name',
      'i.scope',
      'i.recognised_by',
      'i.decision_number',
      'i.recognised_on',
      'i.period',
      'i.unit_id',
      'i.import_id',
    ])
    .orderBy('i.period')
    .orderBy('i.id');

type InitiativeRow = Awaited<ReturnType<ReturnType<typeof selectInitiatives>['execute']>>[number];

const initiativeOf = (row: InitiativeRow): KeptInitiative => ({
  id: row.id,
  importId: row.import_id,
  kind: row.kind,
  name: row.name,
  scope: row.scope,
  recognisedBy: row.recognised_by,
  decisionNumber: row.decision_number,
  recognisedOn: row.recognised_on === null ? null : isoDate(row.recognised_on),
  period: row.period,
  unitId: row.unit_id,
});

/** Which initiatives to read: those of units, those in which people have a part, or by id. */
export type WhichInitiatives =
  | { readonly units: readonly string[] }
  | { readonly people: readonly string[] }
  | { readonly ids: readonly string[] };

/** Initiatives as known at a position, the earliest year first. */
export async function listInitiatives(
  tx: Tx,
  which: WhichInitiatives,
  knownAt: Position,
): Promise<readonly KeptInitiative[]> {
  const chosen =
    'units' in which
      ? oneOf('i.unit_id', which.units)
      : 'ids' in which
        ? oneOf('i.id', which.ids)
        : sql<boolean>`i.id in (select a.initiative_id from initiative_authors a where ${oneOf('a.person_id', which.people)} and ${known('a', knownAt)})`;
  const rows = await selectInitiatives(tx).where(chosen).where(known('i', knownAt)).execute();
  return rows.map(initiativeOf);
}

/** The initiative in which an author has a part, as known at a position; undefined when one of the two was taken back. */
export async function initiativeOfPart(tx: Tx, partId: string, knownAt: Position): Promise<KeptInitiative | undefined> {
  const row = await selectInitiatives(tx)
    .where(
      sql<boolean>`i.id in (select a.initiative_id from initiative_authors a where a.id = ${partId} and ${known('a', knownAt)})`,
    )
    .where(known('i', knownAt))
    .executeTakeFirst();
  return row && initiativeOf(row);
}

const selectAuthors = (tx: Tx) =>
  tx
    .selectFrom('initiative_authors as a')
    .select(['a.id', 'a.initiative_id', 'a.person_id', 'a.ordinal', 'a.share_hundredths', 'a.import_id'])
    .orderBy('a.initiative_id')
    .orderBy('a.ordinal');

type AuthorRow = Awaited<ReturnType<ReturnType<typeof selectAuthors>['execute']>>[number];

const authorOf = (row: AuthorRow): KeptAuthor => ({
  id: row.id,
  importId: row.import_id,
  initiativeId: row.initiative_id,
  personId: row.person_id,
  ordinal: row.ordinal,
  shareHundredths: row.share_hundredths,
});

/** Authors of initiatives with their shares, as known at a position, in the order of the list. */
export async function listAuthors(
  tx: Tx,
  initiativeIds: readonly string[],
  knownAt: Position,
): Promise<readonly KeptAuthor[]> {
  const rows = await selectAuthors(tx)
    .where(oneOf('a.initiative_id', initiativeIds))
    .where(known('a', knownAt))
    .execute();
  return rows.map(authorOf);
}

/** Parts that an import replaced by its own: they count again when it is undone. */
export async function authorsReplacedBy(tx: Tx, importId: string): Promise<readonly KeptAuthor[]> {
  const rows = await selectAuthors(tx)
    .where(replacedBy('a', 'initiative_authors', importId))
    .execute();
  return rows.map(authorOf);
}

/** Initiatives of an import to which other work has added authors since; at most a few names. */
export async function restsOnInitiatives(tx: Tx, importId: string, limit: number): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`
    select distinct i.name from initiatives i join initiative_authors a on a.initiative_id = i.id
    where i.import_id = ${importId} and i.superseded is null and a.superseded is null and a.import_id is distinct from ${importId}
    order by i.name limit ${limit}`.execute(tx);
  return rows.map(({ name }) => name);
}

/** Initiatives that bear one of the names (as compareText gives them), as known at a position. */
export async function initiativesNamed(
  tx: Tx,
  names: readonly string[],
  knownAt: Position,
): Promise<readonly KeptInitiative[]> {
  const rows = await selectInitiatives(tx)
    .where(sql<boolean>`i.name_compare = any(${names}::text[])`)
    .where(known('i', knownAt))
    .execute();
  return rows.map(initiativeOf);
}

const columns = {
  id: 'uuid',
  kind: 'text',
  name: 'text',
  name_compare: 'text',
  name_fold: 'text',
  scope: 'text',
  recognised_by: 'text',
  decision_number: 'text',
  recognised_on: 'date',
  period: 'text',
  unit_id: 'uuid',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds initiatives; the database refuses the same name twice within a unit and period. */
export async function insertInitiatives(
  tx: Tx,
  initiatives: readonly KeptInitiative[],
  recorded: Position,
): Promise<void> {
  const rows = initiatives.map((initiative) => ({
    id: initiative.id,
    kind: initiative.kind,
    name: initiative.name,
    name_compare: compareText(initiative.name),
    name_fold: foldText(initiative.name),
    scope: initiative.scope,
    recognised_by: initiative.recognisedBy,
    decision_number: initiative.decisionNumber,
    recognised_on: initiative.recognisedOn === null ? null : toIsoDate(initiative.recognisedOn),
    period: initiative.period,
    unit_id: initiative.unitId,
    import_id: initiative.importId,
    recorded,
  }));
  await insertMany(tx, 'initiatives', columns, rows);
}

const authorColumns = {
  id: 'uuid',
  initiative_id: 'uuid',
  person_id: 'uuid',
  ordinal: 'int',
  share_hundredths: 'int',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds parts in initiatives; the database refuses the same person twice in one initiative. */
export async function insertAuthors(tx: Tx, authors: readonly KeptAuthor[], recorded: Position): Promise<void> {
  const rows = authors.map((author) => ({
    id: author.id,
    initiative_id: author.initiativeId,
    person_id: author.personId,
    ordinal: author.ordinal,
    share_hundredths: author.shareHundredths,
    import_id: author.importId,
    recorded,
  }));
  await insertMany(tx, 'initiative_authors', authorColumns, rows);
}
