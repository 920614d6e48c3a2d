import { describe, expect, it } from 'vitest';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { initiativesIn, person, rated } from '../cases/facts.ts';
import type { Achievement, Initiative, PersonFacts } from '../facts.ts';
import { type AchievementNeed, achieved } from './achievements.ts';
import { initiatives, ofTheYear, upToTheYear } from './initiatives.ts';
import { ratedAtLeast } from './rating.ts';

const citation = cite('LUAT_06_2022', 'Đ74');
const carried = { citation, confirmed: true };
const { achievements: _achievements, initiatives: _initiatives, ratings: _ratings, ...unrecorded } = person();
const silent = asked<PersonFacts>(unrecorded);

describe('an achievement', () => {
  const need: AchievementNeed = { kinds: ['phong_trao', 'mo_hinh'], scope: 'huyen', for: 'BK_BO_TINH' };
  const record: Achievement = { kind: 'phong_trao', scope: 'huyen', year: 2021 };
  const fits = (changes: Partial<Achievement>, more: Partial<AchievementNeed> = {}) =>
    achieved<PersonFacts>('achievement', citation, { ...need, ...more })(
      asked(person({ achievements: [{ ...record, ...changes }] })),
    ).verdict === 'met';

  it('is one of the kinds, with effect at least so wide', () => {
    const achievements = [
      record,
      { ...record, kind: 'dot_xuat' },
      { ...record, scope: 'xa' },
      { ...record, kind: 'mo_hinh', scope: 'toan_quoc' },
    ] as const;
    expect(achieved<PersonFacts>('achievement', citation, need)(asked(person({ achievements })))).toEqual({
      ...carried,
      rule: 'achievement',
      verdict: 'met',
      expected: { name: 'achievement', value: ['phong_trao', 'mo_hinh', 'huyen'] },
      actual: { name: 'achievements', value: 2 },
      evidence: ['achievements/0', 'achievements/3'],
    });
    expect(achieved<PersonFacts>('achievement', citation, need)(asked(person()))).toMatchObject({
      verdict: 'not-met',
      actual: { value: 0 },
      evidence: [],
    });
    expect(achieved<PersonFacts>('achievement', citation, need)(silent)).toMatchObject({
      verdict: 'unknown',
      missing: ['achievements'],
    });
  });

  it.each<[string, boolean, Partial<Achievement>, Partial<AchievementNeed>]>([
    ['an earlier one still counts', true, { year: 2015 }, {}],
    ['one of next year does not', false, { year: 2022 }, {}],
    ['one that brought another award is spent', false, { usedFor: 'BK_TTCP' }, {}],
    ['one that stands for this award is not', true, { usedFor: 'BK_BO_TINH' }, {}],
    ['a model must have lasted three years', true, { lastedYears: 3 }, { lastedYears: 3 }],
    ['two years are too short', false, { lastedYears: 2 }, { lastedYears: 3 }],
    ['an unknown length too', false, {}, { lastedYears: 3 }],
    [
      'the movement was launched by the province',
      true,
      { launchedBy: 'bo_tinh' },
      { launchedBy: ['bo_tinh', 'huyen'] },
    ],
    ['not by the unit', false, { launchedBy: 'co_so' }, { launchedBy: ['bo_tinh', 'huyen'] }],
    ['nor by nobody knows whom', false, {}, { launchedBy: ['bo_tinh', 'huyen'] }],
    ['named in the final review', true, { review: 'tong_ket' }, { review: ['tong_ket'] }],
    ['not merely in an interim one', false, { review: 'so_ket' }, { review: ['tong_ket'] }],
    ['nor in none', false, {}, { review: ['tong_ket'] }],
    ['leading the movement', true, { leading: true }, { leading: true }],
    ['not merely outstanding', false, { leading: false }, { leading: true }],
  ])('%s', (_, fit, changes, more) => {
    expect(fits(changes, more)).toBe(fit);
  });
});

describe('initiatives', () => {
  const need = { scope: 'bo_tinh', count: 2, for: 'CSTD_BO_TINH', years: ofTheYear } as const;
  const asking = (records: readonly Initiative[], more = {}) =>
    initiatives('initiatives', citation, { ...need, ...more })(asked(person({ initiatives: records })));

  it('of the year count, with effect at least so wide', () => {
    const records = [
      ...initiativesIn('bo_tinh', 2020, 2021, 2022),
      ...initiativesIn('co_so', 2021),
      ...initiativesIn('toan_quoc', 2021),
    ];
    expect(asking(records)).toEqual({
      ...carried,
      rule: 'initiatives',
      verdict: 'met',
      expected: { name: 'initiatives-bo_tinh-at-least', value: 2 },
      actual: { name: 'initiatives-bo_tinh', value: 2 },
      evidence: ['initiatives/1', 'initiatives/4'],
    });
    expect(asking(records.slice(0, 4))).toMatchObject({ verdict: 'not-met', actual: { value: 1 } });
    expect(asking(records.slice(0, 3), { years: upToTheYear })).toMatchObject({
      evidence: ['initiatives/0', 'initiatives/1'],
    });
  });

  it.each([
    ['this award and year', { award: 'CSTD_BO_TINH', year: 2021 }, ['initiatives/0']],
    ['this award in another year', { award: 'CSTD_BO_TINH', year: 2020 }, []],
    ['another award', { award: 'CSTD_CO_SO', year: 2021 }, []],
  ] as const)('that served %s', (_, usedFor, evidence) => {
    const records = [{ kind: 'sang_kien', year: 2021, scope: 'bo_tinh', usedFor }] as const;
    expect(asking(records).evidence).toEqual(evidence);
    expect(asking(records, { spentCounts: true }).evidence).toEqual(['initiatives/0']);
  });

  it('cannot be told when nobody recorded', () => {
    expect(initiatives('initiatives', citation, need)(silent)).toMatchObject({
      verdict: 'unknown',
      missing: ['initiatives'],
    });
  });
});

describe('the rating of the year', () => {
  const clause = ratedAtLeast<PersonFacts>('rated', citation, 'HT_TOT');

  it.each([
    ['HT_XUAT_SAC', 'met'],
    ['HT_TOT', 'met'],
    ['HT', 'not-met'],
    ['KHONG_HT', 'not-met'],
  ] as const)('%s is %s for "hoàn thành tốt"', (rating, verdict) => {
    const ratings = [...rated('HT_XUAT_SAC', 2020), ...rated(rating, 2021)];
    expect(clause(asked(person({ ratings })))).toEqual({
      ...carried,
      rule: 'rated',
      verdict,
      expected: { name: 'rating-at-least', value: 'HT_TOT' },
      actual: { name: 'rating', value: rating },
      evidence: ['ratings/1'],
    });
  });

  it('cannot be told when only other years are known', () => {
    const missing = { verdict: 'unknown', missing: ['ratings/2021'] };
    expect(clause(asked(person({ ratings: rated('HT_TOT', 2020) })))).toMatchObject(missing);
    expect(clause(silent)).toMatchObject(missing);
  });
});
