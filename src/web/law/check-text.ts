import { type Declaration, declarations, lastDayOfYear } from '../../domain/awards/records-to-facts.ts';
import { type PlainDate, isoDate, toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import type { Visit } from '../visit.ts';

/** What the law's pages about people are asked, as typed. */
export type CheckText = {
  readonly award: string;
  readonly year: string;
  readonly asOf: string;
  /** Code of the provincial package; empty: none. */
  readonly package: string;
  readonly declared: readonly Declaration[];
};

/** The day whose law decides a year when nobody says another: its last day, or today while the year runs. */
function usualDay(year: number, today: PlainDate): PlainDate {
  const last = lastDayOfYear(year);
  return last < today ? last : today;
}

const isDeclaration = (text: string): text is Declaration => (declarations as readonly string[]).includes(text);

/** Years that a form may name; another is left to the query, which says what is wrong with it. */
const readableYear = (typed: string): number | null => (/^(?:19|20)\d\d$/.test(typed) ? Number(typed) : null);

export function checkTextOf(visit: Visit): CheckText {
  const today = visit.var.office.today();
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  const year = asked('year') || String(yearOf(today));
  const usual = toScreenDate(usualDay(readableYear(year) ?? yearOf(today), today));
  return {
    award: asked('award'),
    year,
    asOf: asked('asOf') || usual,
    package: asked('package'),
    declared: (visit.req.queries('declared') ?? []).flatMap((each) => each.split(',')).filter(isDeclaration),
  };
}

/** The same in an address. */
export const checkQuery = ({
  award,
  year,
  asOf,
  package: chosen,
  declared,
}: CheckText): Readonly<Record<string, string>> => ({
  award,
  year,
  asOf,
  package: chosen,
  declared: declared.join(','),
});

const LAW_OF_2022 = isoDate('2024-01-01');

/**
 * The day whose law is set beside: as typed; else the last year of the other law, so that the change of 2024 is in sight.
 * An empty field is none.
 */
export function otherDayOf(visit: Visit, asOf: string): string {
  const typed = visit.req.query('otherDay');
  if (typed !== undefined) return typed.trim();
  const day = parseTypedDate(asOf);
  return day.ok && day.value >= LAW_OF_2022 ? '31/12/2021' : '31/12/2024';
}
