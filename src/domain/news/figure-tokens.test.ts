import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureToken, resolveTokens, tokenKeys, unknownTokens, withoutTokens } from './figure-tokens.ts';

const figures = new Map([
  ['a/b', 19],
  ['c', 0],
]);

test('known tokens become figures wherever they stand, unknown ones stay and are told', () => {
  const text = 'Bằng khen {{a/b}} tập thể, {{ c }} cá nhân; {{x}} và {{x}}.';
  expect(resolveTokens(text, figures, String)).toBe('Bằng khen 19 tập thể, 0 cá nhân; {{x}} và {{x}}.');
  expect(unknownTokens(text, figures)).toEqual(['x']);
  expect(tokenKeys(text)).toEqual(['a/b', 'c', 'x']);
});

test('an empty token is unknown, half a token is text', () => {
  expect(unknownTokens('{{}} {{a/b}', figures)).toEqual(['']);
});

test('a token that was written is read back, whatever stands around it', () => {
  const around = fc.string().map((text) => text.replace(/[{}]/g, ''));
  fc.assert(
    fc.property(around, around, fc.constantFrom(...figures.keys()), (before, after, key) => {
      const text = `${before}${figureToken(key)}${after}`;
      expect(tokenKeys(text)).toEqual([key]);
      expect(resolveTokens(text, figures, (value) => `<${value}>`)).toBe(`${before}<${figures.get(key)}>${after}`);
      expect(withoutTokens(text)).toBe(`${before} ${after}`);
    }),
  );
});
