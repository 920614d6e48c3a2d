import { describe, expect, test } from 'vitest';
import { parseCoAuthors, shareOf, sharesFit, writtenShare } from './person-co-authors.ts';

describe('co-authors as typed', () => {
  test.each([
    ['Nguyễn Văn An: 30', [{ name: 'Nguyễn Văn An', shareHundredths: 3000 }]],
    ['Nguyễn Văn An 30,5 %', [{ name: 'Nguyễn Văn An', shareHundredths: 3050 }]],
    ['Nguyễn Văn An – 12.25%', [{ name: 'Nguyễn Văn An', shareHundredths: 1225 }]],
    [
      'Lê Thị Bé\n\n Hà Văn Tý; 40 ',
      [
        { name: 'Lê Thị Bé', shareHundredths: null },
        { name: 'Hà Văn Tý', shareHundredths: 4000 },
      ],
    ],
    ['', []],
  ])('%j', (typed, wanted) => expect(parseCoAuthors(typed)).toEqual({ ok: true, value: wanted }));

  test.each(['Nguyễn Văn An: 130', '30', 'An 30 40'])('%j is refused', (typed) =>
    expect(parseCoAuthors(typed)).toEqual({ ok: false, problem: typed }),
  );

  test('shares', () => {
    expect(shareOf('100')).toBe(10_000);
    expect(shareOf('100,01')).toBeUndefined();
    expect(writtenShare(3050)).toBe('30,5');
    expect(sharesFit([6000, null, 4000])).toBe(true);
    expect(sharesFit([6000, 4001])).toBe(false);
  });
});
