import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import type { Initiative, PersonFacts } from '../facts.ts';
import { type At, type Clause, finding, refsTo, unknown, when } from './clause.ts';

const SCOPE_ORDER = { co_so: 0, bo_tinh: 1, toan_quoc: 2 } as const;

export type InitiativeNeed = {
  readonly scope: Initiative['scope'];
  readonly count: number;
  /** The award in question: an initiative that served another award, or this one in another year, is spent. */
  readonly for: AwardCode;
  /** The years from which an initiative may come. */
  readonly years: (at: At<PersonFacts>) => readonly [from: number, to: number];
  /** Also counts when spent: chains count the initiatives of past years, whatever they served. */
  readonly spentCounts?: boolean;
};

export const ofTheYear = ({ year }: At<PersonFacts>): readonly [number, number] => [year, year];
export const upToTheYear = ({ year }: At<PersonFacts>): readonly [number, number] => [-Infinity, year];

const unspent = ({ usedFor }: Initiative, award: AwardCode, year: number): boolean =>
  usedFor === undefined || (usedFor.award === award && usedFor.year === year);

/** Initiatives, topics or resourcefulness recognised with effect at least so wide. One initiative serves one award. */
export const initiatives =
  (rule: string, citation: Citation, need: InitiativeNeed): Clause<PersonFacts> =>
  (at) => {
    const records = at.facts.initiatives;
    if (records === undefined) return finding(at, rule, citation, unknown('initiatives'));
    const [from, to] = need.years(at);
    const fitting = refsTo(
      'initiatives',
      records,
      (record) =>
        record.year >= from &&
        record.year <= to &&
        SCOPE_ORDER[record.scope] >= SCOPE_ORDER[need.scope] &&
        (need.spentCounts === true || unspent(record, need.for, at.year)),
    );
    return finding(at, rule, citation, {
      verdict: when(fitting.length >= need.count),
      expected: { name: `initiatives-${need.scope}-at-least`, value: need.count },
      actual: { name: `initiatives-${need.scope}`, value: fitting.length },
      evidence: fitting,
    });
  };
