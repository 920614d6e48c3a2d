import { isoDate } from '../../../kernel/plain-date.ts';
import { cite } from '../../law/citation.ts';
import { type Finding, allOf } from '../../law/verdict.ts';
import type { Employment, PersonFacts, Rating } from '../facts.ts';
import { reviewPeriod } from '../review-period.ts';
import { unitKey } from '../unit-key.ts';
import { type Applicable, type At, finding } from './clause.ts';
import { atLeast } from './rating.ts';

const DECREE_233_FROM = isoDate('2026-07-01');
const FIRST_YEAR = 2026;

type Moment = Pick<At<PersonFacts>, 'facts' | 'year' | 'asOf'>;

type HeldPost = { readonly post: Employment; readonly index: number };

/** The posts that somebody holds on the day on which the year is reviewed: its last day, or that of the question. */
export function postsOnReviewDay({ facts, year, asOf }: Moment): readonly HeldPost[] {
  const { to } = reviewPeriod(year, facts.reviewCycle);
  const day = asOf < to ? asOf : to;
  return (facts.employments ?? []).flatMap((post, index) =>
    post.from <= day && (post.to === null || post.to >= day) ? [{ post, index }] : [],
  );
}

const NONE: readonly HeldPost[] = [];

/** Posts that make somebody the head of a unit, or may do so. */
const headed = (at: Moment): readonly HeldPost[] =>
  at.asOf >= DECREE_233_FROM && at.year >= FIRST_YEAR && at.facts.group === 'can_bo'
    ? postsOnReviewDay(at).filter(({ post }) => post.leads === 'dung_dau' || post.leads === 'chua_ro')
    : NONE;

/** The units that somebody heads, or may head, at the end of a year of achievement whose ratings bind head and unit. */
export function unitsHeadedIn(facts: PersonFacts, year: number): readonly string[] {
  const { to } = reviewPeriod(year, facts.reviewCycle);
  return headed({ facts, year, asOf: to }).map(({ post }) => post.unit);
}

/** Whether somebody heads, or may head, a unit whose rating bounds the own one. */
export const headsUnit = (at: At<PersonFacts>): boolean => headed(at).length > 0;

/** What is not known of a post and decides whether the unit's rating bounds that of its holder. */
const openAbout = ({ post, index }: HeldPost): readonly string[] => [
  ...(post.leads === 'chua_ro' ? [`employments/${index}/leads`] : []),
  ...(post.body === undefined ? [`employments/${index}/body`] : []),
  // NĐ 335/2025, on civil servants, was not read in its text.
  ...(post.body === 'hanh_chinh' ? ['law/ND_335_2025'] : []),
];

/**
 * The head of a public service unit is rated no higher than the unit (NĐ 233/2026 Đ12 k7, ratings of 2026 and later), so
 * that a condition on the head's rating needs the unit's as well. A unit rated high enough settles it for everybody;
 * where it is not, who is not surely such a head cannot be told. Null for those who head nothing.
 */
export const unitRatedAtLeast =
  (rule: string, least: Rating): Applicable<PersonFacts> =>
  (at) => {
    const posts = headed(at);
    if (posts.length === 0) return null;
    const found = posts.map((held) => judgeUnit(at, rule, least, held));
    const worst = allOf(found);
    return found.find(({ verdict }) => verdict === worst) ?? null;
  };

function judgeUnit(at: At<PersonFacts>, rule: string, least: Rating, held: HeldPost): Finding {
  const citation = cite('ND_233_2026', 'Đ12 k7');
  const { unitRatings = [] } = at.facts;
  const name = unitKey(held.post.unit);
  const place = unitRatings.findIndex(({ unit, year }) => year === at.year && unitKey(unit) === name);
  const rating = unitRatings[place]?.rating;
  const open = rating === undefined ? [`unitRatings/${at.year}`, ...openAbout(held)] : openAbout(held);
  const enough = rating !== undefined && atLeast(rating, least);
  if (!enough && open.length > 0) return finding(at, rule, citation, { verdict: 'unknown', missing: open });
  return finding(at, rule, citation, {
    verdict: enough ? 'met' : 'not-met',
    expected: { name: 'rating-at-least', value: least },
    actual: { name: 'rating', value: rating ?? '' },
    evidence: [`unitRatings/${place}`, `employments/${held.index}`],
  });
}
