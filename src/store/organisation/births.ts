import { sql } from 'kysely';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { Birth } from '../../domain/organisation/birth.ts';

/** SQL: a told birth t adds to the record p: any where none is known, or the day of the year that is known. */
export const birthIsNews = sql`(p.born_on is null and case when p.born_year is null then t.born_on is not null or t.born_year is not null
  else extract(year from t.born_on) is not distinct from p.born_year::numeric end)`;

/** SQL: assignments by which the record p learns the told birth t. A day takes the place of its year. */
export const learnBirth = sql`born_on = case when ${birthIsNews} then t.born_on else p.born_on end,
  born_year = case when not ${birthIsNews} then p.born_year when t.born_on is null then t.born_year end`;

/** SQL: the year of birth of the record p, by day or year. */
export const bornInYear = sql`coalesce(p.born_year, extract(year from p.born_on)::int)`;

type BirthColumns = { readonly born_on: string | null; readonly born_year: number | null };

/** A birth as the database keeps it. */
export const birthOfRow = ({ born_on, born_year }: BirthColumns): Birth => ({
  bornOn: dayOf(born_on),
  bornYear: born_year,
});

const dayOf = (text: string | null): PlainDate | null => (text === null ? null : isoDate(text));
