import type { InstrumentCode } from './instruments.data.ts';
import type { Regulation } from './regulation.ts';

/**
 * The place in a văn bản from which a rule or value comes.
 * The article is written short: "Đ39 k1 a" is Điều 39, khoản 1, điểm a. Words expand it.
 */
export type Citation = { readonly instrument: InstrumentCode | Regulation; readonly article: string };

/** A place in a văn bản of our index: what the law itself cites. */
export type LawCitation = { readonly instrument: InstrumentCode; readonly article: string };

/** How well the place was read: in the text itself, in a page about it, or not with certainty. */
export type Confidence = 'text' | 'secondary' | 'uncertain';

export const cite = (instrument: InstrumentCode, article: string): LawCitation => ({ instrument, article });

/** The parts of a short article: "Đ91a k2 đ" → 91a, 2, đ. */
export type ArticleParts = { readonly article: string; readonly clause: string | null; readonly point: string | null };

const SHORT_ARTICLE = /^Đ(\d+[a-z]?)(?: k(\d+))?(?: ([a-zđ]))?$/;

/** Splits a short article; null for a place that is no article (an annex, a section of an official letter). */
export function articleParts(article: string): ArticleParts | null {
  const match = SHORT_ARTICLE.exec(article);
  if (!match?.[1]) return null;
  return { article: match[1], clause: match[2] ?? null, point: match[3] ?? null };
}
