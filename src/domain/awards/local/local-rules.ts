import type { PlainDate } from '../../../kernel/plain-date.ts';
import type { Citation } from '../../law/citation.ts';
import { textOf } from '../../law/regulation.ts';
import type { Finding } from '../../law/verdict.ts';
import type { AwardCode, RecipientKind } from '../award-form.ts';
import type { CollectiveFacts, Facts, PersonFacts } from '../facts.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed } from '../clauses/assessed.ts';
import { type At, type Clause, all, any } from '../clauses/clause.ts';
import { leadsCluster, memberShare } from '../clauses/collective.ts';
import { initiatives, upToTheYear } from '../clauses/initiatives.ts';
import { ratedAtLeast } from '../clauses/rating.ts';
import { heldInSuccession } from '../clauses/succession.ts';
import { holdsOn } from './package-days.ts';
import type { LocalCondition, LocalStandard, ProvincialPackage } from './provincial-package.ts';

/** The findings of a package's conditions for one form and recipient. */
export type LocalJudge = (at: At<Facts>) => readonly Finding[];

/** A package made ready to judge: asked by form, recipient and day. */
export type LocalRules = {
  readonly package: ProvincialPackage;
  /** What the package says of a form on a day; undefined where it is silent or not in force. */
  readonly judge: (
    effect: LocalStandard['effect'],
    award: AwardCode,
    recipient: RecipientKind,
    day: PlainDate,
  ) => LocalJudge | undefined;
};

/** Makes a package ready; it must be free of problems (packageProblems). */
export function localRules(given: ProvincialPackage): LocalRules {
  const keyOf = (effect: string, award: string, recipient: string): string => `${effect} ${award} ${recipient}`;
  const judges = new Map<string, LocalJudge>(
    given.standards.map(({ effect, award, recipient, conditions }) => {
      const clauses = conditions.map((condition) => clauseOf(condition, given, award));
      return [keyOf(effect, award, recipient), (at) => clauses.map((clause) => clause(at))];
    }),
  );
  return {
    package: given,
    judge: (effect, award, recipient, day) =>
      holdsOn(given, day) ? judges.get(keyOf(effect, award, recipient)) : undefined,
  };
}

/** A condition of a package as a clause that says itself in the package's own words. */
function clauseOf(condition: LocalCondition, given: ProvincialPackage, award: AwardCode): Clause<Facts> {
  const { instrument, demonstration } = given;
  const clause = bareClause(condition, { instrument, article: condition.article }, given, award);
  const said = { vi: condition.vi, en: condition.en };
  // Facts that say nothing of a demonstration, or of a text not seen, can never carry a plain "met".
  const doubtful = demonstration || textOf(instrument).confidence === 'uncertain';
  return (at) => ({ ...clause(at), said, ...(doubtful ? { confirmed: false } : {}) });
}

function bareClause(
  condition: LocalCondition,
  citation: Citation,
  given: ProvincialPackage,
  award: AwardCode,
): Clause<Facts> {
  const { rule } = condition;
  switch (condition.kind) {
    case 'assessed':
      return assessed(rule, citation);
    case 'achieved':
      return achieved(rule, citation, { kinds: condition.kinds, scope: condition.scope, for: award });
    case 'held-in-succession':
      return heldInSuccession(rule, citation, { code: condition.award, times: condition.times });
    case 'rated':
      return ratedSubject(ratedAtLeast<PersonFacts | CollectiveFacts>(rule, citation, condition.least));
    case 'initiatives':
      return ofPerson(
        initiatives(rule, citation, {
          scope: condition.scope,
          count: condition.count,
          for: award,
          years: upToTheYear,
        }),
      );
    case 'member-share':
      return ofCollective(memberShare(rule, citation, condition.count, condition.percent));
    case 'leads-cluster':
      return ofCollective(leadsCluster(rule, citation, condition.organiser, condition.targetsExceeded));
    case 'all':
    case 'any': {
      const parts = condition.of.map((part) => clauseOf(part, given, award));
      return (condition.kind === 'all' ? all : any)(rule, citation, ...parts);
    }
  }
}

/** packageProblems lets a condition stand only where its kind of recipient fits; another is a bug. */
function misplaced(): never {
  throw new Error('A condition of a package was tried on another kind of recipient');
}

const ofPerson =
  (clause: Clause<PersonFacts>): Clause<Facts> =>
  (at) =>
    at.facts.recipient === 'ca_nhan' ? clause({ ...at, facts: at.facts }) : misplaced();

const ofCollective =
  (clause: Clause<CollectiveFacts>): Clause<Facts> =>
  (at) =>
    at.facts.recipient === 'tap_the' ? clause({ ...at, facts: at.facts }) : misplaced();

const ratedSubject =
  (clause: Clause<PersonFacts | CollectiveFacts>): Clause<Facts> =>
  (at) =>
    at.facts.recipient === 'ho_gia_dinh' ? misplaced() : clause({ ...at, facts: at.facts });
