import { z } from 'zod';
import { type Membership, clusterParts, membershipFaults } from '../../domain/clusters/membership.ts';
import { may } from '../../domain/access/may.ts';
import { firstDayOf, isInYear, lastDayOf } from '../../domain/clusters/cluster-year.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { addDays } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type Cluster, clusterExists, insertCluster, insertMembers } from '../../store/clusters.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { optionalDateInput, text, wholeNumber } from '../input.ts';
import { type FieldProblem, invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { pathsThenAndNow } from './paths-of-cluster.ts';

const memberInput = z.object({
  unit: text(80),
  part: z.enum(clusterParts, 'not-accepted').default('member'),
  /** First day; that of the whole cluster when empty. */
  from: optionalDateInput,
  /** Last day on which it still belongs; empty: to the end. */
  lastDay: optionalDateInput,
});

const input = z.object({
  name: text(200),
  year: wholeNumber(1990, 2200),
  regionUnit: text(80),
  /** The decision or plan that sets the cluster up. */
  setUpBy: text(500),
  /** First day of the members that have none of their own; the first day of the year when empty. */
  from: optionalDateInput,
  members: z.array(memberInput, 'required').min(2, 'too-few-members').max(200, 'too-many-lines'),
});

type Given = z.infer<typeof input>;

/** Members as far as their units exist on the first day; each that does not is a problem of its field. */
type ReadMembers = { readonly members: readonly Membership[]; readonly problems: readonly FieldProblem[] };

/** Sets up a cluster of units for a year, with its leader and deputies. */
export const setUpCluster = defineProcedure({
  name: 'clusters.set-up',
  input,
  load: async (tx, given, { today }) => {
    const history = await readHistory(tx, await latestPosition(tx));
    const region = history.nearest(history.idOf(given.regionUnit) ?? '', firstDayOf(given.year));
    // A region may begin within the year, as the communes of a reform do.
    if (!region || region.day < firstDayOf(given.year) || region.day > lastDayOf(given.year))
      return refuse(invalid('regionUnit', 'unknown-unit', given.regionUnit));
    const { id } = region.state;
    const taken = await clusterExists(tx, { regionUnitId: id, year: given.year, name: given.name });
    const path = pathsThenAndNow(history, id, { day: region.day, today });
    return ok({ region: region.state, taken, path, ...readMembers(history, given) });
  },
  authorise: (actor, { path }, today) => may(actor, 'manage-cluster', path, today),
  decide: (given, { region, taken, members, problems }, { newId }) => {
    if (taken) return refuse(invalid('name', 'cluster-exists', given.name));
    if (problems.length > 0) return refuse({ code: 'invalid', fields: problems });
    const faults = membershipFaults(members).map(({ at, code }): FieldProblem => faultOf(given, at, code));
    if (faults.length > 0) return refuse({ code: 'invalid', fields: faults });
    const cluster: Cluster = {
      id: newId(),
      name: given.name,
      year: given.year,
      setUpBy: given.setUpBy,
      regionUnitId: region.id,
    };
    return ok({ cluster, members: members.map((member) => ({ id: newId(), ...member })) });
  },
  subject: ({ cluster, members }) => ({
    subjectKind: 'cluster',
    subjectId: cluster.id,
    detail: { ...cluster, members },
  }),
  write: async (tx, { cluster, members }, { position }) => {
    await insertCluster(tx, cluster, position);
    await insertMembers(tx, cluster.id, members, position);
    return ok({ id: cluster.id });
  },
});

function readMembers(history: UnitHistory, { members, year, from: begins = firstDayOf(year) }: Given): ReadMembers {
  const read: Membership[] = [];
  const problems: FieldProblem[] = [];
  if (!isInYear(begins, year)) problems.push({ field: 'from', code: 'outside-year', value: String(year) });
  for (const [at, { unit: code, part, from = begins, lastDay }] of members.entries()) {
    const unit = history.on(history.idOf(code) ?? '', from);
    if (unit) read.push({ unitId: unit.id, part, from, to: lastDay === undefined ? null : addDays(lastDay, 1) });
    else problems.push({ field: `members.${at}.unit`, code: 'unknown-unit', value: code });
    if (from !== begins && !isInYear(from, year))
      problems.push({ field: `members.${at}.from`, code: 'outside-year', value: String(year) });
  }
  return { members: read, problems };
}

/** Where the form shows a fault: at the days, the part or the unit of the member. */
function faultOf(
  { members }: Given,
  at: number,
  code: ReturnType<typeof membershipFaults>[number]['code'],
): FieldProblem {
  const member = members[at];
  if (code === 'period-reversed') return { field: `members.${at}.lastDay`, code, value: '' };
  if (code === 'unit-twice') return { field: `members.${at}.unit`, code, value: member?.unit ?? '' };
  return { field: `members.${at}.part`, code, value: member?.unit ?? '' };
}
