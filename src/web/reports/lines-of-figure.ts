import type { RecipientKind } from '../../domain/organisation/recipient.ts';
import { addresses, withQuery } from '../addresses.ts';
import type { Stage } from './figure-rows.ts';
import { type Period, periodText } from './period.ts';

/** What a number counts; null: everything. */
export type CountedLines = {
  readonly unit: string;
  readonly period: Period;
  readonly stage: Stage;
  readonly authority: string | null;
  readonly form: string | null;
  readonly recipient: RecipientKind | null;
};

/** The address of exactly the lines that a number of the report counts: in the book when decided, else in the nominations. */
export function linesOfFigure({ unit, period, stage, ...narrowing }: CountedLines): string {
  const query = { ...periodText(period), ...narrowing };
  if (stage === 'decided') return withQuery(addresses.book(unit), { ...query, state: 'in_force' });
  return withQuery(addresses.nominations(unit), { ...query, figure: stage });
}
