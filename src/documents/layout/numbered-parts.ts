import { partTitle, sectionTitle } from './blocks.ts';
import { romanNumber } from './paper-number.ts';
import type { Block } from './paper.ts';

/** A part or section of a paper, before it has its number. */
export type Part = { readonly title: string; readonly blocks: readonly Block[] };

/** Parts numbered I, II, III …; a part without content is left out, so that numbers have no holes. */
export const numberedParts = (parts: readonly Part[]): readonly Block[] =>
  parts
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [partTitle(romanNumber(at + 1), title), ...blocks]);

/** Sections of a part numbered 1, 2, 3 …; one without content is left out. */
export const numberedSections = (sections: readonly Part[]): readonly Block[] =>
  sections
    .filter(({ blocks }) => blocks.length > 0)
    .flatMap(({ title, blocks }, at) => [sectionTitle(at + 1, title), ...blocks]);
