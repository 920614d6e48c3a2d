import type { UnitState } from '../../domain/organisation/unit.ts';
import { Successions } from '../../domain/organisation/succession.ts';
import { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { addDays } from '../../kernel/plain-date.ts';
import { ok } from '../../kernel/result.ts';
import { listSuccessions } from '../../store/organisation/unit-history.ts';
import { defineQuery } from '../query.ts';
import { reformInput } from './unit-event-input.ts';
import { type PreparedReform, keyOfRole, mayReform, prepareReform } from './unit-reform.ts';

/** What a reform would do, with every problem; nothing is written. */
export const previewReform = defineQuery({
  name: 'organisation.preview-reform',
  input: reformInput,
  load: async (tx, reform, { today, newId }) => ok(await prepareReform(tx, reform, { today, newId })),
  authorise: (actor, prepared, today) => mayReform(actor, prepared, today),
  personal: null,
  read: async (tx, _, prepared) =>
    ok(
      previewOf(
        prepared,
        new Successions([...(await listSuccessions(tx, prepared.knownAt)), ...prepared.plan.successions]),
      ),
    ),
});

export type NamedUnit = { readonly code: string; readonly name: string };

function previewOf(prepared: PreparedReform, successions: Successions) {
  const { plan, reform, states, posts, roles, lines, problems } = prepared;
  const before = new UnitHistory(states, []);
  const codes = new Map([
    ...plan.newUnits.map(({ id, code }) => [id, code] as const),
    ...states.map(({ id, code }) => [id, code] as const),
  ]);
  const drafted = new Map(
    plan.insert.filter(({ to, from }) => from === reform.on || to === null).map((state) => [state.id, state]),
  );
  const was = (id: string): NamedUnit => ({
    code: codes.get(id) ?? '',
    name: before.nearest(id, reform.on)?.state.name ?? '',
  });
  const will = (id: string): NamedUnit => ({
    code: codes.get(id) ?? '',
    name: (drafted.get(id) as UnitState | undefined)?.name ?? was(id).name,
  });
  const heirs = new Map(
    plan.endings.map(({ unitId, successorId }) => [unitId, successorId === null ? null : will(successorId)]),
  );
  const byNewMap = Map.groupBy(lines, ({ unitId }) => successions.bearer(unitId, reform.on));
  const count = (of: readonly { count: number }[]): number => of.reduce((sum, { count: one }) => sum + one, 0);
  return {
    on: reform.on,
    problems,
    events: plan.events.map(({ kind, before: from, after, id }) => ({
      kind,
      before: from.map(was),
      after: after.map(will),
      shares: plan.successions
        .filter(({ eventId }) => eventId === id)
        .map(({ fromId, toId, extent, note, principal }) => ({
          from: was(fromId),
          to: will(toId),
          extent,
          note,
          principal,
        })),
    })),
    unitsNew: plan.newUnits.length,
    endings: plan.endings.map(({ unitId, successorId }) => ({
      unit: was(unitId),
      successor: successorId === null ? null : will(successorId),
    })),
    children: plan.children.map(({ unitId, fromId, toId }) => ({
      unit: was(unitId),
      from: was(fromId),
      to: will(toId),
    })),
    altered: alteredUnits(prepared, { before, was, will }),
    postsMoved: posts.supersede.length,
    roles: roles.map((held) => ({
      key: keyOfRole(held),
      displayName: held.displayName,
      role: held.role,
      unit: was(held.unitId),
      successor: heirs.get(held.unitId) ?? null,
      widens: held.widens,
    })),
    linesByOldMap: lines.map(({ unitId, count: one }) => ({ unit: was(unitId), count: one })),
    linesByNewMap: [...byNewMap].map(([id, of]) => ({ unit: will(id), count: count(of) })),
    totals: { old: count(lines), now: count([...byNewMap.values()].map((of) => ({ count: count(of) }))) },
  };
}

type Names = {
  readonly before: UnitHistory;
  readonly was: (id: string) => NamedUnit;
  readonly will: (id: string) => NamedUnit;
};

/** Units that go on and are not as they were: each of name, kind and parent before and after, null where it stays. */
function alteredUnits({ plan, reform }: PreparedReform, { before, was, will }: Names) {
  const moved = new Set(plan.children.map(({ unitId }) => unitId));
  const fresh = new Set(plan.newUnits.map(({ id }) => id));
  const above = (id: string | null, name: Names['was']): string => (id === null ? '' : name(id).name);
  return plan.insert.flatMap((now) => {
    const old = before.on(now.id, addDays(reform.on, -1));
    if (now.from !== reform.on || fresh.has(now.id) || moved.has(now.id) || !old) return [];
    return {
      unit: was(now.id),
      name: old.name === now.name ? null : { before: old.name, after: now.name },
      kind: old.kind === now.kind ? null : { before: old.kind, after: now.kind },
      parent:
        old.parentId === now.parentId ? null : { before: above(old.parentId, was), after: above(now.parentId, will) },
    };
  });
}

export type ReformPreview = ReturnType<typeof previewOf>;
