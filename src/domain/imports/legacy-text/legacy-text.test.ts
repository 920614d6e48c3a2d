import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toTcvn3, toVni } from '../../../../tests/legacy-encoder.ts';
import { LegacyEvidence } from './legacy-evidence.ts';
import { fromLegacy, legacyOfFont } from './legacy-font.ts';
import { isSyllable } from './syllable.ts';

const SYLLABLES =
  'Nguyễn Trần Lê Phạm Hoàng Nông Triệu Đặng Đàm Lường Lý Bế Hứa Ân Ước Ưng Ý Ánh Thị Văn Đình Xuân Hữu Ngọc Quỳnh Điệp Thủy Hạnh Phượng Huyền Tuyết Bích Cương Dũng Mỹ Kỳ Vỹ Sĩ Thỏ Bảo Khiêm Nghĩa Hằng Chẩn Lẫm Đẩu Tẹo Hẻo Sẽ Lệ Kể Bỗng Cộng Sở Gỡ Lụa Nữ Cự'.split(
    ' ',
  );

const anyName = fc
  .array(fc.constantFrom(...SYLLABLES), { minLength: 1, maxLength: 5 })
  .chain((words) => fc.constantFrom(words.join(' '), words.join(' ').toLowerCase()));

const verdictOn = (texts: readonly string[]): string | null => {
  const evidence = new LegacyEvidence();
  for (const text of texts) evidence.add(text);
  return evidence.verdict();
};

describe('reading the old encodings', () => {
  test.each([
    ['tcvn3', 'NguyÔn V¨n §øc', 'Nguyễn Văn Đức'],
    ['tcvn3', 'Uû ban nh©n d©n huyÖn', 'Uỷ ban nhân dân huyện'],
    ['tcvn3', 'Chñ tÞch, trưởng ban', 'Chñ tÞch, trưởng ban'],
    ['tcvn3-capitals', 'Céng hoµ x· héi', 'CỘNG HOÀ XÃ HỘI'],
    ['tcvn3', 'E³ A°', 'É À'],
    ['vni', 'Nguyeãn Vaên Ñöùc', 'Nguyễn Văn Đức'],
    ['vni', 'UÛY BAN NHAÂN DAÂN TÆNH', 'ỦY BAN NHÂN DÂN TỈNH'],
    ['vni', 'nöôùc, ngöôøi, kyõ thuaät, Thò', 'nước, người, kỹ thuật, Thị'],
  ] as const)('%s: %s', (encoding, typed, read) => expect(fromLegacy(typed, encoding)).toBe(read));

  test('gives back every name that was written in them', () => {
    fc.assert(
      fc.property(anyName, (name) => {
        expect(fromLegacy(toVni(name), 'vni')).toBe(name);
        const small = name.toLowerCase();
        expect(fromLegacy(toTcvn3(small), 'tcvn3')).toBe(small);
        expect(fromLegacy(toTcvn3(small), 'tcvn3-capitals')).toBe(small.toUpperCase());
      }),
    );
  });

  test('leaves what is Unicode already', () => {
    fc.assert(
      fc.property(anyName, fc.constantFrom('tcvn3' as const, 'vni' as const), (name, encoding) => {
        const typed = `Đ ${name}`;
        expect(fromLegacy(typed, encoding)).toBe(typed);
      }),
    );
  });
});

test.each([
  ['.VnTime', 'tcvn3'],
  ['.VnTimeH', 'tcvn3-capitals'],
  ['.VnArial NarrowH', 'tcvn3-capitals'],
  ['.VnShelley Allegro', 'tcvn3'],
  ['.vntimeh', 'tcvn3-capitals'],
  ['VNI-Times', 'vni'],
  ['Times New Roman', null],
  ['Vntime', null],
])('the font %s is %s', (font, encoding) => expect(legacyOfFont(font)).toBe(encoding));

describe('the content tells', () => {
  const names = fc.array(anyName, { minLength: 30, maxLength: 60 });

  test('nothing of names in Unicode, composed or not', () => {
    fc.assert(
      fc.property(names, (texts) => {
        expect(verdictOn(texts)).toBe(null);
        expect(verdictOn(texts.map((text) => text.normalize('NFD')))).toBe(null);
      }),
    );
  });

  test('the old encoding of a list, or nothing: never the other', () => {
    const list = SYLLABLES.map((word) => `Nguyễn Văn ${word}`);
    expect(verdictOn(list.map(toTcvn3))).toBe('tcvn3');
    expect(verdictOn(list.map(toVni))).toBe('vni');
    fc.assert(
      fc.property(names, (texts) => {
        expect(verdictOn(texts.map((text) => toTcvn3(text.toLowerCase())))).not.toBe('vni');
        expect(verdictOn(texts.map(toVni))).not.toBe('tcvn3');
      }),
    );
  });

  test('nothing of words that are the same in Latin-1, of other languages, or of too few words', () => {
    expect(verdictOn(Array.from({ length: 40 }, () => 'Hòa Hà Tú Lê'))).toBe(null);
    expect(verdictOn(Array.from({ length: 40 }, () => 'déjà vu à la carte, café Müller'))).toBe(null);
    expect(verdictOn([toTcvn3('Nguyễn Văn')])).toBe(null);
    expect(verdictOn([...SYLLABLES.map(toTcvn3), 'Nguyễn'])).toBe(null);
  });
});

test.each([
  ['nguyễn', true],
  ['Quỳnh', true],
  ['gì', true],
  ['giếng', true],
  ['tuyết', true],
  ['khuỷu', true],
  ['tuyêt', false],
  ['nguyÔn', false],
  ['café', false],
  ['vaên', false],
])('%s is a syllable: %s', (word, expected) => expect(isSyllable(word)).toBe(expected));
