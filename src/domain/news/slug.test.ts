import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeSlug, slugOf } from './slug.ts';

test('a title becomes its folded words', () => {
  expect(slugOf('Kiểm tra công tác thi đua, khen thưởng của Cụm thi đua huyện, thành phố năm 2021')).toBe(
    'kiem-tra-cong-tac-thi-dua-khen-thuong-cua-cum-thi-dua-huyen-thanh-pho-nam-2021',
  );
  expect(slugOf('“Đột xuất” – 100%')).toBe('dot-xuat-100');
  expect(slugOf('…')).toBe('tin');
});

test('any title gives an address that the database takes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (title) => {
      expect(slugOf(title)).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      expect(slugOf(title).length).toBeLessThanOrEqual(90);
    }),
  );
});

test('a long title is cut between words', () => {
  expect(slugOf('thi đua '.repeat(30))).toMatch(/-dua$|-thi$/);
  expect(slugOf('a'.repeat(200))).toHaveLength(90);
});

test('a taken address gets the next free number', () => {
  expect(freeSlug('a', new Set())).toBe('a');
  expect(freeSlug('a', new Set(['a', 'a-2', 'a-4']))).toBe('a-3');
});
