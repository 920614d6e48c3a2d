import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import type { CommendationKind } from '../decisions/commendation-kind.ts';
import type { AuthorityCode } from './authorities.ts';
import type { AwardCode } from './award-form.ts';
import { findForm, isAwardCode } from './catalogue.ts';
import type { HeldAward } from './facts.ts';

/** A line of the book that counts for somebody. */
export type HeldLine = {
  readonly lineId: string;
  readonly formCode: string;
  readonly achievementTo: PlainDate;
  readonly signedOn: PlainDate;
  readonly authority: string;
  readonly commendation: CommendationKind;
};

/** A fact and the record from which it comes. */
export type Sourced<T> = { readonly fact: T; readonly id: string };

/** The reviewed year, and the day of the question. */
export type ReviewDay = { readonly year: number; readonly asOf: PlainDate };

type Dated = { readonly code: string; readonly year: number; readonly decidedOn?: PlainDate };

/** Titles that are given for one year (flags are not among them: what rests on a flag asks that it was given). */
const isTitle = (code: string): boolean => isAwardCode(code) && findForm(code)?.kind === 'danh_hieu_thi_dua';

/**
 * How a decision stands on the day of the question. What was decided later is not held on that day. A title of the
 * reviewed year itself is then in the same review: the bodies that sit at the end of the year decide it in that year or the
 * next, with what rests on it.
 */
function standingOn({ code, year, decidedOn }: Dated, day: ReviewDay): 'decided' | 'in-review' | 'later' {
  if (decidedOn === undefined || decidedOn <= day.asOf) return 'decided';
  const ofReview = isTitle(code) && year === day.year && year <= yearOf(day.asOf) && yearOf(decidedOn) <= year + 1;
  return ofReview ? 'in-review' : 'later';
}

/** Awards as they stand on the day of the question: those decided later are left out, or only proposed. */
export const awardsOnDay = (awards: readonly HeldAward[], day: ReviewDay): readonly HeldAward[] =>
  awards.flatMap((award) => awardOnDay(award, day) ?? []);

function awardOnDay(award: HeldAward, day: ReviewDay): HeldAward | null {
  const standing = standingOn(award, day);
  if (standing === 'decided') return award;
  if (standing === 'later') return null;
  const { decidedOn: _, ...rest } = award;
  return { ...rest, proposed: true };
}

/** Lines of the book that count on the day of the question, as held or as proposed. */
export const linesOnDay = <T extends HeldLine>(lines: readonly T[], day: ReviewDay): readonly T[] =>
  lines.filter(
    ({ formCode, achievementTo, signedOn }) =>
      standingOn({ code: formCode, year: yearOf(achievementTo), decidedOn: signedOn }, day) !== 'later',
  );

/**
 * Awards of the book on the day of the question. Two lines of one yearly title for one year are one title; two
 * certificates of one year count as two. Codes of no law that we hold are left out.
 */
export function heldAwards(lines: readonly HeldLine[], day: ReviewDay): readonly Sourced<HeldAward>[] {
  const held = new Map<string, Sourced<HeldAward>>();
  for (const { lineId, formCode, achievementTo, signedOn, authority, commendation } of lines) {
    if (!isAwardCode(formCode)) continue;
    const year = yearOf(achievementTo);
    const key = isTitle(formCode) ? `${formCode}/${year}` : lineId;
    if (held.has(key)) continue;
    const decided: HeldAward = {
      code: formCode satisfies AwardCode,
      year,
      decidedOn: signedOn,
      decidedBy: authority as AuthorityCode,
      ...(commendation === 'dot_xuat' || commendation === 'chuyen_de' ? { suddenOrThematic: true } : {}),
    };
    const fact = awardOnDay(decided, day);
    if (fact) held.set(key, { id: lineId, fact });
  }
  return [...held.values()];
}
