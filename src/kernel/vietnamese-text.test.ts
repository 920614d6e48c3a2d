import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  cleanText,
  compareText,
  foldText,
  nameIndexKey,
  normaliseTonePlacement,
  titleIndexKey,
} from './vietnamese-text.ts';

const syllables = [
  'Nông',
  'Thị',
  'Hòa',
  'Hoà',
  'Hoa',
  'Thuỷ',
  'Thủy',
  'Thúy',
  'Đặng',
  'Dương',
  'Ân',
  'Ấn',
  'An',
  'Ánh',
  'Quý',
  'Quỳnh',
  'Mỹ',
  'Ước',
  'Ươm',
];
const anyName = fc.array(fc.constantFrom(...syllables), { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));

const byBytes = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

describe('tone placement', () => {
  test.each([
    ['Thuỷ', 'Thủy'],
    ['Hoà', 'Hòa'],
    ['khoẻ', 'khỏe'],
    ['Quý', 'Quý'],
    ['Hoàng', 'Hoàng'],
    ['toàn', 'toàn'],
    ['HOÀ', 'HÒA'],
    ['quỷ', 'quỷ'],
  ])('%s → %s', (typed, wanted) => expect(normaliseTonePlacement(typed)).toBe(wanted));

  test('comparing keeps accents apart and spellings together', () => {
    expect(compareText('Nông  Thị HOÀ')).toBe(compareText('nông thị Hòa'));
    expect(compareText('Hoà')).not.toBe(compareText('Hoa'));
    expect(compareText('Nguyễn'.normalize('NFD'))).toBe(compareText('Nguyễn'));
  });
});

describe('folding', () => {
  test.each([
    ['nguyen van a', 'Nguyễn  Văn Á'],
    ['dang thi hong diep', 'ĐẶNG Thị Hồng Điệp'],
    ['chien si thi dua', 'Chiến sỹ thi đua'],
    ['ki thuat', 'kỹ thuật'],
    ['to chuc-hanh chinh', 'Tổ chức – Hành chính'],
    ['thuy', 'Thủy'],
    ['qui', 'quý'],
  ])('%s', (folded, typed) => expect(foldText(typed)).toBe(folded));

  test('is stable, and blind to composition and to tone placement', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(foldText(foldText(name))).toBe(foldText(name));
        expect(foldText(name.normalize('NFD'))).toBe(foldText(name));
        expect(foldText(normaliseTonePlacement(name))).toBe(foldText(name));
      }),
    );
  });

  test('cleaning keeps letters and dashes', () => {
    expect(cleanText('  Tổ\u00a0chức –\tHành chính \n')).toBe('Tổ chức – Hành chính');
    expect(cleanText('Tổ\0chức\0')).toBe('Tổ chức');
  });
});

describe('index keys', () => {
  test('order names by given name, then by the rest, as a Vietnamese index does', () => {
    const names = ['Trần Văn Hòa', 'Nông Thị An', 'Lê Ân', 'Bàn Thị Hoa', 'Đặng Văn An', 'Dương Văn An', 'Lý Thị Ánh'];
    expect(names.toSorted((a, b) => byBytes(nameIndexKey(a), nameIndexKey(b)))).toEqual([
      'Dương Văn An',
      'Đặng Văn An',
      'Nông Thị An',
      'Lý Thị Ánh',
      'Lê Ân',
      'Bàn Thị Hoa',
      'Trần Văn Hòa',
    ]);
  });

  test('agree with the collation of the platform on single words', () => {
    const platform = new Intl.Collator('vi');
    fc.assert(
      fc.property(fc.constantFrom(...syllables), fc.constantFrom(...syllables), (a, b) => {
        if (normaliseTonePlacement(a) === normaliseTonePlacement(b)) return;
        expect(Math.sign(byBytes(titleIndexKey(a), titleIndexKey(b)))).toBe(Math.sign(platform.compare(a, b)));
      }),
    );
  });
});
