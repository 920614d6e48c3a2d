/**
 * Full explained verdicts over synthetic people × three awards: ours, beside code written by hand for these awards, and
 * beside json-rules-engine with the same facts and the same conditions. First every rival must give the same answers.
 * Arguments: people (default 100000), people for the rules engine (default 1000: it is slow, and counted per verdict).
 */
import { check } from '../src/domain/awards/check.ts';
import type { Facts, PersonFacts } from '../src/domain/awards/facts.ts';
import { leavesOf } from '../src/domain/awards/findings.ts';
import { must } from '../src/kernel/result.ts';
import { median, report } from './harness.ts';
import { type Answer, lineOf } from './law/answer.ts';
import { answerByHand } from './law/by-hand.ts';
import { answerByRulesEngine } from './law/by-rules-engine.ts';
import { AS_OF, AWARDS, type Award, YEAR, syntheticPeople } from './law/people.ts';

const [people = 100_000, peopleOfEngine = 1_000] = process.argv.slice(2).map(Number);
const RUNS = 3;

const facts = syntheticPeople(people) as readonly PersonFacts[];

const explained = (each: Facts, award: Award) => must(check({ facts: each, award, year: YEAR, asOf: AS_OF }));

function ours(each: Facts, award: Award): Answer {
  const { verdict, findings } = explained(each, award);
  return { verdict, conditions: leavesOf(findings) };
}

/** A benchmark of rivals that answer differently measures nothing. */
async function mustAgree(): Promise<void> {
  for (const [at, each] of facts.slice(0, Math.min(people, 20_000)).entries()) {
    for (const award of AWARDS) {
      const [mine, hand] = [lineOf(ours(each, award)), lineOf(answerByHand(each, award))];
      if (mine !== hand) throw new Error(`Person ${at}, ${award}:\nours    ${mine}\nby hand ${hand}`);
      if (at >= 300) continue;
      const engine = lineOf(await answerByRulesEngine(each, award));
      if (engine !== mine) throw new Error(`Person ${at}, ${award}:\nours   ${mine}\nengine ${engine}`);
    }
  }
}

/** Verdicts per second: median of some runs over everybody and every award. */
async function perSecond(count: number, run: (each: PersonFacts, award: Award) => unknown): Promise<number> {
  const rates: number[] = [];
  for (let index = -1; index < RUNS; index++) {
    const startedAt = performance.now();
    for (const each of facts.slice(0, count)) for (const award of AWARDS) await run(each, award);
    if (index >= 0) rates.push((count * AWARDS.length * 1000) / (performance.now() - startedAt));
  }
  return median(rates);
}

function perSecondAtOnce(run: (each: PersonFacts, award: Award) => unknown): number {
  const rates: number[] = [];
  for (let index = -1; index < RUNS; index++) {
    const startedAt = performance.now();
    for (const each of facts) for (const award of AWARDS) run(each, award);
    if (index >= 0) rates.push((people * AWARDS.length * 1000) / (performance.now() - startedAt));
  }
  return median(rates);
}

await mustAgree();
const mine = perSecondAtOnce(explained);
const hand = perSecondAtOnce(answerByHand);
const bare = perSecondAtOnce((each, award) => answerByHand(each, award).verdict === 'met');
const engine = await perSecond(peopleOfEngine, answerByRulesEngine);

console.log(`ours, explained:      ${Math.round(mine)} verdicts/s`);
console.log(`by hand:              ${Math.round(hand)} verdicts/s (bare booleans ${Math.round(bare)})`);
console.log(
  `json-rules-engine:    ${Math.round(engine)} verdicts/s; ours is ${(mine / engine).toFixed(1)} times as fast`,
);
report({
  bench: 'law',
  ours: mine,
  floor: hand,
  ratio: hand / mine,
  unit: 'verdicts/s (ratio: by hand as a multiple of ours)',
});
