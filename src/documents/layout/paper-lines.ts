import { assertNever } from '../../kernel/assert-never.ts';
import { type Line, textOf } from './line.ts';
import type { Block, PaperDocument } from './paper.ts';

function linesOfBlock(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'text':
      return [block.line];
    case 'columns':
      return block.columns.flatMap(({ blocks }) => blocks.flatMap(linesOfBlock));
    case 'table':
      return [...block.header.flat(), ...block.rows.flatMap(({ cells }) => cells)].map((cell) => cell.line);
    case 'rule':
    case 'gap':
      return [];
    default:
      return assertNever(block);
  }
}

/** Every line of a paper, in reading order; each table cell is a line. */
export const paperLines = ({ blocks }: PaperDocument): readonly Line[] => blocks.flatMap(linesOfBlock);

/** The words of a paper, one line of the paper per line. */
export const paperText = (document: PaperDocument): string => paperLines(document).map(textOf).join('\n');
