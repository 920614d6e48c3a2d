import type { Unit } from '../../domain/organisation/unit.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readUnitCard } from '../../procedures/organisation/unit-card.ts';
import type { Problem } from '../../procedures/problem.ts';
import { type Visit, signedIn } from '../visit.ts';

export type UnitToChange = Unit & { readonly parentCode: string };

/** The unit of the address for those who may change it. */
export async function unitToChange(visit: Visit): Promise<Result<UnitToChange, Problem>> {
  const card = await readUnitCard.run(visit.var.office, signedIn(visit), { unit: visit.req.param('unit') ?? '' });
  if (!card.ok) return card;
  const { unit, parent, mayChange } = card.value;
  if (!mayChange) return refuse({ code: 'forbidden', reason: 'role-too-low' });
  return ok({ ...unit, parentCode: parent?.code ?? '' });
}
