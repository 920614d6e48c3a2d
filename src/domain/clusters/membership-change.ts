import { type PlainDate, addDays } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import {
  type ClusterPart,
  type KeptMembership,
  type Membership,
  type MembershipFault,
  memberOn,
  membershipFaults,
} from './membership.ts';

/** What happens to the members of a cluster. Nothing is edited: rows end, and others take their place. */
export type MembershipChange =
  | { readonly kind: 'join'; readonly member: Membership }
  | { readonly kind: 'leave'; readonly id: string; readonly lastDay: PlainDate }
  /** A new leader takes over: who led until then goes on as a member. */
  | { readonly kind: 'part'; readonly id: string; readonly part: ClusterPart; readonly from: PlainDate }
  | { readonly kind: 'take-back'; readonly id: string };

/** Rows that count no longer, and those that take their place. */
export type ChangedMembers = { readonly ended: readonly string[]; readonly added: readonly Membership[] };

export type ChangeFaultCode =
  | MembershipFault['code']
  | 'membership-gone'
  | 'not-a-member'
  | 'same-part'
  | 'too-few-members'
  | 'inspected-then';

/** A day on which a unit took part in an inspection of the cluster, so that it must have been a member. */
export type InspectedDay = { readonly unitId: string; readonly heldOn: PlainDate };

const NOTHING: ChangedMembers = { ended: [], added: [] };

/** Fewest units of a cluster: they compare themselves. */
const FEWEST = 2;

/**
 * What a change does to the members, or why it cannot be: the members that it would leave break a rule, or a unit took
 * part in an inspection on a day on which it would then be no member.
 */
export function changeMembers(
  members: readonly KeptMembership[],
  change: MembershipChange,
  inspected: readonly InspectedDay[],
): Result<ChangedMembers, ChangeFaultCode> {
  const changed = carriedOut(members, change);
  if (!changed.ok) return changed;
  const { ended, added } = changed.value;
  const after = [...members.filter(({ id }) => !ended.includes(id)), ...added];
  const [fault] = membershipFaults(after);
  if (fault) return refuse(fault.code);
  if (new Set(after.map(({ unitId }) => unitId)).size < FEWEST) return refuse('too-few-members');
  const lost = ({ unitId, heldOn }: InspectedDay): boolean =>
    memberOn(members, unitId, heldOn) !== undefined && memberOn(after, unitId, heldOn) === undefined;
  return inspected.some(lost) ? refuse('inspected-then') : changed;
}

function carriedOut(
  members: readonly KeptMembership[],
  change: MembershipChange,
): Result<ChangedMembers, ChangeFaultCode> {
  if (change.kind === 'join') return ok({ ...NOTHING, added: [change.member] });
  const member = members.find(({ id }) => id === change.id);
  if (!member) return refuse('membership-gone');
  if (change.kind === 'take-back') return ok({ ...NOTHING, ended: [member.id] });
  if (change.kind === 'leave') return ok({ ended: [member.id], added: [until(member, addDays(change.lastDay, 1))] });
  return withPart(members, member, change);
}

function withPart(
  members: readonly KeptMembership[],
  member: KeptMembership,
  { part, from }: Extract<MembershipChange, { kind: 'part' }>,
): Result<ChangedMembers, ChangeFaultCode> {
  if (from < member.from || (member.to !== null && from >= member.to)) return refuse('not-a-member');
  if (member.part === part) return refuse('same-part');
  const led = members.find((other) => other.part === 'leader' && other.id !== member.id && isOn(other, from));
  const steps = [turned(member, part, from), part === 'leader' && led ? turned(led, 'member', from) : NOTHING];
  return ok({ ended: steps.flatMap(({ ended }) => ended), added: steps.flatMap(({ added }) => added) });
}

const isOn = ({ from, to }: Membership, day: PlainDate): boolean => from <= day && (to === null || day < to);

const until = ({ unitId, part, from }: Membership, to: PlainDate): Membership => ({ unitId, part, from, to });

/** The membership up to a day, and from then on with another part. */
function turned({ id, ...member }: KeptMembership, part: ClusterPart, from: PlainDate): ChangedMembers {
  const before = from > member.from ? [until(member, from)] : [];
  return { ended: [id], added: [...before, { ...member, part, from }] };
}
