import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromParts } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { collective, held, initiativesIn, person, rated, span } from '../cases/facts.ts';
import { check } from '../check.ts';
import type { PersonFacts } from '../facts.ts';
import { type Plan, plan, stepsOf } from './plan.ts';
import { type PlanStep, withSteps } from './step.ts';

const endOf = (year: number) => must(dateFromParts({ year, month: 12, day: 31 }));

const met = (facts: PersonFacts, award: string, year: number): boolean =>
  must(check({ facts, award, year, asOf: endOf(year) })).bare === 'met';

const planFor = (facts: PersonFacts, award: string, from = 2021, horizon = 30): Plan =>
  must(plan({ facts, award, from, horizon }));

const titles = ({ steps }: Plan, code: string): number[] =>
  steps.filter((step) => step.kind === 'award' && step.code === code).map(({ year }) => year);

describe('plan', () => {
  it('leads a new official to Chiến sĩ thi đua cơ sở in the first year, with an initiative to register', () => {
    const made = planFor(person(), 'CSTD_CO_SO');
    expect(made.earliest).toBe(2021);
    expect(stepsOf(made, 2021)).toEqual([
      { kind: 'rating', year: 2021 },
      { kind: 'initiative', year: 2021, scope: 'co_so' },
    ]);
  });

  it('leads a head to Chiến sĩ thi đua cơ sở by an initiative, or together with the unit', () => {
    const head = person({
      employments: [{ unit: 'Trường A', from: endOf(2014), to: null, leads: 'dung_dau', body: 'su_nghiep' }],
    });
    const made = planFor(head, 'CSTD_CO_SO', 2027);
    expect(made.earliest).toBe(2027);
    expect(stepsOf(made, 2027).map(({ kind }) => kind)).toContain('unit-rating');
    expect(met(withSteps(head, made.steps), 'CSTD_CO_SO', 2027)).toBe(true);
    expect(planFor(person(), 'CSTD_CO_SO', 2027).steps.map(({ kind }) => kind)).not.toContain('unit-rating');
  });

  it('continues a chain that stands, and begins again after a gap', () => {
    const initiative = { initiatives: initiativesIn('bo_tinh', 2019) };
    expect(planFor(person({ awards: held('CSTD_CO_SO', 2019, 2020), ...initiative }), 'CSTD_BO_TINH').earliest).toBe(
      2021,
    );
    const broken = planFor(person({ awards: held('CSTD_CO_SO', 2018, 2019), ...initiative }), 'CSTD_BO_TINH');
    expect(broken.earliest).toBe(2023);
    expect(titles(broken, 'CSTD_CO_SO')).toEqual([2021, 2022, 2023]);
  });

  it('does not change what is on record for the first year', () => {
    const made = planFor(person({ ratings: rated('HT', 2021) }), 'CSTD_CO_SO');
    expect(made.earliest).toBe(2022);
  });

  it('counts five years after the certificate of the province for that of the Prime Minister, by the law of each year', () => {
    const facts = person({ awards: held('BK_BO_TINH', 2019), ratings: rated('HT_XUAT_SAC', 2020) });
    const made = planFor(facts, 'BK_TTCP');
    // In 2024 the law of 2022 asks five good years and three Chiến sĩ thi đua cơ sở, not five initiatives.
    expect(made.earliest).toBe(2024);
    expect(titles(made, 'CSTD_CO_SO')).toHaveLength(3);
  });

  it('plans the ladder of a collective up to Huân chương Lao động hạng Ba', () => {
    const facts = collective({ awards: held('BK_TTCP', 2019), ratings: rated('HT_XUAT_SAC', 2020) });
    const made = must(plan({ facts, award: 'HC_LAO_DONG_3', from: 2021, horizon: 10 }));
    expect(made.earliest).toBe(2024);
    expect(made.steps.filter((step) => step.kind === 'award')).not.toEqual([]);
  });

  it('says when nothing leads there', () => {
    expect(planFor(person(), 'CSTT')).toMatchObject({ earliest: null, steps: [] });
    expect(plan({ facts: person(), award: 'X', from: 2021, horizon: 5 })).toMatchObject({
      ok: false,
      problem: { code: 'unknown-form' },
    });
  });

  it('looks ahead so many years and no further, the first year included', () => {
    const facts = person({ ratings: rated('HT', 2021) });
    expect(planFor(facts, 'CSTD_CO_SO', 2021, 1).earliest).toBeNull();
    expect(planFor(facts, 'CSTD_CO_SO', 2021, 2).earliest).toBe(2022);
  });

  it('tells the answer as the record stands', () => {
    expect(planFor(person(), 'CSTD_CO_SO').now).toMatchObject({ award: 'CSTD_CO_SO', verdict: 'not-met' });
  });

  it('begins as well with a record of which the lists were left out', () => {
    const { awards: _awards, ratings: _ratings, initiatives: _initiatives, ...silent } = person();
    const made = planFor(silent, 'CSTD_BO_TINH');
    expect(made.steps).toEqual(planFor(person(), 'CSTD_BO_TINH').steps);
    expect(titles(made, 'CSTD_CO_SO')).toHaveLength(3);
  });

  it('tells the steps of one year apart from those of others', () => {
    const broken = planFor(person({ initiatives: initiativesIn('bo_tinh', 2019) }), 'CSTD_BO_TINH');
    const years = new Set(broken.steps.map(({ year }) => year));
    expect(years.size).toBeGreaterThan(1);
    for (const year of years) {
      const steps = stepsOf(broken, year);
      expect(steps).toEqual(broken.steps.filter((step) => step.year === year));
      expect(steps.length).toBeLessThan(broken.steps.length);
    }
    expect(stepsOf(broken, 2050)).toEqual([]);
  });

  it('is unconfirmed when the promised year lies after the last law that was read', () => {
    expect(planFor(person(), 'BK_TTCP', 2026).confirmed).toBe(false);
    expect(planFor(person(), 'CSTD_CO_SO', 2024).confirmed).toBe(true);
  });
});

const people: fc.Arbitrary<PersonFacts> = fc
  .record({
    excellent: fc.uniqueArray(fc.integer({ min: 2014, max: 2020 })),
    fighter: fc.uniqueArray(fc.integer({ min: 2015, max: 2020 })),
    merit: fc.uniqueArray(fc.integer({ min: 2014, max: 2020 }), { maxLength: 2 }),
    initiatives: fc.uniqueArray(fc.integer({ min: 2016, max: 2020 })),
  })
  .map(({ excellent, fighter, merit, initiatives }) =>
    person({
      ratings: span(2014, 2020).map((year) => ({ year, rating: excellent.includes(year) ? 'HT_XUAT_SAC' : 'HT_TOT' })),
      awards: [...held('CSTD_CO_SO', ...fighter), ...held('BK_BO_TINH', ...merit)],
      initiatives: initiativesIn('bo_tinh', ...initiatives),
    }),
  );

const targets = fc.constantFrom('CSTD_CO_SO', 'CSTD_BO_TINH', 'BK_BO_TINH', 'BK_TTCP');

describe('a plan', () => {
  it('passes the rules in the promised year, with every award in it earned, and no step can be left out', () => {
    fc.assert(
      fc.property(people, targets, (facts, award) => {
        const { earliest, steps } = planFor(facts, award);
        if (earliest === null) throw new Error('within thirty years everything here is within reach');
        expect(met(withSteps(facts, steps), award, earliest)).toBe(true);
        for (const step of steps) {
          const before = steps.filter((other) => other !== step && other.year <= step.year);
          expect(step.kind !== 'award' || met(withSteps(facts, before), step.code, step.year)).toBe(true);
          expect(standsWithout(facts, award, earliest, steps, step)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('agrees with trying everything: one year earlier nothing helps', () => {
    fc.assert(
      fc.property(people, fc.constantFrom('CSTD_BO_TINH', 'BK_BO_TINH'), (facts, award) => {
        const { earliest } = planFor(facts, award);
        const years = span(2021, (earliest ?? 2021) - 1);
        for (const year of years) expect(reachableByTrying(facts, award, year)).toBe(false);
        expect(reachableByTrying(facts, award, earliest ?? 2021)).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

/** Whether the plan still holds, awards in it too, without one of its steps. */
function standsWithout(
  facts: PersonFacts,
  award: string,
  year: number,
  steps: readonly PlanStep[],
  step: PlanStep,
): boolean {
  const kept = steps.filter((other) => other !== step);
  const earned = kept.every(
    (one) =>
      one.kind !== 'award' ||
      met(
        withSteps(
          facts,
          kept.filter((other) => other !== one && other.year <= one.year),
        ),
        one.code,
        one.year,
      ),
  );
  return earned && met(withSteps(facts, kept), award, year);
}

/** Every combination of titles in the open years, each earned with an excellent rating and initiatives: brute force. */
function reachableByTrying(facts: PersonFacts, award: string, year: number): boolean {
  const open = span(2021, year);
  const results: PlanStep[] = open.flatMap((one): PlanStep[] => [
    { kind: 'rating', year: one },
    { kind: 'initiative', year: one, scope: 'co_so' },
    { kind: 'initiative', year: one, scope: 'bo_tinh' },
  ]);
  const choices = 2 ** open.length;
  return Array.from({ length: choices }, (_, choice) => open.filter((_year, place) => (choice >> place) & 1)).some(
    (chosen) => {
      const awards: PlanStep[] = chosen.map((one) => ({ kind: 'award', year: one, code: 'CSTD_CO_SO' }));
      const all = [...results, ...awards];
      const earned = chosen.every((one) =>
        met(
          withSteps(
            facts,
            all.filter((step) => step.year < one || (step.year === one && step.kind !== 'award')),
          ),
          'CSTD_CO_SO',
          one,
        ),
      );
      return earned && met(withSteps(facts, all), award, year);
    },
  );
}
