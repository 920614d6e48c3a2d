import type { Unit } from '../../domain/organisation/unit.ts';

/** A unit with the units directly below it, in the order given. */
export type UnitBranch = { readonly unit: Unit; readonly below: readonly UnitBranch[] };

/** The tree below a unit; the root itself is not in it. */
export function branchesBelow(rootId: string, units: readonly Unit[]): readonly UnitBranch[] {
  const children = Map.groupBy(units, ({ parentId }) => parentId);
  const grow = (id: string): readonly UnitBranch[] =>
    (children.get(id) ?? []).map((unit) => ({ unit, below: grow(unit.id) }));
  return grow(rootId);
}

export const countBranches = (branches: readonly UnitBranch[]): number =>
  branches.reduce((sum, { below }) => sum + 1 + countBranches(below), 0);
