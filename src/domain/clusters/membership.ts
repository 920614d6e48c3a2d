import type { PlainDate } from '../../kernel/plain-date.ts';

/** Cụm trưởng, cụm phó, thành viên: units, not persons. */
export const clusterParts = ['leader', 'deputy', 'member'] as const;

export type ClusterPart = (typeof clusterParts)[number];

/** A unit's place in a cluster from a day until before another (null: to the end). */
export type Membership = {
  readonly unitId: string;
  readonly part: ClusterPart;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** A membership as it is kept, by the id of its row. */
export type KeptMembership = Membership & { readonly id: string };

export type MembershipFault = {
  /** Place in the list that was given, from 0. */
  readonly at: number;
  readonly code: 'period-reversed' | 'unit-twice' | 'second-leader' | 'third-deputy';
};

/** How many units may hold a part at the same time. */
const MOST: Readonly<Record<ClusterPart, number>> = { leader: 1, deputy: 2, member: Number.POSITIVE_INFINITY };

const isOn = ({ from, to }: Membership, day: PlainDate): boolean => from <= day && (to === null || day < to);

const overlap = (one: Membership, other: Membership): boolean => isOn(one, other.from) || isOn(other, one.from);

/**
 * What is wrong with the members of a cluster: a unit stands in it once at a time, and at no time are there two leaders or
 * three deputies. Each fault is told at the later of the entries that do not go together.
 */
export function membershipFaults(members: readonly Membership[]): readonly MembershipFault[] {
  return members.flatMap((member, at): MembershipFault[] => {
    const before = members.slice(0, at);
    if (member.to !== null && member.to <= member.from) return [{ at, code: 'period-reversed' }];
    if (before.some((other) => other.unitId === member.unitId && overlap(other, member)))
      return [{ at, code: 'unit-twice' }];
    if (mostAtOnce([...before, member], member) <= MOST[member.part]) return [];
    return [{ at, code: member.part === 'leader' ? 'second-leader' : 'third-deputy' }];
  });
}

/** The greatest number that hold the member's part on one of its own days; a number only rises where someone begins. */
function mostAtOnce(members: readonly Membership[], member: Membership): number {
  const samePart = members.filter(({ part }) => part === member.part);
  const beginnings = samePart.map(({ from }) => from).filter((day) => day === member.from || isOn(member, day));
  return Math.max(...beginnings.map((day) => samePart.filter((other) => isOn(other, day)).length));
}

/** The unit's place in a cluster on a day, or undefined. */
export const memberOn = (members: readonly Membership[], unitId: string, day: PlainDate): Membership | undefined =>
  members.find((member) => member.unitId === unitId && isOn(member, day));
