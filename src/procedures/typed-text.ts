import { z } from 'zod';
import { cleanText } from '../kernel/vietnamese-text.ts';

const LINE_END = /\r\n|\r|\n/;

/** A list as people type it, one item a line, or as machines send it; empty items fall out. */
export const linesInput = (maxLines: number, maxLength: number) =>
  z
    .union([z.string().transform((typed) => typed.split(LINE_END)), z.array(z.string())], 'not-accepted')
    .optional()
    .transform((lines) => (lines ?? []).map(cleanText).filter((line) => line !== ''))
    .pipe(z.array(z.string().max(maxLength, 'too-long')).max(maxLines, 'too-many-lines'));

/** A text of several paragraphs: each on one line, an empty line between two. */
export const paragraphsInput = (max: number) =>
  z
    .string()
    .optional()
    .transform((typed) =>
      (typed ?? '')
        .split(LINE_END)
        .map(cleanText)
        .filter((line) => line !== '')
        .join('\n\n'),
    )
    .pipe(z.string().max(max, 'too-long'));

export const splitParagraphs = (text: string): readonly string[] =>
  text.split('\n\n').filter((paragraph) => paragraph !== '');
