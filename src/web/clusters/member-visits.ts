import { changeClusterMembers } from '../../procedures/clusters/change-members.ts';
import { type UnitsToChoose, findUnitsToChoose } from '../../procedures/clusters/units-to-choose.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { clusterOf } from './cluster-visits.ts';
import { type MemberDeed, type TypedChange, changeFields, showMemberForm } from './member-form.tsx';

/** Forms by which members of a cluster change. */
export function memberRoutes(app: App): void {
  const both = (address: string, deed: MemberDeed): void => {
    app.get(address, (visit) => answerForm(visit, deed, firstTyped, []));
    app.post(address, (visit) => takeForm(visit, deed));
  };
  both(addresses.clusterJoin(':unit', ':id'), 'join');
  both(addresses.clusterPart(':unit', ':id', ':member'), 'part');
  both(addresses.clusterLeave(':unit', ':id', ':member'), 'leave');
  both(addresses.clusterTakeBack(':unit', ':id', ':member'), 'take-back');
}

const firstTyped: TypedChange = { unit: '', part: 'member', from: '', lastDay: '', ground: '', search: '' };

async function answerForm(
  visit: Visit,
  deed: MemberDeed,
  typed: TypedChange,
  problems: readonly FormProblem[],
): Promise<Response> {
  const cluster = await clusterOf(visit);
  if (!cluster.ok) return showProblem(visit, cluster.problem);
  const { unit, found } = cluster.value;
  if (!found.mayManage) return showProblem(visit, { code: 'forbidden', reason: 'role-too-low' });
  const member = found.memberships.find(({ id }) => id === visit.req.param('member'));
  if (deed !== 'join' && !member)
    return showProblem(visit, { code: 'not-allowed', why: 'membership-gone', detail: {} });
  const units = deed === 'join' ? await unitsFor(visit, found.region?.code ?? '', found.cluster.year, typed) : null;
  return showMemberForm(visit, { unit, found, deed, member, typed, units, problems });
}

/** Units that the search finds as of the first day; as of the year's own while that day is none. */
async function unitsFor(
  visit: Visit,
  region: string,
  year: number,
  { search, from }: TypedChange,
): Promise<UnitsToChoose | null> {
  const asked = { unit: region, year, search };
  const found = await findUnitsToChoose.run(visit.var.office, signedIn(visit), { ...asked, on: from });
  if (found.ok) return found.value;
  const again = await findUnitsToChoose.run(visit.var.office, signedIn(visit), asked);
  return again.ok ? again.value : null;
}

async function takeForm(visit: Visit, deed: MemberDeed): Promise<Response> {
  const { office, language } = visit.var;
  const form: Readonly<Record<string, unknown>> = await visit.req.parseBody();
  const typed = Object.fromEntries(
    changeFields.map((name) => [name, typeof form[name] === 'string' ? form[name] : '']),
  ) as TypedChange;
  if (form['do'] === 'search') return answerForm(visit, deed, typed, []);
  const id = visit.req.param('id') ?? '';
  const { search: _, ...given } = typed;
  const asked = { kind: deed, id, membership: visit.req.param('member') ?? '', ...given };
  const changed = await changeClusterMembers.run(office, signedIn(visit), asked);
  if (changed.ok) {
    const asOf = deed === 'take-back' || deed === 'leave' ? '' : typed.from;
    return visit.redirect(withQuery(addresses.cluster(visit.req.param('unit') ?? '', id), { asOf, done: 'doi' }), 303);
  }
  const { problem } = changed;
  if (problem.code === 'forbidden' || problem.code === 'not-found') return showProblem(visit, problem);
  return answerForm(visit, deed, typed, formProblems(problem, language));
}
