import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../kernel/plain-date.ts';
import { must } from '../../../kernel/result.ts';
import { articleParts } from '../../law/citation.ts';
import { formsAt } from '../catalogue.ts';
import { dossierOf, simpleDossier } from './dossiers.ts';
import { longServiceAward } from './long-service-ladder.ts';
import { reviewCycle } from './review-cycle.ts';
import { revocationEffect } from './revocation.ts';
import { reviewingUnit, routeOf } from './routes.ts';
import { timeLimit, yearlyDeadline } from './time-limits.ts';
import { isQuorate, voteRule, votesPass } from './votes.ts';
import { yearsCovered } from './years-covered.ts';

const DAY_2021 = isoDate('2021-10-28');
const DAY_2024 = isoDate('2024-10-28');
const DAY_2025 = isoDate('2025-10-28');

describe('the vote of a council', () => {
  it.each([
    ['CSTD_BO_TINH', DAY_2021, 90],
    ['CSTD_TOAN_QUOC', DAY_2024, 90],
    ['CO_TD_CHINH_PHU', DAY_2021, null],
    ['CO_TD_CHINH_PHU', DAY_2024, 80],
    ['CSTD_CO_SO', DAY_2024, 80],
    ['CO_TD_BO_TINH', DAY_2025, 80],
  ] as const)('on %s on day %d: %s per cent of all members', (form, day, percentOfAll) => {
    expect(must(voteRule(form, day)).value).toEqual({ secret: true, percentOfAll });
  });

  it('is left to the council where no text sets it', () => {
    expect(voteRule('CSTD_CO_SO', DAY_2021)).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
    expect(voteRule('LDTT', DAY_2024)).toMatchObject({ ok: false });
    expect(voteRule('CSTD_BO_TINH', isoDate('2016-01-01'))).toMatchObject({ ok: false });
  });

  it('counts all members, present or not', () => {
    expect(votesPass(9, 11, 90)).toBe(false);
    expect(votesPass(10, 11, 90)).toBe(true);
    expect(votesPass(9, 10, 90)).toBe(true);
    expect(votesPass(0, 0, 90)).toBe(false);
    expect(isQuorate(6, 9)).toBe(true);
    expect(isQuorate(5, 9)).toBe(false);
    expect(isQuorate(0, 0)).toBe(false);
  });
});

describe('time limits', () => {
  it.each([
    ['appraise-commune-district-unit', isoDate('2016-06-01'), 10],
    ['appraise-commune-district-unit', DAY_2021, 20],
    ['appraise-province', DAY_2021, 25],
    ['submit-highest-award', DAY_2021, 30],
    ['appraise-centre', DAY_2024, 20],
    ['return-ineligible', DAY_2024, 5],
    ['notify-refusal', DAY_2021, 10],
  ] as const)('%s on day %d: %d working days', (step, day, limit) => {
    expect(must(timeLimit(step, day)).value).toBe(limit);
  });

  it('are the province’s where the law of 2022 leaves them', () => {
    expect(timeLimit('appraise-province', DAY_2024)).toMatchObject({ ok: false });
    expect(timeLimit('return-ineligible', DAY_2021)).toMatchObject({ ok: false });
  });

  it('are unconfirmed where NĐ 152/2025 was not read', () => {
    expect(must(timeLimit('appraise-centre', DAY_2025)).confirmed).toBe(false);
  });

  it('give the last day for the files of a year', () => {
    expect(must(yearlyDeadline('CSTD_TOAN_QUOC', DAY_2021)).value).toMatchObject({ day: 31, month: 10 });
    expect(must(yearlyDeadline('CSTD_TOAN_QUOC', DAY_2024)).value).toMatchObject({ day: 31, month: 12 });
    expect(must(yearlyDeadline('CO_TD_CHINH_PHU', DAY_2021)).value).toMatchObject({ day: 30, month: 3 });
    expect(must(yearlyDeadline('merit', DAY_2024)).confirmed).toBe(false);
  });
});

describe('dossiers', () => {
  const codes = (form: string, day = DAY_2021) => must(dossierOf(form, day)).papers.map(({ code }) => code);

  it('ask a Chiến sĩ thi đua for the paper on the initiative', () => {
    expect(codes('CSTD_CO_SO')).toEqual([
      'to_trinh',
      'danh_sach',
      'bao_cao_thanh_tich',
      'bien_ban',
      'chung_nhan_sang_kien',
    ]);
    expect(codes('LDTT')).not.toContain('chung_nhan_sang_kien');
    expect(codes('CSTD_CO_SO', DAY_2024)).toContain('ket_qua_bo_phieu');
  });

  it.each([
    ['CSTD_CO_SO', DAY_2021, 1],
    ['CSTD_TOAN_QUOC', DAY_2021, 2],
    ['BK_TTCP', DAY_2021, 2],
    ['HC_LAO_DONG_3', DAY_2021, 3],
    ['HCH_QKQT', DAY_2021, 3],
    ['HC_LAO_DONG_3', DAY_2024, 1],
    ['BK_BO_TINH', DAY_2024, null],
  ] as const)('%s on day %d: %s original sets', (form, day, sets) => {
    expect(must(dossierOf(form, day)).sets).toBe(sets);
  });

  it('add the opinion of the ministry or province and the electronic files for State awards since 2024', () => {
    expect(codes('HC_LAO_DONG_3', DAY_2024)).toEqual(
      expect.arrayContaining(['y_kien_bo_tinh', 'tep_dien_tu', 'chung_nhan_thanh_tich']),
    );
    expect(codes('CSTD_TOAN_QUOC', DAY_2024)).not.toContain('y_kien_bo_tinh');
  });

  it('are known for every form since 2024 and cite an article', () => {
    for (const { code } of must(formsAt(DAY_2024)))
      expect(articleParts(must(dossierOf(code, DAY_2024)).citation.article), code).not.toBeNull();
  });

  it('say what we do not hold', () => {
    expect(dossierOf('KNC_BO_TINH', DAY_2021)).toMatchObject({ ok: false, problem: { code: 'law-gap' } });
    expect(dossierOf('LDTT', isoDate('2016-01-01'))).toMatchObject({ ok: false });
    expect(dossierOf('X', DAY_2021)).toMatchObject({ ok: false, problem: { code: 'unknown-form' } });
    expect(simpleDossier(isoDate('2016-01-01'))).toMatchObject({ ok: false });
  });

  it('are short by the simple procedure', () => {
    expect(must(simpleDossier(DAY_2021))).toMatchObject({ sets: 3, confirmed: true });
    expect(must(simpleDossier(DAY_2024))).toMatchObject({ sets: 1, confirmed: false });
  });
});

describe('the years that a report covers', () => {
  it.each([
    ['HC_SAO_VANG', 'tap_the', 25],
    ['HC_LAO_DONG_3', 'tap_the', 5],
    ['BK_BO_TINH', 'tap_the', 1],
    ['BK_BO_TINH', 'ca_nhan', 2],
    ['CSTD_BO_TINH', 'ca_nhan', 3],
    ['CSTD_TOAN_QUOC', 'ca_nhan', 6],
    ['LDTT', 'ca_nhan', 1],
  ] as const)('%s for %s: %d', (form, recipient, years) => {
    expect(must(yearsCovered(form, recipient, DAY_2021)).years).toBe(years);
  });

  it('are not known outside NĐ 91/2017', () => {
    expect(yearsCovered('LDTT', 'ca_nhan', DAY_2024)).toMatchObject({ ok: false });
    expect(yearsCovered('LDTT', 'ca_nhan', isoDate('2016-01-01'))).toMatchObject({ ok: false });
  });
});

describe('the way of a file', () => {
  const stops = (form: string, day: number, isSchool = false, ofProvince = false) =>
    must(routeOf(form, { isSchool, ofProvince }, day as typeof DAY_2021)).stops;

  it('goes through the district until 30/6/2025 and through the commune after', () => {
    expect(stops('CSTD_CO_SO', DAY_2021, true)).toEqual([
      'unit',
      'education-office',
      'district-home-office',
      'district-council',
      'district-chair',
    ]);
    expect(stops('CSTD_CO_SO', isoDate('2025-06-30'))).toContain('district-chair');
    expect(stops('CSTD_CO_SO', isoDate('2025-07-01'), true)).toEqual([
      'unit',
      'commune-culture-office',
      'commune-council',
      'commune-chair',
    ]);
  });

  it('goes on to the province and the centre', () => {
    expect(stops('BK_BO_TINH', DAY_2021, false, true)).toEqual([
      'unit',
      'provincial-home-department',
      'provincial-council',
      'provincial-chair',
    ]);
    expect(stops('BK_TTCP', DAY_2021).at(-1)).toBe('prime-minister');
    expect(stops('HC_LAO_DONG_3', DAY_2021).slice(-3)).toEqual(['central-body', 'prime-minister', 'president']);
  });

  it('hears the Party, the ministry and the public on the highest awards', () => {
    const heard = (form: string, day = DAY_2021) =>
      must(routeOf(form, { isSchool: false, ofProvince: false }, day)).consulted.map(({ body }) => body);
    expect(heard('CSTD_TOAN_QUOC')).toEqual(['party-committee', 'line-ministry', 'public']);
    expect(heard('HC_LAO_DONG_3')).toEqual(['line-ministry', 'public']);
    expect(heard('CSTD_TOAN_QUOC', DAY_2024)).toEqual(['party-committee', 'line-ministry']);
    expect(heard('GT_HCM', DAY_2024)).toEqual(['line-ministry', 'public']);
    expect(heard('BK_TTCP', DAY_2024)).toEqual(['line-ministry']);
    expect(heard('HCH_QKQT', DAY_2024)).toEqual([]);
    expect(heard('BK_BO_TINH')).toEqual([]);
  });

  it('refuses unknown forms', () => {
    expect(routeOf('X', { isSchool: false, ofProvince: false }, DAY_2021)).toMatchObject({ ok: false });
  });
});

describe('who reviews', () => {
  it('is nobody without a paid post', () => {
    expect(reviewingUnit([{ unit: 'A', managesPayroll: false, from: DAY_2021 }])).toBeUndefined();
  });

  it('is the newest of the paid posts', () => {
    expect(
      reviewingUnit([
        { unit: 'cũ', managesPayroll: true, from: isoDate('2010-01-01') },
        { unit: 'mới', managesPayroll: true, from: DAY_2021 },
      ])?.unit,
    ).toBe('mới');
  });
});

describe('revocation', () => {
  it('names the ground of its law', () => {
    expect(revocationEffect('prison-sentence', DAY_2021)).toMatchObject({
      effect: 'strip',
      recover: true,
      citation: { instrument: 'ND_91_2017' },
    });
    expect(revocationEffect('acquitted', DAY_2024)).toMatchObject({ effect: 'restore', recover: false });
    expect(revocationEffect('legal-person-suspended', DAY_2021)).toBeUndefined();
    expect(revocationEffect('legal-person-suspended', DAY_2024)).toMatchObject({ effect: 'strip' });
  });
});

describe('cycles and long service', () => {
  it('know the occasions of honours', () => {
    expect(reviewCycle('NHA_GIAO_UT', DAY_2024)).toMatchObject({ everyYears: 3, occasion: 'teachers-day' });
    expect(reviewCycle('NHA_GIAO_UT', DAY_2021)).toBeUndefined();
    expect(reviewCycle('LDTT', DAY_2021)).toBeUndefined();
  });

  it('need a third less time from a woman, unless she retires at the higher age', () => {
    const woman = { female: true, higherRetirementAge: false };
    expect(must(longServiceAward('head-of-department', 120, woman, DAY_2024)).award).toBe('HC_LAO_DONG_1');
    expect(must(longServiceAward('head-of-department', 119, woman, DAY_2024)).award).toBeNull();
    expect(
      must(longServiceAward('head-of-department', 120, { ...woman, higherRetirementAge: true }, DAY_2024)).award,
    ).toBeNull();
    expect(longServiceAward('head-of-department', 200, woman, DAY_2021)).toMatchObject({ ok: false });
  });
});
