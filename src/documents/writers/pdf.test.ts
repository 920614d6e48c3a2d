import { afterAll, describe, expect, test } from 'vitest';
import { must } from '../../kernel/result.ts';
import { paragraph } from '../layout/blocks.ts';
import type { PaperDocument } from '../layout/paper.ts';
import { DECOMPOSED, EMOJI, HOSTILE_TEXTS, hostilePaper, LONG_WORD } from './hostile-paper.test-support.ts';
import { openPdfWriter } from './pdf.ts';
import { oneSpaced, pdfText } from './pdf-text.test-support.ts';

const AT = 1_635_400_000;
const writer = openPdfWriter();
afterAll(() => writer.close());

const paperOf = (...texts: string[]): PaperDocument => ({
  title: texts[0] ?? '',
  blocks: texts.map((text) => paragraph(text)),
});

describe('texts of people are never read as markup', () => {
  const read = async (): Promise<string> => pdfText(must(await writer.write(hostilePaper, { at: AT })));

  test('markup, marks of XML and formulas stand on the page as typed', async () => {
    const text = await read();
    for (const typed of [...HOSTILE_TEXTS, EMOJI, DECOMPOSED.printed, 'trước sau'])
      expect(text).toContain(oneSpaced(typed));
    expect(text).not.toContain('root:');
  });

  test('a word longer than a line is broken, not cut off', async () => {
    expect((await read()).replaceAll(' ', '')).toContain(LONG_WORD);
  });
});

describe('bytes', () => {
  test('the same paper and time give the same bytes, also from another process; another time gives others', async () => {
    const other = openPdfWriter();
    const paper = paperOf('Bằng khen');
    const [first, second, elsewhere, later] = await Promise.all([
      writer.write(paper, { at: AT }),
      writer.write(paper, { at: AT }),
      other.write(paper, { at: AT }),
      writer.write(paper, { at: AT + 60 }),
    ]);
    other.close();
    expect(must(second).equals(must(first))).toBe(true);
    expect(must(elsewhere).equals(must(first))).toBe(true);
    expect(must(later).equals(must(first))).toBe(false);
  });
});

describe('the child process', () => {
  test('papers asked for at once each get their own content', async () => {
    const names = Array.from({ length: 12 }, (_, at) => `Giấy khen thứ ${at + 100}`);
    const pdfs = await Promise.all(names.map((name) => writer.write(paperOf(name), { at: AT })));
    const texts = await Promise.all(pdfs.map((pdf) => pdfText(must(pdf))));
    expect(texts).toEqual(names);
  });

  test('a paper that takes too long is given up, and the next one works', async () => {
    const hasty = openPdfWriter({ timeLimitMs: 5000 });
    const endless: PaperDocument = {
      title: '',
      blocks: Array.from({ length: 60_000 }, (_, at) => paragraph(`Dòng ${at}`)),
    };
    const [late, next] = await Promise.all([
      hasty.write(endless, { at: AT }),
      hasty.write(paperOf('Sau khi hết giờ'), { at: AT }),
    ]);
    hasty.close();
    expect(late).toEqual({ ok: false, problem: { code: 'late', limitMs: 5000 } });
    expect(await pdfText(must(next))).toBe('Sau khi hết giờ');
  });

  test('it is replaced after its number of papers, and after it was closed', async () => {
    const thrifty = openPdfWriter({ documentsPerChild: 2 });
    for (const name of ['một', 'hai', 'ba', 'bốn', 'năm']) {
      expect(await pdfText(must(await thrifty.write(paperOf(name), { at: AT })))).toBe(name);
    }
    thrifty.close();
    expect((await thrifty.write(paperOf('sáu'), { at: AT })).ok).toBe(true);
    thrifty.close();
  });

  test('what Typst refuses comes back with its reason, and the child lives on', async () => {
    const broken: PaperDocument = {
      title: 'x',
      blocks: [{ kind: 'columns', columns: [{ width: Number.NaN, blocks: [paragraph('NaN là null trong JSON')] }] }],
    };
    const refused = await writer.write(broken, { at: AT });
    expect(refused.ok ? '' : JSON.stringify(refused.problem)).toMatch(/typst-failed.*line \d+: .*none/);
    expect((await writer.write(paperOf('tiếp'), { at: AT })).ok).toBe(true);
  });
});
