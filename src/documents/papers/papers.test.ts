import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../../kernel/result.ts';
import { boundStrings } from '../layout/bound-strings.ts';
import type { PaperDocument } from '../layout/paper.ts';
import { writeDocx } from '../writers/docx.ts';
import { DECOMPOSED, EMOJI, HOSTILE_TEXTS, hostilePaper, LONG_WORD } from '../writers/hostile-paper.test-support.ts';
import { openPdfWriter } from '../writers/pdf.ts';
import { oneSpaced, pdfText } from '../writers/pdf-text.test-support.ts';
import { minutes, news, report } from './bac-kan-2021.test-support.ts';
import { inspectionMinutes } from './inspection-minutes/inspection-minutes.ts';
import { newsItem } from './news-item/news-item.ts';
import { tenMonthReport } from './ten-month-report/ten-month-report.ts';

const AT = 1_635_400_000;

const SEED_FIGURES = [
  'Chủ tịch nước tặng: Huân chương Lao động hạng Ba 01 tập thể',
  'Thủ tướng Chính phủ tặng: Bằng khen 01 tập thể và 01 cá nhân.',
  'Chủ tịch UBND tỉnh tặng: Cờ thi đua cấp tỉnh 02 tập thể; Tập thể lao động xuất sắc 03 tập thể; Bằng khen 19 tập thể và 38 cá nhân.',
  'Chủ tịch UBND thành phố tặng: Lao động tiên tiến 521 cá nhân; Chiến sĩ thi đua cơ sở 70 cá nhân; Tập thể lao động tiên tiến 23 tập thể; Giấy khen chuyên đề, đột xuất 99 tập thể và 281 cá nhân.',
  'UBND tỉnh nhất trí trình, chờ quyết định: Huân chương Lao động hạng Nhì của Chủ tịch nước cho 01 tập thể; Bằng khen của Thủ tướng Chính phủ cho 01 tập thể.',
] as const;

/** Rows whose cells fit on one line each, so that pdftotext keeps the row together. */
const TABLE_ROWS = [
  'I Chủ tịch nước 1 0 1 0 1 0',
  '3 Bằng khen 20 41 19 38 0 0',
  'Tổng cộng 155 942 148 911 2 0',
] as const;

/** Each paper with sentences that must stand on it. */
const PAPERS: Readonly<Record<string, { readonly paper: PaperDocument; readonly sentences: readonly string[] }>> = {
  report: {
    paper: tenMonthReport(report),
    sentences: [
      ...SEED_FIGURES,
      ...TABLE_ROWS,
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Số: 412/BC-UBND Bắc Kạn, ngày 26 tháng 10 năm 2021',
      'BÁO CÁO Kết quả công tác khen thưởng 10 tháng đầu năm 2021',
      'Kỳ báo cáo: từ ngày 01 tháng 01 năm 2021 đến ngày 31 tháng 10 năm 2021. Số liệu tính đến ngày 25 tháng 10 năm 2021.',
      'khen thưởng 148 tập thể và 911 cá nhân (tính theo lượt)',
      'của Ủy ban nhân dân thành phố Bắc Kạn./.',
    ],
  },
  minutes: {
    paper: inspectionMinutes(minutes),
    sentences: [
      ...SEED_FIGURES,
      ...TABLE_ROWS,
      'Số: 02/BB-ĐKT',
      'BIÊN BẢN Kiểm tra công tác thi đua, khen thưởng năm 2021 tại thành phố Bắc Kạn',
      'Thời gian bắt đầu: 08 giờ 00, ngày 28 tháng 10 năm 2021.',
      'đã đạt và vượt 18 chỉ tiêu thi đua, trong đó vượt 07 chỉ tiêu, trên tổng số 21 chỉ tiêu.',
      '2 Công tác khen thưởng 10 9,75',
      'Trước buổi làm việc, Đoàn kiểm tra đã tham quan thực tế tại Công ty Cổ phần Curcumin Bắc Hà.',
      'Buổi làm việc kết thúc vào 11 giờ 00, ngày 28 tháng 10 năm 2021.',
      'được lập thành 04 bản có giá trị như nhau',
      'Triệu Thị Thử Nông Văn Thử Hoàng Thị Mẫu',
    ],
  },
  news: {
    paper: newsItem(news),
    sentences: [
      ...SEED_FIGURES,
      'Sáng 28/10/2021, Đoàn kiểm tra huyện Na Rì (tỉnh Bắc Kạn) do đồng chí Hoàng Thị Mẫu',
      'Hai đơn vị đã trao đổi kinh nghiệm về công tác thi đua, khen thưởng.',
      'Đoàn kiểm tra huyện Na Rì bày tỏ mong muốn thành phố Bắc Kạn tạo điều kiện',
      'tại Công ty Cổ phần Curcumin Bắc Hà./.',
    ],
  },
};

const missingIn = (text: string, sentences: readonly string[]): readonly string[] =>
  sentences.filter((sentence) => !text.includes(oneSpaced(sentence)));

const writer = openPdfWriter();
let folder = '';

/** LibreOffice opens every Word file in one run, with a profile of its own. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sovang-papers-'));
  const all = Object.entries({ ...PAPERS, hostile: { paper: hostilePaper } });
  const files = all.map(([name]) => join(folder, `${name}.docx`));
  await Promise.all(
    all.map(async ([, { paper }], at) => writeFile(files[at] ?? '', await writeDocx(paper, { at: AT }))),
  );
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
}, 120_000);

afterAll(async () => {
  writer.close();
  await rm(folder, { recursive: true, force: true });
});

const fromWord = async (name: string): Promise<string> => pdfText(await readFile(join(folder, `${name}.pdf`)));

describe.each(Object.entries(PAPERS))('%s', (name, { paper, sentences }) => {
  test('the PDF carries every bound figure and every key sentence', async () => {
    const text = await pdfText(must(await writer.write(paper, { at: AT })));
    const bound = boundStrings(paper);
    expect(bound.length).toBeGreaterThan(10);
    for (const { printed } of bound) expect(text).toContain(printed);
    expect(missingIn(text, sentences)).toEqual([]);
  });

  test('LibreOffice opens the Word file and finds the same', async () => {
    const text = await fromWord(name);
    for (const { printed } of boundStrings(paper)) expect(text).toContain(printed);
    expect(missingIn(text, sentences)).toEqual([]);
  });
});

test('hostile texts stand in the Word file as typed', async () => {
  const text = await fromWord('hostile');
  for (const typed of [...HOSTILE_TEXTS, EMOJI, DECOMPOSED.printed, 'trước sau'])
    expect(text).toContain(oneSpaced(typed));
  expect(text.replaceAll(' ', '')).toContain(LONG_WORD);
});
