const SPACES = /\s+/g;

/** Control characters (a DOCX with one does not open), marks that reverse the reading direction, and non-characters. */
const UNPRINTABLE = /[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef\ufffe\uffff]/gu;

/**
 * A typed text as paper can carry it: precomposed letters (TCVN 6909:2001, NĐ 30/2020 Phụ lục I, mục I.2), single spaces,
 * and nothing that a file format refuses or that hides on the page. Spaces at the ends stay: pieces are joined into lines.
 */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replace(SPACES, ' ') // before the control characters go: a line end or a tab parts two words
    .replace(UNPRINTABLE, '')
    .normalize('NFC')
    .replace(SPACES, ' ');
