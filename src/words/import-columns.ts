import type { ImportKind } from '../domain/imports/import-kind.ts';
import type { AwardHeading, UnitHeading } from '../domain/imports/layouts.ts';
import { recordColumnWords } from './record-columns.ts';
import type { Phrase } from './words.ts';

/** How a column is filled in, with an example as it stands in a cell. */
export type ColumnGuide = { readonly meaning: Phrase; readonly example: string };

const awardColumnWords: Readonly<Record<AwardHeading, ColumnGuide>> = {
  STT: {
    meaning: { vi: 'Số thứ tự trong quyết định, giữ đúng như bản giấy.', en: 'Ordinal in the decision, as on paper.' },
    example: '1',
  },
  'Xưng hô': {
    meaning: { vi: 'Ông, Bà, Đồng chí, cấp bậc… như in trên quyết định.', en: 'Form of address as printed.' },
    example: 'Bà',
  },
  'Họ và tên / Tên tập thể': {
    meaning: { vi: 'Tên như in trên quyết định.', en: 'Name as printed.' },
    example: 'Lường Thị Hòa',
  },
  'Loại đối tượng': {
    meaning: { vi: 'Cá nhân, Tập thể hoặc Hộ gia đình.', en: 'Person, collective or household (in Vietnamese).' },
    example: 'Cá nhân',
  },
  'Chức vụ': { meaning: { vi: 'Chức vụ như in trên quyết định.', en: 'Post as printed.' }, example: 'Giáo viên' },
  'Nghề nghiệp, địa chỉ': {
    meaning: {
      vi: 'Cho người không phải cán bộ: nghề nghiệp, nơi ở.',
      en: 'For people who are not staff: occupation and address.',
    },
    example: 'Nông dân, thôn Nà Pam',
  },
  'Mã đơn vị': {
    meaning: {
      vi: 'Mã ở mục Đơn vị, cá nhân; phải thuộc đơn vị đang nhập.',
      en: 'Code as under units; must lie below this unit.',
    },
    example: 'thcs-bac-kan',
  },
  'Đơn vị': {
    meaning: {
      vi: 'Tên đơn vị như thường gọi, khi không ghi mã; tên cũ cũng được.',
      en: 'Usual name of the unit when there is no code; former names too.',
    },
    example: 'Trường THCS Bắc Kạn',
  },
  'Danh hiệu, hình thức': {
    meaning: {
      vi: 'Tên trong Luật Thi đua, khen thưởng hoặc viết tắt LĐTT, CSTĐCS, BK, GK…',
      en: 'Name as in the law, or a usual abbreviation.',
    },
    example: 'Lao động tiên tiến',
  },
  'Cấp quyết định': {
    meaning: {
      vi: 'Chức danh người ký, kèm tên đơn vị nếu cần.',
      en: 'Office of the one who signs, with the unit if needed.',
    },
    example: 'Chủ tịch UBND thành phố',
  },
  'Số quyết định': {
    meaning: { vi: 'Trống nếu còn chờ quyết định.', en: 'Empty while pending.' },
    example: '186/QĐ-UBND',
  },
  'Ngày quyết định': { meaning: { vi: 'Ngày/tháng/năm.', en: 'Day/month/year.' }, example: '29/01/2021' },
  'Năm thành tích': {
    meaning: { vi: 'Năm, năm học hoặc giai đoạn.', en: 'Year, school year or span of years.' },
    example: '2020',
  },
  'Loại khen': {
    meaning: {
      vi: 'Công trạng, Chuyên đề, Đột xuất, Cống hiến, Niên hạn hoặc Đối ngoại.',
      en: 'Kind of commendation (in Vietnamese).',
    },
    example: 'Công trạng',
  },
  'Lý do khen': {
    meaning: { vi: 'Như ghi trong quyết định.', en: 'As in the decision.' },
    example: 'Hoàn thành tốt nhiệm vụ năm 2020',
  },
  'Người trực tiếp': {
    meaning: {
      vi: 'x nếu là người trực tiếp lao động, công tác; trống nếu không rõ.',
      en: 'x for direct workers; empty when not known.',
    },
    example: 'x',
  },
  'Số tờ trình': {
    meaning: { vi: 'Tờ trình đề nghị, nếu có.', en: 'Submission letter, if any.' },
    example: '12/TTr-UBND',
  },
  'Ngày trình': { meaning: { vi: 'Ngày gửi tờ trình.', en: 'Day of the letter.' }, example: '05/01/2021' },
  'Ngày cấp trên nhất trí': {
    meaning: { vi: 'Ngày cấp trên đồng ý trình tiếp, nếu có.', en: 'Day on which the level above agreed, if any.' },
    example: '10/01/2021',
  },
  'Ngày sinh': {
    meaning: { vi: 'Nên ghi khi có người trùng tên.', en: 'Useful for namesakes.' },
    example: '03/02/1980',
  },
  'Giới tính': {
    meaning: { vi: 'Nam hoặc Nữ; Ông, Bà đã cho biết thì để trống.', en: 'Nam or Nữ; not needed beside Ông or Bà.' },
    example: 'Nữ',
  },
};

const unitColumnWords: Readonly<Record<UnitHeading, ColumnGuide>> = {
  'Mã đơn vị': {
    meaning: {
      vi: 'Chữ thường không dấu, số và gạch nối; không đổi về sau.',
      en: 'Small letters, digits and hyphens; stays for ever.',
    },
    example: 'phong-noi-vu',
  },
  'Tên đơn vị': { meaning: { vi: 'Tên đầy đủ.', en: 'Full name.' }, example: 'Phòng Nội vụ thành phố Bắc Kạn' },
  'Tên gọi tắt': { meaning: { vi: 'Tên ngắn trên danh sách.', en: 'Short name for lists.' }, example: 'Phòng Nội vụ' },
  Loại: {
    meaning: {
      vi: 'Tỉnh, Huyện, Thành phố thuộc tỉnh, Xã, Phường, Cơ quan chuyên môn, Trường học, Cơ quan Đảng, Đoàn thể…',
      en: 'Kind of unit (in Vietnamese).',
    },
    example: 'Cơ quan chuyên môn',
  },
  'Mã đơn vị cấp trên': {
    meaning: { vi: 'Trống nếu không có cấp trên trong hệ thống.', en: 'Empty when there is none in the system.' },
    example: 'tp-bac-kan',
  },
  'Từ ngày': {
    meaning: { vi: 'Ngày đơn vị có tên, loại và cấp trên này.', en: 'Day from which this holds.' },
    example: '01/01/2015',
  },
  'Căn cứ': {
    meaning: { vi: 'Văn bản thành lập, đổi tên, sắp xếp.', en: 'The paper behind it.' },
    example: 'Nghị quyết số 892/NQ-UBTVQH13',
  },
};

const NO_GUIDE: ColumnGuide = { meaning: { vi: '', en: '' }, example: '' };

const GUIDES: Readonly<Record<string, Readonly<Record<string, ColumnGuide>>>> = {
  awards: awardColumnWords,
  units: unitColumnWords,
};

/** How a column of a kind is filled in; nothing is said of columns that explain themselves. */
export const columnGuide = (kind: ImportKind, heading: string): ColumnGuide =>
  GUIDES[kind]?.[heading] ?? recordColumnWords[heading] ?? NO_GUIDE;
