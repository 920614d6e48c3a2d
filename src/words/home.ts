import type { RecipientKind } from '../domain/organisation/recipient.ts';
import type { Phrase, Words } from './words.ts';

/** Words of the start page and of a unit's home. */
export const homeWords = {
  startTitle: { vi: 'Sổ Vàng: thi đua, khen thưởng', en: 'Sổ Vàng: emulation and commendation' },
  startWhat: {
    vi: 'Sổ Vàng ghi mỗi quyết định khen thưởng một lần, theo đúng thứ tự và lời văn của quyết định, trong một cuốn sổ không thể sửa lén.',
    en: 'Sổ Vàng records every award decision once, in its own order and wording, in a book that cannot be changed unseen.',
  },
  startWhy: {
    vi: 'Từ cuốn sổ ấy, cơ quan tra cứu trong một giây, tổng hợp báo cáo của kỳ và lập biên bản kiểm tra chéo với những con số khớp nhau.',
    en: 'From that book an office looks up a person within a second, draws up the report of a period, and writes inspection minutes whose numbers agree.',
  },
  readNews: { vi: 'Đọc tin tức', en: 'Read the news' },
  figuresOf: (period: string) => ({ vi: `Số liệu ${period}`, en: `Figures of ${period}` }),
  submitted: { vi: 'lượt trình trong kỳ', en: 'submitted in the period' },
  pending: { vi: 'hồ sơ chờ quyết định', en: 'awaiting decision' },
  nextTitle: { vi: 'Việc có thể làm', en: 'What you can do' },
  importAwards: { vi: 'Nhập từ Excel', en: 'Import from Excel' },
  openBook: { vi: 'Xem Sổ khen thưởng', en: 'Open the award book' },
  openReport: { vi: 'Tổng hợp kỳ', en: 'Summary of the period' },
  openInspections: { vi: 'Kiểm tra chéo', en: 'Cross-inspections' },
  openOrganisation: { vi: 'Đơn vị, cá nhân', en: 'Units and people' },
  summaryTitle: { vi: 'Kết quả khen thưởng', en: 'Awards of the period' },
  unitsTitle: { vi: 'Đơn vị của bạn', en: 'Your units' },
} as const satisfies Words;

/** The label under the number of awards of one kind of recipient. */
export const awardedWords = {
  tap_the: { vi: 'lượt tập thể được khen', en: 'awards to collectives' },
  ho_gia_dinh: { vi: 'lượt hộ gia đình được khen', en: 'awards to households' },
  ca_nhan: { vi: 'lượt cá nhân được khen', en: 'awards to persons' },
} as const satisfies Record<RecipientKind, Phrase>;
