const MIB = 1_048_576;

/** Largest file that may be uploaded. */
export const MOST_BYTES = 20 * MIB;

/** Largest content of a workbook once unpacked: a list of 50,000 rows stays below. */
export const MOST_UNPACKED_BYTES = 200 * MIB;

/** Parts of a workbook; ordinary ones have about twenty. */
export const MOST_PARTS = 2_000;

/** Most that one part may grow when unpacked; sheets of real lists grow ten to forty times. */
export const MOST_GROWTH = 250;

/** Parts below this size may grow as they like. */
export const SMALL_PART_BYTES = 4 * MIB;

/** Bytes of a workbook that lie outside of its parts: headers and the directory. */
export const MOST_BYTES_OUTSIDE = { each: 4_096, rest: 65_536 };

export const MOST_ROWS = 50_000;

/** What the child process may take. */
export const CHILD_MEMORY_MIB = 768;
export const CHILD_TIME_MS = 60_000;
