import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { collective } from '../cases/facts.ts';
import type { ClusterResult, CollectiveFacts, MembersOfYear } from '../facts.ts';
import {
  leadsCluster,
  memberCount,
  memberShare,
  notDissolved,
  roundAnniversary,
  yearsOfHistory,
} from './collective.ts';

const citation = cite('ND_91_2017', 'Đ27');
const carried = { citation, confirmed: true };
const { members: _members, clusters: _clusters, foundedOn: _foundedOn, ...unrecorded } = collective();
const silent = asked<CollectiveFacts>(unrecorded);

const counted = (count: Omit<MembersOfYear, 'year'>) =>
  asked(
    collective({
      members: [
        { year: 2020, total: 1, completedTasks: 0, advanced: 0, warned: 9 },
        { year: 2021, ...count },
      ],
    }),
  );

describe('a share of the members', () => {
  const most = memberShare('advanced-share', citation, 'advanced', 50);

  it('is counted in whole people of the reviewed year: half is enough for "at least half"', () => {
    expect(most(counted({ total: 10, advanced: 5 }))).toEqual({
      ...carried,
      rule: 'advanced-share',
      verdict: 'met',
      expected: { name: 'advanced-percent-at-least', value: 50 },
      actual: { name: 'advanced-of-members', value: [5, 10] },
      evidence: ['members/1'],
    });
    expect(most(counted({ total: 11, advanced: 5 })).verdict).toBe('not-met');
  });

  it('must lie above the half where the clause says "more than"', () => {
    const more = memberShare('advanced-share', citation, 'advanced', 50, 'more-than');
    expect(more(counted({ total: 10, advanced: 5 }))).toMatchObject({
      verdict: 'not-met',
      expected: { name: 'advanced-percent-more-than' },
    });
    expect(more(counted({ total: 11, advanced: 6 })).verdict).toBe('met');
  });

  it('is not reached by a collective without members', () => {
    expect(most(counted({ total: 0, advanced: 0 })).verdict).toBe('not-met');
  });

  it('cannot be told without the count of the year', () => {
    const missing = { verdict: 'unknown', missing: ['members/2021/advanced'] };
    expect(most(counted({ total: 10 }))).toMatchObject(missing);
    expect(most(asked(collective({ members: [{ year: 2020, total: 9, advanced: 9 }] })))).toMatchObject(missing);
    expect(most(silent)).toMatchObject(missing);
  });
});

describe('a number of members', () => {
  it.each([
    ['at-least', 1, 'met'],
    ['at-least', 0, 'not-met'],
    ['at-most', 1, 'met'],
    ['at-most', 2, 'not-met'],
  ] as const)('%s one: %d is %s', (bound, emulationFighters, verdict) => {
    const clause = memberCount('fighters', citation, 'emulationFighters', bound, 1);
    expect(clause(counted({ total: 10, emulationFighters }))).toEqual({
      ...carried,
      rule: 'fighters',
      verdict,
      expected: { name: `emulationFighters-${bound}`, value: 1 },
      actual: { name: 'emulationFighters', value: emulationFighters },
      evidence: ['members/1'],
    });
  });

  it('cannot be told without the count of the year', () => {
    const clause = memberCount('nobody-warned', citation, 'warned', 'at-most', 0);
    const missing = { verdict: 'unknown', missing: ['members/2021/warned'] };
    expect(clause(counted({ total: 10 }))).toMatchObject(missing);
    expect(clause(silent)).toMatchObject(missing);
  });
});

describe('the leader of a cluster', () => {
  const first = leadsCluster('leads', citation, 'bo_tinh', false);
  const beyond = leadsCluster('leads', citation, 'bo_tinh', true);
  const result = (more: Partial<ClusterResult> = {}): ClusterResult => ({
    year: 2021,
    organiser: 'bo_tinh',
    leading: true,
    ...more,
  });
  const asking = (...clusters: ClusterResult[]) => asked(collective({ clusters }));
  const others = [result({ year: 2020 }), result({ organiser: 'huyen' }), result({ leading: false })];

  it('leads one of the year, of the right organiser', () => {
    expect(first(asking(...others, result()))).toEqual({
      ...carried,
      rule: 'leads',
      verdict: 'met',
      expected: { name: 'cluster-leader', value: 'bo_tinh' },
      actual: { name: 'clusters-led', value: 1 },
      evidence: ['clusters/3'],
    });
    expect(first(asking(...others))).toMatchObject({ verdict: 'not-met', actual: { value: 0 }, evidence: [] });
    expect(first(asking(result({ targetsExceeded: false }))).verdict).toBe('met');
  });

  it('must have gone beyond the targets where the clause says so', () => {
    expect(beyond(asking(result({ targetsExceeded: false })))).toMatchObject({ verdict: 'not-met', evidence: [] });
    expect(beyond(asking(result({ targetsExceeded: false }), result({ targetsExceeded: true })))).toMatchObject({
      verdict: 'met',
      evidence: ['clusters/1'],
    });
    expect(beyond(asking(result(), result({ targetsExceeded: true }))).verdict).toBe('met');
  });

  it('cannot be told when nobody wrote whether the targets were exceeded', () => {
    expect(beyond(asking(result()))).toMatchObject({
      verdict: 'unknown',
      missing: ['clusters/2021/targetsExceeded'],
    });
    expect(beyond(asking()).verdict).toBe('not-met');
    expect(first(silent)).toMatchObject({ verdict: 'unknown', missing: ['clusters'] });
  });
});

describe('years of history', () => {
  const clause = yearsOfHistory('ten-years', citation, 10);
  const founded = (day: string) => asked(collective({ foundedOn: isoDate(day) }));

  it('are complete on the day of the anniversary', () => {
    expect(clause(founded('2011-12-20'))).toEqual({
      ...carried,
      rule: 'ten-years',
      verdict: 'met',
      expected: { name: 'years-of-history-at-least', value: 10 },
      evidence: ['foundedOn'],
    });
    expect(clause(founded('2011-12-21')).verdict).toBe('not-met');
    expect(clause(silent)).toMatchObject({ verdict: 'unknown', missing: ['foundedOn'] });
  });
});

describe('a round anniversary', () => {
  const clause = roundAnniversary('round', citation);

  it.each([
    ['2011-05-01', 10, 'met'],
    ['2001-05-01', 20, 'met'],
    ['2006-05-01', 15, 'not-met'],
    ['2021-05-01', 0, 'not-met'],
    ['2031-05-01', -10, 'not-met'],
  ] as const)('founded on %s: %d years, %s', (day, years, verdict) => {
    expect(clause(asked(collective({ foundedOn: isoDate(day) })))).toEqual({
      ...carried,
      rule: 'round',
      verdict,
      expected: { name: 'anniversary-ends-in', value: 0 },
      actual: { name: 'anniversary', value: years },
      evidence: ['foundedOn'],
    });
  });

  it('cannot be told without the day of founding', () => {
    expect(clause(silent)).toMatchObject({ verdict: 'unknown', missing: ['foundedOn'] });
  });
});

describe('a unit that was dissolved', () => {
  const clause = notDissolved('not-dissolved', citation);
  const dissolved = (day: string) => clause(asked(collective({ dissolvedOn: isoDate(day) })));

  it('is not commended from the day on which it ended', () => {
    expect(dissolved('2021-12-20')).toMatchObject({ verdict: 'not-met', evidence: ['dissolvedOn'] });
    expect(dissolved('2021-12-21')).toMatchObject({ verdict: 'met', evidence: ['dissolvedOn'] });
    expect(clause(asked(collective()))).toEqual({ ...carried, rule: 'not-dissolved', verdict: 'met', evidence: [] });
  });
});
