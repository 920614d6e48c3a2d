import type { CandidateReason } from '../domain/imports/row-outcome.ts';
import type { YearlyTitle } from '../domain/organisation/award-chain.ts';
import type { Phrase, Words } from './words.ts';

/** Words of people: the person page, the forms of records, the list, and records that may be the same. */
export const peopleWords = {
  title: { vi: 'Cá nhân', en: 'People' },
  lead: (unit: string) => ({ vi: `${unit} và các đơn vị trực thuộc`, en: `${unit} and the units below it` }),
  found: (count: string) => ({ vi: `Tìm thấy ${count} cá nhân`, en: `${count} people found` }),
  nothingFound: { vi: 'Không có cá nhân nào khớp với bộ lọc', en: 'Nobody fits the filter' },
  nothingFoundWhy: {
    vi: 'Hãy bớt một điều kiện, hoặc xem cả những người đã chuyển đi.',
    en: 'Try with fewer conditions, or include those who have left.',
  },
  name: { vi: 'Họ và tên', en: 'Name' },
  nameSearch: { vi: 'Tên (không cần dấu)', en: 'Name (accents do not matter)' },
  born: { vi: 'Năm sinh', en: 'Born in' },
  unit: { vi: 'Đơn vị', en: 'Unit' },
  post: { vi: 'Chức vụ', en: 'Post' },
  postClass: { vi: 'Nhóm', en: 'Group' },
  anyClass: { vi: 'Mọi nhóm', en: 'Any group' },
  when: { vi: 'Thời gian', en: 'When' },
  present: { vi: 'Hiện nay', en: 'Now' },
  past: { vi: 'Đã chuyển đi, thôi công tác', en: 'Left' },
  all: { vi: 'Tất cả', en: 'All' },
  since: { vi: 'Từ ngày', en: 'Since' },
  until: { vi: 'Đến ngày', en: 'Until' },
  tooMany: (count: string, most: string) => ({
    vi: `Bộ lọc tìm thấy ${count} người; mỗi tệp Excel chứa nhiều nhất ${most} người. Hãy lọc bớt rồi xuất lại.`,
    en: `The filter finds ${count} people; a file holds at most ${most}. Narrow it and export again.`,
  }),
  newPerson: { vi: 'Thêm cá nhân', en: 'Add a person' },
  newLead: {
    vi: 'Cán bộ, công chức, viên chức thì ghi chức vụ; nhân dân không có chức vụ thì ghi nghề nghiệp và địa chỉ.',
    en: 'Staff have a post; citizens without a post have an occupation and an address.',
  },
  duplicates: { vi: 'Có thể trùng', en: 'Possible duplicates' },
  duplicatesLead: {
    vi: 'Những hồ sơ có thể là của cùng một người. Hai hồ sơ chỉ thành một khi có người xác nhận, và luôn tách lại được.',
    en: 'Records that may be of one human. They become one only when a person says so, and can always be separated again.',
  },
  noDuplicates: { vi: 'Không có hồ sơ nào có thể trùng', en: 'No possible duplicates' },
  pairsFound: (count: string) => ({ vi: `${count} cặp hồ sơ cần xem`, en: `${count} pairs to look at` }),
  pairOne: { vi: 'Hồ sơ thứ nhất', en: 'First record' },
  pairOther: { vi: 'Hồ sơ thứ hai', en: 'Second record' },
  reasons: { vi: 'Vì sao', en: 'Why' },
  compare: { vi: 'So sánh', en: 'Compare' },
  compareTitle: { vi: 'So sánh hai hồ sơ', en: 'Two records side by side' },
  fact: { vi: 'Nội dung', en: 'Fact' },
  awardsCount: { vi: 'Số lần khen thưởng', en: 'Awards' },
  lastAward: { vi: 'Lần gần nhất', en: 'Last one' },
  conflicts: (count: number) => ({ vi: `Hai hồ sơ khác nhau ở ${count} điểm`, en: `${count} contradictions` }),
  merge: { vi: 'Hợp nhất', en: 'Merge' },
  mergeTitle: { vi: 'Hợp nhất thành một người', en: 'Merge into one person' },
  keep: { vi: 'Hồ sơ giữ lại', en: 'Record to keep' },
  keepHint: {
    vi: 'Hồ sơ kia vẫn còn nguyên, chỉ được xem chung với hồ sơ giữ lại.',
    en: 'The other record stays as it is and is shown with this one.',
  },
  reason: { vi: 'Lý do', en: 'Reason' },
  seen: {
    vi: 'Đã xem các điểm khác nhau ở trên, vẫn là cùng một người',
    en: 'I have seen the contradictions above; it is one person',
  },
  pin: { vi: 'Hai người khác nhau', en: 'Two people' },
  pinTitle: { vi: 'Xác nhận là hai người khác nhau', en: 'These are two people' },
  unpin: { vi: 'Bỏ xác nhận “hai người khác nhau”', en: 'Undo “two people”' },
  pinnedNow: { vi: 'Đã xác nhận là hai người khác nhau.', en: 'Confirmed as two people.' },
  mergedRecords: { vi: 'Hồ sơ đã hợp nhất', en: 'Merged records' },
  undoMerge: { vi: 'Tách lại', en: 'Separate again' },
  undoMergeTitle: (name: string) => ({ vi: `Tách lại hồ sơ “${name}”?`, en: `Separate the record “${name}” again?` }),
  undoMergeLead: {
    vi: 'Hai hồ sơ trở lại như trước khi hợp nhất. Không có dữ liệu nào bị mất.',
    en: 'Both records become what they were before. Nothing is lost.',
  },
  // Person page
  ratings: { vi: 'Kết quả xếp loại', en: 'Ratings' },
  initiatives: { vi: 'Sáng kiến, đề tài', en: 'Initiatives' },
  registrations: { vi: 'Đăng ký thi đua', en: 'Registrations' },
  transfers: { vi: 'Điều động, ý kiến của đơn vị cũ', en: 'Moves and opinions of the former unit' },
  disciplines: { vi: 'Kỷ luật', en: 'Discipline' },
  absences: { vi: 'Nghỉ, đào tạo, bồi dưỡng', en: 'Leave and training' },
  history: { vi: 'Đã rút hoặc thay thế', en: 'Taken back or replaced' },
  chains: { vi: 'Chuỗi danh hiệu', en: 'Chains of titles' },
  missing: (years: string) => ({ vi: `thiếu ${years}`, en: `${years} missing` }),
  unbroken: (count: number) => ({ vi: `${count} năm liên tục gần nhất`, en: `${count} successive years at the end` }),
  copy: { vi: 'Chép vào báo cáo thành tích', en: 'Copy into the report of achievements' },
  copyLead: {
    vi: 'Bôi đen phần chữ dưới đây rồi chép, hoặc bấm nút để chép tất cả.',
    en: 'Select the text below and copy it, or press the button.',
  },
  copyButton: { vi: 'Chép tất cả', en: 'Copy all' },
  copied: { vi: 'Đã chép', en: 'Copied' },
  copyTitles: { vi: 'Danh hiệu thi đua', en: 'Titles' },
  copyAwards: { vi: 'Hình thức khen thưởng', en: 'Commendations' },
  none: { vi: 'Chưa có.', en: 'None.' },
  add: { vi: 'Ghi thêm', en: 'Add' },
  takeBack: { vi: 'Rút', en: 'Take back' },
  takeBackTitle: { vi: 'Rút nội dung đã ghi?', en: 'Take this record back?' },
  takeBackLead: {
    vi: 'Nội dung này không còn được tính nữa nhưng vẫn xem lại được, kèm lý do.',
    en: 'It counts no longer but stays to be seen, with the reason.',
  },
  takenBackBy: (when: string, by: string) => ({ vi: `${when}, ${by}`, en: `${when}, ${by}` }),
  replaced: { vi: 'thay bằng nội dung mới', en: 'replaced' },
  endPost: { vi: 'Thôi giữ', en: 'End' },
  endPostTitle: (post: string) => ({ vi: `Thôi giữ chức vụ “${post}”`, en: `End of the post “${post}”` }),
  endedOn: { vi: 'Ngày thôi giữ', en: 'First day without it' },
  endedOnHint: {
    vi: 'Ngày đầu tiên không còn giữ chức vụ; bỏ trống nếu đang giữ.',
    en: 'The first day without it; empty while it is held.',
  },
  concurrent: { vi: 'Kiêm nhiệm', en: 'Concurrent post' },
  paidHere: { vi: 'Hưởng lương tại đơn vị này', en: 'Paid by this unit' },
  paidElsewhere: { vi: 'hưởng lương ở đơn vị khác', en: 'paid elsewhere' },
  ground: { vi: 'Căn cứ (số quyết định)', en: 'Ground (decision)' },
  from: { vi: 'Từ ngày', en: 'From' },
  disciplineTo: { vi: 'Hết thời hạn từ ngày', en: 'No longer in effect from' },
  period: { vi: 'Năm hoặc năm học', en: 'Year or school year' },
  periodHint: { vi: 'Ví dụ 2020 hoặc 2020-2021', en: 'For example 2020 or 2020-2021' },
  grade: { vi: 'Mức xếp loại', en: 'Grade' },
  kind: { vi: 'Loại', en: 'Kind' },
  decisionNumber: { vi: 'Số quyết định', en: 'Decision number' },
  note: { vi: 'Ghi chú', en: 'Note' },
  toDisciplineHint: { vi: 'Bỏ trống: tính 12 tháng.', en: 'Left empty: twelve months.' },
  absenceTo: { vi: 'Ngày trở lại làm việc', en: 'Day of return' },
  absenceName: { vi: 'Tên khóa đào tạo, nội dung', en: 'Name of the training' },
  result: { vi: 'Kết quả đào tạo', en: 'Result of the training' },
  initiativeName: { vi: 'Tên sáng kiến, đề tài', en: 'Name' },
  scope: { vi: 'Phạm vi ảnh hưởng', en: 'Scope' },
  recognisedBy: { vi: 'Cơ quan công nhận', en: 'Recognised by' },
  recognisedOn: { vi: 'Ngày công nhận', en: 'Recognised on' },
  share: { vi: 'Tỷ lệ đóng góp (%)', en: 'Share (%)' },
  coAuthors: { vi: 'Đồng tác giả', en: 'Co-authors' },
  addCoAuthors: { vi: 'Thêm đồng tác giả', en: 'Add co-authors' },
  coAuthorsHint: {
    vi: 'Mỗi dòng một người cùng đơn vị, kèm tỷ lệ nếu có: Nguyễn Văn A: 30',
    en: 'One a line, of the same unit, with the share if known: Nguyễn Văn A: 30',
  },
  formCode: { vi: 'Danh hiệu, hình thức đăng ký', en: 'Title registered for' },
  registeredOn: { vi: 'Ngày đăng ký', en: 'Registered on' },
  fromUnit: { vi: 'Đơn vị cũ', en: 'Former unit' },
  toUnit: { vi: 'Đơn vị mới', en: 'New unit' },
  movedOn: { vi: 'Ngày chuyển', en: 'Moved on' },
  opinion: { vi: 'Ý kiến của đơn vị cũ', en: 'Opinion of the former unit' },
  opinionText: { vi: 'Nội dung nhận xét', en: 'Text of the opinion' },
  opinionOn: { vi: 'Ngày có ý kiến', en: 'Day of the opinion' },
  citizenNumber: { vi: 'Số định danh cá nhân', en: 'Citizen number' },
  staffNumber: { vi: 'Số hiệu công chức, viên chức', en: 'Staff number' },
  formOfAddress: { vi: 'Xưng hô', en: 'Form of address' },
  formOfAddressHint: { vi: 'Bỏ trống: theo giới tính (Ông, Bà).', en: 'Left empty: from the gender.' },
  diedOn: { vi: 'Ngày mất', en: 'Died on' },
  died: (date: string) => ({ vi: `Đã mất ngày ${date}`, en: `Died on ${date}` }),
  homeUnit: { vi: 'Nơi cư trú', en: 'Lives in' },
} as const satisfies Words;

export const postClassWords = {
  leader: { vi: 'Lãnh đạo, quản lý', en: 'Leader' },
  direct: { vi: 'Trực tiếp công tác', en: 'Direct worker' },
  unknown: { vi: 'Chưa xác định', en: 'Not known' },
} satisfies Words;

export const gradeWords = {
  HT_XUAT_SAC: { vi: 'Hoàn thành xuất sắc nhiệm vụ', en: 'Excellent' },
  HT_TOT: { vi: 'Hoàn thành tốt nhiệm vụ', en: 'Good' },
  HT: { vi: 'Hoàn thành nhiệm vụ', en: 'Completed' },
  KHONG_HT: { vi: 'Không hoàn thành nhiệm vụ', en: 'Not completed' },
} satisfies Words;

export const disciplineKindWords = {
  khien_trach: { vi: 'Khiển trách', en: 'Reprimand' },
  canh_cao: { vi: 'Cảnh cáo', en: 'Warning' },
  cach_chuc: { vi: 'Cách chức', en: 'Removal from post' },
  buoc_thoi_viec: { vi: 'Buộc thôi việc', en: 'Dismissal' },
  an_hinh_su: { vi: 'Án hình sự', en: 'Criminal sentence' },
} satisfies Words;

export const absenceKindWords = {
  thai_san: { vi: 'Nghỉ thai sản', en: 'Maternity leave' },
  dieu_tri_thuong_tich: { vi: 'Điều trị thương tích', en: 'Treatment of an injury' },
  dao_tao: { vi: 'Đào tạo, bồi dưỡng', en: 'Training' },
  om: { vi: 'Nghỉ ốm', en: 'Sick leave' },
  khac: { vi: 'Nghỉ khác', en: 'Other leave' },
} satisfies Words;

export const trainingResultWords = {
  gioi: { vi: 'Giỏi', en: 'Very good' },
  kha: { vi: 'Khá', en: 'Good' },
  trung_binh: { vi: 'Trung bình', en: 'Average' },
} satisfies Words;

export const initiativeKindWords = {
  sang_kien: { vi: 'Sáng kiến', en: 'Initiative' },
  de_tai: { vi: 'Đề tài', en: 'Research' },
  muu_tri: { vi: 'Mưu trí, sáng tạo', en: 'Ingenuity in action' },
} satisfies Words;

export const scopeWords = {
  co_so: { vi: 'Cấp cơ sở', en: 'Unit' },
  bo_tinh: { vi: 'Cấp bộ, tỉnh', en: 'Ministry, province' },
  toan_quoc: { vi: 'Toàn quốc', en: 'Whole country' },
} satisfies Words;

export const opinionWords = {
  asked: { vi: 'Đã hỏi, chưa trả lời', en: 'Asked, no answer yet' },
  agreed: { vi: 'Nhất trí', en: 'Agreed' },
  disagreed: { vi: 'Không nhất trí', en: 'Did not agree' },
} satisfies Words;

/** The yearly titles as offices abbreviate them. */
export const chainWords: Readonly<Record<YearlyTitle, Phrase>> = {
  LDTT: { vi: 'LĐTT', en: 'LĐTT' },
  CSTD_CO_SO: { vi: 'CSTĐCS', en: 'CSTĐCS' },
  CSTD_BO_TINH: { vi: 'CSTĐ cấp bộ, tỉnh', en: 'CSTĐ of ministry or province' },
  CSTD_TOAN_QUOC: { vi: 'CSTĐ toàn quốc', en: 'CSTĐ of the country' },
};

/** Why somebody on record may be the one who is meant, or may not. */
export const candidateReasonWords: Readonly<Record<CandidateReason, Phrase>> = {
  'same-name': { vi: 'cùng họ tên', en: 'same name' },
  'name-without-accents': { vi: 'họ tên chỉ khác dấu', en: 'same name but for accents' },
  'same-birth': { vi: 'cùng ngày sinh', en: 'same day of birth' },
  'same-birth-year': { vi: 'cùng năm sinh', en: 'same year of birth' },
  'birth-differs': { vi: 'khác ngày sinh', en: 'another day of birth' },
  'birth-unknown': { vi: 'chưa rõ ngày sinh', en: 'day of birth not known' },
  'same-number': { vi: 'cùng số định danh hoặc số hiệu', en: 'same number' },
  'number-differs': { vi: 'khác số định danh hoặc số hiệu', en: 'another number' },
  'same-unit': { vi: 'cùng đơn vị', en: 'same unit' },
  'unit-succeeds': { vi: 'đơn vị trước hoặc sau sắp xếp', en: 'former or later unit' },
  'other-unit': { vi: 'ở đơn vị khác', en: 'in another unit' },
  'has-left': { vi: 'đã thôi công tác ở đó', en: 'had left there' },
  'may-have-moved': { vi: 'có thể đã chuyển đơn vị', en: 'may have moved' },
  'several-in-list': { vi: 'danh sách có nhiều người cùng tên', en: 'several of this name in the list' },
  'several-here': { vi: 'có nhiều người cùng tên trong đơn vị', en: 'several of this name here' },
};

export const conflictWords = {
  birth: { vi: 'ngày sinh', en: 'day of birth' },
  gender: { vi: 'giới tính', en: 'gender' },
  'citizen-number': { vi: 'số định danh cá nhân', en: 'citizen number' },
  'staff-number': { vi: 'số hiệu công chức, viên chức', en: 'staff number' },
  death: { vi: 'ngày mất', en: 'day of death' },
} satisfies Words;
