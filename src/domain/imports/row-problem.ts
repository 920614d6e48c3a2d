/** Why a row cannot be written to the book. Words stand in src/words/imports.ts. */
export const rowProblemCodes = [
  'required',
  'too-long',
  'bad-date',
  'future-date',
  'error-cell',
  'date-without-year',
  'two-digit-year',
  'ambiguous-unit',
  'unknown-recipient-kind',
  'several-forms',
  'several-lines',
  'name-with-more',
  'two-names',
  'list-beside',
  'form-in-book',
  'several-years',
  'years-differ',
  'no-unit-in-post',
  'bad-ordinal',
  'not-in-list',
  'unknown-unit',
  'unit-not-yet',
  'unit-ended',
  'outside-unit',
  'unknown-authority',
  'unknown-authority-unit',
  'unknown-form',
  'ambiguous-form',
  'wrong-recipient-kind',
  'authority-may-not-decide',
  'date-without-law',
  'neither-decided-nor-sent',
  'number-without-date',
  'date-without-number',
  'bad-number',
  'agreed-without-letter',
  'letter-after-decision',
  'agreed-before-sent',
  'agreed-after-decision',
  'bad-achievement-period',
  'decided-before-achievement',
  'born-after',
  'decision-date-differs',
  'duplicate-in-file',
  'already-in-book',
  'bad-unit-code',
  'unit-exists',
  'unknown-parent',
  'parent-not-yet',
  'parent-in-circle',
  'in-another-decision',
  'namesake-elsewhere',
  'not-a-record',
  'left-out',
  'bad-citizen-number',
  'unknown-collective',
  'ends-before-begins',
  'two-births',
  'leader-and-direct',
  'differs-on-record',
  'differs-in-file',
  'bad-share',
  'shares-over-whole',
  'several-undecided',
  'several-grades',
  'days-without-dates',
  'result-without-training',
  'absence-overlaps',
] as const;

export type RowProblemCode = (typeof rowProblemCodes)[number];

/**
 * One cell that stands in the way: the heading of its column, what it holds, why, and what else the reader must know
 * (another row's number, a day, the codes of those who may decide); detail is empty when there is nothing to add.
 */
export type RowProblem = {
  readonly field: string;
  readonly code: RowProblemCode;
  readonly value: string;
  readonly detail: string;
};

/** A row's meaning, or everything that is wrong with it at once. */
export type CheckedRow<Reading> = {
  readonly row: number;
  readonly reading: Reading | null;
  readonly problems: readonly RowProblem[];
};
