import type { Words } from './words.ts';

/** The parts of the system as the menu calls them. */
export const partWords = {
  inbox: { vi: 'Việc của tôi', en: 'My work' },
  search: { vi: 'Tra cứu', en: 'Search' },
  movement: { vi: 'Phong trào thi đua', en: 'Emulation movements' },
  registration: { vi: 'Đăng ký thi đua', en: 'Registrations' },
  cluster: { vi: 'Cụm, khối thi đua', en: 'Clusters and blocks' },
  pact: { vi: 'Giao ước thi đua', en: 'Emulation pacts' },
  scoreTable: { vi: 'Bảng điểm thi đua', en: 'Score tables' },
  inspection: { vi: 'Kiểm tra chéo', en: 'Cross-inspections' },
  exemplar: { vi: 'Điển hình tiên tiến', en: 'Exemplary models' },
  cooperation: { vi: 'Hợp tác giữa các đơn vị', en: 'Co-operation' },
  nominationBatch: { vi: 'Hồ sơ đề nghị', en: 'Nominations' },
  conditionCheck: { vi: 'Kiểm tra điều kiện', en: 'Check of conditions' },
  review: { vi: 'Bình xét', en: 'Reviews' },
  submissionLetter: { vi: 'Tờ trình', en: 'Submission letters' },
  council: { vi: 'Hội đồng TĐKT', en: 'Council' },
  decision: { vi: 'Quyết định khen thưởng', en: 'Award decisions' },
  ledger: { vi: 'Sổ khen thưởng', en: 'Award book' },
  bonus: { vi: 'Tiền thưởng', en: 'Award money' },
  insignia: { vi: 'Hiện vật khen thưởng', en: 'Insignia and blanks' },
  organisation: { vi: 'Đơn vị, cá nhân', en: 'Units and people' },
  report: { vi: 'Báo cáo, thống kê', en: 'Reports and statistics' },
  library: { vi: 'Văn bản', en: 'Legal library' },
  questions: { vi: 'Hỏi đáp nghiệp vụ', en: 'Questions and answers' },
  news: { vi: 'Tin tức', en: 'News' },
  dataImport: { vi: 'Nhập từ Excel', en: 'Import from Excel' },
  audit: { vi: 'Nhật ký hệ thống', en: 'Audit trail' },
  administration: { vi: 'Quản trị', en: 'Administration' },
} as const satisfies Words;

export type PartCode = keyof typeof partWords;

/** The headings that gather the parts in the menu. */
export const menuGroupWords = {
  emulation: { vi: 'Thi đua', en: 'Emulation' },
  commendation: { vi: 'Khen thưởng', en: 'Commendation' },
  records: { vi: 'Dữ liệu, văn bản', en: 'Records' },
  system: { vi: 'Hệ thống', en: 'System' },
} as const satisfies Words;

/** The words of the page frame: masthead, menu, footer. */
export const frameWords = {
  product: { vi: 'Sổ Vàng', en: 'Sổ Vàng' },
  home: { vi: 'Trang chủ', en: 'Home' },
  subject: { vi: 'Thi đua, khen thưởng', en: 'Emulation and commendation' },
  skipToContent: { vi: 'Đến nội dung chính', en: 'Skip to content' },
  mainMenu: { vi: 'Danh mục chính', en: 'Main menu' },
  menu: { vi: 'Danh mục', en: 'Menu' },
  language: { vi: 'Ngôn ngữ', en: 'Language' },
  account: { vi: 'Tài khoản', en: 'Account' },
  signIn: { vi: 'Đăng nhập', en: 'Sign in' },
  signOut: { vi: 'Đăng xuất', en: 'Sign out' },
  searchLabel: { vi: 'Tra cứu người, tập thể, quyết định', en: 'Search people, collectives, decisions' },
  searchButton: { vi: 'Tìm', en: 'Search' },
  breadcrumbs: { vi: 'Vị trí trang', en: 'Breadcrumbs' },
  waiting: (count: number) => ({ vi: `${count} việc đang chờ`, en: `${count} waiting` }),
  ledgerHead: (sequence: string) => ({
    vi: `Sổ khen thưởng đến mục ${sequence}`,
    en: `Award book up to entry ${sequence}`,
  }),
  fingerprint: { vi: 'mã kiểm chứng', en: 'check value' },
} as const satisfies Words;

/** Each language is named in itself, so that its reader finds it. */
export const languageNames = { vi: 'Tiếng Việt', en: 'English' } as const;
