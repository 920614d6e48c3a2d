import type { ImportKind } from './import-kind.ts';

/** How far a list has come; reading, checking, writing and undoing go on in the background. */
export type ImportState =
  | 'reading'
  | 'mapping'
  | 'checking'
  | 'staged'
  | 'writing'
  | 'written'
  | 'undoing'
  | 'undone'
  | 'failed'
  | 'dropped';

/** States in which the background is at work. */
export const statesAtWork = ['reading', 'checking', 'writing', 'undoing'] as const satisfies readonly ImportState[];

export const isAtWork = (state: ImportState): boolean => statesAtWork.some((each) => each === state);

/** unknown: nobody has said yet what the list tells of. */
export type KindOfImport = ImportKind | 'unknown';

/** Why the work on a list stopped, or something worth knowing of its file: a code with words, and what fills them. */
export type ImportRemark = { readonly code: string; readonly detail: Readonly<Record<string, string>> };
