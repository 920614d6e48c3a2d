import type { Line } from './line.ts';
import type { Alignment, StyleName } from './styles.ts';

/** A paragraph in one of the styles. `keepWithNext`: never the last thing on a page. */
export type TextBlock = {
  readonly kind: 'text';
  readonly style: StyleName;
  readonly line: Line;
  readonly keepWithNext?: true;
};

/** A short solid line, centred. Length in mm. */
export type RuleBlock = { readonly kind: 'rule'; readonly length: number };

/** Empty height in mm. */
export type GapBlock = { readonly kind: 'gap'; readonly height: number };

/** Blocks side by side without borders, kept on one page. Widths in mm. */
export type ColumnsBlock = {
  readonly kind: 'columns';
  readonly columns: readonly {
    readonly width: number;
    readonly blocks: readonly (TextBlock | RuleBlock | GapBlock)[];
  }[];
};

/** A cell; it may span several columns or rows (1 when absent). */
export type TableCell = { readonly line: Line; readonly columnSpan?: number; readonly rowSpan?: number };

/** `group` and `total` rows are bold. */
export type TableRow = { readonly kind: 'plain' | 'group' | 'total'; readonly cells: readonly TableCell[] };

/** A ruled table; the header rows repeat on each page. Widths in mm. */
export type TableBlock = {
  readonly kind: 'table';
  readonly columns: readonly { readonly width: number; readonly align: Exclude<Alignment, 'justify'> }[];
  readonly header: readonly (readonly TableCell[])[];
  readonly rows: readonly TableRow[];
};

export type Block = TextBlock | RuleBlock | GapBlock | ColumnsBlock | TableBlock;

/** A paper as plain data: the same tree goes to the DOCX and the PDF writer. `title` is the file's own title. */
export type PaperDocument = { readonly title: string; readonly blocks: readonly Block[] };
