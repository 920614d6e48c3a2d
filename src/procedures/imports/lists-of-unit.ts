import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { type Problem, invalid } from '../problem.ts';
import { pathAbove } from './load-import.ts';

/** Whose lists show at a unit: its own, of all below it, and of former units whose records are kept there. */
export type ListsOfUnit = {
  readonly path: readonly string[];
  readonly below: readonly string[];
  /** At a unit that has none above also those for the whole office. */
  readonly isTop: boolean;
};

export async function listsOfUnit(tx: Tx, unitCode: string, today: PlainDate): Promise<Result<ListsOfUnit, Problem>> {
  const history = await readHistory(tx, await latestPosition(tx));
  const unitId = history.idOf(unitCode);
  if (unitId === undefined) return refuse(invalid('unitCode', 'unknown-unit', unitCode));
  const kept = (id: string): boolean => history.keepers(id, today).includes(unitId);
  return ok({
    path: await pathAbove(tx, unitId, today),
    below: history.ids().filter(kept),
    isTop: history.path(unitId, today).length === 1,
  });
}
