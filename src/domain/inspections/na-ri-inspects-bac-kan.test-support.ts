import { isoDate } from '../../kernel/plain-date.ts';
import { points } from '../../kernel/points.ts';
import type { Membership } from '../clusters/membership.ts';
import type { Attendant, InspectionFrame, InspectionRecord } from './inspection.ts';

/** The session of 28/10/2021 for tests: facts of the news item, people invented. */
export const frame: InspectionFrame = { clusterId: 'cluster', inspectingUnitId: 'na-ri', inspectedUnitId: 'bac-kan' };

export const members: readonly Membership[] = ['na-ri', 'bac-kan', 'cho-don'].map((unitId) => ({
  unitId,
  part: 'member',
  from: isoDate('2021-01-01'),
  to: null,
}));

const attendant = (role: Attendant['role'], name: string, office: string): Attendant => ({
  formOfAddress: 'Đồng chí',
  role,
  name,
  office,
});

export const record: InspectionRecord = {
  plan: 'Kế hoạch số 02/KH-CTĐ ngày 04/10/2021 của Cụm thi đua huyện, thành phố',
  delegationDecision: 'Quyết định số 2816/QĐ-UBND ngày 18/10/2021 của UBND huyện Na Rì',
  heldOn: isoDate('2021-10-28'),
  begins: { hour: 8, minute: 0 },
  ends: { hour: 11, minute: 0 },
  place: 'Trụ sở HĐND và UBND thành phố Bắc Kạn',
  reportFrom: isoDate('2021-01-01'),
  reportTo: isoDate('2021-10-28'),
  delegation: [
    attendant('head', 'Nông Thị Mẫu', 'Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch HĐND huyện Na Rì'),
    attendant('secretary', 'Hứa Đình Mẫu', 'Chuyên viên Phòng Nội vụ huyện Na Rì'),
  ],
  host: [
    attendant('head', 'Hoàng Văn Thử', 'Ủy viên Ban Thường vụ Thành ủy, Phó Chủ tịch HĐND thành phố Bắc Kạn'),
    attendant('representative', '', 'Đại diện lãnh đạo Phòng Nội vụ thành phố Bắc Kạn'),
  ],
  grounds: ['Kế hoạch hoạt động của Cụm thi đua huyện, thành phố năm 2021'],
  course: ['Đơn vị được kiểm tra báo cáo kết quả công tác thi đua, khen thưởng', 'Đoàn kiểm tra hồ sơ, tài liệu'],
  papers: ['Các tờ trình, quyết định khen thưởng và sổ theo dõi khen thưởng năm 2021'],
  visits: [{ time: 'before', place: 'Công ty Cổ phần Curcumin Bắc Hà', seen: '' }],
  results: [
    {
      title: 'Phát hiện, nhân rộng điển hình tiên tiến',
      paragraphs: 'Điển hình được xác định là nòng cốt của phong trào.',
    },
  ],
  targets: [
    {
      name: 'Thu ngân sách nhà nước',
      measure: 'tỷ đồng',
      plan: points(148),
      actual: points(151.2),
      lowerIsBetter: false,
    },
    { name: 'Tỷ lệ hộ nghèo', measure: '%', plan: points(1.2), actual: points(1.05), lowerIsBetter: true },
    { name: 'Trường học đạt chuẩn quốc gia', measure: '%', plan: points(85), actual: points(85), lowerIsBetter: false },
    { name: 'Giải ngân vốn đầu tư công', measure: '%', plan: points(75), actual: points(68.4), lowerIsBetter: false },
  ],
  strongPoints: ['Khen thưởng kịp thời, chính xác, đúng đối tượng'],
  weakPoints: ['Một số đơn vị cơ sở gửi hồ sơ đề nghị khen thưởng chậm'],
  questions: [
    {
      by: 'inspecting',
      text: 'Khen thưởng đột xuất theo những văn bản nào?',
      answer: 'Nghị định số 91/2017/NĐ-CP và quy chế của tỉnh.',
    },
    { by: 'inspecting', text: 'Cấp nào chi tiền thưởng sau khi trình bộ, ngành khen thưởng?', answer: '' },
  ],
  difficulties: [{ by: 'inspected', text: 'Việc chi tiền thưởng sau khi trình bộ, ngành khen thưởng' }],
  proposals: [{ by: 'inspected', text: 'Đề nghị Sở Nội vụ hướng dẫn thống nhất' }],
  exchanges: ['Hai đơn vị trao đổi kinh nghiệm trong lĩnh vực thi đua, khen thưởng'],
  wishes: [
    {
      by: 'inspecting',
      state: 'proposed',
      signedPaper: '',
      text: 'Mong muốn được thành phố Bắc Kạn tạo điều kiện, mở hướng liên kết xây dựng vùng nguyên liệu sản xuất giữa hai huyện, thành phố',
    },
  ],
  opinion: 'UBND thành phố Bắc Kạn nhất trí với nội dung kiểm tra',
  copyHolders: ['Đoàn kiểm tra', 'UBND thành phố Bắc Kạn', 'đơn vị Cụm trưởng', 'Sở Nội vụ'],
};
