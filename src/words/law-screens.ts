import type { Declaration } from '../domain/awards/records-to-facts.ts';
import type { AwardKind, AwardLevel } from '../domain/awards/award-form.ts';
import type { InstrumentKind } from '../domain/law/instruments.ts';
import type { Phrase, Words } from './words.ts';

/** Kinds of instruments as a filter lists them. */
export const instrumentKindWords = {
  luat: { vi: 'Luật', en: 'Laws' },
  nghi_dinh: { vi: 'Nghị định', en: 'Decrees' },
  thong_tu: { vi: 'Thông tư', en: 'Circulars' },
  quyet_dinh: { vi: 'Quyết định', en: 'Decisions' },
  cong_van: { vi: 'Công văn', en: 'Official letters' },
} satisfies Record<InstrumentKind, Phrase>;

export const awardKindWords = {
  danh_hieu_thi_dua: { vi: 'Danh hiệu thi đua', en: 'Emulation titles' },
  co_thi_dua: { vi: 'Cờ thi đua', en: 'Emulation flags' },
  huan_chuong: { vi: 'Huân chương', en: 'Orders' },
  huy_chuong: { vi: 'Huy chương', en: 'Medals' },
  danh_hieu_vinh_du: { vi: 'Danh hiệu vinh dự nhà nước', en: 'State honorary titles' },
  giai_thuong: { vi: 'Giải thưởng Hồ Chí Minh, Giải thưởng Nhà nước', en: 'State prizes' },
  bang_khen: { vi: 'Bằng khen', en: 'Certificates (Bằng khen)' },
  giay_khen: { vi: 'Giấy khen', en: 'Certificates (Giấy khen)' },
  ky_niem_chuong: { vi: 'Kỷ niệm chương', en: 'Commemorative medals' },
} satisfies Record<AwardKind, Phrase>;

export const awardLevelWords = {
  trung_uong: { vi: 'Cấp Nhà nước', en: 'State' },
  bo_tinh: { vi: 'Cấp bộ, tỉnh', en: 'Ministry, province' },
  huyen: { vi: 'Cấp huyện', en: 'District' },
  co_so: { vi: 'Cấp cơ sở', en: 'Unit' },
  xa: { vi: 'Cấp xã', en: 'Commune' },
} satisfies Record<AwardLevel, Phrase>;

/** Words of the law browser: instruments, articles, rules, titles and forms. */
export const libraryWords = {
  title: { vi: 'Văn bản', en: 'Legal library' },
  lead: (day: string) => ({
    vi: `Văn bản về thi đua, khen thưởng mà hệ thống đã dùng để đối chiếu, theo ngày ${day}`,
    en: `The instruments that this system applies, as of ${day}`,
  }),
  instruments: { vi: 'Văn bản', en: 'Instruments' },
  awards: { vi: 'Danh hiệu, hình thức', en: 'Titles and forms' },
  parts: { vi: 'Các phần của thư viện', en: 'Parts of the library' },
  day: { vi: 'Theo ngày', en: 'As of' },
  kind: { vi: 'Loại văn bản', en: 'Kind' },
  anyKind: { vi: 'Mọi loại', en: 'Any kind' },
  search: { vi: 'Số, tên văn bản', en: 'Number or title' },
  validity: { vi: 'Hiệu lực', en: 'Validity' },
  anyValidity: { vi: 'Mọi tình trạng', en: 'Any state' },
  inForce: { vi: 'Còn hiệu lực', en: 'In force' },
  ended: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  notYet: { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  notKnown: { vi: 'Chưa rõ ngày có hiệu lực', en: 'Days not known' },
  found: (count: number) => ({ vi: `${count} văn bản`, en: `${count} instruments` }),
  name: { vi: 'Văn bản', en: 'Instrument' },
  from: { vi: 'Có hiệu lực từ', en: 'In force from' },
  to: { vi: 'Hết hiệu lực sau ngày', en: 'Last day in force' },
  relations: { vi: 'Quan hệ với văn bản khác', en: 'Relations' },
  replaces: { vi: 'Thay thế', en: 'Replaces' },
  amends: { vi: 'Sửa đổi, bổ sung', en: 'Amends' },
  replacedBy: { vi: 'Được thay thế bởi', en: 'Replaced by' },
  amendedBy: { vi: 'Được sửa đổi, bổ sung bởi', en: 'Amended by' },
  reading: { vi: 'Mức đối chiếu', en: 'Reading' },
  note: { vi: 'Ghi chú', en: 'Note' },
  titleAndNote: { vi: 'Tên văn bản, ghi chú', en: 'Title, note' },
  none: { vi: 'Không có', en: 'None' },
  notStated: { vi: 'Chưa rõ', en: 'Not known' },
  unconfirmed: { vi: 'chưa đối chiếu', en: 'not compared with the text' },
  nothingFound: { vi: 'Không có văn bản nào khớp với bộ lọc', en: 'No instrument fits the filter' },
  nothingFoundWhy: { vi: 'Hãy bỏ bớt một điều kiện hoặc chọn ngày khác.', en: 'Try fewer conditions or another day.' },
  articles: { vi: 'Điều, khoản được dùng', en: 'Articles in use' },
  articlesLead: (day: string) => ({
    vi: `Theo luật ngày ${day}. Điều kiện chỉ áp dụng cho một số trường hợp (chuyển công tác, đào tạo dài hạn…) hiện ở trang kiểm tra từng người.`,
    en: `Under the law of ${day}. Conditions for some cases only (a move, long training …) show on the page of a person.`,
  }),
  article: { vi: 'Điều, khoản', en: 'Article' },
  use: { vi: 'Quy định', en: 'What it rules' },
  usedBy: { vi: 'Áp dụng cho', en: 'Applied to' },
  forms: (count: number) => ({ vi: `${count} danh hiệu, hình thức`, en: `${count} forms` }),
  noArticles: {
    vi: 'Chưa có quy định nào của văn bản này được dùng để đối chiếu vào ngày này.',
    en: 'No rule of this instrument is applied on this day.',
  },
  definesForm: { vi: 'Quy định danh hiệu, hình thức', en: 'Defines the title or form' },
  givesCompetence: { vi: 'Thẩm quyền quyết định', en: 'Who decides' },
  form: { vi: 'Danh hiệu, hình thức', en: 'Title or form' },
  formKind: { vi: 'Loại', en: 'Kind' },
  level: { vi: 'Cấp', en: 'Level' },
  anyLevel: { vi: 'Mọi cấp', en: 'Any level' },
  recipients: { vi: 'Đối tượng', en: 'Recipients' },
  anyRecipient: { vi: 'Mọi đối tượng', en: 'Any recipient' },
  decidedBy: { vi: 'Thẩm quyền quyết định', en: 'Decided by' },
  ownRules: { vi: 'theo quy định riêng', en: 'separate rules' },
  foundForms: (count: number) => ({ vi: `${count} danh hiệu, hình thức`, en: `${count} titles and forms` }),
  noForms: { vi: 'Không có danh hiệu, hình thức nào khớp với bộ lọc', en: 'No title or form fits the filter' },
  conditions: (recipient: string) => ({
    vi: `Điều kiện đối với ${recipient.toLowerCase()}`,
    en: `Conditions for a ${recipient.toLowerCase()}`,
  }),
  noStandard: {
    vi: 'Chưa có tiêu chuẩn của văn bản nào để đối chiếu cho đối tượng này: mọi kết luận phải dựa vào văn bản.',
    en: 'No standard is held for this kind of recipient.',
  },
  clause: { vi: 'Căn cứ', en: 'Clause' },
  openClause: { vi: 'Mở trong thư viện văn bản', en: 'Open in the library' },
  notThen: (name: string, day: string) => ({
    vi: `Luật ngày ${day} không có ${name}.`,
    en: `The law of ${day} has no ${name}.`,
  }),
  lawGap: (first: string) => ({
    vi: `Hệ thống chỉ đối chiếu được từ ngày ${first}; trước ngày đó không có kết luận.`,
    en: `Nothing before ${first} is covered: there is no answer.`,
  }),
  noText: {
    vi: 'Trang này ghi lại nội dung quy định bằng lời của hệ thống, không chép nguyên văn. Khi kết luận, đối chiếu với văn bản gốc.',
    en: 'The rules are restated in our own words. Compare with the text itself before concluding.',
  },
} as const satisfies Words;

/** What an officer declares by ticking a box; nothing is taken for complete in silence. */
export const declarationWords = {
  initiatives: { vi: 'Đã nhập đủ sáng kiến, đề tài', en: 'All initiatives are on record' },
  disciplines: { vi: 'Đã nhập đủ kỷ luật', en: 'All discipline is on record' },
  absences: { vi: 'Đã nhập đủ nghỉ và đào tạo', en: 'All leave and training is on record' },
  proceedings: {
    vi: 'Không có ai đang bị xem xét kỷ luật, thanh tra, kiểm tra, điều tra, giải quyết khiếu nại',
    en: 'Nobody is under proceedings or investigation',
  },
  achievements: {
    vi: 'Ngoài sổ, không có thành tích đột xuất, chuyên đề, quá trình cống hiến nào cần tính',
    en: 'No sudden or thematic achievement or long service has to be counted',
  },
  review: {
    vi: 'Đã họp bình xét; biên bản xác nhận các tiêu chuẩn về đạo đức, đoàn kết, phong trào',
    en: 'The unit has held its review; the minutes confirm the qualitative standards',
  },
} satisfies Record<Declaration, Phrase>;
