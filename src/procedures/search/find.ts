import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { type AskedText, type SearchGroup, readAskedText, searchGroups } from '../../domain/search/asked-text.ts';
import { formsAsked } from '../../domain/search/forms-asked.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { ok } from '../../kernel/result.ts';
import type { Position } from '../../store/audit.ts';
import type { Slice } from '../../store/book-tallies.ts';
import type { Tx } from '../../store/database.ts';
import { type CandidateCard, candidateCards } from '../../store/organisation/person-candidates.ts';
import { decisionsAsked } from '../../store/search/decisions-asked.ts';
import { searchCollectives, searchDecisions, searchInitiatives, searchUnits } from '../../store/search/groups.ts';
import { type PersonHit, searchPeople } from '../../store/search/people.ts';
import { searchPrintedNames } from '../../store/search/printed-names.ts';
import { type UnitsSearched, unitsSearched } from '../../store/search/units-searched.ts';
import { optionalText, text, wholeNumber } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';

/** Rows of a group on the page of all groups, and on a page of its own. */
const ROWS_OF_ALL = 8;
const ROWS_OF_ONE = 50;

/** The law of 2003 stood in the form that we hold on this day. */
const BEFORE_2022_LAW = isoDate('2021-01-01');

const input = z.object({
  unit: text(80),
  q: optionalText(200),
  group: z.union([z.literal('').transform(() => null), z.enum(searchGroups)], 'not-accepted').prefault(''),
  page: wholeNumber(1, 10_000).default(1),
});

type Scope = {
  readonly asked: AskedText;
  readonly searched: UnitsSearched;
  readonly unitIds: readonly string[];
  readonly knownAt: Position;
  readonly today: PlainDate;
  readonly slice: Slice;
};

export type PersonFound = PersonHit & CandidateCard;

async function people(tx: Tx, { asked, unitIds, today, slice }: Scope): Promise<readonly PersonFound[]> {
  const hits = await searchPeople(tx, asked, unitIds, slice);
  const cards = await candidateCards(
    tx,
    hits.map(({ personId }) => personId),
    today,
  );
  const byId = new Map(cards.map((card) => [card.personId, card]));
  return hits.flatMap((hit) => {
    const card = byId.get(hit.personId);
    return card ? [{ ...card, ...hit }] : [];
  });
}

const forms = ({ asked, today, slice }: Scope): readonly { readonly code: string }[] =>
  [...new Set([today, BEFORE_2022_LAW].flatMap((day) => formsAsked(asked.typed, day).map(({ code }) => code)))]
    .slice(slice.offset, slice.offset + slice.limit)
    .map((code) => ({ code }));

/** A reader for each group; a group that the text cannot mean has none. */
async function findIn(tx: Tx, group: SearchGroup, scope: Scope): Promise<Found> {
  const { asked, searched, unitIds, knownAt, today, slice } = scope;
  if (group === 'decisions') {
    const ids = asked.decision ? await decisionsAsked(tx, asked.decision) : [];
    return { group, rows: ids.length === 0 ? [] : await searchDecisions(tx, ids, searched, knownAt, slice) };
  }
  if (!asked.mayBeName) return { group, rows: [] };
  switch (group) {
    case 'people':
      return { group, rows: await people(tx, scope) };
    case 'collectives':
      return { group, rows: await searchCollectives(tx, asked, searched, slice) };
    case 'units':
      return { group, rows: await searchUnits(tx, asked, unitIds, today, slice) };
    case 'forms':
      return { group, rows: forms(scope) };
    case 'lines':
      return { group, rows: await searchPrintedNames(tx, asked, searched, slice) };
    case 'initiatives':
      return { group, rows: await searchInitiatives(tx, asked, unitIds, slice) };
  }
}

type Rows<T> = Awaited<T> extends readonly (infer Row)[] ? readonly Row[] : never;

export type Found =
  | { readonly group: 'people'; readonly rows: readonly PersonFound[] }
  | { readonly group: 'collectives'; readonly rows: Rows<ReturnType<typeof searchCollectives>> }
  | { readonly group: 'units'; readonly rows: Rows<ReturnType<typeof searchUnits>> }
  | { readonly group: 'decisions'; readonly rows: Rows<ReturnType<typeof searchDecisions>> }
  | { readonly group: 'forms'; readonly rows: readonly { readonly code: string }[] }
  | { readonly group: 'lines'; readonly rows: Rows<ReturnType<typeof searchPrintedNames>> }
  | { readonly group: 'initiatives'; readonly rows: Rows<ReturnType<typeof searchInitiatives>> };

/** A group as a page shows it; `more`: there are further rows. */
export type FoundPage = { readonly found: Found; readonly more: boolean };

/** One row more than shown was asked for: whether there is one tells whether there is a next page. */
function cut(found: Found, shown: number): FoundPage {
  const more = found.rows.length > shown;
  return { found: { ...found, rows: found.rows.slice(0, shown) } as Found, more };
}

/**
 * A text that fits more people than a page shows fits thousands of printed names too: those are looked through when
 * their group is asked for, not on the page of all groups.
 */
const isLongPeople = ({ found, more }: FoundPage): boolean => found.group === 'people' && more;

/** The last page of a group that has rows, before a page that has none; 1 when no page has any. */
async function lastPageBefore(tx: Tx, empty: number, group: SearchGroup, scope: Scope): Promise<number> {
  let filled = 1;
  let beyond = empty;
  while (beyond - filled > 1) {
    const middle = Math.floor((filled + beyond) / 2);
    const slice = { limit: 1, offset: (middle - 1) * ROWS_OF_ONE };
    const { rows } = await findIn(tx, group, { ...scope, slice });
    if (rows.length > 0) filled = middle;
    else beyond = middle;
  }
  return filled;
}

/**
 * Tra cứu: whatever a text may mean within a unit's subtree and in the former units whose records it keeps, in groups; one
 * group alone is paged, and beyond its last page the last one is shown (beyond: true). A row found in a former unit says
 * in whose pages it stands (home).
 */
export const find = defineQuery({
  name: 'search.find',
  input,
  load: (tx, { unit }, { today }) => loadUnit(tx, unit, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-book', path, today),
  personal: ({ unit, q, group, page }) => ({ unit, q, group, page }),
  read: async (tx, { q, group, page }, { unit, knownAt }, { today }) => {
    const asked = readAskedText(q);
    const nothing = { unit, q, group, page, groups: [] as readonly FoundPage[], beyond: false, tooShort: q !== '' };
    if (asked === null) return ok(nothing);
    const searched = await unitsSearched(tx, unit.id, { today, knownAt });
    const shown = group === null ? ROWS_OF_ALL : ROWS_OF_ONE;
    const slice = { limit: shown + 1, offset: group === null ? 0 : (page - 1) * shown };
    const scope = { asked, searched, unitIds: [...new Set(searched.units.ids)], knownAt, today, slice };
    const groups: FoundPage[] = [];
    for (const each of group === null ? searchGroups : [group]) {
      const later = group === null && each === 'lines' && groups.some(isLongPeople);
      groups.push(later ? { found: { group: each, rows: [] }, more: true } : cut(await findIn(tx, each, scope), shown));
    }
    const found = { ...nothing, groups, tooShort: false };
    if (group === null || page === 1 || groups.some(({ found: { rows } }) => rows.length > 0)) return ok(found);
    const last = await lastPageBefore(tx, page, group, scope);
    const offset = (last - 1) * shown;
    const there = cut(await findIn(tx, group, { ...scope, slice: { limit: shown + 1, offset } }), shown);
    return ok({ ...found, page: last, groups: [there], beyond: there.found.rows.length > 0 });
  },
});
