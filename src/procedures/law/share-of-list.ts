import type { AwardCode } from '../../domain/awards/award-form.ts';
import type { Rating } from '../../domain/awards/facts.ts';
import {
  EMULATION_FIGHTER_SHARE,
  type QuotaCheck,
  type RatedStaff,
  excellentCheck,
  quotaCheck,
} from '../../domain/awards/quotas.ts';
import { reviewPeriod } from '../../domain/awards/review-period.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { countTitleHolders } from '../../store/law/title-holders.ts';
import type { JudgedPerson } from './judge-people.ts';

const BASE_TITLES: readonly AwardCode[] = ['LDTT', 'CSTT'];

export type ShareAsked = {
  readonly unitId: string;
  readonly award: AwardCode;
  readonly year: number;
  readonly asOf: PlainDate;
  readonly knownAt: Position;
};

/**
 * Those of a list who meet the standard of Chiến sĩ thi đua cơ sở beside the ceiling on the holders of Lao động tiên tiến
 * of the same year and unit. Null for other forms, under a law without a ceiling, and while the book has no holder of that
 * year: then the ceiling is not known, and zero would be wrong.
 */
export async function shareOfList(
  tx: Tx,
  listed: readonly JudgedPerson[],
  { award, asOf, ...asked }: ShareAsked,
): Promise<QuotaCheck | null> {
  if (award !== 'CSTD_CO_SO') return null;
  const total = await countTitleHolders(tx, { ...asked, forms: BASE_TITLES });
  if (total === 0) return null;
  const holders = listed.filter(({ reach }) => reach === 'qualifies').length;
  const share = quotaCheck(EMULATION_FIGHTER_SHARE, { total, holders }, asOf);
  return share.ok ? share.value : null;
}

/** Those of one body of the list who are rated excellent, beside the ceiling of the day of the rating. */
export type ExcellentOfBody = QuotaCheck & {
  readonly unitId: string;
  readonly unitName: string;
  readonly staff: RatedStaff;
  /** Rated good, of whom the ceiling is a share. */
  readonly good: number;
  /** The body's own rating, which may raise the ceiling; null while it is not on record. */
  readonly unitRating: Rating | null;
};

/** The kind of the body in which somebody was listed; undefined where the records do not tell. */
const staffOf = ({ member, facts }: JudgedPerson): RatedStaff | undefined =>
  facts.employments?.find(({ unit }) => unit === member.unitId)?.body;

/**
 * Those rated excellent for a year beside their ceiling, body by body: the ceiling holds within one body (NĐ 233/2026 Đ12
 * k6), never for a whole list of several. Bodies with nobody rated excellent, and of a kind or year without a ceiling, are
 * left out. The list must be whole: a part of a body says nothing of its share.
 */
export function excellentOfList(
  listed: readonly JudgedPerson[],
  { year, asOf }: Pick<ShareAsked, 'year' | 'asOf'>,
): readonly ExcellentOfBody[] {
  const bodies = Map.groupBy(listed, ({ member }) => member.unitId);
  return [...bodies.values()].flatMap((people) => {
    const [first] = people;
    const staff = first && staffOf(first);
    if (!first || !staff) return [];
    const { unitId, unitName, school } = first.member;
    const { to } = reviewPeriod(year, school ? 'school' : 'calendar');
    const rated = (grade: Rating): number =>
      people.filter(({ facts }) => facts.ratings?.some((each) => each.year === year && each.rating === grade)).length;
    const good = rated('HT_TOT');
    const excellent = rated('HT_XUAT_SAC');
    const ofUnit = first.facts.unitRatings?.find((each) => each.unit === unitId && each.year === year);
    const unitRating = ofUnit?.rating ?? null;
    const share = excellentCheck({ staff, good, excellent, unitRating }, asOf < to ? asOf : to);
    return share.ok && excellent > 0 ? [{ ...share.value, unitId, unitName, staff, good, unitRating }] : [];
  });
}
