import { type RawBuilder, sql } from 'kysely';

/** SQL: ids of the records of these people, those that were merged into them included. Two index scans, never an OR. */
export const recordsOfPeopleIds = (people: readonly string[]): RawBuilder<unknown> => sql`
  select id from people where id = any(${people}::uuid[])
  union all select id from people where merged_into = any(${people}::uuid[])`;
