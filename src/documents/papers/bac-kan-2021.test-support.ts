import { isoDate } from '../../kernel/plain-date.ts';
import type { Bound } from '../layout/line.ts';
import type { CommendationRow, FiguresByKind } from './commendation-figures/view-model.ts';
import type { InspectionMinutes } from './inspection-minutes/view-model.ts';
import type { InspectionNews } from './news-item/view-model.ts';
import type { TenMonthReport } from './ten-month-report/view-model.ts';

/**
 * View models for tests: the inspection of thành phố Bắc Kạn on 28/10/2021, with the figures of the news item of that day.
 * Names of people, numbers of papers, and figures sent in the period are invented.
 */

const bound = (value: number, key: string): Bound => ({ value, key });

const kinds = (code: string, tapThe: number, caNhan: number): FiguresByKind => ({
  tapThe: bound(tapThe, `${code}/tapThe`),
  hoGiaDinh: bound(0, `${code}/hoGiaDinh`),
  caNhan: bound(caNhan, `${code}/caNhan`),
});

type Pair = readonly [tapThe: number, caNhan: number];

function row(
  code: string,
  authorityName: string,
  formName: string,
  figures: { submitted: Pair; decided: Pair; pending?: Pair; mention?: string; agreedBy?: string },
): CommendationRow {
  const { submitted, decided, pending = [0, 0], mention = null, agreedBy = null } = figures;
  return {
    authorityName,
    formName,
    mention,
    agreedBy,
    submitted: kinds(`${code}/submitted`, ...submitted),
    decided: kinds(`${code}/decided`, ...decided),
    pending: kinds(`${code}/pending`, ...pending),
  };
}

const PRESIDENT = 'Chủ tịch nước';
const PRIME_MINISTER = 'Thủ tướng Chính phủ';
const PROVINCE = 'Chủ tịch UBND tỉnh';
const CITY = 'Chủ tịch UBND thành phố';

export const rows: readonly CommendationRow[] = [
  row('hcld3', PRESIDENT, 'Huân chương Lao động hạng Ba', {
    submitted: [0, 0],
    decided: [1, 0],
    mention:
      'Đảng bộ, Chính quyền và Nhân dân thành phố Bắc Kạn, về thành tích thực hiện phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” giai đoạn 2000 - 2020',
  }),
  row('hcld2', PRESIDENT, 'Huân chương Lao động hạng Nhì', {
    submitted: [1, 0],
    decided: [0, 0],
    pending: [1, 0],
    agreedBy: 'UBND tỉnh',
  }),
  row('bkttg', PRIME_MINISTER, 'Bằng khen', {
    submitted: [2, 1],
    decided: [1, 1],
    pending: [1, 0],
    agreedBy: 'UBND tỉnh',
  }),
  row('cttd', PROVINCE, 'Cờ thi đua cấp tỉnh', { submitted: [2, 0], decided: [2, 0] }),
  row('ttldxs', PROVINCE, 'Tập thể lao động xuất sắc', { submitted: [3, 0], decided: [3, 0] }),
  row('bk', PROVINCE, 'Bằng khen', { submitted: [20, 41], decided: [19, 38] }),
  row('ldtt', CITY, 'Lao động tiên tiến', { submitted: [0, 534], decided: [0, 521] }),
  row('cstdcs', CITY, 'Chiến sĩ thi đua cơ sở', { submitted: [0, 76], decided: [0, 70] }),
  row('ttldtt', CITY, 'Tập thể lao động tiên tiến', { submitted: [24, 0], decided: [23, 0] }),
  row('gk', CITY, 'Giấy khen chuyên đề, đột xuất', { submitted: [103, 290], decided: [99, 281] }),
];

const CITY_COUNCIL = { superiorName: null, issuerName: 'Ủy ban nhân dân\nthành phố Bắc Kạn' } as const;
const PERIOD = '10 tháng đầu năm 2021';
const PLAN =
  'Kế hoạch số 05/KH-CTĐ ngày 20 tháng 9 năm 2021 của Cụm thi đua huyện, thành phố về kiểm tra chéo công tác thi đua, khen thưởng năm 2021';

export const report: TenMonthReport = {
  issuing: { ...CITY_COUNCIL, number: 412, symbol: 'BC-UBND' },
  placeDate: { place: 'Bắc Kạn', date: isoDate('2021-10-26') },
  periodName: PERIOD,
  from: isoDate('2021-01-01'),
  to: isoDate('2021-10-31'),
  asOf: isoDate('2021-10-25'),
  unitName: 'thành phố Bắc Kạn',
  requestedBy: PLAN,
  addressees: ['Cụm thi đua huyện, thành phố tỉnh Bắc Kạn', 'Đoàn kiểm tra huyện Na Rì'],
  rows,
  directWorkers: bound(742, 'direct-workers'),
  receivers: ['Như trên', 'Thường trực Thành ủy', 'Chủ tịch, các PCT UBND thành phố', 'Lưu: VT, NV'],
  signature: { capacity: ['TM. Ủy ban nhân dân', 'Chủ tịch'], name: 'Nông Văn Mẫu' },
};

const head = {
  formOfAddress: 'Đồng chí',
  name: 'Hoàng Thị Mẫu',
  post: 'Ủy viên Ban Thường vụ Huyện ủy, Phó Chủ tịch HĐND huyện Na Rì',
} as const;
const hostHead = {
  formOfAddress: 'Đồng chí',
  name: 'Nông Văn Thử',
  post: 'Ủy viên Ban Thường vụ Thành ủy, Phó Chủ tịch HĐND thành phố',
} as const;
const targets = {
  total: bound(21, 'targets/total'),
  met: bound(18, 'targets/met'),
  exceeded: bound(7, 'targets/exceeded'),
};
const raised = {
  guidance: 'hệ thống văn bản hướng dẫn công tác khen thưởng đột xuất',
  paying: 'việc chi tiền thưởng cho cá nhân, tập thể sau khi hồ sơ được trình bộ, ngành khen thưởng còn vướng mắc',
} as const;
const wish = {
  state: 'proposed',
  by: 'Đoàn kiểm tra huyện Na Rì',
  text: 'thành phố Bắc Kạn tạo điều kiện, trao đổi kinh nghiệm, mở hướng liên kết xây dựng vùng nguyên liệu sản xuất giữa hai huyện, thành phố',
} as const;
const visit = { when: 'before', place: 'Công ty Cổ phần Curcumin Bắc Hà', subject: null } as const;

export const minutes: InspectionMinutes = {
  issuing: {
    superiorName: 'Cụm thi đua\nhuyện, thành phố',
    issuerName: 'Đoàn kiểm tra huyện Na Rì',
    number: 2,
    symbol: 'BB-ĐKT',
  },
  subject: 'Kiểm tra công tác thi đua, khen thưởng năm 2021 tại thành phố Bắc Kạn',
  grounds: [
    PLAN,
    'Quyết định số 1874/QĐ-UBND ngày 15 tháng 10 năm 2021 của UBND huyện Na Rì về việc thành lập Đoàn kiểm tra',
  ],
  session: { date: isoDate('2021-10-28'), began: { hour: 8, minute: 0 }, ended: { hour: 11, minute: 0 } },
  place: 'Phòng họp số 1, trụ sở UBND thành phố Bắc Kạn',
  delegation: {
    unitName: 'huyện Na Rì',
    people: [
      { ...head, role: 'Trưởng đoàn' },
      { formOfAddress: 'Đồng chí', name: 'Bàn Văn Mẫu', post: 'Trưởng phòng Nội vụ huyện', role: null },
      { formOfAddress: 'Đồng chí', name: 'Triệu Thị Thử', post: 'Chuyên viên phòng Nội vụ huyện', role: 'Thư ký' },
    ],
    offices: [],
  },
  host: {
    unitName: 'thành phố Bắc Kạn',
    people: [
      { ...hostHead, role: null },
      { formOfAddress: 'Đồng chí', name: 'Hà Thị Ví Dụ', post: 'Trưởng phòng Nội vụ thành phố', role: null },
      { formOfAddress: 'Đồng chí', name: 'Đặng Văn Thử', post: 'Phó Trưởng phòng Kinh tế thành phố', role: null },
      { formOfAddress: 'Đồng chí', name: 'Lý Văn Mẫu', post: 'Phó Chánh Văn phòng HĐND và UBND thành phố', role: null },
    ],
    offices: ['Phòng Văn hóa và Thông tin thành phố'],
  },
  course: [
    'Đại diện UBND thành phố trình bày báo cáo kết quả công tác thi đua, khen thưởng 10 tháng đầu năm 2021',
    'Đoàn kiểm tra xem xét hồ sơ, tài liệu kiểm chứng',
    'Hai bên trao đổi, làm rõ các nội dung kiểm tra',
  ],
  papersExamined: [
    'Báo cáo số 412/BC-UBND ngày 26 tháng 10 năm 2021 của UBND thành phố',
    'Các quyết định khen thưởng và hồ sơ khen thưởng kèm theo',
    'Biên bản họp Hội đồng Thi đua - Khen thưởng thành phố',
  ],
  fieldVisits: [visit],
  results: [
    {
      title: 'Công tác lãnh đạo, chỉ đạo',
      paragraphs: [
        'UBND thành phố đã ban hành kế hoạch phát động phong trào thi đua năm 2021, kiện toàn Hội đồng Thi đua - Khen thưởng và tổ chức ký giao ước thi đua từ đầu năm.',
      ],
    },
    {
      title: 'Phát hiện, nhân rộng điển hình tiên tiến',
      paragraphs: [
        'Các điển hình được phát hiện từ cơ sở, giới thiệu trên trang thông tin điện tử và tại hội nghị sơ kết; một số mô hình đã được đơn vị khác học tập.',
      ],
    },
  ],
  targets,
  commendations: { periodName: PERIOD, asOf: isoDate('2021-10-25'), rows },
  scores: [
    {
      criterion: 'Thực hiện chỉ tiêu kinh tế - xã hội',
      maximum: bound(6000, 's1/max'),
      self: bound(5850, 's1/self'),
      agreed: bound(5800, 's1/agreed'),
      ground: 'Báo cáo số 412/BC-UBND',
    },
    {
      criterion: 'Công tác khen thưởng',
      maximum: bound(1000, 's2/max'),
      self: bound(975, 's2/self'),
      agreed: null,
      ground: null,
    },
  ],
  strongPoints: [
    'Khen thưởng kịp thời, đúng đối tượng, chú trọng người trực tiếp lao động',
    'Hồ sơ khen thưởng được lưu đầy đủ, dễ tra cứu',
  ],
  weakPoints: ['Một số phường, xã gửi hồ sơ đề nghị chậm so với thời hạn'],
  questions: [
    {
      question: 'Khi khen thưởng đột xuất, thành phố áp dụng những văn bản hướng dẫn nào?',
      askedBy: 'Đoàn kiểm tra',
      answer: {
        by: 'Phòng Nội vụ thành phố',
        text: 'Thành phố áp dụng Luật Thi đua, khen thưởng, Nghị định số 91/2017/NĐ-CP và quy chế của UBND tỉnh.',
      },
    },
    {
      question: 'Tiền thưởng của hình thức do bộ, ngành khen được chi từ nguồn nào?',
      askedBy: 'Đoàn kiểm tra',
      answer: null,
    },
  ],
  difficulties: [{ by: 'UBND thành phố', text: raised.paying }],
  proposals: [{ by: 'UBND thành phố', text: 'đề nghị Sở Nội vụ hướng dẫn thống nhất về nguồn chi tiền thưởng' }],
  cooperation: [wish],
  hostOpinion: 'UBND thành phố nhất trí với nội dung biên bản và sẽ khắc phục các hạn chế đã nêu.',
  copyHolders: ['Đoàn kiểm tra', 'UBND thành phố Bắc Kạn', 'đơn vị Cụm trưởng', 'Sở Nội vụ'],
  book: { seq: 1187, hash: '3dd187128eebdcd6b3b96c3be6657d4c03de30cf31a361c86baba6092b750f25' },
  signers: { secretary: 'Triệu Thị Thử', host: 'Nông Văn Thử', head: 'Hoàng Thị Mẫu' },
};

export const news: InspectionNews = {
  date: isoDate('2021-10-28'),
  partOfDay: 'Sáng',
  clusterName: 'Cụm thi đua huyện, thành phố năm 2021',
  provinceName: 'tỉnh Bắc Kạn',
  delegation: { unitName: 'huyện Na Rì', head },
  host: {
    unitName: 'thành phố Bắc Kạn',
    reportingBody: 'UBND thành phố',
    head: hostHead,
    offices: ['lãnh đạo Phòng Nội vụ', 'Phòng Kinh tế', 'Văn phòng HĐND và UBND thành phố'],
  },
  periodName: PERIOD,
  targets,
  rows,
  remarks: [
    'Việc khen thưởng được thực hiện kịp thời, đúng đối tượng, chú trọng người trực tiếp lao động, sản xuất, công tác.',
  ],
  questionTopics: [raised.guidance],
  difficulties: [raised.paying],
  exchangedExperience: true,
  cooperation: [wish],
  fieldVisits: [visit],
  author: 'Hoàng Thử Mẫu',
};
