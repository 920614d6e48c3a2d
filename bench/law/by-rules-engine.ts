/**
 * The same answers through json-rules-engine. It is given the conditions as facts (computed by the hand-written code: the
 * engine has no way to count years), combines them by rules in its own form, and explains itself by its condition results.
 * It has two sides only, so a second rule tells "not met" from "cannot tell".
 */
import { Engine, type TopLevelCondition } from 'json-rules-engine';
import type { PersonFacts } from '../../src/domain/awards/facts.ts';
import type { Verdict } from '../../src/domain/law/verdict.ts';
import type { Answer, Condition } from './answer.ts';
import { answerByHand } from './by-hand.ts';
import type { Award } from './people.ts';

type Tree = string | { readonly all: readonly Tree[] } | { readonly any: readonly Tree[] };

const RESULTS_OF_WORK = ['results-in-commune', 'contribution-recognised'];

/** Conditions as the law combines them; those that do not concern the person are left out when the rule is built. */
const TREES: Readonly<Record<Award, Tree>> = {
  CSTD_CO_SO: {
    all: [
      { all: ['tasks-done-well', 'attitude-and-movement', 'worked-6-months', 'effective-work', 'law-and-ethics'] },
      { any: ['tasks-done-excellently', 'initiative-at-unit'] },
      'not-under-proceedings',
    ],
  },
  BK_BO_TINH: {
    all: [
      'law-and-ethics',
      {
        any: [
          'movement-of-province',
          'results-in-field',
          'contribution',
          'two-cstdcs-in-succession',
          { all: ['two-excellent-years', 'two-initiatives-at-unit'] },
          ...RESULTS_OF_WORK,
        ],
      },
      'not-under-proceedings',
    ],
  },
  HC_LAO_DONG_3: {
    all: [
      'law-and-ethics',
      {
        any: [
          'movement-five-years',
          'sudden-result',
          'high-prize',
          'invention-or-work',
          'contribution',
          { all: ['holds-BK_TTCP', 'continuous-years', 'excellent-years-within', 'titles-within'] },
          'long-service',
          'worker-trains-colleagues',
          'farmer-model',
        ],
      },
      'not-under-proceedings',
    ],
  },
};

type Leaf = { readonly operator: 'is' | 'is-not'; readonly value: Verdict };

function conditionsOf(tree: Tree, present: ReadonlySet<string>, leaf: Leaf): object | null {
  if (typeof tree === 'string') return present.has(tree) ? { fact: tree, ...leaf } : null;
  const [way, parts] = 'all' in tree ? (['all', tree.all] as const) : (['any', tree.any] as const);
  const kept = parts.map((part) => conditionsOf(part, present, leaf)).filter((part) => part !== null);
  return kept.length === 0 ? null : { [way]: kept };
}

const engines = new Map<string, Engine>();

/** One engine for each award and set of conditions, as somebody who uses it well would keep it. */
function engineFor(award: Award, conditions: readonly Condition[]): Engine {
  const key = `${award} ${conditions.map(({ rule }) => rule).join(' ')}`;
  const known = engines.get(key);
  if (known) return known;
  const present = new Set(conditions.map(({ rule }) => rule));
  const rule = (name: string, leaf: Leaf) => ({
    name,
    conditions: conditionsOf(TREES[award], present, leaf) as TopLevelCondition,
    event: { type: name },
  });
  const engine = new Engine([
    rule('met', { operator: 'is', value: 'met' }),
    rule('open', { operator: 'is-not', value: 'not-met' }),
  ]);
  engine.addOperator<Condition, Verdict>('is', ({ verdict }, value) => verdict === value);
  engine.addOperator<Condition, Verdict>('is-not', ({ verdict }, value) => verdict !== value);
  engines.set(key, engine);
  return engine;
}

type Explained = {
  readonly factResult?: Condition;
  readonly all?: readonly Explained[];
  readonly any?: readonly Explained[];
};

/** The conditions as the engine's own result explains them. */
const leavesOf = ({ all = [], any = [], factResult }: Explained): Condition[] =>
  factResult ? [factResult] : [...all, ...any].flatMap(leavesOf);

export async function answerByRulesEngine(facts: PersonFacts, award: Award): Promise<Answer> {
  const { conditions } = answerByHand(facts, award);
  const given = Object.fromEntries(conditions.map((condition) => [condition.rule, condition]));
  const { events, results, failureResults } = await engineFor(award, conditions).run(given);
  const holds = (name: string): boolean => events.some(({ type }) => type === name);
  const met = [...results, ...failureResults].find(({ name }) => name === 'met');
  if (!met) throw new Error('The engine did not say how the rule went');
  return {
    verdict: holds('met') ? 'met' : holds('open') ? 'unknown' : 'not-met',
    conditions: leavesOf(met.conditions as unknown as Explained),
  };
}
