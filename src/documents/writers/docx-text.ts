import { AlignmentType, BorderStyle, LineRuleType, Paragraph, TextRun } from 'docx';
import type { Line } from '../layout/line.ts';
import { FONTS, LINE_PITCH } from '../layout/page.ts';
import type { GapBlock, RuleBlock, TextBlock } from '../layout/paper.ts';
import { type Alignment, STYLES } from '../layout/styles.ts';

/** Word's own units: a twentieth of a point, and half points for sizes. */
const TWIPS_PER_POINT = 20;
const TWIPS_PER_MM = 1440 / 25.4;
const SINGLE_LINE = 240;

export const twips = (mm: number): number => Math.round(mm * TWIPS_PER_MM);

export const halfPoints = (points: number): number => Math.round(points * 2);

export const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.BOTH,
} as const satisfies Record<Alignment, string>;

/** How a line looks where it says nothing itself: size in pt. */
type Look = { readonly size: number; readonly bold: boolean; readonly italic: boolean };

export const runsOf = (line: Line, { size, bold, italic }: Look): TextRun[] =>
  line.map(
    (run) =>
      new TextRun({
        text: run.text,
        font: FONTS.office,
        size: halfPoints(size),
        bold: run.bold ?? bold,
        italics: italic,
      }),
  );

export function textParagraph({ style, line, keepWithNext }: TextBlock): Paragraph {
  const look = STYLES[style];
  return new Paragraph({
    children: runsOf(line, look),
    alignment: ALIGNMENTS[look.align],
    keepNext: keepWithNext ?? false,
    indent: { firstLine: twips(look.firstLine) },
    spacing: {
      before: 0,
      after: look.after * TWIPS_PER_POINT,
      // Times leads its single line by 1.15: the pitch is set so that both writers fill a page alike.
      line: Math.round((SINGLE_LINE * LINE_PITCH) / 1.15),
      lineRule: LineRuleType.AUTO,
    },
  });
}

/** An empty paragraph of an exact height in mm. */
export const gapParagraph = ({ height }: GapBlock): Paragraph =>
  new Paragraph({
    spacing: { before: 0, after: 0, line: twips(height), lineRule: LineRuleType.EXACT },
    keepNext: true,
  });

/** A line of a length within a room (both mm): the border of an empty paragraph that is drawn in from both sides. */
export function ruleParagraph({ length }: RuleBlock, room: number): Paragraph {
  const side = twips(Math.max(0, (room - length) / 2));
  return new Paragraph({
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 1 } },
    spacing: { before: 60, after: 0, line: 80, lineRule: LineRuleType.EXACT },
  });
}
