import { type RawBuilder, sql } from 'kysely';
import { type DecisionAsked, daysAsked } from '../../domain/search/decision-asked.ts';
import { toIsoDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../database.ts';

/** A text that stands for itself within LIKE. */
export const likeText = (text: string): string => text.replace(/[\\%_]/g, '\\$&');

/** SQL: the number of decision "d" is the one asked for, first part and symbol; longer numbers fit when not exact. */
function numberFits({ digits, symbol }: DecisionAsked, exact: boolean): RawBuilder<boolean> {
  const tail = likeText(symbol);
  if (digits === null) return symbol === '' ? sql`true` : sql`d.number_key like ${`%/${tail}%`}`;
  const pattern = exact ? `${digits}/${tail}%` : symbol === '' ? `${digits}%` : `${digits}%/${tail}%`;
  return sql`d.number_key like ${pattern}`;
}

/** Decisions that fit: those with the very number; when there are none, those whose number begins with it. */
export async function decisionsAsked(tx: Tx, asked: DecisionAsked): Promise<readonly string[]> {
  const exact = await find(tx, asked, true);
  return exact.length > 0 || asked.digits === null ? exact : find(tx, asked, false);
}

async function find(tx: Tx, asked: DecisionAsked, exact: boolean): Promise<readonly string[]> {
  const { from, to } = daysAsked(asked);
  const { rows } = await sql<{ id: string }>`
    select d.id from decisions d
    where ${numberFits(asked, exact)} and d.signed_on between ${toIsoDate(from)} and ${toIsoDate(to)}`.execute(tx);
  return rows.map(({ id }) => id);
}
