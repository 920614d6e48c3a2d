import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { type ClusterPart, type Membership, clusterParts, memberOn, membershipFaults } from './membership.ts';

const member = (
  unitId: string,
  part: ClusterPart = 'member',
  from = '2021-01-01',
  to: string | null = null,
): Membership => ({
  unitId,
  part,
  from: isoDate(from),
  to: to === null ? null : isoDate(to),
});

describe('members of a cluster', () => {
  test('one leader, two deputies and any number of members go together', () => {
    const members = [member('a', 'leader'), member('b', 'deputy'), member('c', 'deputy'), member('d'), member('e')];
    expect(membershipFaults(members)).toEqual([]);
  });

  test.each<[string, Membership[], object]>([
    ['a unit twice', [member('a'), member('b'), member('a', 'deputy', '2021-06-01')], { at: 2, code: 'unit-twice' }],
    ['two leaders', [member('a', 'leader'), member('b', 'leader')], { at: 1, code: 'second-leader' }],
    [
      'three deputies',
      [member('a', 'deputy'), member('b', 'deputy'), member('c', 'deputy')],
      { at: 2, code: 'third-deputy' },
    ],
    [
      'days the wrong way round',
      [member('a', 'member', '2021-05-01', '2021-05-01')],
      { at: 0, code: 'period-reversed' },
    ],
    [
      'a leader within the days of another',
      [member('a', 'leader', '2021-03-01', '2021-04-01'), member('b', 'leader', '2021-01-01', '2021-12-01')],
      { at: 1, code: 'second-leader' },
    ],
  ])('%s is told', (_, members, fault) => {
    expect(membershipFaults(members)).toEqual([fault]);
  });

  test('a unit may come back, or go on with another part, when its days do not meet', () => {
    const first = member('a', 'leader', '2021-01-01', '2021-07-01');
    expect(membershipFaults([first, member('a', 'member', '2021-07-01')])).toEqual([]);
    expect(membershipFaults([member('a', 'member', '2021-07-01'), first])).toEqual([]);
    expect(membershipFaults([first, member('a', 'member', '2021-06-30')])).toEqual([{ at: 1, code: 'unit-twice' }]);
  });

  test('a leader may follow another, and two deputies of different months do not add up', () => {
    expect(
      membershipFaults([member('a', 'leader', '2021-01-01', '2021-07-01'), member('b', 'leader', '2021-07-01')]),
    ).toEqual([]);
    const deputies = [
      member('a', 'deputy'),
      member('b', 'deputy', '2021-01-01', '2021-03-01'),
      member('c', 'deputy', '2021-03-01'),
    ];
    expect(membershipFaults(deputies)).toEqual([]);
  });

  test('without a fault, no day has more leaders or deputies than allowed', () => {
    const entry = fc.record({
      part: fc.constantFrom(...clusterParts),
      from: fc.integer({ min: 0, max: 20 }),
      days: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 7 }), (entries) => {
        const members = entries.map(
          ({ part, from, days }, at) => ({ unitId: String(at), part, from, to: from + days }) as unknown as Membership,
        );
        const most = (part: ClusterPart) =>
          Math.max(
            ...Array.from(
              { length: 30 },
              (_, day) => members.filter((m) => m.part === part && m.from <= day && day < (m.to ?? 99)).length,
            ),
          );
        expect(membershipFaults(members).length === 0).toBe(most('leader') <= 1 && most('deputy') <= 2);
      }),
    );
  });

  test('a unit is a member on its days only; the day of leaving is not one', () => {
    const members = [member('a', 'member', '2021-01-01', '2021-07-01')];
    expect(memberOn(members, 'a', isoDate('2021-06-30'))).toBe(members[0]);
    expect(memberOn(members, 'a', isoDate('2021-07-01'))).toBeUndefined();
    expect(memberOn(members, 'b', isoDate('2021-06-30'))).toBeUndefined();
  });
});
