import { type PlainDate, addDays, addMonths, dateFromParts, yearOf } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import type { CommendationKind } from '../decisions/commendation-kind.ts';
import type { RecordRef } from '../law/verdict.ts';
import type { AuthorityCode } from './authorities.ts';
import type { AwardCode } from './award-form.ts';
import { findForm, isAwardCode } from './catalogue.ts';
import type { Absence, Discipline, Employment, HeldAward, Initiative, PersonFacts, Rating } from './facts.ts';
import { reviewPeriod } from './review-period.ts';

/** A record of the office; its id leads back to it. */
type Kept = { readonly id: string };

/** Days of a record, the last one not included; null: still going on. */
type Days = { readonly from: PlainDate; readonly to: PlainDate | null };

/** A line of the book that counts for somebody. */
export type HeldLine = {
  readonly lineId: string;
  readonly formCode: string;
  readonly achievementTo: PlainDate;
  readonly signedOn: PlainDate;
  readonly authority: string;
  readonly commendation: CommendationKind;
};

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
    })[];
  readonly ratings: readonly (Kept & { readonly from: PlainDate; readonly to: PlainDate; readonly grade: Rating })[];
  readonly initiatives: readonly (Kept & Pick<Initiative, 'kind' | 'scope' | 'year'>)[];
  readonly disciplines: readonly (Kept & Discipline)[];
  readonly absences: readonly (Kept & {
    readonly kind: Absence['kind'];
    readonly from: PlainDate;
    readonly to: PlainDate;
    readonly result: NonNullable<Absence['result']> | null;
  })[];
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

/** A fact and the record from which it comes. */
type Sourced<T> = { readonly fact: T; readonly id: string };

const factsIn = <T>(sourced: readonly Sourced<T>[]): readonly T[] => sourced.map(({ fact }) => fact);

/** The lists of facts, each with the ids of its records, in the order in which the facts stand. */
const listsOf = ({ school, posts, ratings, initiatives, disciplines, absences, lines }: RecordsOfPerson) => ({
  awards: heldAwards(lines),
  employments: employmentsOf(posts),
  ratings: ratingsByYear(ratings, school),
  initiatives: initiatives.map(({ id, kind, scope, year }): Sourced<Initiative> => ({
    id,
    fact: { kind, scope, year },
  })),
  disciplines: disciplines.map(({ id, kind, from, to }): Sourced<Discipline> => ({
    id,
    fact: { kind, from, to: addDays(to, -1) },
  })),
  absences: absences.flatMap(absencesByYear),
});

/**
 * The facts of a person out of the office's records, for a year of achievement. Awards are known as far as the book goes:
 * the list is complete. Other lists are known where there is a record, or where the officer declares them complete.
 */
export function factsOfPerson(records: RecordsOfPerson, declared: ReadonlySet<Declaration>, year: number): PersonFacts {
  const { gender, bornOn, school } = records;
  const { awards, employments, ratings, initiatives, disciplines, absences } = listsOf(records);
  const listed = (kind: Declaration, list: readonly unknown[]): boolean => list.length > 0 || declared.has(kind);
  const opinion = formerUnitOpinion(records, year);
  const sinceKnown = beginningTells(records, year);
  return {
    recipient: 'ca_nhan',
    group: 'can_bo',
    reviewCycle: school ? 'school' : 'calendar',
    awards: factsIn(awards),
    ...(gender ? { female: gender === 'nu' } : {}),
    ...(bornOn === null ? {} : { bornOn }),
    ...(employments.length > 0 && sinceKnown ? { employments: factsIn(employments) } : {}),
    ...(ratings.length > 0 ? { ratings: factsIn(ratings) } : {}),
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
export const sourcesOfPerson = (records: RecordsOfPerson): ReadonlyMap<RecordRef, string> =>
  new Map(
    Object.entries(listsOf(records)).flatMap(([list, sourced]) =>
      sourced.map(({ id }, at) => [`${list}/${at}`, id] as const),
    ),
  );

/**
 * Awards of the book. Two lines of one yearly title for one year are one title; two certificates of one year count as
 * two. Codes of no law that we hold are left out.
 */
function heldAwards(lines: readonly HeldLine[]): readonly Sourced<HeldAward>[] {
  const held = new Map<string, Sourced<HeldAward>>();
  for (const { lineId, formCode, achievementTo, signedOn, authority, commendation } of lines) {
    if (!isAwardCode(formCode)) continue;
    const year = yearOf(achievementTo);
    const yearly = findForm(formCode)?.kind === 'danh_hieu_thi_dua';
    const key = yearly ? `${formCode}/${year}` : lineId;
    if (held.has(key)) continue;
    const fact: HeldAward = {
      code: formCode satisfies AwardCode,
      year,
      decidedOn: signedOn,
      decidedBy: authority as AuthorityCode,
      ...(commendation === 'dot_xuat' || commendation === 'chuyen_de' ? { suddenOrThematic: true } : {}),
    };
    held.set(key, { id: lineId, fact });
  }
  return [...held.values()];
}

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
    return to !== null && to < post.from ? [] : [{ id: post.id, fact: { unit: post.unitId, from: post.from, to } }];
  });
  const beside = posts
    .filter(({ concurrent }) => concurrent)
    .map((post) => ({
      id: post.id,
      fact: { unit: post.unitId, from: post.from, to: lastDayOf(post), concurrent: true },
    }));
  return [...ended, ...beside];
}

const lastDayOf = ({ to }: Days): PlainDate | null => (to === null ? null : addDays(to, -1));

/**
 * Ratings by year, of the person's own cycle where there are two (somebody who moved to or from a school). Two that
 * differ within one cycle are both kept: the check then says that they contradict each other.
 */
function ratingsByYear(
  ratings: RecordsOfPerson['ratings'],
  school: boolean,
): readonly Sourced<{ readonly year: number; readonly rating: Rating }>[] {
  const isOwn = ({ from, to }: RecordsOfPerson['ratings'][number]): boolean => (yearOf(from) !== yearOf(to)) === school;
  const years = [...Map.groupBy(ratings, ({ to }) => yearOf(to))].toSorted(([a], [b]) => a - b);
  return years.flatMap(([year, ofYear]) => {
    const own = ofYear.filter(isOwn);
    const grades = new Map((own.length > 0 ? own : ofYear).map(({ id, grade }) => [grade, id]));
    return [...grades].map(([rating, id]) => ({ id, fact: { year, rating } }));
  });
}

/** An absence in each year that it touches; a training's length is that of the whole. */
function absencesByYear({ id, kind, from, to, result }: RecordsOfPerson['absences'][number]): Sourced<Absence>[] {
  const last = yearOf(addDays(to, -1));
  const years = Array.from({ length: last - yearOf(from) + 1 }, (_, at) => yearOf(from) + at);
  const months = kind === 'dao_tao' ? { months: wholeMonths(from, to) } : {};
  return years.map((year) => ({ id, fact: { kind, year, ...months, ...(result ? { result } : {}) } }));
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

function wholeMonths(from: PlainDate, to: PlainDate): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** The day whose law decides a review of a year when nobody says another: its last day. */
export const lastDayOfYear = (year: number): PlainDate => must(dateFromParts({ year, month: 12, day: 31 }));
