import type { Unit } from '../../domain/organisation/unit.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { readUnitCard } from '../../procedures/organisation/unit-card.ts';
import type { Problem } from '../../procedures/problem.ts';
import { type Visit, signedIn } from '../visit.ts';
import type { KnownUnits, PresentUnit } from './event-reform.ts';

export type UnitToChange = Unit & { readonly parentCode: string; readonly eventIds: readonly string[] };

/** The unit of the address for those who may change it. */
export async function unitToChange(visit: Visit): Promise<Result<UnitToChange, Problem>> {
  const card = await readUnitCard.run(visit.var.office, signedIn(visit), { unit: visit.req.param('unit') ?? '' });
  if (!card.ok) return card;
  const { unit, parent, events, mayChange } = card.value;
  if (!mayChange) return refuse({ code: 'forbidden', reason: 'role-too-low' });
  return ok({ ...unit, parentCode: parent?.code ?? '', eventIds: events.map(({ id }) => id) });
}

/** Those of the units that are there today and that the visitor may see, by code. */
export async function unitsThere(visit: Visit, codes: readonly string[]): Promise<KnownUnits> {
  const there = new Map<string, PresentUnit>();
  for (const code of codes) {
    const card = await readUnitCard.run(visit.var.office, signedIn(visit), { unit: code });
    if (!card.ok || card.value.endedOn !== null) continue;
    const { name, shortName, kind } = card.value.unit;
    there.set(code, { code, name, shortName, kind, parentCode: card.value.parent?.code ?? '' });
  }
  return there;
}
