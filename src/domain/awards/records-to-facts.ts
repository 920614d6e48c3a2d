import { type PlainDate, addDays, addMonths, dateFromParts, yearOf } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import type { RecordRef } from '../law/verdict.ts';
import { type KeptAbsence, absencesByYear } from './absences-by-year.ts';
import { type HeldLine, type ReviewDay, type Sourced, heldAwards } from './awards-on-day.ts';
import type { Discipline, Employment, Initiative, PersonFacts, Rating } from './facts.ts';
import { leadsBy } from './leading-posts.ts';
import { reviewPeriod } from './review-period.ts';

/** A record of the office; its id leads back to it. */
type Kept = { readonly id: string };

/** Days of a record, the last one not included; null: still going on. */
type Days = { readonly from: PlainDate; readonly to: PlainDate | null };

/** A rating of a year or school year, from its first day to its last. */
export type KeptGrade = Kept & { readonly from: PlainDate; readonly to: PlainDate; readonly grade: Rating };

/** What the office holds of one person, as its tables have it. */
export type RecordsOfPerson = {
  readonly gender: 'nam' | 'nu' | null;
  readonly bornOn: PlainDate | null;
  /** Works in a school: reviewed by school years. */
  readonly school: boolean;
  readonly posts: readonly (Kept &
    Days & {
      readonly unitId: string;
      readonly concurrent: boolean;
      /** Told by a list of awards only: held on that day, but not since that day. */
      readonly seenOnly: boolean;
      /** The post as the list names it, and its class there. */
      readonly post: string;
      readonly postClass: 'leader' | 'direct' | 'unknown';
      /** Kind of the unit's body; null where neither is sure. */
      readonly body: NonNullable<Employment['body']> | null;
    })[];
  readonly ratings: readonly KeptGrade[];
  /** Ratings of the units of the posts, as collectives. */
  readonly unitRatings: readonly (KeptGrade & { readonly unitId: string })[];
  readonly initiatives: readonly (Kept & Pick<Initiative, 'kind' | 'scope' | 'year'>)[];
  readonly disciplines: readonly (Kept & Discipline)[];
  readonly absences: readonly KeptAbsence[];
  /** What former units said of the person when he or she moved. */
  readonly opinions: readonly { readonly movedOn: PlainDate; readonly opinion: 'asked' | 'agreed' | 'disagreed' }[];
  readonly lines: readonly HeldLine[];
};

/**
 * Kinds of records that an officer declares to be complete: where the office holds none, there are none. What is not
 * declared and not on record stays unknown; nothing is taken for complete in silence.
 */
export const declarations = [
  'initiatives',
  'disciplines',
  'absences',
  'proceedings',
  'achievements',
  'review',
] as const;

export type Declaration = (typeof declarations)[number];

const factsIn = <T>(sourced: readonly Sourced<T>[]): readonly T[] => sourced.map(({ fact }) => fact);

/** The lists of facts, each with the ids of its records, in the order in which the facts stand. */
const listsOf = (
  { school, posts, ratings, unitRatings, initiatives, disciplines, absences, lines }: RecordsOfPerson,
  day: ReviewDay,
) => ({
  awards: heldAwards(lines, day),
  employments: employmentsOf(posts),
  ratings: ratingsByYear(ratings, school),
  unitRatings: [...Map.groupBy(unitRatings, ({ unitId }) => unitId)].flatMap(([unit, ofUnit]) =>
    ratingsByYear(ofUnit, school).map(({ id, fact }) => ({ id, fact: { unit, ...fact } })),
  ),
  initiatives: initiatives.map(({ id, kind, scope, year }): Sourced<Initiative> => ({
    id,
    fact: { kind, scope, year },
  })),
  disciplines: disciplines.map(({ id, kind, from, to }): Sourced<Discipline> => ({
    id,
    fact: { kind, from, to: addDays(to, -1) },
  })),
  absences: absencesByYear(absences, school),
});

/**
 * The facts of a person out of the office's records, for a year of achievement and the day of the question. Awards are
 * known as far as the book goes by that day: the list is complete. Other lists are known where there is a record, or where the officer declares them complete.
 */
export function factsOfPerson(
  records: RecordsOfPerson,
  declared: ReadonlySet<Declaration>,
  day: ReviewDay,
): PersonFacts {
  const { gender, bornOn, school } = records;
  const { awards, employments, ratings, unitRatings, initiatives, disciplines, absences } = listsOf(records, day);
  const listed = (kind: Declaration, list: readonly unknown[]): boolean => list.length > 0 || declared.has(kind);
  const opinion = formerUnitOpinion(records, day.year);
  const sinceKnown = beginningTells(records, day.year);
  return {
    recipient: 'ca_nhan',
    group: 'can_bo',
    reviewCycle: school ? 'school' : 'calendar',
    awards: factsIn(awards),
    ...(gender ? { female: gender === 'nu' } : {}),
    ...(bornOn === null ? {} : { bornOn }),
    ...(employments.length > 0 && sinceKnown ? { employments: factsIn(employments) } : {}),
    ...(ratings.length > 0 ? { ratings: factsIn(ratings) } : {}),
    ...(unitRatings.length > 0 ? { unitRatings: factsIn(unitRatings) } : {}),
    ...(listed('initiatives', initiatives) ? { initiatives: factsIn(initiatives) } : {}),
    ...(listed('disciplines', disciplines) ? { disciplines: factsIn(disciplines) } : {}),
    ...(listed('absences', absences) ? { absences: factsIn(absences) } : {}),
    ...(opinion === undefined ? {} : { formerUnitOpinion: opinion }),
    ...(declared.has('proceedings') ? { proceedings: [] } : {}),
    ...(declared.has('achievements') ? { achievements: [], longServiceFor: [] } : {}),
    ...(declared.has('review') ? { reviewedByUnit: true } : {}),
  };
}

/** Where each fact of `factsOfPerson` comes from: "ratings/0" → the id of the rating; of an award, of its line. */
export const sourcesOfPerson = (records: RecordsOfPerson, day: ReviewDay): ReadonlyMap<RecordRef, string> =>
  new Map(
    Object.entries(listsOf(records, day)).flatMap(([list, sourced]) =>
      sourced.map(({ id }, at) => [`${list}/${at}`, id] as const),
    ),
  );

/**
 * Posts in time. Lists tell of a new post without ending the old one: a post that begins while another main post still
 * runs ends it the day before, so that time in work is not counted twice.
 */
function employmentsOf(posts: RecordsOfPerson['posts']): readonly Sourced<Employment>[] {
  const main = posts.filter(({ concurrent }) => !concurrent).toSorted((a, b) => a.from - b.from);
  const ended = main.flatMap((post, at): Sourced<Employment>[] => {
    const next = main[at + 1];
    const last = lastDayOf(post);
    const to = next && (last === null || last >= next.from) ? addDays(next.from, -1) : last;
    return to !== null && to < post.from ? [] : [{ id: post.id, fact: { ...placeOf(post), to } }];
  });
  const beside = posts
    .filter(({ concurrent }) => concurrent)
    .map((post) => ({
      id: post.id,
      fact: { ...placeOf(post), to: lastDayOf(post), concurrent: true },
    }));
  return [...ended, ...beside];
}

/** Where a post is and since when, whether it leads, and in what kind of body. */
function placeOf({ unitId, from, post, postClass, body }: RecordsOfPerson['posts'][number]): Omit<Employment, 'to'> {
  const leads = leadsBy(post, postClass);
  return { unit: unitId, from, ...(leads ? { leads } : {}), ...(body ? { body } : {}) };
}

const lastDayOf = ({ to }: Days): PlainDate | null => (to === null ? null : addDays(to, -1));

/**
 * Ratings by year, of the person's own cycle where there are two (somebody who moved to or from a school). Two that
 * differ within one cycle are both kept: the check then says that they contradict each other.
 */
function ratingsByYear(
  ratings: readonly KeptGrade[],
  school: boolean,
): readonly Sourced<{ readonly year: number; readonly rating: Rating }>[] {
  const isOwn = ({ from, to }: KeptGrade): boolean => (yearOf(from) !== yearOf(to)) === school;
  const years = [...Map.groupBy(ratings, ({ to }) => yearOf(to))].toSorted(([a], [b]) => a - b);
  return years.flatMap(([year, ofYear]) => {
    const own = ofYear.filter(isOwn);
    const grades = new Map((own.length > 0 ? own : ofYear).map(({ id, grade }) => [grade, id]));
    return [...grades].map(([rating, id]) => ({ id, fact: { year, rating } }));
  });
}

/** The longest time in work that any rule asks of new recruits, in months (NĐ 91/2017 Đ10). */
const LONGEST_ASKED = 10;

/**
 * Whether the first main post tells enough of the time in work. A list of awards shows somebody at work on its day and
 * says nothing of the time before: that is enough only when the time since then already is.
 */
function beginningTells({ posts, school }: RecordsOfPerson, year: number): boolean {
  const main = posts.filter(({ concurrent }) => !concurrent);
  const first = main.toSorted((a, b) => a.from - b.from)[0];
  if (!first?.seenOnly) return true;
  return addMonths(first.from, LONGEST_ASKED) <= reviewPeriod(year, school ? 'school' : 'calendar').to;
}

/** What the former units say of somebody who moved in the year; not known while one was only asked. */
function formerUnitOpinion({ opinions, school }: RecordsOfPerson, year: number): boolean | undefined {
  const { from, to } = reviewPeriod(year, school ? 'school' : 'calendar');
  const ofYear = opinions.filter(({ movedOn }) => from <= movedOn && movedOn <= to);
  if (ofYear.some(({ opinion }) => opinion === 'disagreed')) return false;
  return ofYear.length > 0 && ofYear.every(({ opinion }) => opinion === 'agreed') ? true : undefined;
}

/** The day whose law decides a review of a year when nobody says another: its last day. */
export const lastDayOfYear = (year: number): PlainDate => must(dateFromParts({ year, month: 12, day: 31 }));
