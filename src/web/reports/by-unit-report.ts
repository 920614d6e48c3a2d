import type { readAwardsByUnit } from '../../procedures/statistics/awards-by-unit.ts';
import type { Visit } from '../visit.ts';
import { type Period, askedPeriod } from './period.ts';

export type ByUnitReport = Extract<Awaited<ReturnType<typeof readAwardsByUnit.run>>, { ok: true }>['value'];

/** What the page is asked for, as typed. */
export type ByUnitText = {
  readonly from: string;
  readonly to: string;
  readonly level: string;
  readonly by: string;
  readonly mapDay: string;
};

export function askedByUnit(visit: Visit, usual: Period): ByUnitText {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  return {
    ...askedPeriod(visit, usual),
    level: asked('level') || 'below',
    by: asked('by') || 'map',
    mapDay: asked('mapDay'),
  };
}
