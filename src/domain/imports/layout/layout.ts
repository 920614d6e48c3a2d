/** The columns that a list of one kind may have, and how they are recognised in real lists. */
export type Layout = {
  /** Titles of its columns as we print them; they name the cells of a SheetRow. */
  readonly headings: readonly string[];
  /** A list must have all of these. */
  readonly required: readonly string[];
  /** Required headings whose cell comes out of another column, which holds more than that. */
  readonly givenBy?: Readonly<Record<string, readonly string[]>>;
  /** Of each group a list must have at least one. */
  readonly requiredOneOf: readonly (readonly string[])[];
  /** Heading → other titles seen in real lists. "Quyết định › Số" is the column "Số" under a title with "Quyết định". */
  readonly synonyms: Readonly<Record<string, readonly string[]>>;
  /** What the titles above such a table say, folded: a hint where columns alone do not tell. */
  readonly titles?: readonly RegExp[];
  /** What titles, names or headings must say, folded, for a list to be taken for one of this kind without a question. */
  readonly saysSo?: RegExp;
  /** Headings of numbers of papers: a bare 187 takes its symbol from the text that holds for every row. */
  readonly numbers?: readonly string[];
  /** Headings whose text holds for one list only: never remembered for the next list of the same source. */
  readonly ofOneList?: readonly string[];
};
