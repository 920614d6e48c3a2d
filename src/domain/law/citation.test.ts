import { describe, expect, it } from 'vitest';
import { articleParts, cite } from './citation.ts';
import { type Verdict, allOf, anyOf, shownVerdict } from './verdict.ts';

describe('a short article', () => {
  it.each([
    ['Đ39', { article: '39', clause: null, point: null }],
    ['Đ39 k1', { article: '39', clause: '1', point: null }],
    ['Đ91a k2 đ', { article: '91a', clause: '2', point: 'đ' }],
    ['Đ6 a', { article: '6', clause: null, point: 'a' }],
    ['Đ84 k10 a', { article: '84', clause: '10', point: 'a' }],
  ])('%s is split into its parts', (article, parts) => {
    expect(articleParts(article)).toEqual(parts);
  });

  it.each(['Phụ lục I', '', 'Đ', 'Đ k1', 'xĐ39', 'Đ39 k1 a b', 'mục 2'])('%s is no article', (text) => {
    expect(articleParts(text)).toBeNull();
  });

  it('is cited with its instrument', () => {
    expect(cite('LUAT_06_2022', 'Đ74')).toEqual({ instrument: 'LUAT_06_2022', article: 'Đ74' });
  });
});

describe('verdicts', () => {
  const judged = (...verdicts: Verdict[]) => verdicts.map((verdict) => ({ verdict }));

  it.each<[readonly Verdict[], Verdict, Verdict]>([
    [[], 'met', 'not-met'],
    [['met', 'met'], 'met', 'met'],
    [['met', 'unknown'], 'unknown', 'met'],
    [['met', 'not-met'], 'not-met', 'met'],
    [['unknown', 'not-met'], 'not-met', 'unknown'],
    [['not-met', 'not-met'], 'not-met', 'not-met'],
  ])('of %j: all %s, any %s', (parts, all, any) => {
    expect(allOf(judged(...parts))).toBe(all);
    expect(anyOf(judged(...parts))).toBe(any);
  });

  it('are shown plainly met only when confirmed', () => {
    expect(shownVerdict('met', true)).toBe('met');
    expect(shownVerdict('met', false)).toBe('unknown');
    expect(shownVerdict('not-met', false)).toBe('not-met');
    expect(shownVerdict('unknown', true)).toBe('unknown');
  });
});
