import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { type Applicable, type Clause, all, any, only } from '../clauses/clause.ts';
import { yearsOfHistory } from '../clauses/collective.ts';
import { oneStateAwardAYear } from '../clauses/one-state-award.ts';
import {
  type YearsNeed,
  awardsWithin,
  continuousYears,
  holds,
  initiativesWithin,
  ratedYearsWithin,
} from '../clauses/years-after-award.ts';
import type { CollectiveFacts, Initiative, PersonFacts } from '../facts.ts';
import { cite } from '../../law/citation.ts';

/** One of the sets of flags and certificates that a clause asks for: award and times. */
export type Within = readonly (readonly [AwardCode, number])[];

/** A sum in one year bars the next State award (TT 12/2019 Đ3); the rule was not read for later years. */
const oneStateAward2019 = oneStateAwardAYear('one-state-award-a-year', cite('TT_12_2019', 'Đ3'));

export type PersonChain = {
  readonly held: AwardCode;
  readonly years: number;
  /** Luật 2022: rated good or better, with excellent years and titles inside. NĐ 91: excellent, with initiatives. */
  readonly rating: YearsNeed['rating'];
  readonly mustFollow?: boolean;
  readonly excellentYears?: number;
  readonly titles?: readonly [AwardCode, number];
  readonly initiatives?: readonly [Initiative['scope'], number];
  readonly oneAYear?: boolean;
};

/** Holds an award, and after it so many continuous years up to the reviewed one, with what the clause asks inside them. */
export function personChain(
  rule: string,
  citation: Citation,
  code: AwardCode,
  chain: PersonChain,
): Clause<PersonFacts> {
  const need: YearsNeed = {
    held: [chain.held],
    mustFollow: chain.mustFollow ?? true,
    years: chain.years,
    rating: chain.rating,
  };
  const conditions: Applicable<PersonFacts>[] = [
    holds(`holds-${chain.held}`, citation, [chain.held]),
    continuousYears('continuous-years', citation, need),
  ];
  if (chain.excellentYears)
    conditions.push(ratedYearsWithin('excellent-years-within', citation, need, 'HT_XUAT_SAC', chain.excellentYears));
  if (chain.titles) conditions.push(awardsWithin('titles-within', citation, need, [chain.titles[0]], chain.titles[1]));
  if (chain.initiatives) {
    const [scope, count] = chain.initiatives;
    conditions.push(initiativesWithin('initiatives-within', citation, need, { scope, count, for: code }));
  }
  if (chain.oneAYear) conditions.push(oneStateAward2019);
  return all(rule, citation, ...conditions);
}

export type CollectiveChain = {
  readonly held: readonly AwardCode[];
  readonly years: number;
  readonly within: readonly Within[];
  /** For collectives that cannot receive flags: so many Bằng khen of the ministry or province instead. */
  readonly outsideFlags?: number;
  readonly orTitle?: readonly AwardCode[];
  readonly history?: number;
  readonly fromLatest?: boolean;
  readonly oneAYear?: boolean;
};

const setOf = (citation: Citation, need: YearsNeed, within: Within): Clause<CollectiveFacts> =>
  all(
    'set-within',
    citation,
    ...within.map(([code, times]) => awardsWithin<CollectiveFacts>(`${code}-within`, citation, need, [code], times)),
  );

/** The same for collectives: every year excellent (or with the collective's title), one of the sets of flags inside. */
export function collectiveChain(rule: string, citation: Citation, chain: CollectiveChain): Clause<CollectiveFacts> {
  const need: YearsNeed = {
    held: chain.held,
    mustFollow: true,
    years: chain.years,
    rating: 'HT_XUAT_SAC',
    orTitle: chain.orTitle ?? [],
    fromLatest: chain.fromLatest ?? false,
  };
  const { outsideFlags } = chain;
  const sets: Applicable<CollectiveFacts>[] = chain.within.map((within) => setOf(citation, need, within));
  if (outsideFlags !== undefined) {
    sets.push(
      only(
        (facts) => facts.outsideFlags === true,
        awardsWithin('certificates-instead-of-flags', citation, need, ['BK_BO_TINH'], outsideFlags),
      ),
    );
  }
  return all<CollectiveFacts>(
    rule,
    citation,
    holds(`holds-${chain.held.join('-or-')}`, citation, chain.held),
    continuousYears('continuous-years', citation, need),
    sets.length > 0 ? any('flags-within', citation, ...sets) : () => null,
    chain.history === undefined ? () => null : yearsOfHistory('years-of-history', citation, chain.history),
    chain.oneAYear ? oneStateAward2019 : () => null,
  );
}
