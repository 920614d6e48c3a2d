import type { MergedCells, RawRow } from '../../../domain/imports/sheet.ts';
import type { FileNote } from './file-note.ts';

/** Takes what a file holds while it is being read. A promise holds the reader up; a rejection ends the reading. */
export type FileSink = {
  /** A sheet begins; told once, before its first rows. Index counts from 0 in the order of the tabs. */
  readonly sheet: (head: SheetHead) => void | Promise<void>;
  /** The next rows of the sheet that was told last: 1 to 1,000 rows that hold something, in their order. */
  readonly rows: (rows: readonly RawRow[]) => void | Promise<void>;
};

export type SheetHead = { readonly name: string; readonly index: number };

/** A sheet that was read to its end; sheets without any row are left out. */
export type SheetEnd = SheetHead & { readonly rowCount: number; readonly merges: readonly MergedCells[] };

/** What is known once a file has been read to its end. */
export type FileEnd = { readonly sheets: readonly SheetEnd[]; readonly notes: readonly FileNote[] };
