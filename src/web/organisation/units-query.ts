import type { readUnits } from '../../procedures/organisation/units.ts';
import type { Visit } from '../visit.ts';

/** What the tree is asked for, as typed. */
export type UnitsFilter = { readonly asOf: string; readonly search: string; readonly kind: string };

export function unitsFilterOf(visit: Visit): UnitsFilter {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  return { asOf: asked('asOf'), search: asked('search'), kind: asked('kind') };
}

export type FoundUnits = Extract<Awaited<ReturnType<typeof readUnits.run>>, { ok: true }>['value'];

export type ListedUnit = FoundUnits['rows'][number];
