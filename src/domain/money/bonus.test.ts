import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dong } from '../../kernel/money.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { formAt } from '../awards/catalogue.ts';
import type { AwardCode, RecipientKind } from '../awards/award-form.ts';
import { articleParts } from '../law/citation.ts';
import { BASE_SALARY } from './base-salary.ts';
import { type CashBonus, bonusOf, LITERAL_READING } from './bonus.ts';
import { COEFFICIENT_TABLES } from './bonus-coefficients.data.ts';
import { type Rounding, roundBonus } from './rounding.ts';

const cash = (form: AwardCode, recipient: RecipientKind, day: string): CashBonus => {
  const bonus = must(bonusOf({ form, recipient, decidedOn: isoDate(day) }));
  if (!('amount' in bonus)) throw new Error(`No cash for ${form}`);
  return bonus;
};

describe('bonusOf', () => {
  it.each([
    ['CSTD_CO_SO', 'ca_nhan', '2021-01-29', 1_490_000],
    ['LDTT', 'ca_nhan', '2021-01-29', 450_000],
    ['TT_LDTT', 'tap_the', '2021-01-29', 1_200_000],
    ['GIAY_KHEN_HUYEN', 'tap_the', '2021-10-15', 900_000],
    ['GIAY_KHEN_XA', 'ca_nhan', '2021-10-15', 230_000],
    ['BK_BO_TINH', 'ca_nhan', '2021-05-01', 1_490_000],
    ['BK_BO_TINH', 'ca_nhan', '2025-07-01', 3_510_000],
    ['HC_LAO_DONG_3', 'ca_nhan', '2021-05-01', 6_710_000],
    ['CO_TD_CHINH_PHU', 'tap_the', '2026-07-01', 30_360_000],
    ['GIAY_KHEN', 'ho_gia_dinh', '2025-12-01', 1_060_000],
    ['BK_TTCP', 'ho_gia_dinh', '2026-07-01', 13_290_000],
    ['HC_LAO_DONG_2', 'tap_the', '2026-07-01', 37_950_000],
  ] as const)('%s for %s on %s: %d đồng', (form, recipient, day, amount) => {
    expect(cash(form, recipient, day).amount).toBe(amount);
  });

  it('takes the base salary of the day of the decision', () => {
    expect(cash('CSTD_CO_SO', 'ca_nhan', '2023-06-30').amount).toBe(1_490_000);
    expect(cash('CSTD_CO_SO', 'ca_nhan', '2023-07-01').amount).toBe(1_800_000);
  });

  it('gives every reading of the rounding beside the chosen one', () => {
    expect(cash('TT_LDTT', 'tap_the', '2021-01-29').readings).toEqual({
      up: 1_200_000,
      nearest: 1_190_000,
      none: 1_192_000,
    });
    const nearest = must(
      bonusOf(
        { form: 'TT_LDTT', recipient: 'tap_the', decidedOn: isoDate('2021-01-29') },
        { ...LITERAL_READING, rounding: 'nearest' },
      ),
    );
    expect(nearest).toMatchObject({ amount: 1_190_000 });
  });

  it('differs by 10,000 đồng when the multiple comes after the rounding', () => {
    const question = { form: 'HC_LAO_DONG_2', recipient: 'tap_the', decidedOn: isoDate('2026-07-01') } as const;
    expect(must(bonusOf(question, { rounding: 'up', multiply: 'after-rounding' }))).toMatchObject({
      amount: 37_960_000,
    });
  });

  it('gives foreigners a gift and Gia đình văn hóa no cash', () => {
    expect(
      must(bonusOf({ form: 'HC_HUU_NGHI', recipient: 'ca_nhan', decidedOn: isoDate('2021-01-01'), foreign: true }))
        .kind,
    ).toBe('gift');
    expect(must(bonusOf({ form: 'GD_VAN_HOA', recipient: 'ho_gia_dinh', decidedOn: isoDate('2021-01-01') })).kind).toBe(
      'no-cash',
    );
    expect(cash('KNC_BO_TINH', 'ca_nhan', '2025-12-01').kind).toBe('at-most');
  });

  it.each([
    ['BK_BO_TINH', 'ho_gia_dinh', '2021-01-01'],
    ['CSTD_CO_SO', 'tap_the', '2021-01-01'],
    ['GIAY_KHEN', 'ca_nhan', '2021-01-01'],
    ['HCH_QKQT', 'ca_nhan', '2025-01-01'],
    ['LDTT', 'ca_nhan', '2016-01-01'],
  ] as const)('has no coefficient for %s %s on %s, and says so', (form, recipient, day) => {
    expect(bonusOf({ form, recipient, decidedOn: isoDate(day) })).toMatchObject({
      ok: false,
      problem: { code: 'law-gap' },
    });
  });

  it('is unconfirmed where the decree was not read and after the law of 2026', () => {
    expect(cash('BK_BO_TINH', 'ca_nhan', '2024-05-01').confirmed).toBe(false);
    expect(cash('CSTD_CO_SO', 'ca_nhan', '2024-05-01').confirmed).toBe(true);
    expect(cash('CSTD_CO_SO', 'ca_nhan', '2026-10-01').confirmed).toBe(false);
  });
});

describe('the coefficient tables', () => {
  const cells = COEFFICIENT_TABLES.flatMap(({ from, rows }) =>
    rows.flatMap((row) => row.forms.map((form) => ({ form, from, row, key: `${from}/${form}/${row.recipient}` }))),
  );

  it('hold one row for a form, a recipient and a decree, of a form of that day, for a recipient of that form', () => {
    expect(new Set(cells.map(({ key }) => key)).size).toBe(cells.length);
    for (const { form, from, row } of cells) {
      expect(must(formAt(form, from)).recipients, form).toContain(row.recipient);
      expect(articleParts(row.citation.article), form).not.toBeNull();
    }
  });

  it('always give whole đồng', () => {
    for (const { form, from, row } of cells.filter(({ row: { kind } }) => kind !== 'none')) {
      expect(cash(form, row.recipient, isoFrom(from)).exact, form).toBeGreaterThan(0);
    }
  });
});

const isoFrom = (from: number): string =>
  from < isoDate('2024-01-01') ? '2021-01-01' : from < isoDate('2025-07-01') ? '2024-02-01' : '2026-08-01';

describe('roundBonus', () => {
  it('goes up by less than a step, to the nearest by at most half, or not at all', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500_000_000 }), (n) => {
        const by = (rounding: Rounding) => roundBonus(dong(n), rounding);
        expect(by('up') % 10_000).toBe(0);
        expect(by('up') - n).toBeGreaterThanOrEqual(0);
        expect(by('up') - n).toBeLessThan(10_000);
        expect(by('nearest') % 10_000).toBe(0);
        expect(Math.abs(by('nearest') - n)).toBeLessThanOrEqual(5_000);
        expect(by('none')).toBe(n);
      }),
    );
  });
});

describe('the base salary', () => {
  it('was looked up this year: when this fails, find the decree of the new salary and move confirmedUntil', () => {
    const today = isoDate(new Date().toISOString().slice(0, 10));
    expect(BASE_SALARY.confirmedUntil).toBeGreaterThanOrEqual(today);
  });
});
