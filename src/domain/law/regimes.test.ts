import { describe, expect, it } from 'vitest';
import { addDays, isoDate } from '../../kernel/plain-date.ts';
import { REGIMES, regimeAt } from './regimes.ts';

describe('regimeAt', () => {
  it.each([
    ['2014-07-01', 'R2014'],
    ['2017-09-30', 'R2014'],
    ['2017-10-01', 'R2017'],
    ['2023-12-31', 'R2017'],
    ['2024-01-01', 'R2024'],
    ['2025-06-30', 'R2024'],
    ['2025-07-01', 'R2025'],
    ['2026-09-30', 'R2025'],
    ['2026-10-01', 'R2026'],
    ['2040-01-01', 'R2026'],
  ])('%s is %s', (day, code) => {
    expect(regimeAt(isoDate(day))).toMatchObject({ ok: true, value: { code } });
  });

  it('has no answer before the first regime', () => {
    const asOf = isoDate('2014-06-30');
    expect(regimeAt(asOf)).toEqual({ ok: false, problem: { code: 'law-gap', what: 'regime', asOf } });
  });

  it('leaves no hole and no overlap between regimes', () => {
    REGIMES.forEach((regime, index) => {
      const next = REGIMES[index + 1];
      expect(regime.to).toBe(next ? addDays(next.from, -1) : null);
    });
  });

  it('confirms nothing from the law of 2026, which was not read', () => {
    expect(REGIMES.filter(({ confirmed }) => !confirmed).map(({ code }) => code)).toEqual(['R2026']);
  });
});
