import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { person } from '../cases/facts.ts';
import { provincialPackage } from '../cases/package.ts';
import { localRules } from '../local/local-rules.ts';
import type { LocalCondition, ProvincialPackage } from '../local/provincial-package.ts';
import { plan, stepsOf } from './plan.ts';

const said = { vi: 'Sáng kiến cấp tỉnh', en: 'An initiative of the province', article: 'Đ4' };
const wider: LocalCondition = { ...said, rule: 'local-wider', kind: 'initiatives', scope: 'bo_tinh', count: 1 };
const standard = { award: 'CSTD_CO_SO', recipient: 'ca_nhan', effect: 'adds', conditions: [wider] } as const;

const planUnder = (changes: Partial<ProvincialPackage>, award = 'CSTD_CO_SO') =>
  must(
    plan({
      facts: person(),
      award,
      from: 2021,
      horizon: 10,
      local: localRules(provincialPackage({ standards: [standard], ...changes })),
    }),
  );

const initiativesOf = (made: ReturnType<typeof planUnder>, year: number) =>
  stepsOf(made, year).flatMap((step) => (step.kind === 'initiative' ? [step.scope] : []));

describe('a plan under a provincial package', () => {
  it('takes what the province asks beside the law for a step', () => {
    expect(initiativesOf(must(plan({ facts: person(), award: 'CSTD_CO_SO', from: 2021, horizon: 10 })), 2021)).toEqual([
      'co_so',
    ]);
    const made = planUnder({});
    expect(made).toMatchObject({ earliest: 2021, confirmed: true });
    expect(initiativesOf(made, 2021)).toEqual(['bo_tinh']);
    expect(made.now.findings.map(({ rule }) => rule)).toContain('local-wider');
  });

  it('asks it of each title on the way, in the years of the package only', () => {
    const made = planUnder({ to: isoDate('2021-12-31') }, 'CSTD_BO_TINH');
    const years = made.steps.flatMap((step) =>
      step.kind === 'award' && step.code === 'CSTD_CO_SO' ? [step.year] : [],
    );
    expect(years.length).toBeGreaterThan(1);
    expect(years.map((year) => [year, initiativesOf(made, year).includes('bo_tinh')])).toContainEqual([2021, true]);
    expect(initiativesOf(made, years.at(1) ?? 0)).toEqual(['co_so']);
  });

  it('that is a demonstration confirms nothing', () => {
    expect(planUnder({ demonstration: true })).toMatchObject({ earliest: 2021, confirmed: false });
  });
});
