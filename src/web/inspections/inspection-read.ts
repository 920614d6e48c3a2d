import { readInspection } from '../../procedures/inspections/show.ts';
import type { readPaper } from '../../procedures/inspections/show-paper.ts';
import { type Visit, signedIn } from '../visit.ts';

type ValueOf<Run extends (...args: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Run>>,
  { ok: true }
>['value'];

/** An inspection with its figures, minutes and news. */
export type ReadInspection = ValueOf<typeof readInspection.run>;

/** Minutes, with what has changed since. */
export type ReadPaper = ValueOf<typeof readPaper.run>;

export const inspectionOf = (visit: Visit) =>
  readInspection.run(visit.var.office, signedIn(visit), { id: visit.req.param('id') });
