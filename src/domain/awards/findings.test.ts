import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { cite } from '../law/citation.ts';
import type { Finding, Verdict } from '../law/verdict.ts';
import type { Explained } from './check.ts';
import { lackingOf, leavesOf, missingOf, reachOf } from './findings.ts';
import { reviewPeriod } from './review-period.ts';

const leaf = (rule: string, verdict: Verdict = 'not-met', missing?: readonly string[]): Finding => ({
  rule,
  citation: cite('LUAT_06_2022', 'Đ23'),
  verdict,
  confirmed: true,
  evidence: [],
  ...(missing ? { missing } : {}),
});
const of = (way: 'all' | 'any', rule: string, verdict: Verdict, ...parts: readonly Finding[]): Finding => ({
  ...leaf(rule, verdict),
  way,
  parts,
});
const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule);
const answer = (verdict: Verdict, ...findings: readonly Finding[]): Explained => ({
  award: 'LDTT',
  recipient: 'ca_nhan',
  regime: 'R2017',
  verdict,
  bare: verdict,
  confirmed: true,
  findings,
});

const tree = [
  leaf('done', 'met'),
  of(
    'all',
    'chain',
    'not-met',
    leaf('holds', 'met'),
    leaf('years'),
    of('any', 'flags', 'not-met', leaf('flag'), leaf('two-flags')),
  ),
  leaf('rating', 'unknown', ['ratings/2021']),
];

describe('the conditions that stand on facts', () => {
  it('are the leaves, in the order of the clause', () => {
    expect(rules(leavesOf(tree))).toEqual(['done', 'holds', 'years', 'flag', 'two-flags', 'rating']);
    expect(leavesOf([{ ...leaf('nothing-inside'), way: 'any' }])).toEqual([]);
  });
});

describe('what is lacking', () => {
  it('goes into a whole, but stops at alternatives, any of which would do', () => {
    expect(rules(lackingOf(tree))).toEqual(['years', 'flags', 'rating']);
    expect(lackingOf([{ ...leaf('nothing-inside'), way: 'all' }])).toEqual([]);
  });

  it('tells how far one is from the award', () => {
    expect(reachOf(answer('met', leaf('done', 'met')))).toBe('qualifies');
    expect(reachOf(answer('unknown', leaf('rating', 'unknown')))).toBe('cannot-tell');
    expect(reachOf(answer('not-met', leaf('rating'), leaf('done', 'met')))).toBe('lacks-one');
    expect(reachOf(answer('not-met', leaf('rating'), leaf('years')))).toBe('lacks-more');
  });

  it('names every missing fact once', () => {
    const asked = answer('unknown', ...tree, leaf('again', 'unknown', ['ratings/2021', 'awards']));
    expect(missingOf(asked)).toEqual(['ratings/2021', 'awards']);
  });
});

describe('the days of a year of achievement', () => {
  it.each([
    ['calendar', '2021-01-01', '2021-12-31'],
    ['school', '2020-08-01', '2021-07-31'],
    [undefined, '2021-01-01', '2021-12-31'],
  ] as const)('%s', (cycle, from, to) => {
    expect(reviewPeriod(2021, cycle)).toEqual({ from: isoDate(from), to: isoDate(to) });
  });
});
