import { paperNumber } from './paper-number.ts';
import { printable } from './printable.ts';

/** A figure and the key of the record or query that it comes from, so that a number on a paper can be opened. */
export type Bound = { readonly value: number; readonly key: string };

/** A run of text in one style. `boundTo` is the key of the figure that it prints. */
export type Inline = {
  readonly text: string;
  readonly bold?: true;
  readonly boundTo?: string;
};

/** The text of one paragraph or one table cell. */
export type Line = readonly Inline[];

export const plain = (text: string): Inline => ({ text: printable(text) });

export const bold = (text: string): Inline => ({ ...plain(text), bold: true });

/** A figure in running text with the word that it counts: "01 tập thể". */
export const figure = (bound: Bound, counted: string): Inline => ({
  text: printable(`${paperNumber(bound.value)} ${counted}`),
  boundTo: bound.key,
});

type Piece = string | Inline | Line;

const piecesOf = (piece: Piece): Line =>
  typeof piece === 'string' ? [plain(piece)] : 'text' in piece ? [piece] : piece;

/** A line from a sentence with texts, figures and lines set into it: line`tặng ${figure(count, 'tập thể')}`. */
export const line = (words: TemplateStringsArray, ...pieces: readonly Piece[]): Line =>
  words.flatMap((text, at) => [plain(text), ...piecesOf(pieces[at] ?? '')]).filter(({ text }) => text !== '');

/** Lines one after another: [a, b, c] with ', ' and ' và ' → "a, b và c". */
export const joinLines = (lines: readonly Line[], between: string, beforeLast = between): Line =>
  lines.flatMap((each, at) => {
    if (at === 0) return each;
    return [plain(at === lines.length - 1 ? beforeLast : between), ...each];
  });

export const textOf = (given: Line): string => given.map(({ text }) => text).join('');
