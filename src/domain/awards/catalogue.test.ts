import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import { articleParts } from '../law/citation.ts';
import { AUTHORITY_CODES, type AuthorityCode, compareAuthority } from './authorities.ts';
import { findForm, formAt, formsAt, mayDecide } from './catalogue.ts';
import { COMPETENCE } from './competence.data.ts';

const DAY_2021 = isoDate('2021-10-28');
const DAY_2024 = isoDate('2024-12-20');
const DAY_2025 = isoDate('2025-12-20');

describe('the catalogue', () => {
  it('holds 58 forms under the law of 2003 and 64 under the law of 2022', () => {
    expect(must(formsAt(DAY_2021))).toHaveLength(58);
    expect(must(formsAt(isoDate('2023-12-31')))).toHaveLength(58);
    expect(must(formsAt(isoDate('2024-01-01')))).toHaveLength(64);
    expect(must(formsAt(DAY_2025))).toHaveLength(64);
  });

  it('has no answer before the first regime', () => {
    const asOf = isoDate('2014-06-30');
    expect(formsAt(asOf)).toEqual({ ok: false, problem: { code: 'law-gap', what: 'catalogue', asOf } });
  });

  it.each([DAY_2021, DAY_2024, DAY_2025])('gives each form once, a whole citation, and someone who decides', (day) => {
    const forms = must(formsAt(day));
    expect(new Set(forms.map(({ code }) => code)).size).toBe(forms.length);
    for (const { code, citation, decidedBy, decidedByCitation, recipients } of forms) {
      expect(articleParts(citation.article), code).not.toBeNull();
      expect(articleParts(decidedByCitation.article), code).not.toBeNull();
      expect(recipients.length, code).toBeGreaterThan(0);
      expect(decidedBy.length > 0 || code === 'DH_KHAC_D32', code).toBe(true);
      for (const authority of decidedBy) expect(AUTHORITY_CODES).toContain(authority);
    }
  });

  it('gives powers only over forms of the catalogue', () => {
    for (const code of COMPETENCE.flatMap(({ forms }) => forms)) expect(findForm(code), code).toBeDefined();
  });

  it('distinguishes a form of no law from a form of another day', () => {
    expect(formAt('CSTD_VU_TRU', DAY_2021)).toEqual({
      ok: false,
      problem: { code: 'unknown-form', given: 'CSTD_VU_TRU' },
    });
    expect(formAt('GIAY_KHEN', DAY_2021)).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
    expect(formAt('GIAY_KHEN_HUYEN', DAY_2024)).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
  });

  it('links the forms of two laws by family', () => {
    expect(must(formAt('GIAY_KHEN_HUYEN', DAY_2021)).family).toBe('GIAY_KHEN');
    expect(must(formAt('GIAY_KHEN', DAY_2024)).family).toBe('GIAY_KHEN');
  });

  it('is unconfirmed under the law of 2026', () => {
    expect(must(formAt('LDTT', isoDate('2026-09-30'))).confirmed).toBe(true);
    expect(must(formAt('LDTT', isoDate('2026-10-01'))).confirmed).toBe(false);
  });
});

describe('a form of a day', () => {
  it('is the same however often and in whatever order it is asked', () => {
    const confirmed = must(formAt('LDTT', isoDate('2026-09-30')));
    const doubtful = must(formAt('LDTT', isoDate('2026-10-01')));
    expect(must(formAt('LDTT', isoDate('2026-09-30')))).toBe(confirmed);
    expect(must(formAt('LDTT', isoDate('2026-10-01')))).toBe(doubtful);
    expect(doubtful).toEqual({ ...confirmed, confirmed: false });
  });

  it('holds from the first day of its law to the last', () => {
    expect(must(formAt('LDTT', DAY_2021))).toMatchObject({
      validFrom: isoDate('2014-07-01'),
      validTo: isoDate('2023-12-31'),
    });
    expect(must(formAt('LDTT', DAY_2024))).toMatchObject({ validFrom: isoDate('2024-01-01'), validTo: null });
    expect(must(formAt('LDTT', isoDate('2014-07-01'))).code).toBe('LDTT');
  });
});

describe('the authorities', () => {
  it('are sorted the highest first', () => {
    const some: AuthorityCode[] = ['CT_UBND_XA', 'CHU_TICH_NUOC', 'CT_UBND_TINH', 'TTCP'];
    expect(some.toSorted(compareAuthority)).toEqual(['CHU_TICH_NUOC', 'TTCP', 'CT_UBND_TINH', 'CT_UBND_XA']);
  });
});

describe('mayDecide', () => {
  it.each([
    ['GIAY_KHEN_HUYEN', 'CT_UBND_HUYEN', DAY_2021, true],
    ['BK_BO_TINH', 'CT_UBND_TINH', DAY_2021, true],
    ['BK_BO_TINH', 'CT_UBND_HUYEN', DAY_2021, false],
    ['LDTT', 'CT_UBND_XA', DAY_2021, true],
    ['CSTD_CO_SO', 'CT_UBND_XA', DAY_2021, false],
    ['CSTD_CO_SO', 'CT_UBND_XA', isoDate('2025-06-30'), false],
    ['CSTD_CO_SO', 'CT_UBND_XA', isoDate('2025-07-01'), true],
    ['CSTD_CO_SO', 'CT_UBND_HUYEN', isoDate('2025-06-30'), true],
    ['CSTD_CO_SO', 'CT_UBND_HUYEN', isoDate('2025-07-01'), false],
    ['THON_VAN_HOA', 'CT_UBND_XA', DAY_2024, false],
    ['THON_VAN_HOA', 'CT_UBND_XA', DAY_2025, true],
    ['GIAY_KHEN', 'CT_HDQT_HDTV', DAY_2024, true],
    ['LDTT', 'CT_HDQT_HDTV', DAY_2024, false],
    ['HC_LAO_DONG_3', 'CHU_TICH_NUOC', DAY_2021, true],
    ['CO_TD_CHINH_PHU', 'TTCP', DAY_2021, true],
  ] as const)('%s by %s on day %d: %s', (form, authority, day, answer) => {
    expect(mayDecide(form, authority, day)).toEqual({ ok: true, value: answer });
  });

  it('never answers no for a form that it does not know', () => {
    expect(mayDecide('X', 'CT_UBND_XA', DAY_2021)).toMatchObject({ ok: false });
  });
});
