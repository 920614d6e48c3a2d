import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { type Finding, allOf, anyOf } from '../law/verdict.ts';
import type { AwardCode } from './award-form.ts';
import { collective, person } from './cases/facts.ts';
import { check } from './check.ts';
import type { CollectiveFacts, HeldAward, PersonFacts, Rating } from './facts.ts';
import { STANDARDS } from './standards.ts';

type Moment = { readonly year: number; readonly asOf: PlainDate };

const MOMENTS: readonly [Moment, ...Moment[]] = [
  { year: 2021, asOf: isoDate('2021-12-20') },
  { year: 2024, asOf: isoDate('2024-12-20') },
];

const RATINGS: readonly Rating[] = ['KHONG_HT', 'HT', 'HT_TOT', 'HT_XUAT_SAC'];
const PERSON_AWARDS: readonly AwardCode[] = [
  'CSTD_CO_SO',
  'CSTD_BO_TINH',
  'BK_BO_TINH',
  'BK_TTCP',
  'HC_LAO_DONG_3',
  'HC_LAO_DONG_2',
];
const COLLECTIVE_AWARDS: readonly AwardCode[] = [
  'TT_LDXS',
  'CO_TD_BO_TINH',
  'CO_TD_CHINH_PHU',
  'BK_BO_TINH',
  'BK_TTCP',
  'HC_LAO_DONG_3',
  'HC_LAO_DONG_1',
];

const byYear = <T>(record: fc.Arbitrary<T>) =>
  fc.array(fc.tuple(fc.integer({ min: 2008, max: 2021 }), record), { maxLength: 12 });

/** Ratings good more often than not, so that chains do arise. */
const ratings = byYear(
  fc.constantFrom<Rating>('HT', 'HT_TOT', 'HT_TOT', 'HT_XUAT_SAC', 'HT_XUAT_SAC', 'HT_XUAT_SAC'),
).map((list) => [...new Map(list)].map(([year, rating]) => ({ year, rating })));

const awards = (codes: readonly AwardCode[]) =>
  fc
    .array(fc.record({ code: fc.constantFrom(...codes), year: fc.integer({ min: 2008, max: 2021 }) }), {
      maxLength: 14,
    })
    .map((list) => [
      ...new Map(list.map((award): [string, HeldAward] => [`${award.code}/${award.year}`, award])).values(),
    ]);

const people: fc.Arbitrary<PersonFacts> = fc
  .record({
    ratings,
    awards: awards(PERSON_AWARDS),
    initiatives: fc.array(
      fc.record({
        kind: fc.constant('sang_kien' as const),
        year: fc.integer({ min: 2015, max: 2021 }),
        scope: fc.constantFrom('co_so' as const, 'bo_tinh' as const, 'toan_quoc' as const),
      }),
      { maxLength: 6 },
    ),
    disciplined: fc.boolean(),
    reviewedByUnit: fc.constantFrom(true, true, false),
  })
  .map(({ disciplined, ...facts }) =>
    person({
      ...facts,
      disciplines: disciplined ? [{ kind: 'khien_trach', from: isoDate('2020-03-01'), to: isoDate('2021-02-28') }] : [],
    }),
  );

const collectives: fc.Arbitrary<CollectiveFacts> = fc
  .record({
    ratings,
    awards: awards(COLLECTIVE_AWARDS),
    outsideFlags: fc.boolean(),
    members: fc
      .integer({ min: 1, max: 30 })
      .chain((total) =>
        fc
          .record({ advanced: fc.integer({ min: 1, max: total }), warned: fc.constantFrom(0, 0, 1) })
          .map((part) => [{ year: 2021, total, completedTasks: total, emulationFighters: 1, ...part }]),
      ),
  })
  .map((facts) => collective(facts));

/** Forms whose clauses let a better record fail: classes by years of service, periods from the latest order. */
const FALLS_WITH_MORE = new Set<AwardCode>(['HC_HCM', 'HC_SAO_VANG', 'HCH_CSVV_2', 'HCH_CSVV_3']);

const codesFor = (recipient: 'ca_nhan' | 'tap_the', asOf: number) =>
  STANDARDS.filter(
    (standard) =>
      standard.recipient === recipient && standard.from <= asOf && (standard.to === null || asOf <= standard.to),
  ).map(({ code }) => code);

const moment = MOMENTS[0];
const personForm = fc.constantFrom(...codesFor('ca_nhan', moment.asOf));
const collectiveForm = fc.constantFrom(...codesFor('tap_the', moment.asOf));

const bare = (facts: PersonFacts | CollectiveFacts, award: AwardCode, at = moment) =>
  must(check({ facts, award, ...at })).bare;

const better: Record<string, (facts: PersonFacts, pick: number) => PersonFacts> = {
  'a higher rating': (facts, pick) => ({
    ...facts,
    ratings: (facts.ratings ?? []).map((record, index, all) =>
      index === pick % all.length
        ? { ...record, rating: RATINGS[Math.min(3, RATINGS.indexOf(record.rating) + 1)] ?? record.rating }
        : record,
    ),
  }),
  'one more initiative': (facts, pick) => ({
    ...facts,
    initiatives: [...(facts.initiatives ?? []), { kind: 'sang_kien', year: 2015 + (pick % 7), scope: 'toan_quoc' }],
  }),
  'one more award': (facts, pick) => {
    const code = PERSON_AWARDS[pick % PERSON_AWARDS.length] ?? 'CSTD_CO_SO';
    const year = 2008 + (pick % 14);
    const known = (facts.awards ?? []).some((award) => award.code === code && award.year === year);
    return known ? facts : { ...facts, awards: [...(facts.awards ?? []), { code, year }] };
  },
  'no discipline': (facts) => ({ ...facts, disciplines: [] }),
  'a confirmed review': (facts) => ({ ...facts, reviewedByUnit: true }),
  'one more result': (facts) => ({ ...facts, achievements: [{ kind: 'dot_xuat', scope: 'toan_quoc', year: 2021 }] }),
};

describe('a better record', () => {
  it.each(Object.entries(better))('%s never turns met into not met', (_, improve) => {
    fc.assert(
      fc.property(people, personForm, fc.nat(1000), (facts, form, pick) => {
        fc.pre(!FALLS_WITH_MORE.has(form));
        expect(bare(facts, form) !== 'met' || bare(improve(facts, pick), form) === 'met').toBe(true);
      }),
      { numRuns: 400 },
    );
  });
});

/** Heads, deputies and others of 2026, with what is known of post and unit. */
const heads: fc.Arbitrary<PersonFacts> = fc
  .record({
    own: fc.constantFrom(...RATINGS),
    unit: fc.option(fc.constantFrom(...RATINGS)),
    leads: fc.constantFrom('dung_dau' as const, 'cap_pho' as const, 'chua_ro' as const),
    body: fc.option(fc.constantFrom('su_nghiep' as const, 'hanh_chinh' as const)),
    initiative: fc.boolean(),
  })
  .map(({ own, unit, leads, body, initiative }) =>
    person({
      employments: [{ unit: 'a', from: isoDate('2015-01-01'), to: null, leads, ...(body ? { body } : {}) }],
      ratings: [{ year: 2026, rating: own }],
      initiatives: initiative ? [{ kind: 'sang_kien', year: 2026, scope: 'co_so' }] : [],
      ...(unit ? { unitRatings: [{ unit: 'a', year: 2026, rating: unit }] } : {}),
    }),
  );

const SUMMER_2026: Moment = { year: 2026, asOf: isoDate('2026-08-31') };
const titleForm = fc.constantFrom<AwardCode>('LDTT', 'CSTD_CO_SO');

describe('the rating of the unit', () => {
  it('helps its head when it is better, and never turns met into not met', () => {
    fc.assert(
      fc.property(heads, titleForm, fc.constantFrom(...RATINGS), (facts, form, rating) => {
        const before = facts.unitRatings?.[0]?.rating;
        fc.pre(before !== undefined && RATINGS.indexOf(rating) >= RATINGS.indexOf(before));
        const after = { ...facts, unitRatings: [{ unit: 'a', year: 2026, rating }] };
        expect(bare(facts, form, SUMMER_2026) !== 'met' || bare(after, form, SUMMER_2026) === 'met').toBe(true);
      }),
    );
  });

  it('is never needed by who leads nothing, and never lets a head qualify whose own rating does not', () => {
    fc.assert(
      fc.property(heads, titleForm, (facts, form) => {
        const nobody = (facts.employments ?? []).map(({ leads: _leads, ...post }) => post);
        const alone = bare({ ...facts, employments: nobody }, form, SUMMER_2026);
        const found = bare(facts, form, SUMMER_2026);
        expect(found !== 'met' || alone === 'met').toBe(true);
        expect(facts.employments?.[0]?.leads !== 'cap_pho' || found === alone).toBe(true);
        const answer = must(check({ facts, award: form, ...SUMMER_2026 }));
        for (const one of flatten(answer.findings)) expect(recombined(one), one.rule).toBe(one.verdict);
      }),
    );
  });
});

const rotate = <T>(list: readonly T[] = [], by: number): T[] =>
  [...list.slice(by % (list.length || 1)), ...list.slice(0, by % (list.length || 1))].toReversed();

describe('the order of records', () => {
  it('does not matter for persons', () => {
    fc.assert(
      fc.property(people, personForm, fc.nat(20), (facts, form, by) => {
        const shuffled = {
          ...facts,
          ratings: rotate(facts.ratings, by),
          awards: rotate(facts.awards, by),
          initiatives: rotate(facts.initiatives, by),
        };
        for (const at of MOMENTS.filter(({ asOf }) => codesFor('ca_nhan', asOf).includes(form))) {
          expect(bare(shuffled, form, at)).toBe(bare(facts, form, at));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not matter for collectives', () => {
    fc.assert(
      fc.property(collectives, collectiveForm, fc.nat(20), (facts, form, by) => {
        const shuffled = { ...facts, ratings: rotate(facts.ratings, by), awards: rotate(facts.awards, by) };
        expect(bare(shuffled, form)).toBe(bare(facts, form));
      }),
      { numRuns: 300 },
    );
  });
});

/** What the parts of a finding amount to. */
const recombined = ({ parts = [], way, verdict }: Finding) =>
  way === undefined ? verdict : (way === 'all' ? allOf : anyOf)(parts);

const flatten = (findings: readonly Finding[]): Finding[] =>
  findings.flatMap((one) => [one, ...flatten(one.parts ?? [])]);

describe('every verdict', () => {
  it('is explained by its findings, and nothing unknown is without what is missing', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          people.map((facts) => ({ facts })),
          collectives.map((facts) => ({ facts })),
        ),
        fc.nat(500),
        ({ facts }, pick) => {
          const forms = codesFor(facts.recipient === 'ca_nhan' ? 'ca_nhan' : 'tap_the', moment.asOf);
          const award = forms[pick % forms.length] ?? 'LDTT';
          const answer = must(check({ facts, award, ...moment }));
          expect(allOf(answer.findings)).toBe(answer.bare);
          for (const one of flatten(answer.findings)) {
            expect(recombined(one), one.rule).toBe(one.verdict);
            const open = one.way === undefined && one.verdict === 'unknown';
            expect(open && (one.missing ?? []).length === 0, one.rule).toBe(false);
          }
        },
      ),
      { numRuns: 600 },
    );
  });
});
