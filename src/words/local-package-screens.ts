import type { PackageDays } from '../domain/awards/local/package-days.ts';
import type { LocalCondition, LocalDeadline, ProvincialPackage } from '../domain/awards/local/provincial-package.ts';
import { toScreenDate } from '../kernel/plain-date.ts';
import type { Phrase, Words } from './words.ts';

/** Words of provincial packages: where one is chosen, where it is named, and their pages in the library. */
export const packageWords = {
  field: { vi: 'Gói địa phương', en: 'Provincial package' },
  fieldHint: {
    vi: 'Chỉ hiện gói có hiệu lực vào ngày đã chọn',
    en: 'Only packages in force on the chosen day',
  },
  noPackage: { vi: 'Không dùng', en: 'None' },
  inUse: { vi: 'Áp dụng thêm gói địa phương:', en: 'With the provincial package:' },
  ofPackage: (name: string): Phrase => ({
    vi: `Quy định của gói địa phương ${name}`,
    en: `Rule of the package ${name}`,
  }),
  demonstration: { vi: 'MINH HỌA', en: 'DEMONSTRATION' },
  demonstrationWhy: {
    vi: 'Gói minh họa, không phải quy định có thật: không kết luận nào dựa vào gói này là chắc chắn.',
    en: 'A demonstration, no real regulation: nothing that rests on it is certain.',
  },
  title: { vi: 'Gói địa phương', en: 'Provincial packages' },
  lead: {
    vi: 'Quy định riêng của tỉnh mà hệ thống áp dụng thêm khi người kiểm tra chọn. Gói chỉ bổ sung phần luật giao cho tỉnh hoặc đặt điều kiện chặt hơn.',
    en: 'What provinces lay over the law when an officer chooses it: what the law leaves to them, and what they ask beside it.',
  },
  found: (count: number): Phrase => ({ vi: `${count} gói dùng được`, en: `${count} packages in use` }),
  nothing: { vi: 'Chưa có gói địa phương nào', en: 'There is no provincial package' },
  nothingWhy: {
    vi: 'Người quản trị đặt tệp gói vào thư mục goi-dia-phuong trong thư mục dữ liệu rồi khởi động lại.',
    en: 'The administrator puts files into goi-dia-phuong in the data folder and restarts.',
  },
  refused: { vi: 'Gói bị lỗi, không được dùng', en: 'Wrong packages, not used' },
  refusedLead: {
    vi: 'Người quản trị sửa tệp theo lý do dưới đây rồi khởi động lại hệ thống.',
    en: 'The administrator corrects the file as said below and restarts.',
  },
  refusedFound: (count: number): Phrase => ({ vi: `${count} gói bị lỗi`, en: `${count} wrong packages` }),
  folder: { vi: '(thư mục gói)', en: '(the folder itself)' },
  file: { vi: 'Tệp', en: 'File' },
  reasons: { vi: 'Lý do', en: 'Reasons' },
  place: (path: string): Phrase => ({ vi: `Vị trí ${path}`, en: `At ${path}` }),
  moreReasons: (count: number): Phrase => ({ vi: `và ${count} lỗi khác`, en: `and ${count} more` }),
  code: { vi: 'Mã', en: 'Code' },
  name: { vi: 'Tên gói', en: 'Name' },
  province: { vi: 'Tỉnh', en: 'Province' },
  instrument: { vi: 'Văn bản', en: 'Instrument' },
  regulationTitle: { vi: 'Trích yếu', en: 'Title' },
  issuer: { vi: 'Cơ quan ban hành', en: 'Issued by' },
  issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
  regulationDays: { vi: 'Hiệu lực của văn bản', en: 'Instrument in force' },
  openRegulation: { vi: 'Xem văn bản ở trang của gói', en: 'See it on the page of the package' },
  days: { vi: 'Gói áp dụng', en: 'Package in force' },
  version: { vi: 'Phiên bản', en: 'Version' },
  kind: { vi: 'Tính chất', en: 'Kind' },
  real: { vi: 'Quy định của tỉnh', en: 'Regulation' },
  origin: { vi: 'Nguồn', en: 'Comes from' },
  program: { vi: 'Kèm theo chương trình', en: 'The program' },
  office: { vi: 'Cơ quan tự thêm', en: 'The office' },
  standards: { vi: 'Tiêu chuẩn', en: 'Standards' },
  sets: { vi: 'Quy định phần luật giao cho tỉnh', en: 'Sets what the law leaves to the province' },
  adds: { vi: 'Điều kiện thêm, ngoài tiêu chuẩn của luật', en: 'Asks more, beside the law' },
  standardOf: (award: string, recipient: string): Phrase => ({
    vi: `${award} – ${recipient.toLowerCase()}`,
    en: `${award} – ${recipient.toLowerCase()}`,
  }),
  deadlines: { vi: 'Thời hạn gửi hồ sơ, báo cáo', en: 'Deadlines' },
  deadline: { vi: 'Thời hạn', en: 'By' },
  content: { vi: 'Nội dung', en: 'What it says' },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  shares: { vi: 'Tỷ lệ', en: 'Shares' },
  share: { vi: 'Tỷ lệ', en: 'Share' },
  councils: { vi: 'Hội đồng', en: 'Councils' },
  council: { vi: 'Hội đồng', en: 'Council' },
  councilOf: { province: { vi: 'Cấp tỉnh', en: 'Province' }, grassroots: { vi: 'Cấp cơ sở', en: 'Grassroots' } },
  scoreTables: { vi: 'Bảng điểm thi đua', en: 'Score tables' },
  criterion: { vi: 'Tiêu chí', en: 'Criterion' },
  most: { vi: 'Điểm tối đa', en: 'Greatest points' },
  total: { vi: 'Cộng', en: 'Total' },
  templates: { vi: 'Mẫu văn bản', en: 'Templates' },
  otherVersions: { vi: 'Phiên bản khác', en: 'Other versions' },
  ofForm: {
    vi: 'Gói có quy định riêng cho danh hiệu, hình thức này vào ngày đang xem; được áp dụng khi người kiểm tra chọn.',
    en: 'Packages that rule on this form on this day; they apply when an officer chooses one.',
  },
  ofInstrument: {
    vi: 'Văn bản này được áp dụng qua gói địa phương; điều kiện của từng điều, khoản ở trang của gói:',
    en: 'This instrument applies through a provincial package; its conditions stand on the page of the package:',
  },
} as const satisfies Readonly<Record<string, Words[string] | Words>>;

/** "15/12/2025 – …" */
export const sayDays = ({ from, to }: PackageDays): string =>
  `${toScreenDate(from)} – ${to === null ? '…' : toScreenDate(to)}`;

/** "Bắc Ninh: Quy định công tác thi đua, khen thưởng của tỉnh Bắc Ninh", marked when it is a demonstration. */
export function sayPackage({ province, vi, en, demonstration }: Named): Phrase {
  const mark = packageWords.demonstration;
  return {
    vi: `${demonstration ? `${mark.vi} – ` : ''}${province}: ${vi}`,
    en: `${demonstration ? `${mark.en} – ` : ''}${province}: ${en}`,
  };
}

type Named = Pick<ProvincialPackage, 'province' | 'vi' | 'en' | 'demonstration'>;

/** The mark of a condition that a package brings, beside the condition. */
export function sayOfPackage({ province, demonstration }: Named): Phrase {
  const { vi, en } = packageWords.demonstration;
  return {
    vi: packageWords.ofPackage(`${province}${demonstration ? ` (${vi})` : ''}`).vi,
    en: packageWords.ofPackage(`${province}${demonstration ? ` (${en})` : ''}`).en,
  };
}

/** "trước ngày 10/12", "10 ngày trước". */
export const sayDeadline = (deadline: LocalDeadline): Phrase => {
  if ('daysBefore' in deadline)
    return { vi: `${deadline.daysBefore} ngày trước`, en: `${deadline.daysBefore} days before` };
  const [month = '', day = ''] = deadline.monthDay.split('-');
  return { vi: `${Number(day)}/${Number(month)} hằng năm`, en: `${Number(day)}/${Number(month)} each year` };
};

const KINDS = {
  assessed: { vi: 'Biên bản bình xét xác nhận', en: 'The minutes of the review confirm it' },
  rated: { vi: 'Đối chiếu với xếp loại năm', en: 'Compared with the rating of the year' },
  achieved: { vi: 'Đối chiếu với thành tích đã ghi', en: 'Compared with achievements on record' },
  initiatives: { vi: 'Đối chiếu với sáng kiến, đề tài đã ghi', en: 'Compared with initiatives on record' },
  'held-in-succession': { vi: 'Đối chiếu với khen thưởng trong sổ', en: 'Compared with awards in the book' },
  'member-share': { vi: 'Đối chiếu với số người của tập thể', en: 'Compared with the members of the collective' },
  'leads-cluster': { vi: 'Đối chiếu với kết quả cụm, khối', en: 'Compared with the results of clusters' },
  all: { vi: 'Phải đủ các điều sau', en: 'All of these' },
  any: { vi: 'Một trong các điều sau', en: 'One of these' },
} satisfies Record<LocalCondition['kind'], Phrase>;

/** How the system tries a condition of a package. */
export const sayConditionKind = (kind: LocalCondition['kind']): Phrase => KINDS[kind];
