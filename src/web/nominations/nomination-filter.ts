import type { Visit } from '../visit.ts';
import { type Period, type PeriodText, askedPeriod } from '../reports/period.ts';

/** What the address asks of the nominations, as typed. */
export type NominationFilterText = PeriodText & {
  readonly figure: string;
  readonly authority: string;
  readonly form: string;
  readonly recipient: string;
};

export function nominationFilterOf(visit: Visit, usual: Period): NominationFilterText {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  return {
    ...askedPeriod(visit, usual),
    figure: asked('figure') || 'all',
    authority: asked('authority'),
    form: asked('form'),
    recipient: asked('recipient'),
  };
}
