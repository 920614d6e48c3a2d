import { addYears, yearOf } from '../../../kernel/plain-date.ts';
import type { Citation } from '../../law/citation.ts';
import type { ClusterResult, CollectiveFacts, MembersOfYear } from '../facts.ts';
import { type At, type Clause, finding, refsTo, unknown, when } from './clause.ts';

type Count = keyof Omit<MembersOfYear, 'year' | 'total'>;

const membersOf = (at: At<CollectiveFacts>): MembersOfYear | undefined =>
  at.facts.members?.find(({ year }) => year === at.year);

const membersRef = (at: At<CollectiveFacts>): string[] =>
  refsTo('members', at.facts.members ?? [], ({ year }) => year === at.year);

/** A share of members of a kind: at least, or more than, so many per cent. Counted in whole people, never in floats. */
export const memberShare =
  (
    rule: string,
    citation: Citation,
    count: Count,
    percent: number,
    strictly: 'at-least' | 'more-than' = 'at-least',
  ): Clause<CollectiveFacts> =>
  (at) => {
    const members = membersOf(at);
    const part = members?.[count];
    if (members === undefined || part === undefined)
      return finding(at, rule, citation, unknown(`members/${at.year}/${count}`));
    const holds =
      strictly === 'at-least' ? part * 100 >= members.total * percent : part * 100 > members.total * percent;
    return finding(at, rule, citation, {
      verdict: when(members.total > 0 && holds),
      expected: { name: `${count}-percent-${strictly}`, value: percent },
      actual: { name: `${count}-of-members`, value: [part, members.total] },
      evidence: membersRef(at),
    });
  };

/** At least, or at most, so many members of a kind. */
export const memberCount =
  (
    rule: string,
    citation: Citation,
    count: Count,
    bound: 'at-least' | 'at-most',
    limit: number,
  ): Clause<CollectiveFacts> =>
  (at) => {
    const part = membersOf(at)?.[count];
    if (part === undefined) return finding(at, rule, citation, unknown(`members/${at.year}/${count}`));
    return finding(at, rule, citation, {
      verdict: when(bound === 'at-least' ? part >= limit : part <= limit),
      expected: { name: `${count}-${bound}`, value: limit },
      actual: { name: count, value: part },
      evidence: membersRef(at),
    });
  };

/** Leading its cluster or block of the reviewed year, with its targets exceeded where the clause says so. */
export const leadsCluster =
  (
    rule: string,
    citation: Citation,
    organiser: ClusterResult['organiser'],
    targetsExceeded: boolean,
  ): Clause<CollectiveFacts> =>
  (at) => {
    const { clusters } = at.facts;
    if (clusters === undefined) return finding(at, rule, citation, unknown('clusters'));
    const leading = clusters.filter(
      (result) => result.year === at.year && result.organiser === organiser && result.leading,
    );
    if (targetsExceeded && leading.length > 0 && leading.every((result) => result.targetsExceeded === undefined)) {
      return finding(at, rule, citation, unknown(`clusters/${at.year}/targetsExceeded`));
    }
    const fitting = leading.filter((result) => !targetsExceeded || result.targetsExceeded);
    return finding(at, rule, citation, {
      verdict: when(fitting.length > 0),
      expected: { name: 'cluster-leader', value: organiser },
      actual: { name: 'clusters-led', value: fitting.length },
      evidence: fitting.map((result) => `clusters/${clusters.indexOf(result)}`),
    });
  };

/** At least so many years of building and development by the reviewed year. */
export const yearsOfHistory =
  (rule: string, citation: Citation, years: number): Clause<CollectiveFacts> =>
  (at) => {
    const { foundedOn } = at.facts;
    if (foundedOn === undefined) return finding(at, rule, citation, unknown('foundedOn'));
    return finding(at, rule, citation, {
      verdict: when(addYears(foundedOn, years) <= at.asOf),
      expected: { name: 'years-of-history-at-least', value: years },
      evidence: ['foundedOn'],
    });
  };

/** The founding anniversary of the reviewed year is round: its number of years ends in 0 (Luật 06/2022 Đ3 k6). */
export const roundAnniversary =
  (rule: string, citation: Citation): Clause<CollectiveFacts> =>
  (at) => {
    const { foundedOn } = at.facts;
    if (foundedOn === undefined) return finding(at, rule, citation, unknown('foundedOn'));
    const years = at.year - yearOf(foundedOn);
    return finding(at, rule, citation, {
      verdict: when(years > 0 && years % 10 === 0),
      expected: { name: 'anniversary-ends-in', value: 0 },
      actual: { name: 'anniversary', value: years },
      evidence: ['foundedOn'],
    });
  };

/** A unit dissolved in a reorganisation is not commended for itself (TT 15/2025). */
export const notDissolved =
  (rule: string, citation: Citation): Clause<CollectiveFacts> =>
  (at) => {
    const { dissolvedOn } = at.facts;
    return finding(at, rule, citation, {
      verdict: when(dissolvedOn === undefined || dissolvedOn > at.asOf),
      evidence: dissolvedOn === undefined ? [] : ['dissolvedOn'],
    });
  };
