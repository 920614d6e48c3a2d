import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import type { RecordRef } from '../law/verdict.ts';
import type { UnitKind } from '../organisation/unit.ts';
import { type HeldLine, type ReviewDay, heldAwards, linesOnDay } from './awards-on-day.ts';
import { findForm, isAwardCode } from './catalogue.ts';
import { countingInYear } from './collective-lineage.ts';
import type { MemberOfYear } from './collective-members.ts';
import type { CollectiveFacts, HouseholdFacts, MembersOfYear, Rating } from './facts.ts';
import type { KeptGrade } from './records-to-facts.ts';

/** A line of the book, and the unit, body or household to which it was granted. */
export type LineOfUnit = HeldLine & { readonly unitId: string };

export type GradeOfUnit = KeptGrade & { readonly unitId: string };

/** What the office holds of one collective: a unit of the tree, or a named body that is none. */
export type RecordsOfCollective = {
  readonly unitId: string;
  /** Null: a named body. */
  readonly kind: UnitKind | null;
  /** Day of the event that set it up; null where a list brought it in, which does not tell. */
  readonly foundedOn: PlainDate | null;
  /** First day on which it is no more. */
  readonly endedOn: PlainDate | null;
  /** Of the collective and of all units whose records it keeps. */
  readonly lines: readonly LineOfUnit[];
  readonly ratings: readonly GradeOfUnit[];
  /** The units that were this collective as a year began. */
  readonly carriersIn: (year: number) => readonly string[];
  /** Everybody on record who belonged to it in the reviewed year. */
  readonly members: readonly MemberOfYear[];
};

/** Kinds of records of a collective that an officer declares to be complete for the reviewed year. */
export const collectiveDeclarations = [
  'members',
  'titles',
  'disciplines',
  'proceedings',
  'achievements',
  'review',
] as const;

export type CollectiveDeclaration = (typeof collectiveDeclarations)[number];

type Declared = ReadonlySet<CollectiveDeclaration>;

/** What can be declared of a household: nothing of it is on record but its awards. */
const unbarred = (declared: Declared) => ({
  ...(declared.has('proceedings') ? { proceedings: [] } : {}),
  ...(declared.has('achievements') ? { achievements: [] } : {}),
  ...(declared.has('review') ? { reviewedByUnit: true } : {}),
});

/**
 * The facts of a collective for a year of achievement. Awards decided by the day of the law are known as far as the book
 * goes; members are counted only where the officer declares that all of them are on record, and each count only where it is
 * sure. Results of clusters are not kept anywhere: they stay unknown.
 */
export function factsOfCollective(records: RecordsOfCollective, declared: Declared, day: ReviewDay): CollectiveFacts {
  const { kind, foundedOn, endedOn } = records;
  const ratings = ratingsOf(records);
  const members = countMembers(records.members, declared, day.year);
  return {
    recipient: 'tap_the',
    group: groupOf(kind),
    awards: heldAwards(linesOf(records, day), day).map(({ fact }) => fact),
    ...(foundedOn === null ? {} : { foundedOn }),
    ...(endedOn === null ? {} : { dissolvedOn: endedOn }),
    ...(ratings.length > 0 ? { ratings: ratings.map(({ rating, year: of }) => ({ year: of, rating })) } : {}),
    ...(members ? { members: [members] } : {}),
    ...unbarred(declared),
  };
}

/** The facts of a household: what the book has of it, and what the officer declares. */
export const factsOfHousehold = (lines: readonly HeldLine[], declared: Declared, day: ReviewDay): HouseholdFacts => ({
  recipient: 'ho_gia_dinh',
  awards: heldAwards(lines, day).map(({ fact }) => fact),
  ...unbarred(declared),
});

/** Where each fact comes from: "ratings/0" → the id of the rating; "awards/0" → that of its line. */
export const sourcesOfCollective = (records: RecordsOfCollective, day: ReviewDay): ReadonlyMap<RecordRef, string> =>
  new Map<RecordRef, string>([
    ...heldAwards(linesOf(records, day), day).map(({ id }, at) => [`awards/${at}`, id] as const),
    ...ratingsOf(records).map(({ id }, at) => [`ratings/${at}`, id] as const),
  ]);

export const sourcesOfHousehold = (lines: readonly HeldLine[], day: ReviewDay): ReadonlyMap<RecordRef, string> =>
  new Map(heldAwards(lines, day).map(({ id }, at) => [`awards/${at}`, id] as const));

const isYearly = (code: string): boolean => {
  const kind = isAwardCode(code) ? findForm(code)?.kind : undefined;
  return kind === 'danh_hieu_thi_dua' || kind === 'co_thi_dua';
};

/** Lines that count: yearly titles and flags of the collective itself or of all that carried it, other awards as the book keeps them. */
function linesOf({ unitId, lines, carriersIn }: RecordsOfCollective, day: ReviewDay): readonly LineOfUnit[] {
  const decided = linesOnDay(lines, day);
  const yearly = Map.groupBy(
    decided.filter(({ formCode }) => isYearly(formCode)),
    ({ achievementTo }) => yearOf(achievementTo),
  );
  const counting = new Set<LineOfUnit>(decided.filter(({ formCode }) => !isYearly(formCode)));
  for (const [year, ofYear] of yearly)
    for (const line of countingInYear(ofYear, unitId, carriersIn(year), ({ formCode }) => formCode)) counting.add(line);
  return decided.filter((line) => counting.has(line));
}

type RatedYear = { readonly year: number; readonly rating: Rating; readonly id: string };

/** Ratings by year, of the collective's own cycle where there are two. Units that were rated differently give none. */
function ratingsOf({ unitId, kind, ratings, carriersIn }: RecordsOfCollective): readonly RatedYear[] {
  const isOwnCycle = ({ from, to }: KeptGrade): boolean => (yearOf(from) !== yearOf(to)) === (kind === 'truong');
  const years = [...Map.groupBy(ratings, ({ to }) => yearOf(to))].toSorted(([a], [b]) => a - b);
  return years.flatMap(([year, ofYear]) => {
    const cycle = ofYear.filter(isOwnCycle);
    const counting = countingInYear(cycle.length > 0 ? cycle : ofYear, unitId, carriersIn(year), ({ grade }) => grade);
    const own = counting.filter((rating) => rating.unitId === unitId);
    const grades = new Map((own.length > 0 ? own : counting).map(({ grade, id }) => [grade, id]));
    return [...grades].map(([rating, id]) => ({ year, rating, id }));
  });
}

/** The members counted; undefined while nobody declared that all are on record, or none is. */
function countMembers(members: readonly MemberOfYear[], declared: Declared, year: number): MembersOfYear | undefined {
  if (!declared.has('members') || members.length === 0) return undefined;
  const count = (test: (member: MemberOfYear) => boolean): number => members.filter(test).length;
  const known = members.every((member) => hasCompleted(member) !== null);
  return {
    year,
    total: members.length,
    ...(known ? { completedTasks: count((member) => hasCompleted(member) === true) } : {}),
    ...(declared.has('titles')
      ? { advanced: count(({ title }) => title !== null), emulationFighters: count(isFighter) }
      : {}),
    ...(declared.has('disciplines') ? { warned: count(({ warned }) => warned !== null) } : {}),
  };
}

const isFighter = ({ title }: MemberOfYear): boolean => title?.startsWith('CSTD') === true;

/** Whether somebody completed the tasks of the year: by the rating; a title of the year asks for more. Null: not known. */
function hasCompleted({ rating, title }: MemberOfYear): boolean | null {
  if (rating !== null) return rating !== 'KHONG_HT';
  return title === null ? null : true;
}

/** The kind of collective that rules ask for. Named bodies are taken as parts of an office. */
function groupOf(kind: UnitKind | null): CollectiveFacts['group'] {
  switch (kind) {
    case 'tinh':
      return 'bo_tinh';
    case 'xa':
      return 'xa';
    case 'thon':
      return 'khu_dan_cu';
    case 'doanh_nghiep':
      return 'doanh_nghiep';
    default:
      return 'co_quan';
  }
}
