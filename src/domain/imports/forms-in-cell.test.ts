import { describe, expect, it } from 'vitest';
import { isoDate } from '../../kernel/plain-date.ts';
import { formsInCell, namesSeveralForms } from './forms-in-cell.ts';

const DAY = isoDate('2021-01-29');

describe('the forms of one cell', () => {
  it.each([
    ['LĐTT, CSTĐCS', ['LĐTT', 'CSTĐCS']],
    ['LĐTT; CSTĐCS', ['LĐTT', 'CSTĐCS']],
    ['LĐTT + CSTĐCS', ['LĐTT', 'CSTĐCS']],
    ['CSTĐCS\nLĐTT', ['CSTĐCS', 'LĐTT']],
    ['LĐTT và CSTĐ cơ sở', ['LĐTT', 'CSTĐ cơ sở']],
    [
      'Lao động tiên tiến, Chiến sĩ thi đua cơ sở và Giấy khen',
      ['Lao động tiên tiến', 'Chiến sĩ thi đua cơ sở', 'Giấy khen'],
    ],
    ['LĐTT năm 2020, CSTĐCS năm 2020', ['LĐTT năm 2020', 'CSTĐCS năm 2020']],
  ])('%j', (cell, forms) => {
    expect(formsInCell(cell, DAY)).toEqual(forms);
  });

  it.each([
    'Xã, phường, thị trấn tiêu biểu',
    'Chiến sĩ thi đua cấp bộ, tỉnh',
    'Giấy khen về phong trào dạy và học',
    'Giáo viên giỏi, LĐTT',
    'Lao động tiên tiến',
    'LĐTT,',
  ])('%s stays whole', (cell) => {
    expect(formsInCell(cell, DAY)).toEqual([cell]);
  });

  it('a cell that cannot be split whole is known to name several: the second form is not lost', () => {
    const cell = 'LĐTT năm 2020, CSTĐCS (xét thêm)';
    expect(formsInCell(cell, DAY)).toEqual([cell]);
    expect(namesSeveralForms(cell, DAY)).toBe(true);
    expect(namesSeveralForms('Giấy khen về phong trào dạy và học', DAY)).toBe(false);
  });
});
