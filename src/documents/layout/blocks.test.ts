import { describe, expect, test } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { closed, dashed, grounds, lastParagraph, paragraph, ruleBelow } from './blocks.ts';
import { addressees, letterhead, placeAndDate } from './letterhead.ts';
import { plain, textOf } from './line.ts';
import { numberedParts, numberedSections } from './numbered-parts.ts';
import type { Block } from './paper.ts';
import { paperText } from './paper-lines.ts';
import { signaturesSideBySide } from './signatures.ts';

const words = (blocks: readonly Block[]): string[] => paperText({ title: '', blocks }).split('\n');

describe('marks at the ends of lines', () => {
  test('items of a list and grounds end with ";" and the last with "."', () => {
    expect(words(dashed(['một', 'hai;', 'ba.']))).toEqual(['- một;', '- hai;', '- ba.']);
    expect(words(grounds(['Luật Thi đua, khen thưởng;', 'Kế hoạch số 05/KH-CTĐ']))).toEqual([
      'Căn cứ Luật Thi đua, khen thưởng;',
      'Căn cứ Kế hoạch số 05/KH-CTĐ.',
    ]);
  });

  test('a question keeps its mark; the text ends with "./." once', () => {
    expect(textOf(closed([plain('Từ nguồn nào?')], '.'))).toBe('Từ nguồn nào?');
    expect(words([lastParagraph('Trên đây là báo cáo./.')])).toEqual(['Trên đây là báo cáo./.']);
  });
});

describe('the head of a paper', () => {
  const issuing = {
    superiorName: null,
    issuerName: 'Ủy ban nhân dân\nthành phố Bắc Kạn',
    number: null,
    symbol: 'BC-UBND',
  };

  test('bodies in capitals, one line each; a number not yet given leaves its place open', () => {
    const lines = words(letterhead(issuing, { place: 'Bắc Kạn', date: isoDate('2021-02-05') }));
    expect(lines).toEqual([
      'ỦY BAN NHÂN DÂN',
      'THÀNH PHỐ BẮC KẠN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'Số: ……./BC-UBND',
      'Bắc Kạn, ngày 05 tháng 02 năm 2021',
    ]);
  });

  test('minutes have no line of place and date; an undated paper leaves room for it', () => {
    expect(words(letterhead({ ...issuing, number: 5 }, null)).at(-1)).toBe('Số: 05/BC-UBND');
    expect(placeAndDate({ place: 'Bắc Kạn', date: null })).toBe('Bắc Kạn, ngày …… tháng …… năm ………');
  });

  test('one addressee stands on the same line, several on lines of their own', () => {
    expect(words(addressees(['Sở Nội vụ']))).toEqual(['Kính gửi: Sở Nội vụ.']);
    expect(words(addressees(['Sở Nội vụ', 'Cụm thi đua']))).toEqual(['Kính gửi:', '- Sở Nội vụ;', '- Cụm thi đua.']);
    expect(addressees([])).toEqual([]);
  });

  test('the line below a text is a share of it and never wider than its share of the room', () => {
    const short = ruleBelow('BÁO CÁO', 'issuer', 0.4, 68).length;
    expect(short).toBeGreaterThanOrEqual(5);
    expect(short).toBeLessThanOrEqual(12);
    expect(ruleBelow('DÀI '.repeat(100), 'issuer', 0.4, 68).length).toBe(27);
  });
});

describe('numbers of parts', () => {
  test('an empty part is left out and leaves no hole', () => {
    const parts = [
      { title: 'a', blocks: [paragraph('x')] },
      { title: 'b', blocks: [] },
      { title: 'c', blocks: [paragraph('y')] },
    ];
    expect(words(numberedParts(parts))).toEqual(['I. A', 'x', 'II. C', 'y']);
    expect(words(numberedSections(parts))).toEqual(['1. a', 'x', '2. c', 'y']);
  });
});

test('signers stand side by side with their names on one height', () => {
  const [, block] = signaturesSideBySide([
    { capacity: ['Thư ký'], name: 'A' },
    { capacity: ['Đại diện đơn vị', 'được kiểm tra'], name: 'B' },
  ]);
  const columns = block?.kind === 'columns' ? block.columns : [];
  const room = columns.map(
    ({ blocks }) => blocks.flatMap((each) => (each.kind === 'gap' ? [each.height] : []))[0] ?? 0,
  );
  expect(columns.map(({ width }) => width)).toEqual([80, 80]);
  expect((room[0] ?? 0) - (room[1] ?? 0)).toBeCloseTo(13 * 1.2 * (25.4 / 72));
});
