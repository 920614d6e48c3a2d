export type Alignment = 'left' | 'center' | 'right' | 'justify';

/** Size and the space below in pt; indents in mm. */
export type TextStyle = {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly align: Alignment;
  readonly firstLine: number;
  readonly after: number;
};

const upright = (size: number, align: Alignment, rest: Partial<TextStyle> = {}): TextStyle => ({
  size,
  align,
  bold: false,
  italic: false,
  firstLine: 0,
  after: 0,
  ...rest,
});

const BOLD = { bold: true } as const;
const ITALIC = { italic: true } as const;

/** First line of a paragraph: 1 cm or 1,27 cm; at least 6 pt between paragraphs (Phụ lục I, mục II.6.c). */
const PARAGRAPH = { firstLine: 12.7, after: 6 } as const;

/** Each style beside the point of NĐ 30/2020/NĐ-CP, Phụ lục I, mục II, that fixes it. */
export const STYLES = {
  /** Quốc hiệu: capitals 12–13, bold upright (khoản 1.a). */
  nationalName: upright(12, 'center', BOLD),
  /** Tiêu ngữ: 13–14, bold upright, centred below, a line as long as the text (khoản 1.b). */
  motto: upright(13, 'center', BOLD),
  /** Superior body: capitals 12–13, upright, not bold (khoản 2.b). */
  superior: upright(12, 'center'),
  /** Issuing body: capitals 12–13, bold, a line of 1/3–1/2 of the text below (khoản 2.b). */
  issuer: upright(12, 'center', BOLD),
  /** Number and symbol: "Số:" 13 upright, centred below the issuing body (khoản 3). */
  number: upright(13, 'center'),
  /** Place and date: 13–14 italic, on the line of the number (khoản 4). */
  placeDate: upright(13, 'center', ITALIC),
  /** Type name: capitals 13–14, bold, centred (khoản 5). */
  typeName: upright(14, 'center', BOLD),
  /** Summary of the content: 13–14, bold, below the type name, a line of 1/3–1/2 of the text below (khoản 5). */
  summary: upright(14, 'center', BOLD),
  /** Text: 13–14, upright, justified (khoản 6.c). */
  paragraph: upright(14, 'justify', PARAGRAPH),
  /** Legal grounds: 13–14, italic, each on its line (khoản 6.b). */
  ground: upright(14, 'justify', { ...PARAGRAPH, ...ITALIC }),
  /** Title of a part: capitals 13–14, bold (khoản 6.d). */
  part: upright(13, 'justify', { ...PARAGRAPH, ...BOLD }),
  /** Number and title of a section within a part: 13–14, bold (khoản 6.d). */
  section: upright(14, 'justify', { ...PARAGRAPH, ...BOLD }),
  /** "Kính gửi": 13–14, upright (khoản 9.a). */
  addressee: upright(14, 'center', { after: 6 }),
  /** Addressees on lines of their own, with "-" (khoản 9.a). */
  addresseeItem: upright(14, 'left', { firstLine: 45, after: 2 }),
  /** Capacity and post of the signer: capitals 13–14, bold (khoản 7). */
  signerPost: upright(13, 'center', BOLD),
  /** Name of the signer: 13–14, bold, without title or rank (khoản 7). */
  signerName: upright(14, 'center', BOLD),
  /** "Nơi nhận:": 12, bold italic (khoản 9.b). */
  receiversTitle: upright(12, 'left', { ...BOLD, ...ITALIC }),
  /** Its list: 11, upright (khoản 9.b). */
  receiver: upright(11, 'left'),
  /** Name of a table, our choice within the sizes of the text. */
  tableTitle: upright(13, 'center', { ...BOLD, after: 4 }),
  /** Unit or date of a table's figures, our choice. */
  tableNote: upright(12, 'right', { ...ITALIC, after: 4 }),
  /** Headline of a news draft: not an administrative document, our choice. */
  headline: upright(16, 'center', { ...BOLD, after: 12 }),
  /** Author of a news draft. */
  byline: upright(14, 'right', BOLD),
} as const satisfies Record<string, TextStyle>;

export type StyleName = keyof typeof STYLES;

/** Text within tables: 12 pt, our choice (NĐ 30/2020 fixes sizes of the text only). */
export const TABLE_SIZE = 12;

/** Room between the text of a cell and its lines, mm: figures and short headings, centred, need less than words. */
export const CELL_INSET = { centred: 0.5, words: 1.4, vertical: 1 } as const;
