import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { person } from '../cases/facts.ts';
import { provincialPackage } from '../cases/package.ts';
import { check } from '../check.ts';
import { clash, holdsOn } from './package-days.ts';
import type { ProvincialPackage } from './provincial-package.ts';
import { rulesOverTime } from './rules-over-time.ts';

const day = isoDate;

describe('the days of a package', () => {
  const year = { from: day('2021-01-01'), to: day('2021-12-31') };

  it('reach from the first to the last, or on', () => {
    expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map((each) => holdsOn(year, day(each)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(holdsOn({ ...year, to: null }, day('2050-01-01'))).toBe(true);
  });

  it.each([
    ['2021-12-31', null, true],
    ['2022-01-01', null, false],
    ['2020-01-01', '2021-01-01', true],
    ['2020-01-01', '2020-12-31', false],
    ['2021-03-01', '2021-03-01', true],
    ['2010-01-01', null, true],
  ])('from %s to %s meets the year 2021: %s', (from, to, meets) => {
    const one = { code: 'X', ...year };
    const other = { code: 'X', from: day(from), to: to === null ? null : day(to) };
    expect([clash(one, other), clash(other, one)]).toEqual([meets, meets]);
    expect(clash(one, { ...other, code: 'Y' })).toBe(false);
  });
});

describe('the versions of a package', () => {
  const version = (rule: string, days: Pick<ProvincialPackage, 'from' | 'to'>): ProvincialPackage =>
    provincialPackage({
      ...days,
      standards: [
        {
          award: 'LDTT',
          recipient: 'ca_nhan',
          effect: 'adds',
          conditions: [{ rule, kind: 'assessed', article: 'Đ1', vi: rule, en: rule }],
        },
      ],
    });
  const old = version('local-old', { from: day('2020-01-01'), to: day('2020-12-31') });
  const now = version('local-now', { from: day('2021-01-01'), to: null });

  it('each answer for every day by the version of that day', () => {
    const versions = rulesOverTime([old, now]);
    expect(versions.map((each) => each.package)).toEqual([old, now]);
    for (const local of versions) {
      const rules = (asOf: string): readonly string[] =>
        must(check({ facts: person(), award: 'LDTT', year: 2020, asOf: day(asOf), local })).findings.flatMap(
          ({ rule, said }) => (said ? [rule] : []),
        );
      expect([rules('2019-12-31'), rules('2020-12-31'), rules('2021-01-01')]).toEqual([
        [],
        ['local-old'],
        ['local-now'],
      ]);
    }
  });
});
