import { z } from 'zod';
import { firstDayOf } from '../../domain/clusters/cluster-year.ts';
import { may } from '../../domain/access/may.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import type { UnitState } from '../../domain/organisation/unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok } from '../../kernel/result.ts';
import { foldText, titleIndexKey } from '../../kernel/vietnamese-text.ts';
import { listClustersOfUnits, listMembershipsOf } from '../../store/clusters.ts';
import type { Tx } from '../../store/database.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { optionalDateInput, optionalText, text, wholeNumber } from '../input.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';

/** Most units that one search offers. */
const MOST = 60;

const input = z.object({
  /** The region: units below it are offered. */
  unit: text(80),
  year: wholeNumber(1990, 2200),
  /** Day on which the units stand; the first of the year when empty. */
  on: optionalDateInput,
  /** Part of a name, present or former, or a code; empty: those directly below the region. */
  search: optionalText(100),
  /** Codes of units already chosen, whose names are wanted. */
  chosen: z.array(z.string().max(80)).max(400, 'too-many-lines').default([]),
});

export type OfferedUnit = {
  readonly code: string;
  readonly name: string;
  /** The other name by which it was found: its own of another time, or of a unit that it carries on. */
  readonly formerName: string | null;
  /** Clusters of the year in which it stands already. */
  readonly inClusters: readonly string[];
};

/** Units that may become members of a cluster, and the names of those that were chosen. */
export const findUnitsToChoose = defineQuery({
  name: 'clusters.units-to-choose',
  input,
  load: (tx, { unit: code, year, on }, { today }) => loadUnit(tx, code, { asOf: on ?? firstDayOf(year), today }),
  authorise: (actor, { path }, today) => may(actor, 'manage-cluster', path, today),
  personal: null,
  read: async (tx, { year, search, chosen, on }, { unit: root, day: standing, knownAt }) => {
    const history = await readHistory(tx, knownAt);
    const day = on ?? standing;
    const found = search === '' ? directlyBelow(history, root.id, day) : named(history, root.id, day, search);
    const offered = found.toSorted((one, other) =>
      titleIndexKey(one.state.name) < titleIndexKey(other.state.name) ? -1 : 1,
    );
    const clusters = await clustersOfYear(
      tx,
      offered.map(({ state }) => state.id),
      { year, knownAt },
    );
    return ok({
      total: offered.length,
      offered: offered.slice(0, MOST).map(({ state, formerName }): OfferedUnit => ({
        code: state.code,
        name: state.name,
        formerName,
        inClusters: clusters.get(state.id) ?? [],
      })),
      chosen: chosen.map((code) => {
        const state = history.nearest(history.idOf(code) ?? '', day)?.state;
        return { code, name: state?.name ?? code };
      }),
    });
  },
});

export type UnitsToChoose = Extract<Awaited<ReturnType<typeof findUnitsToChoose.run>>, { ok: true }>['value'];

type Found = { readonly state: UnitState; readonly formerName: string | null };

const directlyBelow = (history: UnitHistory, rootId: string, day: PlainDate): readonly Found[] =>
  history.ids().flatMap((id) => {
    const state = history.on(id, day);
    return state?.parentId === rootId ? [{ state, formerName: null }] : [];
  });

/** Units of the day below the root that bear or bore the name, or carry on one that bore it. */
function named(history: UnitHistory, rootId: string, day: PlainDate, search: string): readonly Found[] {
  const wanted = foldText(search);
  const found = new Map<string, Found>();
  for (const id of history.ids()) {
    const matching = history
      .states(id)
      .find(({ name, shortName, code }) => code === search || foldText(`${name} ${shortName}`).includes(wanted));
    const state = matching && history.on(history.successions.bearer(id, day), day);
    if (!state || !history.path(state.id, day).slice(1).includes(rootId)) continue;
    const own = foldText(`${state.name} ${state.shortName}`).includes(wanted) || state.code === search;
    if (own || !found.has(state.id)) found.set(state.id, { state, formerName: own ? null : matching.name });
  }
  return [...found.values()];
}

async function clustersOfYear(
  tx: Tx,
  unitIds: readonly string[],
  { year, knownAt }: { readonly year: number; readonly knownAt: number },
): Promise<ReadonlyMap<string, readonly string[]>> {
  const clusters = (await listClustersOfUnits(tx, unitIds, knownAt)).filter((cluster) => cluster.year === year);
  const names = new Map(clusters.map(({ id, name }) => [id, name]));
  const members = await listMembershipsOf(tx, [...names.keys()], knownAt);
  return new Map(
    unitIds.map((id) => [
      id,
      [...new Set(members.filter(({ unitId }) => unitId === id).map(({ clusterId }) => names.get(clusterId) ?? ''))],
    ]),
  );
}
