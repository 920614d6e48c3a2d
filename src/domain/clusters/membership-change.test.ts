import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, isoDate } from '../../kernel/plain-date.ts';
import { type MembershipChange, changeMembers } from './membership-change.ts';
import { type ClusterPart, type KeptMembership, clusterParts, membershipFaults } from './membership.ts';

const kept = (id: string, part: ClusterPart = 'member', to: string | null = null): KeptMembership => ({
  id,
  unitId: `unit-${id}`,
  part,
  from: isoDate('2021-01-01'),
  to: to === null ? null : isoDate(to),
});

const cluster = [kept('a', 'leader'), kept('b', 'deputy'), kept('c'), kept('d', 'member', '2021-07-01')];

describe('a change of members', () => {
  test('a new leader takes over on a day: who led goes on as a member, both keep the days before', () => {
    const from = isoDate('2021-06-01');
    expect(changeMembers(cluster, { kind: 'part', id: 'b', part: 'leader', from }, [])).toEqual({
      ok: true,
      value: {
        ended: ['b', 'a'],
        added: [
          { unitId: 'unit-b', part: 'deputy', from: isoDate('2021-01-01'), to: from },
          { unitId: 'unit-b', part: 'leader', from, to: null },
          { unitId: 'unit-a', part: 'leader', from: isoDate('2021-01-01'), to: from },
          { unitId: 'unit-a', part: 'member', from, to: null },
        ],
      },
    });
  });

  test('another part from the first day on leaves nothing of the old one', () => {
    const change = { kind: 'part', id: 'c', part: 'deputy', from: isoDate('2021-01-01') } as const;
    expect(changeMembers(cluster, change, [])).toMatchObject({ value: { ended: ['c'], added: [{ part: 'deputy' }] } });
  });

  test.each<[string, MembershipChange, string]>([
    ['an unknown row', { kind: 'take-back', id: 'x' }, 'membership-gone'],
    [
      'another part after it left',
      { kind: 'part', id: 'd', part: 'deputy', from: isoDate('2021-07-01') },
      'not-a-member',
    ],
    ['the same part', { kind: 'part', id: 'c', part: 'member', from: isoDate('2021-03-01') }, 'same-part'],
    ['leaving before it came', { kind: 'leave', id: 'c', lastDay: isoDate('2020-12-30') }, 'period-reversed'],
    ['joining twice', { kind: 'join', member: { ...kept('c'), part: 'member' } }, 'unit-twice'],
    ['a second leader by joining', { kind: 'join', member: kept('e', 'leader') }, 'second-leader'],
  ])('%s is refused', (_, change, code) => {
    expect(changeMembers(cluster, change, [])).toEqual({ ok: false, problem: code });
  });

  test('a unit that has left may come back', () => {
    const member = { ...kept('d'), from: isoDate('2021-09-01') };
    expect(changeMembers(cluster, { kind: 'join', member }, []).ok).toBe(true);
  });

  test('two units stay, and whoever took part in an inspection stays a member of that day', () => {
    const two = cluster.slice(0, 2);
    expect(changeMembers(two, { kind: 'take-back', id: 'b' }, [])).toEqual({ ok: false, problem: 'too-few-members' });
    const inspected = [{ unitId: 'unit-c', heldOn: isoDate('2021-10-28') }];
    const leave = (day: string) => changeMembers(cluster, { kind: 'leave', id: 'c', lastDay: isoDate(day) }, inspected);
    expect(leave('2021-10-27')).toEqual({ ok: false, problem: 'inspected-then' });
    expect(leave('2021-10-28').ok).toBe(true);
    expect(changeMembers(cluster, { kind: 'take-back', id: 'c' }, inspected)).toMatchObject({ ok: false });
  });

  test('whatever is changed in whatever order, no accepted change breaks a rule of members', () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays(isoDate('2021-01-01'), days));
    const id = fc.integer({ min: 0, max: 12 });
    const change = fc.record({
      kind: fc.constantFrom('join', 'leave', 'part', 'take-back' as const),
      id,
      part: fc.constantFrom(...clusterParts),
      from: day,
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 25 }), (changes) => {
        let members: readonly KeptMembership[] = cluster;
        let next = 0;
        for (const { kind, id: at, part, from } of changes) {
          const row = members[at % Math.max(members.length, 1)]?.id ?? '';
          const made: MembershipChange =
            kind === 'join'
              ? { kind, member: { unitId: `unit-${'abcdefg'[at % 7]}`, part, from, to: null } }
              : kind === 'part'
                ? { kind, id: row, part, from }
                : kind === 'leave'
                  ? { kind, id: row, lastDay: from }
                  : { kind: 'take-back', id: row };
          const changed = changeMembers(members, made, []);
          if (!changed.ok) continue;
          const { ended, added } = changed.value;
          members = [
            ...members.filter((member) => !ended.includes(member.id)),
            ...added.map((member) => ({ id: `new-${(next += 1)}`, ...member })),
          ];
          expect(membershipFaults(members)).toEqual([]);
        }
      }),
    );
  });
});
