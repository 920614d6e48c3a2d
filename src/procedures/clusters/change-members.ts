import { z } from 'zod';
import { isInYear } from '../../domain/clusters/cluster-year.ts';
import { type ChangeFaultCode, type MembershipChange, changeMembers } from '../../domain/clusters/membership-change.ts';
import { clusterParts } from '../../domain/clusters/membership.ts';
import { may } from '../../domain/access/may.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { addDays } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import {
  findCluster,
  insertMembers,
  inspectedDays,
  listMemberships,
  listSessionsOfCluster,
  supersedeMembers,
} from '../../store/clusters.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { dateInput, idInput, optionalDateInput, optionalText, text } from '../input.ts';
import { type FieldProblem, type Problem, invalid, notAllowed } from '../problem.ts';
import { defineProcedure } from '../procedure.ts';
import { pathsThenAndNow } from './paths-of-cluster.ts';

const part = z.enum(clusterParts, 'not-accepted');

/** The paper by which it changed; the audit keeps it. */
const ground = optionalText(500);

const input = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('join'),
    id: idInput,
    unit: z.string({ error: 'choose-unit' }).min(1, 'choose-unit').max(80, 'too-long'),
    part,
    from: dateInput,
    lastDay: optionalDateInput,
    ground,
  }),
  z.object({ kind: z.literal('leave'), id: idInput, membership: idInput, lastDay: dateInput, ground }),
  z.object({ kind: z.literal('part'), id: idInput, membership: idInput, part, from: dateInput, ground }),
  z.object({ kind: z.literal('take-back'), id: idInput, membership: idInput, ground: text(500) }),
]);

type Given = z.infer<typeof input>;

/** A unit joins a cluster, leaves it, gets another part, or an entry that was wrong is taken back: from a day on. */
export const changeClusterMembers = defineProcedure({
  name: 'clusters.change-members',
  input,
  load: async (tx, { id }, { today }) => {
    const cluster = await findCluster(tx, id);
    if (!cluster) return refuse({ code: 'not-found', what: 'cluster' });
    const knownAt = await latestPosition(tx);
    const history = await readHistory(tx, knownAt);
    return ok({
      cluster,
      history,
      members: await listMemberships(tx, id, knownAt),
      inspected: inspectedDays(await listSessionsOfCluster(tx, id, knownAt)),
      path: pathsThenAndNow(history, cluster.regionUnitId, { day: today, today }),
    });
  },
  authorise: (actor, { path }, today) => may(actor, 'manage-cluster', path, today),
  decide: (given, { cluster, history, members, inspected }, { newId }) => {
    const outside = daysOutside(given, cluster.year);
    if (outside.length > 0) return refuse<Problem>({ code: 'invalid', fields: outside });
    const change = changeOf(given, history);
    if (!change.ok) return change;
    const changed = changeMembers(members, change.value, inspected);
    if (!changed.ok) return refuse(problemOf(changed.problem, given));
    const added = changed.value.added.map((member) => ({ id: newId(), ...member }));
    return ok({ cluster, given, ended: changed.value.ended, added });
  },
  subject: ({ cluster, given, ended, added }) => ({
    subjectKind: 'cluster',
    subjectId: cluster.id,
    detail: { kind: given.kind, ground: given.ground, ended, added },
  }),
  write: async (tx, { cluster, ended, added }, { position }) => {
    await supersedeMembers(tx, ended, position);
    await insertMembers(tx, cluster.id, added, position);
    return ok({ id: cluster.id });
  },
});

function daysOutside(given: Given, year: number): readonly FieldProblem[] {
  const { from, lastDay } = { from: undefined, lastDay: undefined, ...given };
  return Object.entries({ from, lastDay }).flatMap(([field, day]) =>
    day === undefined || isInYear(day, year) ? [] : [{ field, code: 'outside-year', value: String(year) }],
  );
}

function changeOf(given: Given, history: UnitHistory): Result<MembershipChange, Problem> {
  switch (given.kind) {
    case 'join': {
      const { unit: code, lastDay } = given;
      const unit = history.on(history.idOf(code) ?? '', given.from);
      if (!unit) return refuse(invalid('unit', 'unknown-unit', code));
      const to = lastDay === undefined ? null : addDays(lastDay, 1);
      return ok({ kind: 'join', member: { unitId: unit.id, part: given.part, from: given.from, to } });
    }
    case 'leave':
      return ok({ kind: 'leave', id: given.membership, lastDay: given.lastDay });
    case 'part':
      return ok({ kind: 'part', id: given.membership, part: given.part, from: given.from });
    case 'take-back':
      return ok({ kind: 'take-back', id: given.membership });
  }
}

/** Where the form of the change shows why it cannot be. */
function problemOf(code: ChangeFaultCode, given: Given): Problem {
  const unit = given.kind === 'join' ? given.unit : '';
  switch (code) {
    case 'unit-twice':
      return given.kind === 'join' ? invalid('unit', 'already-member', unit) : invalid('lastDay', 'already-member', '');
    case 'second-leader':
    case 'third-deputy':
    case 'same-part':
      return given.kind === 'leave' ? notAllowed(code) : invalid('part', code, unit);
    case 'period-reversed':
      return invalid('lastDay', code, '');
    case 'not-a-member':
      return invalid('from', code, '');
    case 'membership-gone':
    case 'too-few-members':
    case 'inspected-then':
      return given.kind === 'leave' && code === 'inspected-then' ? invalid('lastDay', code, '') : notAllowed(code);
  }
}
