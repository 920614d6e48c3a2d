import { may } from '../../domain/access/may.ts';
import { readCluster } from '../../procedures/clusters/show.ts';
import { readPaper } from '../../procedures/inspections/show-paper.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { showProblem } from '../errors.tsx';
import { type Visit, signedIn } from '../visit.ts';
import type { InspectionPage } from './inspection-page.tsx';
import { inspectionOf } from './inspection-read.ts';

/** An address with an id that is none leads nowhere. */
export const orNotFound = (problem: Problem): Problem =>
  problem.code === 'invalid' ? { code: 'not-found', what: 'inspection' } : problem;

/** The inspection of the address with what its page shows, or the page that says why it cannot be shown. */
export async function findInspectionPage(visit: Visit): Promise<InspectionPage | Response> {
  const { office } = visit.var;
  const actor = signedIn(visit);
  const here = await readUnit.run(office, actor, { unit: visit.req.param('unit') });
  if (!here.ok) return showProblem(visit, here.problem);
  const found = await inspectionOf(visit);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const inspection = found.value;
  const [newest] = inspection.papers;
  const latest = newest ? await readPaper.run(office, actor, { id: newest.id }) : null;
  const cluster = inspection.cluster && (await readCluster.run(office, actor, { id: inspection.cluster.id }));
  const inspected =
    inspection.inspectedUnit && (await readUnit.run(office, actor, { unit: inspection.inspectedUnit.code }));
  const pathOfInspected = inspected?.ok ? inspected.value.path : [];
  const today = office.today();
  return {
    unit: here.value.unit,
    inspection,
    latest: latest?.ok ? latest.value : null,
    mayOpenCluster: cluster?.ok === true,
    may: {
      record: may(actor, 'record-inspection', [...here.value.path, ...pathOfInspected], today).allowed,
      writeNews: may(actor, 'write-news', pathOfInspected, today).allowed,
      readBook: may(actor, 'read-book', pathOfInspected, today).allowed,
    },
  };
}
