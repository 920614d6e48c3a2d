import { expect, test } from 'vitest';
import { check } from '../domain/awards/check.ts';
import type { PersonFacts } from '../domain/awards/facts.ts';
import { isoDate } from '../kernel/plain-date.ts';
import { sayReason } from './law-reasons.ts';

const GOOD: PersonFacts = {
  recipient: 'ca_nhan',
  group: 'can_bo',
  awards: [],
  employments: [{ unit: 'a', from: isoDate('2015-03-01'), to: null }],
  ratings: [{ year: 2021, rating: 'HT_TOT' }],
  initiatives: [],
  disciplines: [],
  absences: [],
  achievements: [],
  longServiceFor: [],
  proceedings: [],
  reviewedByUnit: true,
};

const reason = (facts: PersonFacts, award = 'CSTD_CO_SO', day = '2021-12-31'): string =>
  sayReason(check({ facts, award, year: 2021, asOf: isoDate(day) })).vi;

test('one thing is named with what is asked and what is there', () => {
  expect(reason(GOOD)).toBe(
    'Có sáng kiến, đề tài được đơn vị công nhận, chưa dùng cho lần khen khác (cần ít nhất 1, có 0)',
  );
});

test('a failed condition comes before an open one, and how many more there are', () => {
  const { ratings: _, ...unrated } = GOOD;
  expect(reason(unrated)).toMatch(/^Có sáng kiến.*; và 1 điều khác$/);
});

test('of alternatives the nearest is named', () => {
  expect(reason(GOOD, 'CSTD_CO_SO', '2024-12-31')).toMatch(/; gần nhất: .*\(cần ít nhất .*, có .*\)$/);
});

test('a chain of which nothing holds is told as all that it lacks, not as one alternative', () => {
  expect(reason(GOOD, 'HC_LAO_DONG_1', '2021-12-31')).toMatch(/gần nhất: /);
  expect(reason(GOOD, 'CSTD_BO_TINH', '2021-12-31')).toMatch(/; và 1 điều khác$/);
});

test('what is missing is named as a record of the office', () => {
  const { initiatives: _, ...unknown } = GOOD;
  expect(reason(unknown)).toContain('còn thiếu: sáng kiến, đề tài');
});

test('of a head whose unit is not rated it is said what is missing, in words', () => {
  const { ratings: _, ...rest } = GOOD;
  const head: PersonFacts = {
    ...rest,
    employments: [{ unit: 'a', from: isoDate('2015-03-01'), to: null, leads: 'chua_ro' }],
    ratings: [{ year: 2026, rating: 'HT_TOT' }],
  };
  const said = sayReason(check({ facts: head, award: 'LDTT', year: 2026, asOf: isoDate('2026-08-31') })).vi;
  expect(said).toContain(
    'còn thiếu: xếp loại của đơn vị năm 2026; có phải người đứng đầu đơn vị hay không; loại đơn vị',
  );
});

test('nothing to say of somebody who qualifies; a day that was not compared says so', () => {
  const met: PersonFacts = { ...GOOD, initiatives: [{ kind: 'sang_kien', year: 2021, scope: 'co_so' }] };
  expect(reason(met)).toBe('');
  expect(reason(met, 'CSTD_CO_SO', '2026-11-01')).not.toBe('');
});

test('no answer says why: contradictions, a form that the law of the day has not, a day before the first regime', () => {
  const twice: PersonFacts = { ...GOOD, ratings: [...(GOOD.ratings ?? []), { year: 2021, rating: 'HT' }] };
  expect(reason(twice)).toContain('hai mức xếp loại');
  expect(reason(GOOD, 'GIAY_KHEN')).toBe('Luật ngày 31/12/2021 không có hình thức này.');
  expect(reason(GOOD, 'CSTD_CO_SO', '2012-01-01')).toContain('01/07/2014');
  expect(reason(GOOD, 'TT_LDTT')).toBe('Tập thể lao động tiên tiến không dành cho cá nhân.');
});
