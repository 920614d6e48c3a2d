import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { isAwardCode } from './catalogue.ts';
import type { CollectiveFacts, Facts, PersonFacts } from './facts.ts';

/** Two facts that cannot both be true, or one that cannot be: where it stands, and why. */
export type Contradiction = {
  readonly code:
    | 'two-ratings-for-a-year'
    | 'award-before-birth'
    | 'award-before-founding'
    | 'award-in-the-future'
    | 'decision-before-achievement'
    | 'unknown-award'
    | 'title-twice-in-a-year'
    | 'overlapping-posts'
    | 'ends-before-it-begins'
    | 'members-do-not-add-up'
    | 'two-counts-for-a-year';
  readonly path: string;
};

const YEARLY_TITLES = new Set([
  'LDTT',
  'CSTT',
  'CSTD_CO_SO',
  'CSTD_BO_TINH',
  'TT_LDTT',
  'TT_LDXS',
  'DV_TIEN_TIEN',
  'DV_QUYET_THANG',
  'GD_VAN_HOA',
]);

/** Places of records whose key another record before them has. */
function repeated<T>(list: string, records: readonly T[], key: (record: T) => unknown): string[] {
  const seen = new Set<unknown>();
  return records.flatMap((record, index) => {
    const value = key(record);
    if (value === null || !seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [`${list}/${index}`];
  });
}

const at = (code: Contradiction['code'], paths: readonly string[]): Contradiction[] =>
  paths.map((path) => ({ code, path }));

function inAwards(
  { awards = [] }: Facts,
  asOf: PlainDate,
  born: PlainDate | undefined,
  code: 'award-before-birth' | 'award-before-founding',
): Contradiction[] {
  const where = (test: (award: (typeof awards)[number]) => boolean): string[] =>
    awards.flatMap((award, index) => (test(award) ? [`awards/${index}`] : []));
  const thisYear = yearOf(asOf);
  return [
    ...at(
      'unknown-award',
      where((award) => !isAwardCode(award.code)),
    ),
    ...at(
      code,
      where((award) => born !== undefined && award.year < yearOf(born)),
    ),
    ...at(
      'award-in-the-future',
      where((award) => award.year > thisYear || (award.decidedOn ?? asOf) > asOf),
    ),
    ...at(
      'decision-before-achievement',
      where((award) => award.decidedOn !== undefined && yearOf(award.decidedOn) < award.year),
    ),
    ...at(
      'title-twice-in-a-year',
      repeated('awards', awards, (award) =>
        YEARLY_TITLES.has(award.code) && !award.revoked ? `${award.code}/${award.year}` : null,
      ),
    ),
  ];
}

function overlappingPosts({ employments = [] }: PersonFacts): string[] {
  const posts = employments
    .map((post, index) => ({ ...post, index }))
    .filter(({ concurrent }) => !concurrent)
    .toSorted((a, b) => a.from - b.from);
  return posts.flatMap((post, place) => {
    const before = posts[place - 1];
    return before && (before.to === null || before.to >= post.from) ? [`employments/${post.index}`] : [];
  });
}

function inPerson(facts: PersonFacts): Contradiction[] {
  const { employments = [], disciplines = [], ratings = [] } = facts;
  return [
    ...at(
      'two-ratings-for-a-year',
      repeated('ratings', ratings, ({ year }) => year),
    ),
    ...at(
      'ends-before-it-begins',
      employments.flatMap(({ from, to }, index) => (to !== null && to < from ? [`employments/${index}`] : [])),
    ),
    ...at(
      'ends-before-it-begins',
      disciplines.flatMap(({ from, to }, index) => (to < from ? [`disciplines/${index}`] : [])),
    ),
    ...at('overlapping-posts', overlappingPosts(facts)),
  ];
}

function inCollective({ ratings = [], members = [] }: CollectiveFacts): Contradiction[] {
  const wrong = members.flatMap((count, index) => {
    const parts = [count.completedTasks, count.advanced, count.emulationFighters, count.warned].filter(
      (part) => part !== undefined,
    );
    const tooMany =
      parts.some((part) => part > count.total || part < 0) ||
      (count.emulationFighters ?? 0) > (count.advanced ?? count.total);
    return tooMany ? [`members/${index}`] : [];
  });
  return [
    ...at(
      'two-ratings-for-a-year',
      repeated('ratings', ratings, ({ year }) => year),
    ),
    ...at(
      'two-counts-for-a-year',
      repeated('members', members, ({ year }) => year),
    ),
    ...at('members-do-not-add-up', wrong),
  ];
}

/** Everything in the facts that cannot be, with its place. Empty when they agree with each other and with the day. */
export function contradictions(facts: Facts, asOf: PlainDate): readonly Contradiction[] {
  switch (facts.recipient) {
    case 'ca_nhan':
      return [...inAwards(facts, asOf, facts.bornOn, 'award-before-birth'), ...inPerson(facts)];
    case 'tap_the':
      return [...inAwards(facts, asOf, facts.foundedOn, 'award-before-founding'), ...inCollective(facts)];
    case 'ho_gia_dinh':
      return inAwards(facts, asOf, undefined, 'award-before-founding');
  }
}
