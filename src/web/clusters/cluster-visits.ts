import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { type ReadCluster, readCluster } from '../../procedures/clusters/show.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import type { Problem } from '../../procedures/problem.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { showCluster } from './cluster-page.tsx';
import { membersSheet } from './sheets.ts';

export type ClusterVisit = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly found: ReadCluster;
  /** The day as typed, when it was none. */
  readonly problems: readonly FormProblem[];
};

/** An address with an id that is none leads nowhere. */
const orNotFound = (problem: Problem): Problem =>
  problem.code === 'invalid' ? { code: 'not-found', what: 'cluster' } : problem;

/** The cluster of the address as of the day asked for, in the frame of the unit of the address. */
export async function clusterOf(visit: Visit): Promise<Result<ClusterVisit, Problem>> {
  const { office, language } = visit.var;
  const here = await readUnit.run(office, signedIn(visit), { unit: visit.req.param('unit') ?? '' });
  if (!here.ok) return here;
  const { unit } = here.value;
  const id = visit.req.param('id') ?? '';
  const asked = await readCluster.run(office, signedIn(visit), { id, asOf: visit.req.query('asOf') });
  if (asked.ok) return ok({ unit, found: asked.value, problems: [] });
  if (asked.problem.code !== 'invalid') return asked;
  const plain = await readCluster.run(office, signedIn(visit), { id });
  if (!plain.ok) return { ok: false, problem: orNotFound(plain.problem) };
  return ok({ unit, found: plain.value, problems: formProblems(asked.problem, language) });
}

export async function answerCluster(visit: Visit): Promise<Response> {
  const cluster = await clusterOf(visit);
  return cluster.ok ? showCluster(visit, cluster.value) : showProblem(visit, cluster.problem);
}

export async function answerMembersSheet(visit: Visit): Promise<Response> {
  const cluster = await clusterOf(visit);
  if (!cluster.ok) return showProblem(visit, cluster.problem);
  const { found } = cluster.value;
  return sendFile(visit, await writeXlsx(membersSheet(found, visit.var.language)), found.cluster.name, 'xlsx');
}
