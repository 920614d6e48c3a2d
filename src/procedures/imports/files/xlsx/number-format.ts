/** Formats of Excel that have no text in the file; those that show a day. 18–21 and 45–47 show a time of day only. */
const BUILT_IN_DAYS = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58]);

/** Whether a number with this built-in format is shown as a day. */
export const isBuiltInDay = (id: number): boolean => BUILT_IN_DAYS.has(id);

/**
 * Whether a format of one's own shows a day: years or days stand in it, or months beside neither hours nor seconds
 * ("mm:ss" are minutes). Text in quotes, after a backslash and in brackets ([Red], [$-42A]) is no part of it.
 */
export function isDayFormat(code: string): boolean {
  const first = code.split(';')[0] ?? '';
  const bare = first
    .replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase();
  if (/[#0?]/.test(bare) && !/[dmy]/.test(bare)) return false;
  if (/[dy]/.test(bare)) return true;
  return /m/.test(bare) && !/[hs]/.test(bare);
}
