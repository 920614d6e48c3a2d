import { foldText } from '../../../kernel/vietnamese-text.ts';

/**
 * The form in which titles of columns are compared: letters and digits only. Accents, capitals, line breaks and spaces
 * do not matter, not even within a word ("Chiế n sĩ", "Tên phòng ban/ khối, tổ ⏎công tác").
 */
export const headingKey = (title: string): string =>
  foldText(title)
    .replace(/[^a-z0-9]/g, '')
    .replaceAll('y', 'i');

/** A title without what stands in brackets: "Mã danh hiệu (nếu có)". */
export const withoutBrackets = (title: string): string => title.replace(/\([^)]*\)?/g, ' ');
