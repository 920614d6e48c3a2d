import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { collective, held, initiativesIn, person, rated, span } from '../cases/facts.ts';
import type { PersonFacts } from '../facts.ts';
import {
  type YearsNeed,
  awardsWithin,
  continuousYears,
  holds,
  initiativesWithin,
  ratedYearsWithin,
} from './years-after-award.ts';

const citation = cite('ND_91_2017', 'Đ22');
const carried = { citation, confirmed: true };
const { awards: _awards, ratings: _ratings, ...unrecorded } = person();
const asking = (changes: Partial<PersonFacts>, moment = {}) => asked(person(changes), moment);

/** Three good years after the certificate of the province. */
const AFTER: YearsNeed = { held: ['BK_BO_TINH'], mustFollow: true, years: 3, rating: 'HT_TOT' };
/** Three good years, whatever was held. */
const PLAIN: YearsNeed = { held: null, mustFollow: false, years: 3, rating: 'HT_TOT' };

describe('an award that must be held', () => {
  const clause = holds<PersonFacts>('holds', citation, ['BK_BO_TINH', 'BK_TTCP']);

  it('is found with its place; what is only proposed, revoked or later does not count', () => {
    const awards = [
      ...held('LDTT', 2018),
      ...held('BK_TTCP', 2019),
      { code: 'BK_BO_TINH', year: 2021, proposed: true } as const,
      { code: 'BK_BO_TINH', year: 2020, revoked: true } as const,
      ...held('BK_BO_TINH', 2022),
    ];
    expect(clause(asking({ awards }))).toEqual({
      ...carried,
      rule: 'holds',
      verdict: 'met',
      expected: { name: 'held-award', value: ['BK_BO_TINH', 'BK_TTCP'] },
      actual: { name: 'held-awards', value: 1 },
      evidence: ['awards/1'],
    });
    expect(clause(asking({ awards: awards.slice(2) }))).toMatchObject({ verdict: 'not-met', actual: { value: 0 } });
  });

  it('cannot be told without the awards', () => {
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['awards'] });
  });
});

describe('continuous years', () => {
  const clause = continuousYears<PersonFacts>('years', citation, AFTER);
  const plain = continuousYears<PersonFacts>('years', citation, PLAIN);

  it('are counted back from the reviewed year to the one after the award, each with its rating', () => {
    const ratings = rated('HT_TOT', 2017, 2018, 2019, 2020, 2021, 2022);
    expect(clause(asking({ ratings, awards: held('BK_BO_TINH', 2018) }))).toEqual({
      ...carried,
      rule: 'years',
      verdict: 'met',
      expected: { name: 'years-HT_TOT-at-least', value: 3 },
      actual: { name: 'years-HT_TOT', value: 3 },
      evidence: ['ratings/2', 'ratings/3', 'ratings/4'],
    });
    expect(clause(asking({ ratings, awards: held('BK_BO_TINH', 2019) }))).toMatchObject({
      verdict: 'not-met',
      actual: { value: 2 },
    });
  });

  it('begin with the first of several awards, or with the last where the clause says so', () => {
    const facts = { ratings: rated('HT_TOT', ...span(2015, 2021)), awards: held('BK_BO_TINH', 2020, 2016) };
    expect(clause(asking(facts)).actual?.value).toBe(5);
    const latest = continuousYears<PersonFacts>('years', citation, { ...AFTER, fromLatest: true });
    expect(latest(asking(facts)).actual?.value).toBe(1);
    const proposed = { code: 'BK_BO_TINH', year: 2021, proposed: true } as const;
    expect(latest(asking({ ...facts, awards: [...facts.awards, proposed] })).actual?.value).toBe(1);
    expect(latest(asking({ ratings: facts.ratings })).actual?.value).toBe(0);
  });

  it('do not begin without the award: a proposed one is none', () => {
    const ratings = rated('HT_TOT', ...span(2015, 2021));
    const none = { verdict: 'not-met', actual: { value: 0 }, evidence: [] };
    expect(clause(asking({ ratings }))).toMatchObject(none);
    expect(clause(asking({ ratings, awards: [{ code: 'BK_BO_TINH', year: 2021, proposed: true }] }))).toMatchObject(
      none,
    );
  });

  it('end at a weaker year, and at a year not known, which is asked only when it matters', () => {
    const weak = [...rated('HT', 2019), ...rated('HT_TOT', 2018, 2020), ...rated('HT_XUAT_SAC', 2021)];
    expect(plain(asking({ ratings: weak }))).toMatchObject({
      verdict: 'not-met',
      evidence: ['ratings/2', 'ratings/3'],
    });
    expect(plain(asking({ ratings: rated('HT_TOT', 2020, 2021) }))).toMatchObject({
      verdict: 'unknown',
      missing: ['ratings/2019'],
    });
    expect(plain(asking({ ratings: rated('HT_TOT', 2019, 2020, 2021) })).verdict).toBe('met');
  });

  it('ask for the awards only where one must be held', () => {
    const ratings = rated('HT_TOT', 2019, 2020, 2021);
    expect(clause(asked<PersonFacts>({ ...unrecorded, ratings }))).toMatchObject({
      verdict: 'unknown',
      missing: ['awards'],
    });
    expect(plain(asked<PersonFacts>({ ...unrecorded, ratings })).verdict).toBe('met');
  });

  it('may lie on both sides of the award where the clause does not say "after"', () => {
    const both = continuousYears<PersonFacts>('years', citation, { ...AFTER, mustFollow: false });
    expect(
      both(asking({ ratings: rated('HT_TOT', ...span(2018, 2021)), awards: held('BK_BO_TINH', 2021) })),
    ).toMatchObject({
      verdict: 'met',
      actual: { value: 4 },
    });
  });

  it('may stand on the title of the year instead of a rating', () => {
    const titled = continuousYears('years', citation, { ...PLAIN, orTitle: ['TT_LDXS'] });
    const facts = collective({ awards: held('TT_LDXS', 2019, 2020, 2021) });
    expect(titled(asked(facts))).toMatchObject({ verdict: 'met', actual: { value: 3 }, evidence: [] });
    const other = collective({ awards: held('TT_LDTT', 2019, 2020, 2021) });
    expect(titled(asked(other))).toMatchObject({ verdict: 'unknown', missing: ['ratings/2021'] });
  });
});

describe('discipline within the years', () => {
  const clause = continuousYears<PersonFacts>('years', citation, PLAIN);
  const disciplines = [{ kind: 'khien_trach', from: isoDate('2022-03-01'), to: isoDate('2022-06-01') }] as const;
  const ratings = rated('HT_TOT', 2021, 2022, 2023);

  it('breaks them from 2024 on: achievements count from its end', () => {
    const on = (day: string) => clause(asking({ ratings, disciplines }, { year: 2023, asOf: isoDate(day) }));
    expect(on('2023-12-31')).toMatchObject({ verdict: 'met', actual: { value: 3 } });
    expect(on('2024-01-01')).toMatchObject({ verdict: 'not-met', actual: { value: 1 } });
  });

  it('does not break those of others: other years, no discipline, none recorded', () => {
    const moment = { year: 2023, asOf: isoDate('2024-02-01') };
    const before = [{ kind: 'canh_cao', from: isoDate('2020-03-01'), to: isoDate('2020-06-01') }] as const;
    expect(clause(asking({ ratings, disciplines: before }, moment)).verdict).toBe('met');
    const { disciplines: _none, ...silent } = person({ ratings });
    expect(clause(asked<PersonFacts>(silent, moment)).verdict).toBe('met');
    const unit = continuousYears('years', citation, PLAIN);
    expect(unit(asked(collective({ ratings }), moment)).verdict).toBe('met');
  });
});

describe('awards within the years', () => {
  const clause = awardsWithin<PersonFacts>('titles', citation, PLAIN, ['CSTD_CO_SO', 'CSTD_BO_TINH'], 2);
  const ratings = [...rated('HT', 2018), ...rated('HT_TOT', 2019, 2020, 2021)];

  it('count from the first year of the run, sudden and thematic ones apart', () => {
    const awards = [
      ...held('CSTD_CO_SO', 2018, 2019),
      { code: 'CSTD_CO_SO', year: 2020, suddenOrThematic: true } as const,
      ...held('CSTD_BO_TINH', 2021),
    ];
    expect(clause(asking({ ratings, awards }))).toEqual({
      ...carried,
      rule: 'titles',
      verdict: 'met',
      expected: { name: 'CSTD_CO_SO/CSTD_BO_TINH-at-least', value: 2 },
      actual: { name: 'CSTD_CO_SO/CSTD_BO_TINH', value: 2 },
      evidence: ['awards/1', 'awards/3'],
    });
    expect(clause(asking({ ratings, awards: awards.slice(0, 3) }))).toMatchObject({
      verdict: 'not-met',
      actual: { value: 1 },
    });
  });

  it('cannot be told while an older year could bring in more', () => {
    const open = { ratings: rated('HT_TOT', 2020, 2021) };
    expect(clause(asking({ ...open, awards: held('CSTD_CO_SO', 2021) }))).toMatchObject({
      verdict: 'unknown',
      missing: ['ratings/2019'],
    });
    expect(clause(asking({ ...open, awards: held('CSTD_CO_SO', 2020, 2021) })).verdict).toBe('met');
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['awards'] });
  });

  it('are none where the years do not begin', () => {
    const after = awardsWithin<PersonFacts>('titles', citation, AFTER, ['CSTD_CO_SO'], 1);
    expect(after(asking({ ratings, awards: held('CSTD_CO_SO', 2021) }))).toMatchObject({
      verdict: 'not-met',
      actual: { value: 0 },
      evidence: [],
    });
  });
});

describe('excellent years within the years', () => {
  const clause = ratedYearsWithin<PersonFacts>('excellent-years', citation, PLAIN, 'HT_XUAT_SAC', 2);

  it('count only inside the run', () => {
    const ratings = [
      ...rated('HT_XUAT_SAC', 2017),
      ...rated('HT', 2018),
      ...rated('HT_XUAT_SAC', 2019),
      ...rated('HT_TOT', 2020),
      ...rated('HT_XUAT_SAC', 2021, 2022),
    ];
    expect(clause(asking({ ratings }))).toEqual({
      ...carried,
      rule: 'excellent-years',
      verdict: 'met',
      expected: { name: 'years-HT_XUAT_SAC-at-least', value: 2 },
      actual: { name: 'years-HT_XUAT_SAC', value: 2 },
      evidence: ['ratings/2', 'ratings/4'],
    });
    const weaker = ratings.filter(({ year }) => year !== 2019);
    expect(clause(asking({ ratings: [...weaker, ...rated('HT_TOT', 2019)] }))).toMatchObject({
      verdict: 'not-met',
      actual: { value: 1 },
    });
  });

  it('cannot be told while an older year could add one', () => {
    expect(clause(asking({ ratings: rated('HT_XUAT_SAC', 2021) }))).toMatchObject({
      verdict: 'unknown',
      missing: ['ratings/2020'],
    });
    expect(clause(asking({ ratings: rated('HT_XUAT_SAC', 2020, 2021) })).verdict).toBe('met');
    expect(clause(asked<PersonFacts>(unrecorded))).toMatchObject({ verdict: 'unknown', missing: ['ratings/2021'] });
  });

  it('are none where the years do not begin', () => {
    const after = ratedYearsWithin<PersonFacts>('excellent-years', citation, AFTER, 'HT_XUAT_SAC', 1);
    expect(after(asking({ ratings: rated('HT_XUAT_SAC', 2021) }))).toMatchObject({ verdict: 'not-met', evidence: [] });
  });
});

describe('initiatives within the years', () => {
  const what = { scope: 'bo_tinh', count: 2, for: 'BK_TTCP' } as const;
  const clause = initiativesWithin('initiatives', citation, PLAIN, what);
  const ratings = [...rated('HT', 2018), ...rated('HT_TOT', 2019, 2020, 2021)];

  it('count whatever they served before, from the first year to the reviewed one', () => {
    const spent = {
      kind: 'sang_kien',
      year: 2020,
      scope: 'bo_tinh',
      usedFor: { award: 'CSTD_BO_TINH', year: 2020 },
    } as const;
    const initiatives = [
      ...initiativesIn('bo_tinh', 2018),
      spent,
      ...initiativesIn('toan_quoc', 2019),
      ...initiativesIn('co_so', 2021),
    ];
    expect(clause(asking({ ratings, initiatives }))).toMatchObject({
      verdict: 'met',
      actual: { name: 'initiatives-bo_tinh', value: 2 },
      evidence: ['initiatives/1', 'initiatives/2'],
    });
  });

  it('are none where the years do not begin', () => {
    const after = initiativesWithin('initiatives', citation, AFTER, what);
    expect(after(asking({ ratings, initiatives: initiativesIn('bo_tinh', 2020, 2021) }))).toMatchObject({
      verdict: 'not-met',
      actual: { value: 0 },
    });
  });
});
