import type { PaperDocument } from './paper.ts';
import { paperLines } from './paper-lines.ts';

/** A figure as it stands on the paper ("01 tập thể") and the key of the record behind it. */
export type BoundString = { readonly key: string; readonly printed: string };

/** Every bound figure of a paper, in reading order. */
export const boundStrings = (document: PaperDocument): readonly BoundString[] =>
  paperLines(document).flatMap((line) =>
    line.flatMap(({ text, boundTo }) => (boundTo === undefined ? [] : [{ key: boundTo, printed: text }])),
  );
