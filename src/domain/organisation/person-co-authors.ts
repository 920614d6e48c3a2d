import { type Result, ok, refuse } from '../../kernel/result.ts';
import { cleanText } from '../../kernel/vietnamese-text.ts';

/** A co-author as typed: a name, and the share in hundredths of a percent when one is told. */
export type CoAuthor = { readonly name: string; readonly shareHundredths: number | null };

const LINE = /^(.+?)(?:[\s:;,–-]+(\d{1,3}(?:[.,]\d{1,2})?)\s*%?)?$/;

/**
 * Reads co-authors, one a line: "Nguyễn Văn A: 30" or "Nguyễn Văn A 30,5 %" or the name alone. Refuses the first line
 * that cannot be read, as it was typed.
 */
export function parseCoAuthors(typed: string): Result<readonly CoAuthor[], string> {
  const authors: CoAuthor[] = [];
  for (const line of typed.split('\n').map(cleanText)) {
    if (line === '') continue;
    const match = LINE.exec(line);
    const share = match?.[2] === undefined ? null : shareOf(match[2]);
    const name = match?.[1] ?? '';
    if (!/^\D+$/.test(name) || share === undefined) return refuse(line);
    authors.push({ name, shareHundredths: share });
  }
  return ok(authors);
}

/** "30,5" → 3050; undefined when it is no share of a hundred with at most two decimals. */
export function shareOf(typed: string): number | undefined {
  const match = /^(\d{1,3})(?:[.,](\d{1,2}))?$/.exec(typed.trim().replace(/\s*%$/, ''));
  if (!match) return undefined;
  const hundredths = Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
  return hundredths <= 10_000 ? hundredths : undefined;
}

/** "30,5": a share as it is written. */
export const writtenShare = (hundredths: number): string => String(hundredths / 100).replace('.', ',');

/** The shares that are told do not exceed the whole. */
export const sharesFit = (shares: readonly (number | null)[]): boolean =>
  shares.reduce<number>((sum, share) => sum + (share ?? 0), 0) <= 10_000;
