import type { ImportKind } from './import-kind.ts';

/** What the columns of a sheet mean: suggested by us, corrected by a person, remembered for the next list of its source. */
export type Mapping = {
  readonly kind: ImportKind;
  /** Rows of the sheet that hold the column headings, as Excel counts, both included. Data begins below them. */
  readonly headingRows: { readonly first: number; readonly last: number };
  /** Column (from 0) → heading of the layout (layouts[kind]); columns that are left out are not read. */
  readonly columns: readonly { readonly column: number; readonly heading: string }[];
  /**
   * Heading → text that holds for every row whose own cell is empty: from the titles above the table, or typed. Of a number
   * "/QĐ-UBND" is only the symbol for bare numbers.
   */
  readonly constants: Readonly<Record<string, string>>;
  /**
   * Title rows within the table ("I. Trường Tiểu học A") give this heading for the rows below them; those that speak for
   * themselves ("II. CÁ NHÂN", a form, a decision) give their own. null: title rows say nothing.
   */
  readonly sectionHeading: string | null;
};

/** What a person said of the columns, kept for the next list of the same source. */
export type RememberedMapping = Mapping & {
  /** What stood in the rows that head the columns (see headingsIn); left out in what was kept before this was. */
  readonly headings?: string;
};

/** What a layout looks like to us, before a person has said anything. */
export type SuggestedMapping = {
  readonly mapping: Mapping;
  /** Every column is known and all that is required is there: no question needs to be asked. */
  readonly certain: boolean;
  /** Fingerprint of the headings, the same for the next list of the same source. */
  readonly sourceKey: string;
  /** The columns of the table as they are headed in the sheet, for the person who corrects the mapping. */
  readonly columns: readonly { readonly column: number; readonly title: string; readonly sample: readonly string[] }[];
  /** Headings that the layout requires and that nothing gives. */
  readonly missing: readonly string[];
};
