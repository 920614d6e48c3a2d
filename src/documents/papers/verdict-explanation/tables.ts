import { type PlainDate, toScreenDate } from '../../../kernel/plain-date.ts';
import { type Line, bold, plain } from '../../layout/line.ts';
import { TEXT_WIDTH } from '../../layout/page.ts';
import type { TableBlock, TableCell } from '../../layout/paper.ts';
import type { PrintedCondition, PrintedDifference } from './view-model.ts';

const cell = (text: string): TableCell => ({ line: [plain(text)] });

/** "1", "2", and below the second "2.1", "2.2": by depth, in the order of the conditions. */
function ordinals(conditions: readonly PrintedCondition[]): readonly string[] {
  const counts: number[] = [];
  return conditions.map(({ depth }) => {
    counts.length = depth + 1;
    counts[depth] = (counts[depth] ?? 0) + 1;
    return counts.map((count) => count ?? 1).join('.');
  });
}

const record = ({ measure, records }: PrintedCondition): string =>
  [measure, ...records].filter((text) => text !== '').join('; ');

const verdictLine = (verdict: string): Line => [bold(verdict)];

/** Every condition: what is asked, by which clause, what stands in the record, and the answer. */
export function conditionTable(conditions: readonly PrintedCondition[]): TableBlock {
  const numbers = ordinals(conditions);
  const fixed = [13, 36, 40, 24] as const;
  const [number, clause, held, verdict] = fixed;
  return {
    kind: 'table',
    columns: [
      { width: number, align: 'center' },
      { width: TEXT_WIDTH - number - clause - held - verdict, align: 'left' },
      { width: clause, align: 'left' },
      { width: held, align: 'left' },
      { width: verdict, align: 'left' },
    ],
    header: [[cell('TT'), cell('Điều kiện'), cell('Căn cứ'), cell('Hồ sơ'), cell('Kết luận')]],
    rows: conditions.map((condition, at) => ({
      kind: 'plain',
      cells: [
        cell(numbers[at] ?? ''),
        cell(condition.name),
        cell(condition.clause),
        cell(record(condition)),
        { line: verdictLine(condition.verdict) },
      ],
    })),
  };
}

/** Conditions that two laws answer otherwise, both clauses side by side. */
export function differenceTable(
  differences: readonly PrintedDifference[],
  before: PlainDate,
  after: PlainDate,
): TableBlock {
  const side = 55;
  return {
    kind: 'table',
    columns: [
      { width: TEXT_WIDTH - 2 * side, align: 'left' },
      { width: side, align: 'left' },
      { width: side, align: 'left' },
    ],
    header: [[cell('Điều kiện'), cell(`Luật ngày ${toScreenDate(before)}`), cell(`Luật ngày ${toScreenDate(after)}`)]],
    rows: differences.map((each) => ({
      kind: 'plain',
      cells: [cell(each.name), cell(each.before), cell(each.after)],
    })),
  };
}
