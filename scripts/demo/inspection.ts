import {
  DIFFICULTIES,
  EXCHANGES,
  GROUNDS,
  PAPERS_EXAMINED,
  PROGRAMME,
  QUESTIONS,
  STRONG_POINTS,
  WEAK_POINTS,
} from './inspection-notes.ts';
import { DELEGATION, HOST_PARTY } from './inspection-people.ts';
import { TARGETS } from './inspection-targets.ts';
import { CITY, PROVINCE } from './units.ts';

const NA_RI = 'huyen-na-ri';

const CLUSTER = {
  name: 'Cụm thi đua huyện, thành phố năm 2021',
  year: 2021,
  regionUnit: PROVINCE,
  setUpBy: 'Dữ liệu minh họa',
  members: [
    'huyen-ba-be',
    'huyen-bach-thong',
    'huyen-cho-don',
    'huyen-cho-moi',
    NA_RI,
    'huyen-ngan-son',
    'huyen-pac-nam',
    CITY,
  ].map((unit) => ({
    unit,
    part: 'member',
  })),
} as const;

/** The cross-inspection of 28/10/2021 as the file kiem-tra-2021.json holds it: ISO days, HH:MM, codes of units. */
export const INSPECTION = {
  note: 'Dữ liệu minh họa: cơ quan, chức danh, số liệu khen thưởng và chuyến tham quan theo bản tin đã công bố; tên người, chỉ tiêu, câu trả lời và số văn bản là hư cấu.',
  cluster: CLUSTER,
  inspection: {
    inspectingUnit: NA_RI,
    inspectedUnit: CITY,
    plan: 'Kế hoạch số 02/KH-CTĐ ngày 04/10/2021 của Cụm thi đua huyện, thành phố',
    delegationDecision: 'Quyết định số 2816/QĐ-UBND ngày 18/10/2021 của UBND huyện Na Rì',
    heldOn: '2021-10-28',
    begins: '08:00',
    ends: '11:00',
    place: 'Trụ sở HĐND và UBND thành phố Bắc Kạn',
    reportFrom: '2021-01-01',
    reportTo: '2021-10-28',
    hostReport: { datedOn: '2021-10-26', figuresTo: '2021-10-25' },
    delegation: DELEGATION,
    hostParty: HOST_PARTY,
    grounds: GROUNDS,
    programme: PROGRAMME,
    visit: {
      place: 'Công ty Cổ phần Curcumin Bắc Hà',
      when: 'beforeSession',
      text: 'Trước buổi làm việc, Đoàn tham quan thực tế tại Công ty Cổ phần Curcumin Bắc Hà',
    },
    papersExamined: PAPERS_EXAMINED,
    targetsAreDemonstrationFigures: true,
    targets: TARGETS,
    strongPoints: STRONG_POINTS,
    weakPoints: WEAK_POINTS,
    difficulties: DIFFICULTIES,
    questions: QUESTIONS,
    exchanges: EXCHANGES,
    wishes: [
      {
        state: 'proposed',
        byUnit: NA_RI,
        text: 'Mong muốn được thành phố Bắc Kạn tạo điều kiện, trao đổi kinh nghiệm, mở hướng liên kết xây dựng vùng nguyên liệu sản xuất giữa hai huyện, thành phố trong thời gian tới',
      },
    ],
    agreements: [],
    opinion: 'UBND thành phố Bắc Kạn nhất trí với nội dung kiểm tra, tiếp thu ý kiến của Đoàn',
    minutes: { number: '01/BB-KT', copies: 4, secretary: DELEGATION.find(({ role }) => role === 'secretary')?.name },
  },
} as const;
