import { type RawBuilder, sql } from 'kysely';
import { type PlainDate, toIsoDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';

/** What was true on a day, as known at a position: the two times of every read of dated facts. */
export type AsKnown = { readonly asOf: PlainDate; readonly knownAt: Position };

/** SQL: the row of this alias was recorded by then and not yet superseded. */
export const known = (alias: string, knownAt: Position): RawBuilder<boolean> =>
  sql`(${sql.ref(`${alias}.recorded`)} <= ${knownAt} and (${sql.ref(`${alias}.superseded`)} is null or ${sql.ref(`${alias}.superseded`)} > ${knownAt}))`;

/** SQL: the row of this alias is valid on the day. */
export const valid = (alias: string, asOf: PlainDate): RawBuilder<boolean> =>
  sql`(${sql.ref(`${alias}.valid_from`)} <= ${toIsoDate(asOf)} and (${sql.ref(`${alias}.valid_to`)} is null or ${sql.ref(`${alias}.valid_to`)} > ${toIsoDate(asOf)}))`;
