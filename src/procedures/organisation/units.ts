import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { type UnitState, unitKinds } from '../../domain/organisation/unit.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { PAGE_SIZE } from '../../store/paging.ts';
import { optionalDateInput, optionalText, text, wholeNumber } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

const input = z.object({
  unit: text(80),
  asOf: optionalDateInput,
  /** Part of a name, present or former; accents do not matter. */
  search: optionalText(100),
  kind: z.union([z.literal('').transform(() => null), z.enum(unitKinds)], 'not-accepted').prefault(''),
  page: wholeNumber(1, 1_000_000).default(1),
  /** Rows of a page; an export asks for more. */
  size: wholeNumber(1, 100_000).default(PAGE_SIZE),
  /** All units below, not only those directly below. */
  all: z.boolean().default(false),
});

/** A unit of a list: how many stand below it, and by which other name it was found. */
export type ListedUnit = {
  readonly state: UnitState;
  readonly parentName: string;
  readonly below: number;
  readonly formerName: string | null;
  readonly endedOn: PlainDate | null;
};

/**
 * The tree below a unit as of a day (today, or its last day, when none is given): those directly below it; with a search or
 * a kind, all below it, and among the found those that have ended.
 */
export const readUnits = defineQuery({
  name: 'organisation.units',
  input,
  load: (tx, { unit: code, asOf }, { today }) => loadUnit(tx, code, { asOf: asOf ?? today, today }),
  authorise: (actor, { path }, today) => may(actor, 'read-organisation', path, today),
  personal: null,
  read: async (tx, { asOf, search, kind, page, size, all }, { unit: root, day, knownAt, path }, { actor, today }) => {
    const history = await readHistory(tx, knownAt);
    const first = history.states(root.id)[0]?.from;
    if (asOf !== undefined && first !== undefined && asOf < first)
      return refuse(invalid('asOf', 'before-unit', toScreenDate(first)));
    const tree = below(history, root.id, day);
    const everywhere = all || search !== '' || kind !== null;
    const found =
      search === '' ? inTree(history, tree, root.id, day, everywhere) : named(history, root.id, day, search);
    const rows = found.filter(({ state }) => kind === null || state.kind === kind).toSorted(byName);
    const kinds = Map.groupBy(
      [...tree.keys()].flatMap((id) => history.on(id, day)?.kind ?? []),
      (one) => one,
    );
    return ok({
      root,
      asOf: day,
      asked: asOf ?? null,
      total: rows.length,
      inTree: tree.size,
      kinds: unitKinds.flatMap((one) => (kinds.has(one) ? [{ kind: one, count: kinds.get(one)?.length ?? 0 }] : [])),
      page,
      pageSize: size,
      rows: rows.slice((page - 1) * size, page * size).map((row) => ({ ...row, below: tree.get(row.state.id) ?? 0 })),
      mayChange: may(actor, 'change-organisation', path, today).allowed,
    });
  },
});

type Found = Omit<ListedUnit, 'below'>;

const byName = (one: Found, other: Found): number =>
  titleIndexKey(one.state.name) < titleIndexKey(other.state.name) ? -1 : 1;

/** Units below a root on a day, each with how many stand below it at any depth. */
function below(history: UnitHistory, rootId: string, day: PlainDate): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of history.ids()) {
    if (id === rootId || !history.on(id, day)) continue;
    const path = history.path(id, day);
    const root = path.indexOf(rootId);
    if (root <= 0) continue;
    counts.set(id, counts.get(id) ?? 0);
    for (const above of path.slice(1, root)) counts.set(above, (counts.get(above) ?? 0) + 1);
  }
  return counts;
}

function inTree(
  history: UnitHistory,
  tree: ReadonlyMap<string, number>,
  rootId: string,
  day: PlainDate,
  everywhere: boolean,
): readonly Found[] {
  const states = [...tree.keys()].flatMap((id) => history.on(id, day) ?? []);
  return states
    .filter(({ parentId }) => everywhere || parentId === rootId)
    .map((state) => ({ ...listed(history, state, day), formerName: null }));
}

/** Units that bear or bore a name, also those that have ended by the day and whose records are kept here. */
function named(history: UnitHistory, rootId: string, day: PlainDate, search: string): readonly Found[] {
  const wanted = foldText(search);
  const fits = ({ name, shortName }: UnitState): boolean => foldText(`${name} ${shortName}`).includes(wanted);
  return [...history.family(rootId, day)].flatMap((id) => {
    const begun = history.states(id).filter(({ from }) => from <= day);
    const now = begun.at(-1);
    const hit = now && (fits(now) ? now : begun.findLast(fits));
    if (!now || !hit || id === rootId) return [];
    return [{ ...listed(history, now, day), formerName: hit === now ? null : hit.name }];
  });
}

function listed(history: UnitHistory, state: UnitState, day: PlainDate): Omit<Found, 'formerName'> {
  const parent = state.parentId === null ? undefined : history.nearest(state.parentId, day);
  const endedOn = state.to !== null && state.to <= day ? state.to : null;
  return { state, parentName: parent?.state.name ?? '', endedOn };
}
