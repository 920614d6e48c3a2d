import { birthParts } from '../layout/birth-parts.ts';
import { FAMILY_NAME } from '../layout/family-name.ts';
import { POST_AND_UNIT } from '../post-and-unit.ts';

/** Columns that tell who is meant, the same in every list of people. */
const whoHeadings = {
  ordinal: 'STT',
  name: 'Họ và tên',
  bornOn: 'Ngày sinh',
  citizenNumber: 'Số định danh',
  staffNumber: 'Số hiệu',
  unit: 'Đơn vị',
  familyName: FAMILY_NAME,
  postAndUnit: POST_AND_UNIT,
} as const;

/** Headings of a list of staff (danh sách cán bộ, công chức, viên chức; also of citizens without a post). */
export const staffHeadings = {
  ...whoHeadings,
  formOfAddress: 'Xưng hô',
  gender: 'Giới tính',
  bornMale: 'Ngày sinh (nam)',
  bornFemale: 'Ngày sinh (nữ)',
  bornDay: birthParts.day,
  bornMonth: birthParts.month,
  bornYear: birthParts.year,
  post: 'Chức vụ',
  leader: 'Lãnh đạo, quản lý',
  directWorker: 'Người trực tiếp',
  concurrent: 'Kiêm nhiệm',
  paidAt: 'Nơi trả lương',
  from: 'Từ ngày',
  to: 'Đến ngày',
  ground: 'Căn cứ',
  occupation: 'Nghề nghiệp',
  address: 'Địa chỉ',
} as const;

const subjectHeadings = { ...whoHeadings, name: 'Họ và tên / Tên tập thể', recipientKind: 'Loại đối tượng' } as const;

/** Headings of a list of ratings, beside those of ratingYears (one column for each year). */
export const ratingHeadings = {
  ...subjectHeadings,
  period: 'Năm',
  grade: 'Xếp loại',
  ground: 'Căn cứ',
  note: 'Ghi chú',
} as const;

/** Headings of a list of initiatives. */
export const initiativeHeadings = {
  ...whoHeadings,
  name: 'Tác giả',
  initiative: 'Tên sáng kiến',
  kind: 'Loại',
  mainAuthor: 'Tác giả chính',
  coAuthors: 'Đồng tác giả',
  share: 'Tỷ lệ đóng góp',
  scope: 'Phạm vi ảnh hưởng',
  recognisedBy: 'Cơ quan công nhận',
  decisionNumber: 'Số quyết định',
  recognisedOn: 'Ngày quyết định',
  period: 'Năm',
} as const;

/** Headings of a list of discipline. */
export const disciplineHeadings = {
  ...whoHeadings,
  kind: 'Hình thức kỷ luật',
  decisionNumber: 'Số quyết định',
  from: 'Ngày quyết định',
  to: 'Hết hiệu lực',
  note: 'Ghi chú',
} as const;

/** Headings of a list of leave and training. */
export const absenceHeadings = {
  ...whoHeadings,
  kind: 'Loại',
  content: 'Nội dung',
  from: 'Từ ngày',
  to: 'Đến ngày',
  workingDays: 'Số ngày nghỉ',
  period: 'Năm',
  result: 'Kết quả',
} as const;

/** Headings of a list of registrations, beside those of registrationForms (one column for each title). */
export const registrationHeadings = {
  ...subjectHeadings,
  form: 'Danh hiệu đăng ký',
  period: 'Năm',
  registeredOn: 'Ngày đăng ký',
} as const;
