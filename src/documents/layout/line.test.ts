import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figure, joinLines, line, plain, textOf } from './line.ts';
import { paperNumber, romanNumber } from './paper-number.ts';
import { printable } from './printable.ts';

describe('a line of a paper', () => {
  test('a figure keeps the word that it counts and its key', () => {
    const given = line`tặng Bằng khen cho ${figure({ value: 1, key: 'k1' }, 'tập thể')}.`;
    expect(textOf(given)).toBe('tặng Bằng khen cho 01 tập thể.');
    expect(given.filter((run) => run.boundTo !== undefined)).toEqual([{ text: '01 tập thể', boundTo: 'k1' }]);
  });

  test('lines are joined as a sentence counts them up', () => {
    const three = ['a', 'b', 'c'].map((text) => [plain(text)]);
    expect(textOf(joinLines(three, ', ', ' và '))).toBe('a, b và c');
    expect(textOf(joinLines(three.slice(0, 1), ', ', ' và '))).toBe('a');
  });

  test('counts and part numbers are written as papers write them', () => {
    expect([0, 1, 9, 10, 521, 1234].map(paperNumber)).toEqual(['0', '01', '09', '10', '521', '1.234']);
    expect([1, 4, 9, 14, 39].map(romanNumber)).toEqual(['I', 'IV', 'IX', 'XIV', 'XXXIX']);
  });
});

describe('printable text', () => {
  test('decomposed Vietnamese becomes one letter; controls and hidden marks go', () => {
    expect(printable('tie\u0302\u0301ng\u0000 Vie\u0323\u0302t\u202e\n\tNam')).toBe('tiếng Việt Nam');
    expect(printable('một\ud800nửa')).toBe('một\ufffdnửa');
  });

  test('nothing typed can bring in a character that XML refuses', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const text = printable(typed);
        expect(text).not.toMatch(/[\u0000-\u001f\ufffe\uffff]/);
        expect(text.isWellFormed()).toBe(true);
        expect(printable(text)).toBe(text);
      }),
    );
  });
});
