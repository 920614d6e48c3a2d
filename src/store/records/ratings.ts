import type { KeptRating } from '../../domain/imports/records/kept-records.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import { type Whose, replacedBy, subjectOf, whose } from './record-tables.ts';

const selectRatings = (tx: Tx) =>
  tx
    .selectFrom('ratings as r')
    .select([
      'r.id',
      'r.person_id',
      'r.collective_unit_id',
      'r.unit_id',
      'r.period',
      'r.period_from',
      'r.period_to',
      'r.grade',
      'r.ground',
      'r.import_id',
    ])
    .orderBy('r.period_from')
    .orderBy('r.id');

type RatingRow = Awaited<ReturnType<ReturnType<typeof selectRatings>['execute']>>[number];

const ratingOf = (row: RatingRow): KeptRating => ({
  ...subjectOf(row),
  id: row.id,
  importId: row.import_id,
  unitId: row.unit_id,
  period: row.period,
  from: isoDate(row.period_from),
  to: isoDate(row.period_to),
  grade: row.grade,
  ground: row.ground,
});

/** Ratings of people, of collectives, or given by units, as known at a position, the earliest year first. */
export async function listRatings(tx: Tx, which: Whose, knownAt: Position): Promise<readonly KeptRating[]> {
  return (await selectRatings(tx).where(whose(which, knownAt)).execute()).map(ratingOf);
}

/** Ratings that an import replaced by its own: they count again when it is undone. */
export async function ratingsReplacedBy(tx: Tx, importId: string): Promise<readonly KeptRating[]> {
  const rows = await selectRatings(tx)
    .where(replacedBy('r', 'ratings', importId))
    .execute();
  return rows.map(ratingOf);
}

const columns = {
  id: 'uuid',
  person_id: 'uuid',
  collective_unit_id: 'uuid',
  unit_id: 'uuid',
  period: 'text',
  period_from: 'date',
  period_to: 'date',
  grade: 'text',
  ground: 'text',
  import_id: 'uuid',
  recorded: 'bigint',
} as const;

/** Adds ratings; the database refuses a second one of a person or collective for the same period. */
export async function insertRatings(tx: Tx, ratings: readonly KeptRating[], recorded: Position): Promise<void> {
  const rows = ratings.map((rating) => ({
    id: rating.id,
    person_id: rating.personId,
    collective_unit_id: rating.collectiveUnitId,
    unit_id: rating.unitId,
    period: rating.period,
    period_from: toIsoDate(rating.from),
    period_to: toIsoDate(rating.to),
    grade: rating.grade,
    ground: rating.ground,
    import_id: rating.importId,
    recorded,
  }));
  await insertMany(tx, 'ratings', columns, rows);
}
