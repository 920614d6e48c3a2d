import { type PlainDate, addDays, yearOf } from '../../kernel/plain-date.ts';
import type { UnitHistory } from '../organisation/unit-history.ts';
import type { AwardCode } from './award-form.ts';
import type { Discipline, Rating } from './facts.ts';
import { reviewPeriod } from './review-period.ts';

/** A main post of somebody, its last day not included; null: still held. */
export type PostOfMember = {
  readonly personId: string;
  readonly unitId: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

/** A yearly title of somebody for the reviewed year, with the unit where the decision placed the person. */
export type TitleOfMember = {
  readonly personId: string;
  readonly unitId: string;
  readonly formCode: string;
  readonly signedOn: PlainDate;
};

/** Where somebody belonged in the reviewed year, and the last day there. */
export type PlaceInYear = { readonly personId: string; readonly unitId: string; readonly day: PlainDate };

/** Lao động tiên tiến, Chiến sĩ tiên tiến and what stands above them: whoever holds one of them is advanced. */
export const PERSONAL_TITLES = [
  'LDTT',
  'CSTT',
  'CSTD_CO_SO',
  'CSTD_BO_TINH',
  'CSTD_TOAN_QUOC',
] as const satisfies readonly AwardCode[];

export type PersonalTitle = (typeof PERSONAL_TITLES)[number];

/** One member of a collective in the reviewed year, with what is on record of the year. */
export type MemberOfYear = {
  readonly personId: string;
  readonly name: string;
  readonly rating: Rating | null;
  /** The highest title of the year that the book has. */
  readonly title: PersonalTitle | null;
  /** Discipline at cảnh cáo or above that was in force in the year. */
  readonly warned: Discipline['kind'] | null;
};

type Days = { readonly from: PlainDate; readonly to: PlainDate };

const during = ({ from, to }: PostOfMember, period: Days): boolean =>
  from <= period.to && (to === null || to > period.from);

const lastDayIn = ({ to }: PostOfMember, period: Days): PlainDate =>
  to === null || to > period.to ? period.to : addDays(to, -1);

const isSchool = (history: UnitHistory, unitId: string, day: PlainDate): boolean =>
  history.nearest(unitId, day)?.state.kind === 'truong';

/** The days of the year of somebody: of the school year where the last post by the end of the year is in a school. */
function periodOf(posts: readonly PostOfMember[], year: number, history: UnitHistory): Days {
  const calendar = reviewPeriod(year);
  const last = posts
    .filter(({ from }) => from <= calendar.to)
    .toSorted((a, b) => a.from - b.from)
    .at(-1);
  return last && isSchool(history, last.unitId, calendar.to) ? reviewPeriod(year, 'school') : calendar;
}

/**
 * Where somebody belonged in a year: in the last main post of the person's own year (who moves is reviewed by the new
 * unit). Somebody without a post on record then, but with a title of the year, belonged where the decision says.
 */
export function placeInYear(
  posts: readonly PostOfMember[],
  titles: readonly TitleOfMember[],
  year: number,
  history: UnitHistory,
): PlaceInYear | null {
  const period = periodOf(posts, year, history);
  const post = posts
    .filter((each) => during(each, period))
    .toSorted((a, b) => a.from - b.from)
    .at(-1);
  if (post) return { personId: post.personId, unitId: post.unitId, day: lastDayIn(post, period) };
  const title = titles.toSorted((a, b) => a.signedOn - b.signedOn)[0];
  return title ? { personId: title.personId, unitId: title.unitId, day: title.signedOn } : null;
}

const isTitle = (code: string): code is PersonalTitle => (PERSONAL_TITLES as readonly string[]).includes(code);

/** The highest title among those of a year. */
function highestTitle(titles: readonly TitleOfMember[]): PersonalTitle | null {
  const codes = titles.map(({ formCode }) => formCode).filter(isTitle);
  return PERSONAL_TITLES.findLast((title) => codes.includes(title)) ?? null;
}

const WARNED: readonly Discipline['kind'][] = ['canh_cao', 'cach_chuc', 'buoc_thoi_viec', 'an_hinh_su'];

/** The discipline at cảnh cáo or above that was in force within some days (its own last day not included), or null. */
function warnedIn(disciplines: readonly Discipline[], period: Days): Discipline['kind'] | null {
  const found = disciplines.find(
    ({ kind, from, to }) => WARNED.includes(kind) && from <= period.to && to > period.from,
  );
  return found?.kind ?? null;
}

/** What is on record of one human for the count of members; disciplines count until before their last day. */
export type RecordsOfMember = {
  readonly personId: string;
  readonly name: string;
  readonly posts: readonly PostOfMember[];
  /** Titles of the reviewed year. */
  readonly titles: readonly TitleOfMember[];
  readonly ratings: readonly { readonly from: PlainDate; readonly to: PlainDate; readonly grade: Rating }[];
  readonly disciplines: readonly Discipline[];
};

/** Somebody as a member in a year: rating, highest title and discipline of the person's own year. */
export function memberOfYear(records: RecordsOfMember, year: number, history: UnitHistory): MemberOfYear {
  const { personId, name, posts, titles, ratings, disciplines } = records;
  const period = periodOf(posts, year, history);
  const ofYear = ratings.filter(({ to }) => yearOf(to) === year);
  const own = ofYear.find(({ from, to }) => yearOf(from) === yearOf(period.from) && yearOf(to) === yearOf(period.to));
  return {
    personId,
    name,
    rating: (own ?? ofYear[0])?.grade ?? null,
    title: highestTitle(titles),
    warned: warnedIn(disciplines, period),
  };
}

/** Who belongs to which unit: each person to the unit of the place and to every unit above it on that day. */
export function peopleByUnit(
  places: readonly PlaceInYear[],
  history: UnitHistory,
): ReadonlyMap<string, readonly string[]> {
  const people = new Map<string, string[]>();
  for (const { personId, unitId, day } of places)
    for (const id of history.path(unitId, day)) {
      const there = people.get(id);
      if (there) there.push(personId);
      else people.set(id, [personId]);
    }
  return people;
}
