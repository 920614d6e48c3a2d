import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { readClustersOfUnit } from '../../procedures/clusters/of-unit.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { clusterWords } from '../../words/clusters.ts';
import { say } from '../../words/words.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { type ClustersFilter, showClusters } from './list-page.tsx';
import { clustersSheet } from './sheets.ts';

/** Most clusters of one workbook. */
const MOST_CLUSTERS = 10_000;

function filterOf(visit: Visit): ClustersFilter {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  return { year: asked('year'), search: asked('search'), order: asked('order') };
}

/** The filter as the query takes it: an order that was not asked for is left to it. */
const inputOf = (unit: string, { order, ...filter }: ClustersFilter) => ({
  unit,
  ...filter,
  order: order === '' ? undefined : order,
});

export async function answerClusters(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const unit = visit.req.param('unit') ?? '';
  const filter = filterOf(visit);
  const asked = { ...inputOf(unit, filter), page: visit.req.query('page') };
  const found = await readClustersOfUnit.run(office, signedIn(visit), asked);
  if (found.ok) return showClusters(visit, { unit: found.value.unit, filter, problems: [], found: found.value });
  if (found.problem.code !== 'invalid') return showProblem(visit, found.problem);
  const plain = await readUnit.run(office, signedIn(visit), { unit });
  if (!plain.ok) return showProblem(visit, plain.problem);
  const problems = formProblems(found.problem, language);
  return showClusters(visit, { unit: plain.value.unit, filter, problems, found: null });
}

export async function answerClustersSheet(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const asked = { ...inputOf(visit.req.param('unit') ?? '', filterOf(visit)), size: MOST_CLUSTERS };
  const found = await readClustersOfUnit.run(office, signedIn(visit), asked);
  if (!found.ok) return showProblem(visit, found.problem);
  const name = `${say(clusterWords.title, language)} - ${found.value.unit.name}`;
  return sendFile(visit, await writeXlsx(clustersSheet(found.value, language)), name, 'xlsx');
}
