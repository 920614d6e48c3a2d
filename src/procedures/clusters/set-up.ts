import { z } from 'zod';
import { type Membership, clusterParts, membershipFaults } from '../../domain/clusters/membership.ts';
import { may } from '../../domain/access/may.ts';
import { type PlainDate, addDays, isoDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { type Cluster, clusterExists, insertCluster, insertMembers } from '../../store/clusters.ts';
import type { Tx } from '../../store/database.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { optionalDateInput, text, wholeNumber } from '../input.ts';
import { type FieldProblem, invalid } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';

const memberInput = z.object({
  unit: text(80),
  part: z.enum(clusterParts, 'not-accepted').default('member'),
  /** First day; the first day of the cluster's year when empty. */
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
  members: z.array(memberInput, 'required').min(2, 'too-few-members').max(200, 'too-many-lines'),
});

type Given = z.infer<typeof input>;

/** Members as far as their units exist on the first day; each that does not is a problem of its field. */
type ReadMembers = { readonly members: readonly Membership[]; readonly problems: readonly FieldProblem[] };

/** Sets up a cluster of units for a year, with its leader and deputies. */
export const setUpCluster = defineProcedure({
  name: 'clusters.set-up',
  input,
  load: async (tx, given) => {
    const at = { asOf: firstDayOf(given.year), knownAt: await latestPosition(tx) };
    const region = await findUnitByCode(tx, given.regionUnit, at);
    if (!region) return refuse(invalid('regionUnit', 'unknown-unit', given.regionUnit));
    const taken = await clusterExists(tx, { regionUnitId: region.id, year: given.year, name: given.name });
    return ok({
      region,
      taken,
      path: await unitPath(tx, region.id, at),
      ...(await readMembers(tx, given, at.knownAt)),
    });
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

const firstDayOf = (year: number): PlainDate => isoDate(`${year}-01-01`);

async function readMembers(tx: Tx, { members, year }: Given, knownAt: number): Promise<ReadMembers> {
  const read: Membership[] = [];
  const problems: FieldProblem[] = [];
  for (const [at, { unit: code, part, from = firstDayOf(year), lastDay }] of members.entries()) {
    const unit = await findUnitByCode(tx, code, { asOf: from, knownAt });
    if (unit) read.push({ unitId: unit.id, part, from, to: lastDay === undefined ? null : addDays(lastDay, 1) });
    else problems.push({ field: `members.${at}.unit`, code: 'unknown-unit', value: code });
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
