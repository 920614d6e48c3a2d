import type { RecipientKind } from '../domain/organisation/recipient.ts';
import { isOnlyDecision, readDecisionAsked } from '../domain/search/decision-asked.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import type { Position } from './audit.ts';
import { type BookOrder, type Narrowing, countLines, pickLines } from './book-lines.ts';
import { type BookLine, readLines } from './book-line.ts';
import { type Slice, locateInDecisions, talliesFit } from './book-tallies.ts';
import type { Tx } from './database.ts';
import { decisionsAsked } from './search/decisions-asked.ts';
import { recipientsOfPerson } from './organisation/recipients.ts';
import { type SubtreeScope, type UnitsBelow, unitsBelow } from './units-below.ts';

export type { BookLine } from './book-line.ts';
export type { BookOrder } from './book-lines.ts';

export type BookFilter = {
  /** Lines whose recipient stood in the subtree of this unit on the decision date. */
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Part of a name, or a decision's number in any typing; accents and letters do not matter. */
  readonly search: string;
  readonly authority: string | null;
  readonly form: string | null;
  readonly recipient: RecipientKind | null;
  readonly decisionId: string | null;
  readonly personId: string | null;
  /** Only lines in this state; null or left out: all that the book lists. */
  readonly state?: 'in_force' | 'revoked' | null;
  readonly knownAt: Position;
};

/** What a page shows, and how many lines there are: exactly, or more than `total` when `more`. */
export type BookPage = { readonly rows: readonly BookLine[]; readonly total: number; readonly more: boolean };

/** A page of the book. Lines found by a name are counted up to a bound: nobody turns ten thousand lines by hand. */
export async function readBookPage(
  tx: Tx,
  filter: BookFilter,
  order: BookOrder,
  { countUpTo, ...slice }: Slice & { readonly countUpTo: number },
): Promise<BookPage> {
  const { units, narrowing } = await prepare(tx, filter);
  if (talliesFit(narrowing)) {
    const located = await locateInDecisions(tx, narrowing, units, slice);
    const picked =
      order === 'date'
        ? await pickLines(tx, { ...narrowing, decisionIds: located.decisionIds }, units, order, located.slice)
        : await pickFromNearerEnd(tx, narrowing, units, located.total, slice);
    return { rows: await readLines(tx, picked, filter.knownAt), total: located.total, more: false };
  }
  const picked = await pickLines(tx, narrowing, units, order, slice);
  const rows = await readLines(tx, picked, filter.knownAt);
  if (picked.length < slice.limit && (picked.length > 0 || slice.offset === 0)) {
    return { rows, total: slice.offset + picked.length, more: false };
  }
  const counted = await countLines(tx, narrowing, units, countUpTo + 1);
  return { rows, total: Math.min(counted, countUpTo), more: counted > countUpTo };
}

/** The last pages of an index are read from its end. */
async function pickFromNearerEnd(tx: Tx, narrowing: Narrowing, units: UnitsBelow, total: number, slice: Slice) {
  const left = total - slice.offset;
  if (left <= 0) return [];
  if (slice.offset <= left) return pickLines(tx, narrowing, units, 'name', slice);
  const limit = Math.min(slice.limit, left);
  const backwards = await pickLines(tx, narrowing, units, 'name-backwards', { limit, offset: left - limit });
  return backwards.toReversed();
}

/** A slice of the lines that a filter finds. */
export async function listBook(
  tx: Tx,
  filter: BookFilter,
  order: BookOrder,
  slice: Slice,
): Promise<readonly BookLine[]> {
  return (await readBookPage(tx, filter, order, { ...slice, countUpTo: 0 })).rows;
}

/** What is asked once and handed to every statement: the subtree, the records of a person, the decisions of a number. */
async function prepare(tx: Tx, filter: BookFilter): Promise<{ units: UnitsBelow; narrowing: Narrowing }> {
  const scope: SubtreeScope = filter;
  const units = await unitsBelow(tx, scope);
  const asked = filter.search === '' ? null : readDecisionAsked(filter.search);
  const numbered = asked ? await decisionsAsked(tx, asked) : null;
  const onlyNumber = asked !== null && isOnlyDecision(asked);
  const chosen = filter.decisionId === null ? null : [filter.decisionId];
  return {
    units,
    narrowing: {
      ...filter,
      state: filter.state ?? null,
      recipientIds: filter.personId === null ? null : await recipientsOfPerson(tx, filter.personId),
      decisionIds: onlyNumber ? (numbered ?? []).filter((id) => chosen?.includes(id) ?? true) : chosen,
      search: onlyNumber ? '' : filter.search,
      orDecisionIds: onlyNumber ? [] : (numbered ?? []),
    },
  };
}
