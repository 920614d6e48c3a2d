import type { MembershipFault } from '../domain/clusters/membership.ts';
import type { InspectionFaultCode } from '../domain/inspections/inspection-faults.ts';
import { type PlainDate, partsOf, toScreenDate } from '../kernel/plain-date.ts';
import type { Phrase, Words } from './words.ts';

/** Names of the parts of an inspection record, as screens and forms call them. */
export const inspectionWords = {
  list: { vi: 'Kiểm tra chéo', en: 'Cross-inspections' },
  cluster: { vi: 'Cụm, khối thi đua', en: 'Cluster or block' },
  inspectingUnit: { vi: 'Đơn vị kiểm tra', en: 'Inspecting unit' },
  inspectedUnit: { vi: 'Đơn vị được kiểm tra', en: 'Inspected unit' },
  plan: { vi: 'Kế hoạch của cụm', en: 'Plan of the cluster' },
  delegationDecision: { vi: 'Quyết định thành lập Đoàn kiểm tra', en: 'Decision on the delegation' },
  heldOn: { vi: 'Ngày làm việc', en: 'Day of the session' },
  begins: { vi: 'Bắt đầu', en: 'Begins' },
  ends: { vi: 'Kết thúc', en: 'Ends' },
  place: { vi: 'Địa điểm', en: 'Place' },
  reportFrom: { vi: 'Số liệu từ ngày', en: 'Figures from' },
  reportTo: { vi: 'Số liệu tính đến ngày', en: 'Figures up to' },
  delegation: { vi: 'Đoàn kiểm tra', en: 'Delegation' },
  host: { vi: 'Đơn vị được kiểm tra tiếp đoàn', en: 'Host party' },
  grounds: { vi: 'Căn cứ khác', en: 'Further grounds' },
  course: { vi: 'Nội dung làm việc', en: 'Course of work' },
  papers: { vi: 'Hồ sơ, tài liệu đã xem xét', en: 'Papers examined' },
  visits: { vi: 'Tham quan thực tế', en: 'Field visits' },
  results: { vi: 'Kết quả kiểm tra', en: 'Results' },
  targets: { vi: 'Chỉ tiêu thi đua', en: 'Targets' },
  targetName: { vi: 'Chỉ tiêu', en: 'Target' },
  measure: { vi: 'Đơn vị tính', en: 'Measure' },
  targetPlan: { vi: 'Kế hoạch', en: 'Plan' },
  targetActual: { vi: 'Thực hiện', en: 'Actual' },
  lowerIsBetter: { vi: 'Càng thấp càng tốt', en: 'Lower is better' },
  strongPoints: { vi: 'Ưu điểm', en: 'Strong points' },
  weakPoints: { vi: 'Hạn chế', en: 'Weak points' },
  questions: { vi: 'Trao đổi nghiệp vụ', en: 'Questions' },
  answer: { vi: 'Trả lời', en: 'Answer' },
  difficulties: { vi: 'Khó khăn, vướng mắc', en: 'Difficulties' },
  proposals: { vi: 'Kiến nghị, đề xuất', en: 'Proposals' },
  exchanges: { vi: 'Trao đổi kinh nghiệm', en: 'Experience exchanged' },
  wishes: { vi: 'Nguyện vọng, đề nghị của các bên', en: 'Wishes' },
  signedPaper: { vi: 'Văn bản hai bên đã ký', en: 'Paper that both signed' },
  opinion: { vi: 'Ý kiến của đơn vị được kiểm tra', en: 'Opinion of the inspected unit' },
  copyHolders: { vi: 'Nơi giữ biên bản', en: 'Who keeps a copy' },
  name: { vi: 'Họ và tên', en: 'Name' },
  office: { vi: 'Chức vụ, cơ quan', en: 'Post and office' },
  role: { vi: 'Vai trò', en: 'Part' },
  formOfAddress: { vi: 'Cách xưng', en: 'Form of address' },
  minutes: { vi: 'Biên bản kiểm tra', en: 'Minutes' },
  makeMinutes: { vi: 'Lập biên bản', en: 'Make the minutes' },
  minutesStale: {
    vi: 'Số liệu hoặc nội dung đã thay đổi sau khi lập biên bản này.',
    en: 'Figures or text have changed since these minutes were made.',
  },
} as const satisfies Words;

export const attendantRoleWords = {
  head: { vi: 'Trưởng đoàn', en: 'Head' },
  member: { vi: 'Thành viên', en: 'Member' },
  secretary: { vi: 'Thư ký', en: 'Secretary' },
  representative: { vi: 'Đại diện cơ quan', en: 'Representative of an office' },
} as const satisfies Words;

export const sideWords = {
  inspecting: { vi: 'Đơn vị kiểm tra', en: 'Inspecting unit' },
  inspected: { vi: 'Đơn vị được kiểm tra', en: 'Inspected unit' },
} as const satisfies Words;

/** A wish stays a wish until both agree (practice: "Đề xuất của một bên → Hai bên thống nhất → Đã ký kết"). */
export const wishStateWords = {
  proposed: { vi: 'Đề xuất của một bên', en: 'Proposed by one side' },
  agreed: { vi: 'Hai bên thống nhất', en: 'Agreed by both' },
  signed: { vi: 'Đã ký kết', en: 'Signed' },
} as const satisfies Words;

export const visitTimeWords = {
  before: { vi: 'Trước buổi làm việc', en: 'Before the session' },
  during: { vi: 'Trong thời gian kiểm tra', en: 'During the inspection' },
  after: { vi: 'Sau buổi làm việc', en: 'After the session' },
} as const satisfies Words;

export const targetOutcomeWords = {
  exceeded: { vi: 'Vượt', en: 'Exceeded' },
  met: { vi: 'Đạt', en: 'Met' },
  'not-met': { vi: 'Chưa đạt', en: 'Not met' },
} as const satisfies Words;

/** What is said of every form's period stands in src/words/problems.ts. */
type FaultCode = Exclude<InspectionFaultCode | MembershipFault['code'], 'period-reversed'>;

/** Why a field of a cluster or an inspection cannot be accepted, and the way out. */
export const inspectionFieldProblemWords = {
  'cluster-exists': (value) => ({
    vi: `Năm này đã có “${value}”. Hãy mở cụm đó hoặc đặt tên khác.`,
    en: `“${value}” exists in this year already. Open it or choose another name.`,
  }),
  'too-few-members': () => ({
    vi: 'Cụm cần ít nhất hai đơn vị. Hãy thêm đơn vị.',
    en: 'A cluster needs two units at least. Add one.',
  }),
  'too-many-lines': () => ({
    vi: 'Danh sách quá dài. Hãy gộp bớt các dòng.',
    en: 'The list is too long. Join some of its lines.',
  }),
  'unit-twice': (value) => ({
    vi: `Đơn vị “${value}” đã có ở dòng trên. Hãy bỏ một dòng.`,
    en: `Unit “${value}” stands in a line above already. Remove one of them.`,
  }),
  'second-leader': () => ({
    vi: 'Cùng một thời gian chỉ có một Cụm trưởng. Hãy đổi vai trò hoặc sửa ngày.',
    en: 'There is one leader at a time. Change the part or the days.',
  }),
  'third-deputy': () => ({
    vi: 'Cùng một thời gian có không quá hai Cụm phó. Hãy đổi vai trò hoặc sửa ngày.',
    en: 'There are two deputies at most at a time. Change the part or the days.',
  }),
  'bad-time': (value) => ({
    vi: `“${value}” không phải giờ có thật. Hãy ghi giờ:phút, ví dụ 8h00.`,
    en: `“${value}” is not a time. Write hours and minutes, for example 8:00.`,
  }),
  'bad-decimal': (value) => ({
    vi: `“${value}” không phải số có nhiều nhất hai chữ số thập phân. Hãy ghi ví dụ 1.490,5.`,
    en: `“${value}” is not a number with two decimals at most. Write, for example, 1.490,5.`,
  }),
  'inspects-itself': () => ({
    vi: 'Đơn vị không tự kiểm tra chéo mình. Hãy chọn đơn vị khác.',
    en: 'A unit does not cross-inspect itself. Choose another.',
  }),
  'not-a-member': () => ({
    vi: 'Vào ngày này đơn vị không thuộc cụm. Hãy chọn đơn vị của cụm hoặc sửa ngày.',
    en: 'On this day the unit is not in the cluster. Choose one of its members or correct the day.',
  }),
  'ends-before-it-begins': () => ({
    vi: 'Giờ kết thúc phải sau giờ bắt đầu. Hãy sửa một trong hai.',
    en: 'It must end after it begins. Correct one of the two.',
  }),
  'report-after-session': () => ({
    vi: 'Kỳ số liệu phải kết thúc không muộn hơn ngày làm việc. Hãy lùi ngày cuối kỳ.',
    en: 'The period of the figures ends on the day of the session at the latest. Choose an earlier day.',
  }),
  'no-head': () => ({
    vi: 'Đoàn kiểm tra chưa có Trưởng đoàn. Hãy chọn một người.',
    en: 'The delegation has no head. Choose one person.',
  }),
  'second-head': () => ({
    vi: 'Chỉ có một người đứng đầu. Hãy đổi vai trò của người này.',
    en: 'There is one head only. Change the part of this person.',
  }),
  'no-secretary': () => ({
    vi: 'Chưa có Thư ký để ký biên bản. Hãy chọn một người.',
    en: 'Nobody is secretary and signs the minutes. Choose one person.',
  }),
  'no-host': () => ({
    vi: 'Chưa có người đại diện (có tên) của đơn vị được kiểm tra. Hãy thêm ít nhất một người.',
    en: 'Nobody of the inspected unit is named. Add one person at least.',
  }),
  'name-missing': () => ({
    vi: 'Cần ghi họ và tên; chỉ đại diện cơ quan mới được để trống.',
    en: 'A name is needed; only a representative of an office may go without.',
  }),
  'signed-paper-missing': () => ({
    vi: 'Đã ký kết thì cần ghi tên văn bản hai bên đã ký.',
    en: 'What was signed needs the name of the paper.',
  }),
  'signed-paper-unexpected': () => ({
    vi: 'Chưa ký kết thì không ghi văn bản đã ký. Hãy xóa mục này hoặc chọn “Đã ký kết”.',
    en: 'Nothing was signed yet: clear this or choose “Signed”.',
  }),
  'inspection-exists': () => ({
    vi: 'Cuộc kiểm tra của hai đơn vị trong ngày này đã được ghi. Hãy mở bản đã có để sửa.',
    en: 'This inspection of the two units on this day is recorded already. Open it to edit.',
  }),
} satisfies Record<FaultCode, (value: string) => Phrase> & Record<string, (value: string) => Phrase>;

/** Why minutes cannot be made. */
export const minutesRefusalWords = {
  'paper-not-written': {
    vi: 'Chưa tạo được tệp biên bản. Bản ghi không thay đổi; hãy thử lại, nếu vẫn lỗi thì báo người quản trị.',
    en: 'The file of the minutes could not be written. The record is unchanged; try again, then tell the administrator.',
  },
} as const satisfies Words;

/** Name of a report's period: "10 tháng đầu năm 2021", "năm 2021", else its two days. */
export function periodName(from: PlainDate, to: PlainDate): Phrase {
  const first = partsOf(from);
  const last = partsOf(to);
  const fromNewYear = first.month === 1 && first.day === 1 && first.year === last.year;
  if (!fromNewYear) {
    const days = [toScreenDate(from), toScreenDate(to)] as const;
    return { vi: `kỳ từ ngày ${days[0]} đến ngày ${days[1]}`, en: `the period from ${days[0]} to ${days[1]}` };
  }
  if (last.month === 12 && last.day === 31) return { vi: `năm ${last.year}`, en: `the year ${last.year}` };
  return { vi: `${last.month} tháng đầu năm ${last.year}`, en: `the first ${last.month} months of ${last.year}` };
}
