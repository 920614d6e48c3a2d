import type { RawRow } from '../../../domain/imports/sheet.ts';
import type { Result } from '../../../kernel/result.ts';
import type { FileEnd, SheetHead } from './file-end.ts';
import type { FileProblem } from './file-problem.ts';

/** Kinds of files that LibreOffice turns into a workbook first: old Excel, its XML of 2003, OpenDocument. */
export type ConvertedKind = 'xls' | 'xml' | 'ods';

/** How the reading of one file in the child ends. */
export type Reading =
  | { readonly end: Result<FileEnd, FileProblem> }
  /** Not a workbook yet: the parent has it converted and starts another child. */
  | { readonly convert: ConvertedKind };

/** From the child. After each sheet and rows it waits until the parent has answered GO_ON. */
export type ChildMessage = { readonly sheet: SheetHead } | { readonly rows: readonly RawRow[] } | Reading;

export const GO_ON = 'go-on';
