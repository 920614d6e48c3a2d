import { type PlainDate, partsOf, daysInMonth, toScreenDate } from '../kernel/plain-date.ts';
import type { Phrase, Words } from './words.ts';

/** A period as people call it: "năm 2021", "10 tháng đầu năm 2021", else by its two days. */
export function periodName(from: PlainDate, to: PlainDate): Phrase {
  const [first, last] = [partsOf(from), partsOf(to)];
  const fromNewYear = first.month === 1 && first.day === 1 && first.year === last.year;
  if (!fromNewYear || last.day !== daysInMonth(last.year, last.month)) {
    const [begin, end] = [toScreenDate(from), toScreenDate(to)];
    return { vi: `kỳ từ ngày ${begin} đến ngày ${end}`, en: `the period from ${begin} to ${end}` };
  }
  if (last.month === 12) return { vi: `năm ${last.year}`, en: `the year ${last.year}` };
  return { vi: `${last.month} tháng đầu năm ${last.year}`, en: `the first ${last.month} months of ${last.year}` };
}

/** Words of "Tổng hợp kỳ". */
export const reportWords = {
  title: { vi: 'Tổng hợp kỳ', en: 'Summary of the period' },
  of: (period: string) => ({ vi: `Tổng hợp ${period}`, en: `Summary of ${period}` }),
  countedUntil: (date: string, entry: string) => ({
    vi: `Số liệu tính đến ngày ${date}, theo Sổ khen thưởng đến mục ${entry}`,
    en: `Figures up to ${date}, from the award book up to entry ${entry}`,
  }),
  byMap: (day: string) => ({
    vi: `Số liệu theo bản đồ đơn vị ngày ${day}`,
    en: `Figures by the map of units of ${day}`,
  }),
  byMapWhy: {
    vi: 'Khen thưởng của đơn vị cũ được tính cho đơn vị kế thừa giữ sổ của nó. Tổng toàn tỉnh không đổi so với cách tính theo thời điểm khen; Word và PDF chỉ lập theo thời điểm khen.',
    en: 'Awards of former units count for the successor that keeps their records. The total of the whole province is the same; Word and PDF are made as of the time only.',
  },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  periods: { vi: 'Kỳ thường dùng', en: 'Usual periods' },
  months: (months: number) => ({ vi: `${months} tháng`, en: `${months} months` }),
  wholeYear: { vi: 'Cả năm', en: 'Whole year' },
  word: { vi: 'Tải Word', en: 'Word' },
  pdf: { vi: 'Tải PDF', en: 'PDF' },
  excel: { vi: 'Tải Excel', en: 'Excel' },
  table: { vi: 'Trình – khen – chờ', en: 'Submitted – awarded – pending' },
  tableLead: {
    vi: 'Đếm theo lượt. Trình: gửi trong kỳ, dù kết quả ra sao. Khen: có quyết định trong kỳ, kể cả hồ sơ trình từ năm trước. Chờ: đã trình, cuối kỳ chưa có quyết định. Bấm vào con số để xem từng dòng.',
    en: 'Counted by line. Submitted: sent in the period, whatever came of it. Awarded: decided in the period, also when sent before. Pending: sent and not decided at its end. Each number opens its lines.',
  },
  form: { vi: 'Cấp quyết định, danh hiệu, hình thức', en: 'Authority, title or form' },
  submitted: { vi: 'Trình', en: 'Submitted' },
  decided: { vi: 'Khen', en: 'Awarded' },
  pending: { vi: 'Chờ', en: 'Pending' },
  total: { vi: 'Tổng cộng', en: 'Total' },
  authority: { vi: 'Cấp quyết định', en: 'Authority' },
  formOnly: { vi: 'Danh hiệu, hình thức', en: 'Title or form' },
  inWords: { vi: 'Lời văn báo cáo', en: 'In words' },
  inWordsLead: { vi: 'Đúng như trong bản Word và PDF.', en: 'As in the Word and PDF files (in Vietnamese).' },
  nothingDecided: (period: string) => ({
    vi: `Trong ${period}, chưa có quyết định khen thưởng.`,
    en: `Nothing was awarded in ${period}.`,
  }),
  comparison: { vi: 'So với cùng kỳ năm trước', en: 'Against the year before' },
  comparisonLead: (period: string) => ({ vi: `Số được khen, so với ${period}.`, en: `Awarded, against ${period}.` }),
  noComparison: (period: string) => ({
    vi: `Sổ chưa có khen thưởng nào của ${period}, nên chưa so sánh được.`,
    en: `The book holds no awards of ${period}: nothing to compare with.`,
  }),
  now: { vi: 'Kỳ này', en: 'This period' },
  before: { vi: 'Cùng kỳ', en: 'Year before' },
  change: { vi: 'Tăng, giảm', en: 'Change' },
  empty: { vi: 'Kỳ này chưa có số liệu', en: 'No figures in this period' },
  emptyWhy: {
    vi: 'Không có hồ sơ trình, quyết định khen hay hồ sơ chờ. Hãy chọn kỳ khác, hoặc nhập danh sách khen thưởng từ Excel.',
    en: 'Nothing submitted, awarded or pending. Choose another period, or import a list from Excel.',
  },
  noPdf: {
    vi: 'Chưa tạo được tệp PDF. Hãy thử lại sau ít phút, hoặc tải bản Word.',
    en: 'The PDF could not be made. Try again in a few minutes, or take the Word file.',
  },
  noPdfTitle: { vi: 'Chưa có tệp PDF', en: 'No PDF' },
} as const satisfies Words;
