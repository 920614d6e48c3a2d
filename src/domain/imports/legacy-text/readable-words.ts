import { isSyllable } from './syllable.ts';

/** A word with at least one letter beyond ASCII, among which the readings of a text differ. */
const WORDS = /[^\s\d,.;:!?()[\]{}"'/\\|+*=<>_#&%@~^$-]+/g;
const BEYOND_ASCII = /[\u0080-\uffff]/;
const MOST_WORDS = 20_000;

/** Words of a text that hold more than ASCII, and how many of them are Vietnamese syllables. */
export type ReadableWords = { readonly words: number; readonly syllables: number };

/** Counts over the first 20,000 such words. */
export function readableWords(text: string): ReadableWords {
  let words = 0;
  let syllables = 0;
  for (const word of wordsBeyondAscii(text)) {
    words += 1;
    if (isSyllable(word)) syllables += 1;
    if (words === MOST_WORDS) break;
  }
  return { words, syllables };
}

/** The words of a text that hold a letter or sign beyond ASCII. */
export function* wordsBeyondAscii(text: string): Generator<string> {
  for (const [word] of text.matchAll(WORDS)) if (BEYOND_ASCII.test(word)) yield word;
}
