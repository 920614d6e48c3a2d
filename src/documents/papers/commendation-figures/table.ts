import { groupThousands } from '../../../kernel/points.ts';
import { type Bound, type Inline, plain } from '../../layout/line.ts';
import { TEXT_WIDTH } from '../../layout/page.ts';
import { romanNumber } from '../../layout/paper-number.ts';
import type { TableBlock, TableCell, TableRow } from '../../layout/paper.ts';
import { byAuthority, kindsIn, sumOf } from './groups.ts';
import { type CommendationRow, RECIPIENT_NAMES, type RecipientKind, type Stage, STAGES } from './view-model.ts';

const STAGE_TITLES: Readonly<Record<Stage, string>> = {
  submitted: 'Đã trình trong kỳ',
  decided: 'Được khen trong kỳ',
  pending: 'Đã trình, chờ quyết định',
};

const NUMBER_WIDTH = 10.6;

/** Width of one figure: roomy for two kinds of recipient, just enough for "12.340" in bold when there are three. */
const figureWidth = (kinds: readonly RecipientKind[]): number => (kinds.length > 2 ? 12.8 : 16);

const cell = (text: string): TableCell => ({ line: [plain(text)] });

/** A figure in a table: no word beside it and no leading zero. */
const figureCell = ({ value, key }: Bound): TableCell => {
  const run: Inline = { text: groupThousands(value), boundTo: key };
  return { line: [run] };
};

const capitalised = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

function headerOf(kinds: readonly RecipientKind[]): readonly (readonly TableCell[])[] {
  const stages = STAGES.map((stage) => ({ ...cell(STAGE_TITLES[stage]), columnSpan: kinds.length }));
  const names = STAGES.flatMap(() => kinds.map((kind) => cell(capitalised(RECIPIENT_NAMES[kind]))));
  return [
    [{ ...cell('STT'), rowSpan: 2 }, { ...cell('Danh hiệu, hình thức khen thưởng'), rowSpan: 2 }, ...stages],
    names,
  ];
}

const figuresOf = (
  kinds: readonly RecipientKind[],
  boundOf: (stage: Stage, kind: RecipientKind) => Bound,
): TableCell[] => STAGES.flatMap((stage) => kinds.map((kind) => figureCell(boundOf(stage, kind))));

function groupRowsOf(
  name: string,
  rows: readonly CommendationRow[],
  at: number,
  kinds: readonly RecipientKind[],
): TableRow[] {
  const sums = figuresOf(kinds, (stage, kind) => sumOf(rows, stage, kind, name));
  const forms = rows.map((row, index): TableRow => ({
    kind: 'plain',
    cells: [cell(String(index + 1)), cell(row.formName), ...figuresOf(kinds, (stage, kind) => row[stage][kind])],
  }));
  return [{ kind: 'group', cells: [cell(romanNumber(at + 1)), cell(name), ...sums] }, ...forms];
}

/** Table of commendations: authorities from the highest down, their titles and forms, sums per authority and in all. */
export function commendationTable(rows: readonly CommendationRow[]): TableBlock {
  const kinds = kindsIn(rows);
  const figures = STAGES.flatMap(() => kinds.map(() => ({ width: figureWidth(kinds), align: 'center' as const })));
  const nameWidth = TEXT_WIDTH - NUMBER_WIDTH - figures.length * figureWidth(kinds);
  const totals = figuresOf(kinds, (stage, kind) => sumOf(rows, stage, kind));
  return {
    kind: 'table',
    columns: [{ width: NUMBER_WIDTH, align: 'center' }, { width: nameWidth, align: 'left' }, ...figures],
    header: headerOf(kinds),
    rows: [
      ...byAuthority(rows).flatMap((group, at) => groupRowsOf(group.name, group.rows, at, kinds)),
      { kind: 'total', cells: [{ ...cell('Tổng cộng'), columnSpan: 2 }, ...totals] },
    ],
  };
}
