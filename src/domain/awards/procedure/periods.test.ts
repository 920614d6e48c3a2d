import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { cite } from '../../law/citation.ts';
import { longServiceAward } from './long-service-ladder.ts';
import { reviewCycle } from './review-cycle.ts';
import { revocationEffect } from './revocation.ts';
import { voteRule } from './votes.ts';
import { yearsCovered } from './years-covered.ts';

const gap = (what: string, day: string) => ({ ok: false, problem: { code: 'law-gap', what, asOf: isoDate(day) } });

describe('the years that a report covers', () => {
  const covered = (day: string) => yearsCovered('CSTD_BO_TINH', 'ca_nhan', isoDate(day));

  it.each(['2017-10-01', '2021-10-28', '2023-12-31'])('are told by NĐ 91/2017 on %s', (day) => {
    expect(must(covered(day))).toEqual({ years: 3, citation: cite('ND_91_2017', 'Đ50') });
  });

  it.each(['2017-09-30', '2024-01-01'])('are not known on %s', (day) => {
    expect(covered(day)).toEqual(gap('years-covered/CSTD_BO_TINH', day));
  });

  it.each([
    ['HC_HCM', 'tap_the', 10],
    ['AH_LAO_DONG', 'tap_the', 10],
    ['BK_TTCP', 'tap_the', 5],
    ['CO_TD_BO_TINH', 'tap_the', 1],
    ['HC_DOC_LAP_3', 'ca_nhan', 10],
    ['HC_BVTQ_1', 'ca_nhan', 5],
    ['HC_HCM', 'ca_nhan', 1],
    ['BK_TTCP', 'ho_gia_dinh', 5],
  ] as const)('%s for %s: %d', (form, recipient, years) => {
    expect(must(yearsCovered(form, recipient, isoDate('2021-10-28'))).years).toBe(years);
  });
});

describe('the order that long service leads to', () => {
  const man = { female: false, higherRetirementAge: false };
  const award = (months: number, day = '2024-10-28') =>
    longServiceAward('deputy-secretary-or-chair-of-province', months, man, isoDate(day));

  it.each([
    [96, 'HC_DOC_LAP_3'],
    [95, 'HC_LAO_DONG_1'],
    [60, 'HC_LAO_DONG_1'],
    [59, 'HC_LAO_DONG_2'],
    [36, 'HC_LAO_DONG_2'],
    [35, null],
  ])('%d months: %s', (months, code) => {
    expect(must(award(months))).toEqual({ award: code, citation: cite('ND_98_2023', 'Đ6') });
  });

  it('is told by NĐ 98/2023 alone', () => {
    expect(award(96, '2023-12-31')).toEqual(gap('long-service/deputy-secretary-or-chair-of-province', '2023-12-31'));
    expect(award(96, '2024-01-01').ok).toBe(true);
    expect(award(96, '2025-06-30').ok).toBe(true);
    expect(award(96, '2025-07-01')).toEqual(gap('long-service/deputy-secretary-or-chair-of-province', '2025-07-01'));
  });
});

describe('the day from which a rule holds', () => {
  it('of the vote: no rule for a form is named as such', () => {
    expect(voteRule('LDTT', isoDate('2024-10-28'))).toEqual(gap('vote/LDTT', '2024-10-28'));
  });

  it('of revocation passes to Luật 06/2022 on 1/1/2024', () => {
    expect(revocationEffect('false-declaration', isoDate('2023-12-31'))).toEqual({
      effect: 'cancel',
      recover: true,
      citation: cite('ND_91_2017', 'Đ78'),
    });
    expect(revocationEffect('false-declaration', isoDate('2024-01-01'))).toEqual({
      effect: 'cancel',
      recover: true,
      citation: cite('LUAT_06_2022', 'Đ93 k2 a'),
    });
  });

  it('of a cycle is its first day', () => {
    expect(reviewCycle('NHA_GIAO_UT', isoDate('2023-12-31'))).toBeUndefined();
    expect(reviewCycle('NHA_GIAO_UT', isoDate('2024-01-01'))).toMatchObject({ everyYears: 3 });
  });
});
