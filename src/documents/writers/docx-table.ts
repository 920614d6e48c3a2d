import {
  AlignmentType,
  BorderStyle,
  type ITableBordersOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { assertNever } from '../../kernel/assert-never.ts';
import { TEXT_WIDTH } from '../layout/page.ts';
import type { ColumnsBlock, GapBlock, RuleBlock, TableBlock, TableCell as Cell, TextBlock } from '../layout/paper.ts';
import { CELL_INSET, TABLE_SIZE } from '../layout/styles.ts';
import { ALIGNMENTS, gapParagraph, ruleParagraph, runsOf, textParagraph, twips } from './docx-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS: ITableBordersOptions = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function cellMargins(align: CellLook['align']): { left: number; right: number; top: number; bottom: number } {
  const side = twips(align === AlignmentType.CENTER ? CELL_INSET.centred : CELL_INSET.words);
  const vertical = twips(CELL_INSET.vertical);
  return { left: side, right: side, top: vertical, bottom: vertical };
}

/** A paragraph-like block in a room of a width in mm. */
export function simpleBlock(block: TextBlock | RuleBlock | GapBlock, room: number): Paragraph {
  switch (block.kind) {
    case 'text':
      return textParagraph(block);
    case 'rule':
      return ruleParagraph(block, room);
    case 'gap':
      return gapParagraph(block);
    default:
      return assertNever(block);
  }
}

type CellLook = { readonly bold: boolean; readonly align: (typeof ALIGNMENTS)[keyof typeof ALIGNMENTS] };

const cellOf = (cell: Cell, { bold, align }: CellLook): TableCell =>
  new TableCell({
    columnSpan: cell.columnSpan ?? 1,
    rowSpan: cell.rowSpan ?? 1,
    verticalAlign: VerticalAlignTable.CENTER,
    margins: cellMargins(align),
    children: [
      new Paragraph({
        alignment: align,
        spacing: { before: 0, after: 0 },
        children: runsOf(cell.line, { size: TABLE_SIZE, bold, italic: false }),
      }),
    ],
  });

/** The cells of a body row, each in the alignment of the first column that it covers. */
function bodyCells(cells: readonly Cell[], columns: TableBlock['columns'], bold: boolean): TableCell[] {
  let covered = 0;
  return cells.map((cell) => {
    const align = ALIGNMENTS[columns[covered]?.align ?? 'left'];
    covered += cell.columnSpan ?? 1;
    return cellOf(cell, { bold, align });
  });
}

export function ruledTable({ columns, header, rows }: TableBlock): Table {
  const headerRows = header.map(
    (cells) =>
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells.map((cell) => cellOf(cell, { bold: true, align: AlignmentType.CENTER })),
      }),
  );
  const bodyRows = rows.map(
    ({ kind, cells }) => new TableRow({ cantSplit: true, children: bodyCells(cells, columns, kind !== 'plain') }),
  );
  const widths = columns.map(({ width }) => twips(width));
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    rows: [...headerRows, ...bodyRows],
  });
}

/** Blocks side by side: a table without borders, in one row that does not split. */
export const sideBySide = ({ columns }: ColumnsBlock): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => twips(width)),
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          ({ width, blocks }) =>
            new TableCell({
              width: { size: twips(width), type: WidthType.DXA },
              margins: { left: 0, right: 0 },
              // Word refuses a cell without a paragraph.
              children: blocks.length === 0 ? [new Paragraph({})] : blocks.map((block) => simpleBlock(block, width)),
            }),
        ),
      }),
    ],
  });
