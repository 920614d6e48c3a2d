import { bornApart, bornPartTitles, familyNameTitles, postAndUnitTitles } from '../layout/titles-of-people.data.ts';
import { absenceHeadings, disciplineHeadings, initiativeHeadings, staffHeadings } from './record-headings.ts';

/** Titles under which the columns that tell who is meant stand in real lists. */
export const whoSynonyms = {
  familyName: familyNameTitles,
  postAndUnit: postAndUnitTitles,
  ordinal: ['TT', 'Số TT', 'Số thứ tự'],
  name: ['Họ tên', 'Họ, tên', 'Họ và tên CBCC', 'Họ và tên cán bộ', 'Tên', 'Cá nhân', 'Họ và tên người được đánh giá'],
  bornOn: ['Năm sinh', 'Ngày, tháng, năm sinh', 'Ngày tháng năm sinh', 'NTNS', 'Sinh ngày', 'Ngày/tháng/năm sinh'],
  citizenNumber: ['Số định danh cá nhân', 'CCCD', 'Số CCCD', 'CMND', 'Căn cước công dân', 'Số căn cước'],
  staffNumber: ['Số hiệu công chức', 'Số hiệu CBCC', 'Mã cán bộ', 'Mã CBCC', 'Mã nhân viên', 'Mã số', 'Mã giáo viên'],
  unit: ['Mã đơn vị', 'Tên đơn vị', 'Đơn vị công tác', 'Nơi công tác', 'Cơ quan', 'Cơ quan, đơn vị', 'Trường', 'Phòng'],
} as const;

const who = (headings: { readonly [Key in keyof typeof whoSynonyms]: string }) =>
  Object.fromEntries(
    (Object.keys(whoSynonyms) as (keyof typeof whoSynonyms)[]).map((key) => [headings[key], whoSynonyms[key]]),
  );

export const staffSynonyms: Readonly<Record<string, readonly string[]>> = {
  ...who(staffHeadings),
  [staffHeadings.formOfAddress]: ['Ông/Bà', 'Ông (bà)', 'Danh xưng', 'Ông, bà'],
  [staffHeadings.gender]: ['Nam/Nữ', 'Nam, nữ', 'Phái', 'GT', 'Nữ'],
  [staffHeadings.bornMale]: ['Nam', ...bornApart('Nam')],
  [staffHeadings.bornFemale]: bornApart('Nữ'),
  [staffHeadings.bornDay]: bornPartTitles('Ngày'),
  [staffHeadings.bornMonth]: bornPartTitles('Tháng'),
  [staffHeadings.bornYear]: bornPartTitles('Năm'),
  [staffHeadings.post]: [
    'Chức danh',
    'Chức vụ, chức danh',
    'Chức vụ hiện nay',
    'Vị trí việc làm',
    'CV',
    'Chức vụ/chức danh',
  ],
  [staffHeadings.leader]: ['Lãnh đạo', 'Quản lý', 'CBQL', 'Cán bộ quản lý', 'Là lãnh đạo', 'Lãnh đạo/quản lý'],
  [staffHeadings.directWorker]: ['Trực tiếp', 'Lao động trực tiếp', 'Trực tiếp/lãnh đạo', 'Lãnh đạo/trực tiếp'],
  [staffHeadings.concurrent]: ['Chức vụ kiêm nhiệm', 'Kiêm', 'KN'],
  [staffHeadings.paidAt]: ['Đơn vị trả lương', 'Hưởng lương tại', 'Nơi hưởng lương'],
  [staffHeadings.from]: [
    'Ngày bắt đầu',
    'Ngày bổ nhiệm',
    'Ngày vào cơ quan',
    'Ngày tuyển dụng',
    'Thời điểm giữ chức vụ',
  ],
  [staffHeadings.to]: ['Ngày kết thúc', 'Ngày thôi giữ chức vụ', 'Ngày nghỉ hưu', 'Ngày chuyển đi', 'Ngày nghỉ việc'],
  [staffHeadings.ground]: ['Quyết định', 'Số quyết định', 'Căn cứ pháp lý', 'QĐ bổ nhiệm'],
  [staffHeadings.occupation]: ['Nghề', 'Công việc', 'Ngành nghề'],
  [staffHeadings.address]: ['Nơi ở', 'Chỗ ở', 'Thường trú', 'Địa chỉ thường trú', 'Nơi cư trú', 'Chỗ ở hiện nay'],
};

export const initiativeSynonyms: Readonly<Record<string, readonly string[]>> = {
  ...who(initiativeHeadings),
  [initiativeHeadings.name]: [
    'Tên tác giả',
    'Họ và tên tác giả',
    'Họ và tên',
    'Họ tên',
    'Các tác giả',
    'Tác giả, đồng tác giả',
    'Nhóm tác giả',
  ],
  [initiativeHeadings.initiative]: [
    'Sáng kiến',
    'Tên SK',
    'Tên đề tài',
    'Tên đề tài, sáng kiến',
    'Tên sáng kiến, đề tài',
    'Tên SKKN',
    'Tên sáng kiến kinh nghiệm',
    'Tên giải pháp',
    'Nội dung sáng kiến',
  ],
  [initiativeHeadings.kind]: ['Loại sáng kiến', 'Loại hình', 'SK/ĐT'],
  [initiativeHeadings.mainAuthor]: ['Chủ nhiệm', 'Chủ nhiệm đề tài', 'Tác giả chủ trì', 'Chủ trì'],
  [initiativeHeadings.coAuthors]: ['Cộng sự', 'Người cùng thực hiện', 'Tác giả khác', 'Đồng tác giả (nếu có)'],
  [initiativeHeadings.share]: [
    'Tỷ lệ',
    'Tỉ lệ',
    'Tỷ lệ %',
    'Tỷ lệ (%)',
    'Tỉ lệ đóng góp',
    '% đóng góp',
    'Tỷ lệ đóng góp (%)',
    'Phần đóng góp',
  ],
  [initiativeHeadings.scope]: [
    'Phạm vi',
    'Phạm vi áp dụng',
    'Cấp',
    'Cấp sáng kiến',
    'Cấp công nhận',
    'Mức độ ảnh hưởng',
    'Hiệu quả áp dụng, phạm vi ảnh hưởng',
  ],
  [initiativeHeadings.recognisedBy]: [
    'Nơi công nhận',
    'Hội đồng công nhận',
    'Đơn vị công nhận',
    'Người công nhận',
    'Cơ quan cấp',
  ],
  [initiativeHeadings.decisionNumber]: [
    'Số QĐ',
    'Quyết định số',
    'Số QĐ công nhận',
    'Số quyết định công nhận',
    'Quyết định công nhận',
  ],
  [initiativeHeadings.recognisedOn]: [
    'Ngày QĐ',
    'Ngày công nhận',
    'Ngày ký',
    'Ngày tháng',
    'Ngày, tháng, năm quyết định',
  ],
  [initiativeHeadings.period]: ['Năm công nhận', 'Năm học', 'Năm áp dụng', 'Năm thành tích', 'Năm xét'],
};

export const disciplineSynonyms: Readonly<Record<string, readonly string[]>> = {
  ...who(disciplineHeadings),
  [disciplineHeadings.kind]: [
    'Hình thức',
    'Kỷ luật',
    'Hình thức xử lý',
    'Mức kỷ luật',
    'HTKL',
    'Hình thức xử lý kỷ luật',
  ],
  [disciplineHeadings.decisionNumber]: [
    'Số QĐ',
    'Quyết định số',
    'Số, ký hiệu quyết định',
    'Số quyết định kỷ luật',
    'Quyết định',
  ],
  [disciplineHeadings.from]: [
    'Ngày QĐ',
    'Ngày ký',
    'Từ ngày',
    'Ngày có hiệu lực',
    'Hiệu lực từ',
    'Ngày, tháng, năm quyết định',
  ],
  [disciplineHeadings.to]: [
    'Đến ngày',
    'Ngày hết hiệu lực',
    'Hết thời hạn',
    'Thời hạn đến',
    'Hiệu lực đến',
    'Ngày chấm dứt',
  ],
  [disciplineHeadings.note]: ['Lý do', 'Lý do kỷ luật', 'Hành vi vi phạm', 'Nội dung vi phạm'],
};

export const absenceSynonyms: Readonly<Record<string, readonly string[]>> = {
  ...who(absenceHeadings),
  [absenceHeadings.kind]: [
    'Loại nghỉ',
    'Lý do nghỉ',
    'Hình thức nghỉ',
    'Lý do',
    'Loại hình',
    'Chế độ nghỉ',
    'Diễn giải',
  ],
  [absenceHeadings.content]: [
    'Nội dung đào tạo',
    'Tên lớp',
    'Lớp đào tạo, bồi dưỡng',
    'Khóa học',
    'Tên khóa học',
    'Nội dung nghỉ',
    'Ghi chú',
  ],
  [absenceHeadings.from]: ['Ngày bắt đầu', 'Nghỉ từ ngày', 'Từ', 'Ngày khai giảng', 'Thời gian từ'],
  [absenceHeadings.to]: ['Ngày kết thúc', 'Nghỉ đến ngày', 'Đến', 'Đến hết ngày', 'Ngày bế giảng', 'Thời gian đến'],
  [absenceHeadings.workingDays]: [
    'Số ngày',
    'Số ngày làm việc',
    'Tổng số ngày nghỉ',
    'Số ngày nghỉ làm việc',
    'Số buổi',
  ],
  [absenceHeadings.period]: ['Năm nghỉ', 'Năm học', 'Năm xét'],
  [absenceHeadings.result]: ['Kết quả học tập', 'Xếp loại', 'Kết quả đào tạo', 'Xếp loại tốt nghiệp'],
};
