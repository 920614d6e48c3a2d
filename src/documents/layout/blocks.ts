import { type Line, type Inline, plain } from './line.ts';
import type { GapBlock, RuleBlock, TextBlock } from './paper.ts';
import { STYLES, type StyleName } from './styles.ts';
import { textWidth } from './text-width.ts';

const asLine = (text: string | Line): Line => (typeof text === 'string' ? [plain(text)] : text);

/** A paragraph in a style. */
export const text = (style: StyleName, content: string | Line): TextBlock => ({
  kind: 'text',
  style,
  line: asLine(content),
});

/** A paragraph in capitals. */
export const capitals = (style: StyleName, content: string): TextBlock => text(style, content.toUpperCase());

export const gap = (height: number): GapBlock => ({ kind: 'gap', height });

/** A line below a text: a share of its width, and of the room when the text needs more than one line. Room in mm. */
export const ruleBelow = (content: string, style: StyleName, share: number, room: number): RuleBlock => ({
  kind: 'rule',
  length: Math.round(Math.min(textWidth(content, STYLES[style].size), room) * share),
});

export const paragraph = (content: string | Line): TextBlock => text('paragraph', content);

/** Items of a list as papers write them: "- …;" and the last with ".". A mark that is typed already gives way. */
export const dashed = (items: readonly (string | Line)[], style: StyleName = 'paragraph'): readonly TextBlock[] =>
  items.map((item, at) => text(style, closed([plain('- '), ...asLine(item)], at === items.length - 1 ? '.' : ';')));

/** A line whose last mark (";" "." ",") is replaced by the given one; "?" and "!" stay. */
export function closed(line: Line, mark: string): Line {
  const last = line.at(-1);
  if (!last || /[?!]\s*$/.test(last.text)) return line;
  const bare: Inline = { ...last, text: last.text.replace(/(?:\.\/(?=\.)|[\s;.,])+$/, '') };
  return [...line.slice(0, -1), bare, plain(mark)];
}

/** The last paragraph of a text: ends with "./." (forms of NĐ 30/2020, Phụ lục III) and never parts from the signature. */
export const lastParagraph = (content: string | Line): TextBlock => ({
  ...paragraph(closed(asLine(content), './.')),
  keepWithNext: true,
});

/** Title of a part: "I. KẾT QUẢ KHEN THƯỞNG" (NĐ 30/2020, Phụ lục I, mục II.6.d). */
export const partTitle = (number: string, title: string): TextBlock => ({
  ...text('part', `${number}. ${title.toUpperCase()}`),
  keepWithNext: true,
});

/** Title of a section within a part: "1. Ưu điểm". */
export const sectionTitle = (number: number, title: string): TextBlock => ({
  ...text('section', `${number}. ${title}`),
  keepWithNext: true,
});

/** Legal grounds: "Căn cứ …;" each on its line, the last with "." (NĐ 30/2020, Phụ lục I, mục II.6.b). */
export const grounds = (items: readonly string[]): readonly TextBlock[] =>
  items.map((item, at) => text('ground', closed([plain(`Căn cứ ${item}`)], at === items.length - 1 ? '.' : ';')));
