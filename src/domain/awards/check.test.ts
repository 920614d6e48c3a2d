import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { collective, held, household, person, rated } from './cases/facts.ts';
import { provincialPackage } from './cases/package.ts';
import { type Question, check } from './check.ts';
import { DEFAULT_SETTINGS } from './law-settings.ts';
import { localRules } from './local/local-rules.ts';
import type { LocalStandard } from './local/provincial-package.ts';

const question: Question = {
  facts: person({ ratings: rated('HT_TOT', 2021) }),
  award: 'LDTT',
  year: 2021,
  asOf: isoDate('2021-12-20'),
};

describe('check', () => {
  it('refuses a form for another kind of recipient by name', () => {
    expect(check({ ...question, award: 'GD_VAN_HOA' })).toEqual({
      ok: false,
      problem: { code: 'wrong-recipient', award: 'GD_VAN_HOA', recipient: 'ca_nhan' },
    });
  });

  it('names what contradicts, before it judges', () => {
    expect(check({ ...question, facts: person({ awards: held('LDTT', 2030) }) })).toEqual({
      ok: false,
      problem: { code: 'contradictory-facts', contradictions: [{ code: 'award-in-the-future', path: 'awards/0' }] },
    });
  });

  it('names the standard that we do not hold on the day', () => {
    const asOf = isoDate('2016-06-01');
    expect(check({ ...question, facts: person(), award: 'HC_LAO_DONG_3', year: 2015, asOf })).toEqual({
      ok: false,
      problem: { code: 'law-gap', what: 'standard/HC_LAO_DONG_3/ca_nhan', asOf },
    });
  });

  it('is plainly met to the last day whose law was read, and open from the next', () => {
    const facts = person({ ratings: rated('HT_TOT', 2026) });
    const on = (day: string) => must(check({ ...question, facts, year: 2026, asOf: isoDate(day) }));
    expect(on('2026-09-30')).toMatchObject({ verdict: 'met', bare: 'met', confirmed: true });
    expect(on('2026-10-01')).toMatchObject({ verdict: 'unknown', bare: 'met', confirmed: false });
  });

  it.each([
    ['LDTT', person(), 'ca_nhan'],
    ['TT_LDTT', collective(), 'tap_the'],
    ['GD_VAN_HOA', household(), 'ho_gia_dinh'],
  ] as const)('judges %s for the recipient that it is for', (award, facts, recipient) => {
    expect(must(check({ ...question, facts, award }))).toMatchObject({ award, recipient, regime: 'R2017' });
  });

  it('reads the law as the office settled it', () => {
    const facts = person({
      ratings: rated('HT_XUAT_SAC', 2021),
      initiatives: [{ kind: 'sang_kien', year: 2020, scope: 'co_so' }],
    });
    const fighter = { ...question, facts, award: 'CSTD_CO_SO' };
    const settings = { ...DEFAULT_SETTINGS, olderInitiative2003: true };
    expect(must(check(fighter)).verdict).toBe('not-met');
    expect(must(check({ ...fighter, settings })).verdict).toBe('met');
  });
});

describe('check with the package of a province', () => {
  const said = { vi: 'Quy định riêng', en: 'Own rule', article: 'Đ4' };
  const rules = (standards: readonly LocalStandard[], demonstration = false) =>
    localRules(provincialPackage({ standards, demonstration }));
  const asksMore: LocalStandard = {
    award: 'LDTT',
    recipient: 'ca_nhan',
    effect: 'adds',
    conditions: [{ ...said, rule: 'local-excellent', kind: 'rated', least: 'HT_XUAT_SAC' }],
  };
  const excellent = person({ ratings: rated('HT_XUAT_SAC', 2021) });

  it('adds its conditions after those of the law', () => {
    const alone = must(check(question));
    const added = must(check({ ...question, local: rules([asksMore]) }));
    expect([alone.verdict, added.verdict, added.bare]).toEqual(['met', 'not-met', 'not-met']);
    expect(added.findings.slice(0, -1)).toEqual(alone.findings);
    expect(added.findings.at(-1)).toMatchObject({ rule: 'local-excellent', said: { vi: said.vi, en: said.en } });
    expect(must(check({ ...question, facts: excellent, local: rules([asksMore]) }))).toMatchObject({
      verdict: 'met',
      confirmed: true,
    });
  });

  it('cannot loosen the law', () => {
    const weak = { ...question, facts: person({ ratings: rated('HT', 2021) }) };
    const easy: LocalStandard = {
      ...asksMore,
      conditions: [{ ...said, rule: 'local-done', kind: 'rated', least: 'HT' }],
    };
    expect(must(check({ ...weak, local: rules([easy]) })).verdict).toBe('not-met');
  });

  it('is unconfirmed when it was invented for demonstration', () => {
    expect(must(check({ ...question, facts: excellent, local: rules([asksMore], true) }))).toMatchObject({
      verdict: 'unknown',
      bare: 'met',
      confirmed: false,
    });
  });

  it('leaves alone the forms of which it says nothing', () => {
    const silent = rules([{ ...asksMore, award: 'CSTD_CO_SO' }]);
    expect(must(check({ ...question, local: silent }))).toEqual(must(check(question)));
  });
});
