import { type Points, showPoints } from '../../../kernel/points.ts';
import { type Bound, plain } from '../../layout/line.ts';
import type { Block, TableBlock, TableCell } from '../../layout/paper.ts';
import type { ScoreRow } from './view-model.ts';

const COLUMNS: TableBlock['columns'] = [
  { width: 11, align: 'center' },
  { width: 55, align: 'left' },
  { width: 18, align: 'center' },
  { width: 18, align: 'center' },
  { width: 20, align: 'center' },
  { width: 38, align: 'left' },
];

const TITLES = ['STT', 'Tiêu chí', 'Điểm tối đa', 'Điểm tự chấm', 'Điểm thống nhất', 'Căn cứ'] as const;

const cell = (text: string): TableCell => ({ line: [plain(text)] });

/** Points are held as hundredths; a score that was not given is an empty cell, not a nought. */
const pointsCell = (bound: Bound | null): TableCell =>
  bound === null ? cell('') : { line: [{ text: showPoints(bound.value as Points), boundTo: bound.key }] };

/** Scores, self and agreed side by side; nothing when the inspection did not score. */
export function scoreTable(scores: readonly ScoreRow[]): readonly Block[] {
  if (scores.length === 0) return [];
  const rows = scores.map(({ criterion, maximum, self, agreed, ground }, at) => ({
    kind: 'plain' as const,
    cells: [
      cell(String(at + 1)),
      cell(criterion),
      pointsCell(maximum),
      pointsCell(self),
      pointsCell(agreed),
      cell(ground ?? ''),
    ],
  }));
  return [{ kind: 'table', columns: COLUMNS, header: [TITLES.map(cell)], rows }];
}
