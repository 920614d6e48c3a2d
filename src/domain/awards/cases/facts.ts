import { isoDate } from '../../../kernel/plain-date.ts';
import type { CollectiveFacts, HeldAward, HouseholdFacts, Initiative, PersonFacts, Rating } from '../facts.ts';
import type { AwardCode } from '../award-form.ts';

/** A person with a complete, clean record and nothing special; a case changes what it is about. */
export const person = (changes: Partial<PersonFacts> = {}): PersonFacts => ({
  recipient: 'ca_nhan',
  group: 'can_bo',
  employments: [{ unit: 'Đơn vị A', from: isoDate('2005-01-01'), to: null }],
  ratings: [],
  initiatives: [],
  disciplines: [],
  absences: [],
  awards: [],
  achievements: [],
  proceedings: [],
  longServiceFor: [],
  service: [],
  reviewedByUnit: true,
  ...changes,
});

/** A collective with a complete, clean record. */
export const collective = (changes: Partial<CollectiveFacts> = {}): CollectiveFacts => ({
  recipient: 'tap_the',
  group: 'co_quan',
  foundedOn: isoDate('1997-01-01'),
  ratings: [],
  members: [],
  clusters: [],
  awards: [],
  achievements: [],
  proceedings: [],
  reviewedByUnit: true,
  ...changes,
});

export const household = (changes: Partial<HouseholdFacts> = {}): HouseholdFacts => ({
  recipient: 'ho_gia_dinh',
  awards: [],
  achievements: [],
  proceedings: [],
  reviewedByUnit: true,
  ...changes,
});

/** One rating for each of some years. */
export const rated = (rating: Rating, ...years: number[]): { year: number; rating: Rating }[] =>
  years.map((year) => ({ year, rating }));

/** The same award in each of some years. */
export const held = (code: AwardCode, ...years: number[]): HeldAward[] => years.map((year) => ({ code, year }));

/** One initiative of a scope in each of some years. */
export const initiativesIn = (scope: Initiative['scope'], ...years: number[]): Initiative[] =>
  years.map((year) => ({ kind: 'sang_kien', year, scope }));

/** All years from one to another, both included. */
export const span = (from: number, to: number): number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => from + step);
