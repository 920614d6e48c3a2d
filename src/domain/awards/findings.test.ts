import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { cite } from '../law/citation.ts';
import type { Finding, Verdict } from '../law/verdict.ts';
import type { Explained } from './check.ts';
import { distanceTo, lackingOf, leavesOf, missingOf, reachOf } from './findings.ts';
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
    expect(reachOf(answer('not-met', leaf('rating'), leaf('years'), leaf('done', 'met')))).toBe('lacks-more');
  });

  it('counts single conditions over the best alternative, not the alternative as one', () => {
    expect(distanceTo(tree)).toEqual({ lacking: 3, held: 2 });
    const far = of('any', 'ways', 'not-met', of('all', 'chain', 'not-met', leaf('holds'), leaf('years')));
    expect(distanceTo([far])).toEqual({ lacking: 2, held: 0 });
    expect(reachOf(answer('not-met', leaf('done', 'met'), far))).toBe('lacks-more');
    const near = of('any', 'ways', 'not-met', far, of('all', 'chain', 'not-met', leaf('holds', 'met'), leaf('years')));
    expect(distanceTo([near])).toEqual({ lacking: 1, held: 1 });
    expect(reachOf(answer('not-met', near))).toBe('lacks-one');
    expect(distanceTo([{ ...leaf('nothing-inside'), way: 'any', parts: [] }])).toEqual({ lacking: 1, held: 0 });
    expect(distanceTo([of('any', 'ways', 'met', leaf('deed'), leaf('holds', 'met'))])).toEqual({ lacking: 0, held: 1 });
  });

  it('takes, of alternatives equally near, the one of which more holds, in either order', () => {
    const deed = leaf('deed');
    const chain = of('all', 'chain', 'not-met', leaf('holds', 'met'), leaf('years'));
    expect(distanceTo([of('any', 'ways', 'not-met', deed, chain)])).toEqual({ lacking: 1, held: 1 });
    expect(distanceTo([of('any', 'ways', 'not-met', chain, deed)])).toEqual({ lacking: 1, held: 1 });
    const far = of('all', 'far', 'not-met', leaf('holds', 'met'), leaf('age', 'met'), leaf('years'), leaf('flags'));
    expect(distanceTo([of('any', 'ways', 'not-met', deed, far)])).toEqual({ lacking: 1, held: 0 });
  });

  it('is not one thing where nothing else of the standard holds: the general block is no merit', () => {
    const clean = leaf('not-under-proceedings', 'met');
    const alone = of('any', 'gold-star-ways', 'not-met', leaf('long-service'), leaf('exceptional-nationwide'));
    expect(distanceTo([alone, clean])).toEqual({ lacking: 1, held: 0 });
    expect(reachOf(answer('not-met', alone, clean))).toBe('lacks-more');
    expect(reachOf(answer('not-met', alone, clean, leaf('law-and-ethics', 'met')))).toBe('lacks-one');
    expect(reachOf(answer('not-met', leaf('not-under-proceedings'), leaf('done', 'met')))).toBe('lacks-one');
  });

  it('of an open condition beside a failed one is more than one', () => {
    expect(reachOf(answer('not-met', leaf('done', 'met'), leaf('years'), leaf('rating', 'unknown')))).toBe(
      'lacks-more',
    );
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
