const MIB = 1_048_576;

/** Largest file that may be uploaded. */
export const MOST_BYTES = 20 * MIB;

/** Largest file that is read from a path; whoever takes uploads sets MOST_BYTES before. */
export const MOST_BYTES_READ = 64 * MIB;

/** Largest content of a workbook once unpacked: a list of 300,000 rows and 19 columns stays below. */
export const MOST_UNPACKED_BYTES = 1_024 * MIB;

/** Parts of a workbook; ordinary ones have about twenty. */
export const MOST_PARTS = 2_000;

/** Most that one part may grow when unpacked; sheets of real lists grow ten to forty times. */
export const MOST_GROWTH = 250;

/** Parts below this size may grow as they like. */
export const SMALL_PART_BYTES = 4 * MIB;

/** Bytes of a workbook that lie outside of its parts: headers and the directory. */
export const MOST_BYTES_OUTSIDE = { each: 4_096, rest: 65_536 };

/** Rows of all sheets of a file that hold something. */
export const MOST_ROWS = 400_000;

/** Columns that are read; lists have about twenty, Excel knows 16,384. */
export const MOST_COLUMNS = 512;

/** Text of one cell in characters; Excel allows no more. */
export const MOST_CELL_CHARACTERS = 32_767;

/** Merged cells of a sheet that are told. */
export const MOST_MERGES = 20_000;

/** Shared texts of a workbook, as UTF-8. */
export const MOST_SHARED_TEXT_BYTES = 160 * MIB;

/** Rows that go from the child to the parent in one message. */
export const ROWS_PER_BATCH = 2_000;

/** What the child process may take. */
export const CHILD_MEMORY_MIB = 256;
export const CHILD_TIME_MS = 120_000;

/** What LibreOffice may take for one file. */
export const CONVERT_TIME_MS = 30_000;
