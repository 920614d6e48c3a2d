/** Why a file cannot be read at all; detail is what was found or the limit. Words stand in src/words/import-files.ts. */
export type FileProblem = {
  readonly code:
    | 'file-missing'
    | 'file-empty'
    | 'file-too-large'
    | 'file-old-excel'
    | 'file-not-converted'
    | 'file-binary-excel'
    | 'file-encrypted'
    | 'file-word'
    | 'file-pdf'
    | 'file-picture'
    | 'file-not-excel'
    | 'file-damaged'
    | 'file-bomb'
    | 'file-too-slow'
    | 'file-too-much-memory'
    | 'file-too-many-rows'
    | 'file-no-sheet'
    | 'csv-encoding'
    | 'csv-quote';
  readonly detail: string;
};

export const fileProblem = (code: FileProblem['code'], detail = ''): FileProblem => ({ code, detail });
