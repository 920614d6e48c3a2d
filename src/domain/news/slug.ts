import { foldText } from '../../kernel/vietnamese-text.ts';

const LONGEST = 90;

/** Address of a title: folded words with dashes, at most 90 letters, cut between words; "tin" when no letter is left. */
export function slugOf(title: string): string {
  const words = foldText(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (words.length <= LONGEST) return words || 'tin';
  const cut = words.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return cut.slice(0, end > 0 ? end : LONGEST);
}

/** The address, or the first of "-2", "-3" … that is not taken yet. */
export function freeSlug(slug: string, taken: ReadonlySet<string>): string {
  if (!taken.has(slug)) return slug;
  let number = 2;
  while (taken.has(`${slug}-${number}`)) number += 1;
  return `${slug}-${number}`;
}
