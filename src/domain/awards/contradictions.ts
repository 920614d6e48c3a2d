import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { isAwardCode } from './catalogue.ts';
import type { CollectiveFacts, Facts, HeldAward, PersonFacts } from './facts.ts';
import { reviewPeriod } from './review-period.ts';
import { unitKey } from './unit-key.ts';

/** Two facts that cannot both be true, or one that cannot be: where it stands, and why. */
export type Contradiction = {
  readonly code:
    | 'two-ratings-for-a-year'
    | 'award-before-birth'
    | 'post-before-birth'
    | 'born-in-the-future'
    | 'award-before-founding'
    | 'award-in-the-future'
    | 'decision-before-achievement'
    | 'unknown-award'
    | 'title-twice-in-a-year'
    | 'overlapping-posts'
    | 'ends-before-it-begins'
    | 'members-do-not-add-up'
    | 'two-counts-for-a-year'
    | 'not-there-in-the-year';
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

/** Places of records of a year that another record before them has. */
function repeated(list: string, records: readonly { readonly year: number }[]): string[] {
  const seen = new Set<number>();
  const places: string[] = [];
  records.forEach(({ year }, index) => {
    if (seen.has(year)) places.push(`${list}/${index}`);
    seen.add(year);
  });
  return places;
}

/** Ratings of a unit for a year that the same unit has before them. */
function repeatedOfUnits(ratings: NonNullable<PersonFacts['unitRatings']>): string[] {
  // One name in two typings (hoà, hòa) is one unit.
  const keys = ratings.map(({ unit, year }) => `${year} ${unitKey(unit)}`);
  return keys.flatMap((key, index) => (keys.indexOf(key) < index ? [`unitRatings/${index}`] : []));
}

const at = (code: Contradiction['code'], paths: readonly string[]): Contradiction[] =>
  paths.map((path) => ({ code, path }));

type WrongAward = Extract<
  Contradiction['code'],
  | 'unknown-award'
  | 'award-before-birth'
  | 'award-before-founding'
  | 'award-in-the-future'
  | 'decision-before-achievement'
  | 'title-twice-in-a-year'
>;

/** What is wrong with one award on its own, told in one pass: lists of awards are checked for whole provinces. */
function wrongIn(
  { code, year, decidedOn }: HeldAward,
  asOf: PlainDate,
  birth: number | undefined,
  before: 'award-before-birth' | 'award-before-founding',
): readonly WrongAward[] {
  const wrong: WrongAward[] = [];
  if (!isAwardCode(code)) wrong.push('unknown-award');
  if (birth !== undefined && year < birth) wrong.push(before);
  if (year > yearOf(asOf) || (decidedOn !== undefined && decidedOn > asOf)) wrong.push('award-in-the-future');
  if (decidedOn !== undefined && yearOf(decidedOn) < year) wrong.push('decision-before-achievement');
  return wrong;
}

function inAwards(
  { awards = [] }: Facts,
  asOf: PlainDate,
  born: PlainDate | undefined,
  before: 'award-before-birth' | 'award-before-founding',
): Contradiction[] {
  const birth = born === undefined ? undefined : yearOf(born);
  const found: Contradiction[] = [];
  const titles = new Set<string>();
  awards.forEach((award, index) => {
    for (const code of wrongIn(award, asOf, birth, before)) found.push({ code, path: `awards/${index}` });
    if (award.revoked || !YEARLY_TITLES.has(award.code)) return;
    const title = `${award.code}/${award.year}`;
    if (titles.has(title)) found.push({ code: 'title-twice-in-a-year', path: `awards/${index}` });
    titles.add(title);
  });
  return found;
}

function overlappingPosts({ employments = [] }: PersonFacts): string[] {
  if (employments.length < 2) return [];
  const posts = employments
    .map(({ from, to, concurrent }, index) => ({ from, to, concurrent, index }))
    .filter(({ concurrent }) => !concurrent)
    .toSorted((a, b) => a.from - b.from);
  return posts.flatMap((post, place) => {
    const before = posts[place - 1];
    return before && (before.to === null || before.to >= post.from) ? [`employments/${post.index}`] : [];
  });
}

function inPerson(facts: PersonFacts, asOf: PlainDate): Contradiction[] {
  const { employments = [], disciplines = [], ratings = [], unitRatings, bornOn } = facts;
  return [
    ...(bornOn !== undefined && bornOn > asOf ? at('born-in-the-future', ['bornOn']) : []),
    ...at(
      'post-before-birth',
      employments.flatMap(({ from }, index) => (bornOn !== undefined && from < bornOn ? [`employments/${index}`] : [])),
    ),
    ...at('two-ratings-for-a-year', repeated('ratings', ratings)),
    ...(unitRatings ? at('two-ratings-for-a-year', repeatedOfUnits(unitRatings)) : []),
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

function inCollective({ ratings = [], members = [], foundedOn, dissolvedOn }: CollectiveFacts): Contradiction[] {
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
    ...at('two-ratings-for-a-year', repeated('ratings', ratings)),
    ...at('two-counts-for-a-year', repeated('members', members)),
    ...at('members-do-not-add-up', wrong),
    ...at(
      'ends-before-it-begins',
      foundedOn !== undefined && dissolvedOn !== undefined && dissolvedOn < foundedOn ? ['dissolvedOn'] : [],
    ),
  ];
}

const inProceedings = ({ proceedings = [] }: Facts): Contradiction[] =>
  at(
    'ends-before-it-begins',
    proceedings.flatMap(({ from, clearedOn }, index) =>
      clearedOn !== null && clearedOn < from ? [`proceedings/${index}`] : [],
    ),
  );

/**
 * A collective that was set up after the reviewed year or was no more before it began: there is nothing to judge. The year
 * is taken from the beginning of its school year to its last day, for whichever of the two the collective goes by.
 */
export function absentInYear(facts: Facts, year: number): readonly Contradiction[] {
  if (facts.recipient !== 'tap_the') return [];
  const { foundedOn, dissolvedOn } = facts;
  return [
    ...(foundedOn !== undefined && foundedOn > reviewPeriod(year).to ? at('not-there-in-the-year', ['foundedOn']) : []),
    ...(dissolvedOn !== undefined && dissolvedOn <= reviewPeriod(year, 'school').from
      ? at('not-there-in-the-year', ['dissolvedOn'])
      : []),
  ];
}

type Answer = { readonly asOf: PlainDate; readonly found: readonly Contradiction[] };

/** The last answer about each set of facts: the same person is held against many forms in a row. */
const answers = new WeakMap<Facts, Answer>();

/** Everything in the facts that cannot be, with its place. Empty when they agree with each other and with the day. */
export function contradictions(facts: Facts, asOf: PlainDate): readonly Contradiction[] {
  const last = answers.get(facts);
  if (last?.asOf === asOf) return last.found;
  const found = [...inRecipient(facts, asOf), ...inProceedings(facts)];
  answers.set(facts, { asOf, found });
  return found;
}

function inRecipient(facts: Facts, asOf: PlainDate): readonly Contradiction[] {
  switch (facts.recipient) {
    case 'ca_nhan':
      return [...inAwards(facts, asOf, facts.bornOn, 'award-before-birth'), ...inPerson(facts, asOf)];
    case 'tap_the':
      return [...inAwards(facts, asOf, facts.foundedOn, 'award-before-founding'), ...inCollective(facts)];
    case 'ho_gia_dinh':
      return inAwards(facts, asOf, undefined, 'award-before-founding');
  }
}
