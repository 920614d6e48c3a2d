/** Why a file cannot be read at all; detail is what was found or the limit. Words stand in src/words/imports.ts. */
export type FileProblem = {
  readonly code:
    | 'file-missing'
    | 'file-empty'
    | 'file-too-large'
    | 'file-csv'
    | 'file-old-excel'
    | 'file-encrypted'
    | 'file-not-excel'
    | 'file-damaged'
    | 'file-bomb'
    | 'file-too-slow'
    | 'file-too-much-memory'
    | 'file-too-many-rows'
    | 'file-no-sheet';
  readonly detail: string;
};

export const fileProblem = (code: FileProblem['code'], detail = ''): FileProblem => ({ code, detail });
