import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { collective, held, initiativesIn, person, rated } from '../cases/facts.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';
import { ladderOf, mayTake } from './ladder.ts';
import { openSteps, withStep, withSteps } from './step.ts';

const bare: PersonFacts = { recipient: 'ca_nhan', group: 'can_bo' };
const bareUnit: CollectiveFacts = { recipient: 'tap_the', group: 'co_quan' };
const everyMember = { total: 1, completedTasks: 1, advanced: 1, emulationFighters: 1, warned: 0 };

describe('a step that comes true', () => {
  it('stands after what is on record', () => {
    const facts = person({
      ratings: rated('HT', 2020),
      awards: held('LDTT', 2020),
      initiatives: initiativesIn('co_so', 2020),
    });
    const grown = withSteps(facts, [
      { kind: 'rating', year: 2021 },
      { kind: 'award', year: 2021, code: 'CSTD_CO_SO' },
      { kind: 'initiative', year: 2021, scope: 'bo_tinh' },
    ]);
    expect(grown).toEqual({
      ...facts,
      ratings: [...rated('HT', 2020), ...rated('HT_XUAT_SAC', 2021)],
      awards: [...held('LDTT', 2020), ...held('CSTD_CO_SO', 2021)],
      initiatives: [...initiativesIn('co_so', 2020), ...initiativesIn('bo_tinh', 2021)],
    });
  });

  it('begins a record where there is none', () => {
    expect(withStep(bare, { kind: 'rating', year: 2021 }).ratings).toEqual(rated('HT_XUAT_SAC', 2021));
    expect(withStep(bare, { kind: 'award', year: 2021, code: 'LDTT' }).awards).toEqual(held('LDTT', 2021));
    expect(withStep(bare, { kind: 'initiative', year: 2021, scope: 'co_so' }).initiatives).toEqual(
      initiativesIn('co_so', 2021),
    );
    expect(withStep(bareUnit, { kind: 'members', year: 2021 }).members).toEqual([{ year: 2021, ...everyMember }]);
    expect(withStep(bareUnit, { kind: 'cluster', year: 2021 }).clusters).toHaveLength(1);
  });

  it('of a head brings the rating of the unit, where none is on record', () => {
    const post = { unit: 'Trường A', from: isoDate('2015-08-01'), to: null, leads: 'chua_ro' } as const;
    const facts = person({ employments: [post, { ...post, unit: 'Trường B', concurrent: true }] });
    const rated2026 = { unit: 'Trường A', year: 2026, rating: 'HT_TOT' } as const;
    const grown = withStep({ ...facts, unitRatings: [rated2026] }, { kind: 'unit-rating', year: 2026 });
    expect(grown.unitRatings).toEqual([rated2026, { unit: 'Trường B', year: 2026, rating: 'HT_XUAT_SAC' }]);
    const open = (year: number, of: PersonFacts = facts) =>
      openSteps(of, year).some(({ kind }) => kind === 'unit-rating');
    expect([open(2025), open(2026), open(2026, grown), open(2026, person())]).toEqual([false, true, false, false]);
    expect(withStep(facts, { kind: 'unit-rating', year: 2026 }).unitRatings).toHaveLength(2);
    expect(withStep(grown, { kind: 'unit-rating', year: 2027 }).unitRatings).toHaveLength(4);
    expect(withStep(bareUnit, { kind: 'unit-rating', year: 2026 })).toBe(bareUnit);
  });

  it('gives a collective its titled members and its led cluster', () => {
    const facts = collective({
      members: [{ year: 2020, total: 9 }],
      clusters: [{ year: 2020, organiser: 'huyen', leading: false }],
    });
    expect(withStep(facts, { kind: 'members', year: 2021 })).toEqual({
      ...facts,
      members: [
        { year: 2020, total: 9 },
        { year: 2021, ...everyMember },
      ],
    });
    expect(withStep(facts, { kind: 'cluster', year: 2021 })).toEqual({
      ...facts,
      clusters: [
        { year: 2020, organiser: 'huyen', leading: false },
        { year: 2021, organiser: 'bo_tinh', leading: true, targetsExceeded: true },
      ],
    });
  });

  it('changes nothing for whom it is not', () => {
    expect(withStep(bareUnit, { kind: 'initiative', year: 2021, scope: 'co_so' })).toBe(bareUnit);
    expect(withStep(bare, { kind: 'members', year: 2021 })).toBe(bare);
    expect(withStep(bare, { kind: 'cluster', year: 2021 })).toBe(bare);
  });
});

describe('the steps that are open', () => {
  const initiatives = (['co_so', 'bo_tinh', 'toan_quoc'] as const).map((scope) => ({
    kind: 'initiative',
    year: 2021,
    scope,
  }));

  it('for a person: a rating where none is on record, and initiatives', () => {
    const open = [{ kind: 'rating', year: 2021 }, ...initiatives];
    expect(openSteps(bare, 2021)).toEqual(open);
    expect(openSteps(person({ ratings: rated('HT', 2020) }), 2021)).toEqual(open);
    expect(openSteps(person({ ratings: rated('HT', 2020, 2021) }), 2021)).toEqual(initiatives);
  });

  it('for a collective: a rating and a count where none is on record, and a cluster', () => {
    const [rating, members, cluster] = (['rating', 'members', 'cluster'] as const).map((kind) => ({
      kind,
      year: 2021,
    }));
    expect(openSteps(bareUnit, 2021)).toEqual([rating, members, cluster]);
    expect(openSteps(collective({ members: [{ year: 2020, total: 5 }] }), 2021)).toEqual([rating, members, cluster]);
    const counted = [
      { year: 2020, total: 5 },
      { year: 2021, total: 5 },
    ];
    expect(openSteps(collective({ members: counted }), 2021)).toEqual([rating, cluster]);
    expect(openSteps(collective({ ratings: rated('HT', 2021), members: counted }), 2021)).toEqual([cluster]);
  });
});

describe('the ladder', () => {
  const codes = (facts: PersonFacts | CollectiveFacts): string[] => ladderOf(facts).map(({ code }) => code);

  it('leads to the labour orders, or in the armed forces to those of defence', () => {
    expect(codes(person())).toEqual([
      'CSTD_CO_SO',
      'BK_BO_TINH',
      'CSTD_BO_TINH',
      'BK_TTCP',
      'HC_LAO_DONG_3',
      'HC_LAO_DONG_2',
      'HC_LAO_DONG_1',
    ]);
    expect(codes(person({ group: 'vu_trang' })).slice(4)).toEqual(['HC_BVTQ_3', 'HC_BVTQ_2', 'HC_BVTQ_1']);
  });

  it('of a collective goes on to independence, or in the armed forces to feats of arms', () => {
    const flags = ['TT_LDXS', 'CO_TD_BO_TINH', 'CO_TD_CHINH_PHU', 'BK_BO_TINH', 'BK_TTCP'];
    const classes = (order: string): string[] => [3, 2, 1].map((one) => `${order}_${one}`);
    expect(codes(collective())).toEqual([...flags, ...classes('HC_LAO_DONG'), ...classes('HC_DOC_LAP')]);
    expect(codes(collective({ group: 'vu_trang' }))).toEqual([
      ...flags,
      ...classes('HC_BVTQ'),
      ...classes('HC_QUAN_CONG'),
    ]);
  });

  it('is climbed rung by rung: some once, some again after their interval', () => {
    const once = { code: 'BK_TTCP', again: 'once' } as const;
    const everyTwo = { code: 'BK_BO_TINH', again: 2 } as const;
    expect(mayTake(once, held('BK_BO_TINH', 2010), 2021)).toBe(true);
    expect(mayTake(once, held('BK_TTCP', 2010), 2021)).toBe(false);
    expect(mayTake(everyTwo, [...held('BK_BO_TINH', 2019), ...held('BK_TTCP', 2021)], 2021)).toBe(true);
    expect(mayTake(everyTwo, held('BK_BO_TINH', 2015, 2020), 2021)).toBe(false);
    expect(mayTake(everyTwo, held('BK_BO_TINH', 2021), 2021)).toBe(false);
    expect(mayTake(everyTwo, [], 2021)).toBe(true);
  });
});
