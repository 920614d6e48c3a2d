/** What a person should know of a file that was read; detail is a number, or names. Words stand in src/words/import-files.ts. */
export type FileNote = {
  readonly code:
    | 'formulas'
    | 'formulas-without-value'
    | 'date-1904'
    | 'hidden-sheets'
    | 'hidden-rows'
    | 'hidden-columns'
    | 'links'
    | 'macros'
    | 'tcvn3'
    | 'vni'
    | 'windows-1258'
    | 'converted-xls'
    | 'converted-ods'
    | 'html-table'
    | 'far-columns';
  readonly detail: string;
};

export type FileNoteCode = FileNote['code'];
