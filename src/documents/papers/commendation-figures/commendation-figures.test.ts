import { describe, expect, test } from 'vitest';
import { textOf } from '../../layout/line.ts';
import { rows } from '../bac-kan-2021.test-support.ts';
import { decidedSentences, pendingSentences } from './summary.ts';
import { commendationTable } from './table.ts';
import type { CommendationRow } from './view-model.ts';

const withHousehold = rows.map((row): CommendationRow =>
  row.formName.startsWith('Giấy khen')
    ? { ...row, decided: { ...row.decided, hoGiaDinh: { value: 4, key: 'gk/decided/hoGiaDinh' } } }
    : row,
);

describe('the table of commendations', () => {
  const { columns, rows: lines } = commendationTable(rows);

  test('fills the width of the text; households have columns only when there are any', () => {
    expect(columns).toHaveLength(8);
    expect(columns.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(160);
    expect(commendationTable(withHousehold).columns).toHaveLength(11);
  });

  test('authorities come in the order given, each with its sums, and all in all', () => {
    const groups = lines
      .filter(({ kind }) => kind !== 'plain')
      .map(({ cells }) => cells.map(({ line }) => textOf(line)));
    expect(groups).toEqual([
      ['I', 'Chủ tịch nước', '1', '0', '1', '0', '1', '0'],
      ['II', 'Thủ tướng Chính phủ', '2', '1', '1', '1', '1', '0'],
      ['III', 'Chủ tịch UBND tỉnh', '25', '41', '24', '38', '0', '0'],
      ['IV', 'Chủ tịch UBND thành phố', '127', '900', '122', '872', '0', '0'],
      ['Tổng cộng', '155', '942', '148', '911', '2', '0'],
    ]);
  });

  test('every figure knows its record; a sum names what it sums', () => {
    const keys = lines.map(({ cells }) => cells.flatMap(({ line }) => line.flatMap(({ boundTo }) => boundTo ?? [])));
    expect(keys.every((each) => each.length === 6)).toBe(true);
    expect(keys.at(-1)?.[3]).toBe('total/decided/caNhan');
    expect(keys[0]?.[0]).toBe('total/submitted/tapThe/Chủ tịch nước');
  });
});

describe('the summary in words', () => {
  test('what waits is never told as given', () => {
    const decided = decidedSentences(rows).map(textOf).join(' ');
    expect(decided).not.toContain('hạng Nhì');
    expect(pendingSentences(rows).map(textOf)).toEqual([
      'UBND tỉnh nhất trí trình, chờ quyết định: Huân chương Lao động hạng Nhì của Chủ tịch nước cho 01 tập thể; Bằng khen của Thủ tướng Chính phủ cho 01 tập thể.',
    ]);
  });

  test('without a body that agreed, it says only that it was sent', () => {
    const sent = rows.map((row) => ({ ...row, agreedBy: null }));
    expect(pendingSentences(sent).map(textOf)[0]).toMatch(/^Đã trình, chờ quyết định: /);
  });

  test('households stand between collectives and persons', () => {
    expect(decidedSentences(withHousehold).map(textOf).at(-1)).toContain('99 tập thể, 04 hộ gia đình và 281 cá nhân.');
  });

  test('nothing decided or pending gives no sentence', () => {
    expect(decidedSentences([])).toEqual([]);
    expect(pendingSentences([])).toEqual([]);
  });
});
