import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { asked } from '../cases/at.ts';
import { collective, household, person } from '../cases/facts.ts';
import type { AwardCode } from '../award-form.ts';
import type { Employment, Facts } from '../facts.ts';
import { taxConditions } from './taxes.ts';

const enterprise = collective({ group: 'doanh_nghiep' });
const owner = person({ group: 'doanh_nhan' });
const SINCE_2014 = isoDate('2014-07-01');
const ask = (facts: Facts, code: AwardCode = 'BK_BO_TINH', asOf = '2021-12-20') =>
  taxConditions(code, SINCE_2014)[0]?.(asked(facts, { asOf: isoDate(asOf) })) ?? null;

describe('the confirmation of the tax office', () => {
  it('decides for an enterprise and its head, and cannot be told before it is there', () => {
    expect(ask({ ...enterprise, taxConfirmed: true })).toEqual({
      rule: 'taxes-confirmed',
      citation: cite('ND_91_2017', 'Đ45 k7'),
      confirmed: true,
      verdict: 'met',
      evidence: ['taxConfirmed'],
    });
    expect(ask({ ...enterprise, taxConfirmed: false })?.verdict).toBe('not-met');
    const missing = { verdict: 'unknown', missing: ['taxConfirmed'] };
    expect(ask(enterprise)).toMatchObject(missing);
    expect(ask(owner)).toMatchObject(missing);
  });

  it.each([
    ['CO_TD_CHINH_PHU', true],
    ['CO_TD_BO_TINH', true],
    ['TT_LDXS', true],
    ['CSTD_BO_TINH', true],
    ['BK_TTCP', true],
    ['HC_LAO_DONG_3', true],
    ['AH_LAO_DONG', true],
    ['LDTT', false],
    ['CSTD_CO_SO', false],
    ['TT_LDTT', false],
    ['GIAY_KHEN_HUYEN', false],
  ] as const)('is asked for %s: %s', (code, asksIt) => {
    expect(ask(enterprise, code) !== null).toBe(asksIt);
  });

  it.each([
    ['2017-09-30', false],
    ['2017-10-01', true],
    ['2023-12-31', true],
    ['2024-01-01', false],
  ])('on %s: %s', (day, asksIt) => {
    expect(ask(enterprise, 'BK_BO_TINH', day) !== null).toBe(asksIt);
  });

  it('is no part of a standard of the law of 2022', () => {
    expect(taxConditions('BK_BO_TINH', isoDate('2023-12-31'))).toHaveLength(1);
    expect(taxConditions('BK_BO_TINH', isoDate('2024-01-01'))).toEqual([]);
  });

  it('does not concern a deputy, an official, an office or a household', () => {
    const posted = (leads: Employment['leads']) =>
      ask({
        ...owner,
        employments: [{ unit: 'a', from: isoDate('2015-01-01'), to: null, ...(leads ? { leads } : {}) }],
      });
    expect(posted('cap_pho')).toBeNull();
    expect([posted('dung_dau'), posted('chua_ro'), posted(undefined)].map((found) => found?.verdict)).toEqual([
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(ask({ ...owner, employments: [] })?.verdict).toBe('unknown');
    const post = { unit: 'a', from: isoDate('2015-01-01'), to: null };
    const both: readonly Employment[] = [
      { ...post, leads: 'cap_pho' },
      { ...post, unit: 'b', leads: 'dung_dau', concurrent: true },
    ];
    expect(ask({ ...owner, employments: both })?.verdict).toBe('unknown');
    expect(ask(person())).toBeNull();
    expect(ask(collective())).toBeNull();
    expect(ask({ ...household(), taxConfirmed: false })).toBeNull();
  });

  it('decides for others where the office states it: a public body that pays into the budget', () => {
    expect(ask(collective({ taxConfirmed: false }))?.verdict).toBe('not-met');
    expect(ask(person({ taxConfirmed: true }))?.verdict).toBe('met');
  });
});
