import type { Inline } from '../../documents/layout/line.ts';
import { paperNumber } from '../../documents/layout/paper-number.ts';
import type { PaperDocument } from '../../documents/layout/paper.ts';
import type { FigureValues } from '../../domain/inspections/inspection-figures.ts';
import { figureToken, resolveTokens } from '../../domain/news/figure-tokens.ts';
import { splitParagraphs } from '../typed-text.ts';

/** The paragraphs of a drafted item as text to edit: each bound figure becomes its token, the word it counts stays. */
export const editableBody = (document: PaperDocument, figures: FigureValues): string =>
  document.blocks
    .flatMap((block) => (block.kind === 'text' && block.style === 'paragraph' ? [block.line] : []))
    .map((line) => line.map((run) => editableRun(run, figures)).join(''))
    .join('\n\n');

function editableRun({ text, boundTo }: Inline, figures: FigureValues): string {
  const value = boundTo === undefined ? undefined : figures.get(boundTo);
  if (boundTo === undefined || value === undefined) return text;
  const number = paperNumber(value);
  return text.startsWith(number) ? figureToken(boundTo) + text.slice(number.length) : text;
}

/** The paragraphs as they are read, figures written as papers write them ("01", "521"). */
export const readableParagraphs = (body: string, figures: FigureValues): readonly string[] =>
  splitParagraphs(resolveTokens(body, figures, paperNumber));
