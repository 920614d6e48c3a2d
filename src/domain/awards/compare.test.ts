import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { collective, person, rated } from './cases/facts.ts';
import { compareRegimes, sameFormOn } from './compare.ts';
import { lackingOf, missingOf, reachOf } from './findings.ts';
import { check } from './check.ts';
import { withinReach } from './within-reach.ts';

const DAY_2021 = isoDate('2021-12-20');
const DAY_2024 = isoDate('2024-12-20');

describe('compareRegimes', () => {
  it('shows that an excellent rating without an initiative says no in 2021 and yes in 2024, and by which clause', () => {
    const question = {
      facts: person({ ratings: rated('HT_XUAT_SAC', 2021) }),
      award: 'CSTD_CO_SO',
      year: 2021,
      asOf: DAY_2021,
    };
    const { before, after, changed, because } = must(compareRegimes(question, DAY_2024));
    expect([before.verdict, after.verdict, changed]).toEqual(['not-met', 'met', true]);
    expect(because.map(({ rule }) => rule)).toContain('tasks-done-excellently');
    const excellent = because.find(({ rule }) => rule === 'tasks-done-excellently');
    expect(excellent?.before).toBeUndefined();
    expect(excellent?.after?.citation).toEqual({ instrument: 'LUAT_06_2022', article: 'Đ23 k2 a' });
  });

  it('finds no change where the laws agree', () => {
    const question = { facts: person({ ratings: rated('HT', 2021) }), award: 'LDTT', year: 2021, asOf: DAY_2021 };
    expect(must(compareRegimes(question, DAY_2024))).toMatchObject({ changed: false });
  });

  it('follows a form into its family', () => {
    expect(must(sameFormOn('GIAY_KHEN_HUYEN', DAY_2021, DAY_2024))).toBe('GIAY_KHEN');
    expect(must(sameFormOn('GIAY_KHEN', DAY_2024, DAY_2021))).toBe('GIAY_KHEN_HUYEN');
    expect(must(sameFormOn('LDTT', DAY_2021, DAY_2024))).toBe('LDTT');
    expect(sameFormOn('XA_TIEU_BIEU', DAY_2024, DAY_2021)).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
    expect(sameFormOn('X', DAY_2024, DAY_2021)).toMatchObject({ ok: false, problem: { code: 'unknown-form' } });
  });

  it('keeps the form itself where the other law has it', () => {
    expect(must(sameFormOn('BK_BO_TINH', DAY_2021, DAY_2024))).toBe('BK_BO_TINH');
  });

  it.each([
    ['GIAY_KHEN_SO', 'GIAY_KHEN'],
    ['GIAY_KHEN_XA', 'GIAY_KHEN'],
  ])('of a district, department or commune is one form since 2024: %s', (code, same) => {
    expect(must(sameFormOn(code, DAY_2021, DAY_2024))).toBe(same);
  });

  it('follows a form back to the authority that decides it on its own day', () => {
    expect(must(sameFormOn('GIAY_KHEN', isoDate('2025-12-20'), DAY_2021))).toBe('GIAY_KHEN_SO');
  });

  it('takes the first of the family for a day on which the form never was', () => {
    expect(must(sameFormOn('GIAY_KHEN', DAY_2021, DAY_2021))).toBe('GIAY_KHEN_HUYEN');
  });

  it('has no form on a day without law', () => {
    const asOf = isoDate('2010-01-01');
    expect(sameFormOn('LDTT', DAY_2021, asOf)).toEqual({ ok: false, problem: { code: 'law-gap', what: 'LDTT', asOf } });
  });

  it('tells each condition that changed, with its side, and no other', () => {
    const question = {
      facts: person({ ratings: rated('HT_XUAT_SAC', 2021) }),
      award: 'CSTD_CO_SO',
      year: 2021,
      asOf: DAY_2021,
    };
    const { because } = must(compareRegimes(question, DAY_2024));
    for (const { rule, before, after } of because) {
      expect(before?.verdict, rule).not.toBe(after?.verdict);
      for (const side of [before, after]) expect(side?.rule ?? rule).toBe(rule);
    }
    const onlyBefore = because.filter(({ after }) => after === undefined);
    expect(onlyBefore).not.toEqual([]);
    expect(onlyBefore.every(({ before }) => before !== undefined)).toBe(true);
    const same = must(compareRegimes(question, DAY_2021));
    expect(same.because).toEqual([]);
  });

  it('passes on what the law of the other day refuses', () => {
    const question = { facts: person(), award: 'LDTT', year: 2021, asOf: DAY_2021 };
    expect(compareRegimes(question, isoDate('2010-01-01'))).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
    expect(compareRegimes({ ...question, award: 'HC_LAO_DONG_3' }, isoDate('2016-06-01'))).toMatchObject({
      ok: false,
      problem: { code: 'law-gap', what: 'standard/HC_LAO_DONG_3/ca_nhan' },
    });
  });

  it('passes on what check refuses', () => {
    const question = { facts: collective(), award: 'LDTT', year: 2021, asOf: DAY_2021 };
    expect(compareRegimes(question, DAY_2024)).toMatchObject({ ok: false, problem: { code: 'wrong-recipient' } });
  });
});

describe('what is lacking', () => {
  const answer = (facts = person({ ratings: rated('HT_TOT', 2021) })) =>
    must(check({ facts, award: 'CSTD_CO_SO', year: 2021, asOf: DAY_2021 }));

  it('is one thing for someone who only lacks the initiative', () => {
    expect(lackingOf(answer().findings).map(({ rule }) => rule)).toEqual(['initiative-at-unit']);
    expect(reachOf(answer())).toBe('lacks-one');
    expect(reachOf(answer(person({ ratings: rated('HT', 2021) })))).toBe('lacks-more');
  });

  it('is what is missing when it cannot be told', () => {
    const { ratings, ...without } = person();
    expect(ratings).toEqual([]);
    expect(missingOf(answer({ ...without, initiatives: [{ kind: 'sang_kien', year: 2021, scope: 'co_so' }] }))).toEqual(
      ['ratings/2021'],
    );
  });
});

describe('withinReach', () => {
  it('judges every form for the kind of recipient', () => {
    const found = must(withinReach(person({ ratings: rated('HT_XUAT_SAC', 2020, 2021) }), 2021, DAY_2021));
    expect(found.find(({ answer }) => answer.award === 'LDTT')?.reach).toBe('qualifies');
    expect(found.find(({ answer }) => answer.award === 'CSTD_CO_SO')?.reach).toBe('lacks-one');
    expect(found.map(({ answer }) => answer.award)).not.toContain('TT_LDTT');
  });

  it('refuses contradictory facts and days without law', () => {
    expect(
      withinReach(person({ ratings: [...rated('HT', 2021), ...rated('HT', 2021)] }), 2021, DAY_2021),
    ).toMatchObject({ ok: false });
    expect(withinReach(person(), 2010, isoDate('2010-12-20'))).toMatchObject({
      ok: false,
      problem: { code: 'law-gap' },
    });
  });
});
