import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { household, person, rated } from './cases/facts.ts';
import { provincialPackage } from './cases/package.ts';
import { DEFAULT_SETTINGS } from './law-settings.ts';
import { type LocalRules, localRules } from './local/local-rules.ts';
import type { LocalCondition } from './local/provincial-package.ts';
import { withinReach } from './within-reach.ts';

const DAY_2021 = isoDate('2021-12-20');

describe('withinReach', () => {
  it('asks only for the forms of a household', () => {
    const codes = must(withinReach(household(), 2021, DAY_2021)).map(({ answer }) => answer.award);
    expect(codes).toContain('GD_VAN_HOA');
    expect(codes).not.toContain('LDTT');
  });

  it('leaves out forms whose standard we do not hold on the day, and goes on', () => {
    const codes = must(withinReach(person(), 2015, isoDate('2015-12-20'))).map(({ answer }) => answer.award);
    expect(codes).toContain('LDTT');
    expect(codes).not.toContain('HC_LAO_DONG_3');
  });

  it('reads the law under a package: a form that the law leaves to the province can be told', () => {
    const asked: LocalCondition = { rule: 'local-x', kind: 'assessed', article: 'Đ4', vi: 'x', en: 'x' };
    const standard = { award: 'GIAY_KHEN', recipient: 'ca_nhan', effect: 'sets', conditions: [asked] } as const;
    const reach = (local: LocalRules | null) =>
      must(withinReach(person(), 2025, isoDate('2025-12-20'), { local })).find(
        ({ answer }) => answer.award === 'GIAY_KHEN',
      );
    expect(reach(null)?.reach).toBe('cannot-tell');
    const given = provincialPackage({ standards: [standard] });
    expect(reach(localRules(given))?.reach).toBe('qualifies');
    expect(reach(localRules({ ...given, demonstration: true }))).toMatchObject({
      reach: 'cannot-tell',
      answer: { confirmed: false, bare: 'met' },
    });
  });

  it('reads the law as the office settled it', () => {
    const facts = person({
      ratings: rated('HT_XUAT_SAC', 2021),
      initiatives: [{ kind: 'sang_kien', year: 2020, scope: 'co_so' }],
    });
    const fighter = (settings?: typeof DEFAULT_SETTINGS) =>
      must(withinReach(facts, 2021, DAY_2021, settings ? { settings } : {})).find(
        ({ answer }) => answer.award === 'CSTD_CO_SO',
      )?.reach;
    expect(fighter()).toBe('lacks-one');
    expect(fighter({ ...DEFAULT_SETTINGS, olderInitiative2003: true })).toBe('qualifies');
  });
});
