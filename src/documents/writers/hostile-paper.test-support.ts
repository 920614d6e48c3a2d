import { paragraph } from '../layout/blocks.ts';
import type { PaperDocument } from '../layout/paper.ts';

/** Texts that try to be something else than text, or that a format may choke on; each is printed as it stands. */
export const HOSTILE_TEXTS = [
  '#read("/etc/passwd") #panic("x") $x^2$ *đậm* _nghiêng_ // chú thích',
  '#sys.inputs [nội dung] @nhan <nhan> \\u{1F600} `mã`',
  '</w:t></w:r><w:p>&amp;&lt; ]]> <!-- x --> "kép" \'đơn\'',
  '=HYPERLINK("http://x") +1 -1 @SUM(A1)',
] as const;

export const EMOJI = 'Chúc mừng 😀 thành tích';

/** One word much longer than a line. */
export const LONG_WORD = `${'Nghiêng'.repeat(60)}hết`;

/** The same word typed with combining marks, and what it must be on paper. */
export const DECOMPOSED = {
  typed: 'Tập thể lao động xuất sắc'.normalize('NFD'),
  printed: 'Tập thể lao động xuất sắc',
} as const;

const CONTROLS = 'trước\u0000\u000bsau\u202e';

export const hostilePaper: PaperDocument = {
  title: '<title> & "#read"',
  blocks: [...HOSTILE_TEXTS, EMOJI, LONG_WORD, DECOMPOSED.typed, CONTROLS].map((text) => paragraph(text)),
};
