import type { Clerk } from './records-people.ts';
import type { RecordCell, RecordWorkbook } from './records-sheet.ts';

const GRADES = [
  ['Hoàn thành xuất sắc nhiệm vụ', 'HT_XUAT_SAC'],
  ['Hoàn thành tốt nhiệm vụ', 'HT_TOT'],
  ['Hoàn thành nhiệm vụ', 'HT'],
] as const;

/** The grade of somebody in a year: the same for every list that speaks of it. */
export const gradeOf = (at: number, year: number): (typeof GRADES)[number] =>
  GRADES[(at + year) % 7 === 0 ? 0 : (at + year) % 11 === 0 ? 2 : 1];

const answersOf = (lines: readonly string[], first = 2): Record<number, string> =>
  Object.fromEntries(lines.map((line, at) => [at + first, line]));

function staff(clerks: readonly Clerk[]): RecordWorkbook {
  const rows = clerks.map((clerk, at): RecordCell[] => [
    at + 1,
    clerk.gender === 'nu' ? 'Bà' : 'Ông',
    clerk.name,
    { day: clerk.bornOn },
    clerk.staffNumber,
    clerk.post,
    clerk.direct ? 'x' : null,
    clerk.direct ? null : 'x',
    clerk.unit,
    { day: clerk.from },
  ]);
  const headings = [
    'STT',
    'Xưng hô',
    'Họ và tên',
    'Ngày sinh',
    'Số hiệu',
    'Chức vụ',
    'Người trực tiếp',
    'Lãnh đạo, quản lý',
    'Đơn vị',
    'Từ ngày',
  ];
  const answers = clerks.map(({ name, unit, post, direct, bornOn, from }) =>
    [name, unit, post, direct ? 'direct' : 'leader', bornOn, from].join(' | '),
  );
  return {
    file: 'can-bo-2020.xlsx',
    kind: 'staff',
    sheet: 'Cán bộ',
    rows: [headings, ...rows],
    answers: answersOf(answers),
  };
}

function ratings(clerks: readonly Clerk[]): RecordWorkbook {
  const years = [2018, 2019, 2020];
  const rows = clerks.map(({ name, bornOn, unit }, at): RecordCell[] => [
    at + 1,
    name,
    { day: bornOn },
    unit,
    ...years.map((year) => gradeOf(at, year)[0]),
  ]);
  const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', ...years.map((year) => `Xếp loại năm ${year}`)];
  const answers = clerks.map(({ name, unit }, at) =>
    [name, unit, ...years.map((year) => `${year}=${gradeOf(at, year)[1]}`)].join(' | '),
  );
  return {
    file: 'xep-loai-2018-2020.xlsx',
    kind: 'ratings',
    sheet: 'Xếp loại',
    rows: [headings, ...rows],
    answers: answersOf(answers),
  };
}

function initiatives(clerks: readonly Clerk[]): RecordWorkbook {
  const chosen = clerks.filter((_, at) => at % 4 === 0);
  const rows = chosen.map((clerk, at): RecordCell[] => [
    at + 1,
    `Đổi mới hoạt động ngoài giờ số ${at + 1}`,
    `${clerk.name} (100%)`,
    'Cấp cơ sở',
    'Hội đồng sáng kiến thành phố Bắc Kạn',
    `${100 + at}/QĐ-UBND`,
    { day: '2020-05-20' },
    2020,
    clerk.unit,
  ]);
  const headings = [
    'STT',
    'Tên sáng kiến',
    'Tác giả',
    'Phạm vi ảnh hưởng',
    'Cơ quan công nhận',
    'Số quyết định',
    'Ngày quyết định',
    'Năm',
    'Đơn vị',
  ];
  const answers = chosen.map(({ name, unit }, at) =>
    [`Đổi mới hoạt động ngoài giờ số ${at + 1}`, unit, 'co_so', '2020', `${name} 10000`].join(' | '),
  );
  return {
    file: 'sang-kien-2020.xlsx',
    kind: 'initiatives',
    sheet: 'Sáng kiến',
    rows: [headings, ...rows],
    answers: answersOf(answers),
  };
}

function discipline(clerks: readonly Clerk[]): RecordWorkbook {
  const { name, bornOn, unit } = clerks[9] as Clerk;
  const headings = [
    'STT',
    'Họ và tên',
    'Ngày sinh',
    'Đơn vị',
    'Hình thức kỷ luật',
    'Số quyết định',
    'Ngày quyết định',
    'Hết hiệu lực',
    'Ghi chú',
  ];
  const row: RecordCell[] = [
    1,
    name,
    { day: bornOn },
    unit,
    'Khiển trách',
    '31/QĐ-TH',
    { day: '2019-04-10' },
    { day: '2020-04-10' },
    'Vi phạm giờ giấc',
  ];
  const answer = [name, unit, 'khien_trach', '2019-04-10', '2020-04-10'].join(' | ');
  return {
    file: 'ky-luat.xlsx',
    kind: 'discipline',
    sheet: 'Kỷ luật',
    rows: [headings, row],
    answers: answersOf([answer]),
  };
}

function absences(clerks: readonly Clerk[]): RecordWorkbook {
  const [one, two] = [clerks[14], clerks[17]] as [Clerk, Clerk];
  const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Loại', 'Nội dung', 'Từ ngày', 'Đến ngày', 'Kết quả'];
  const rows: RecordCell[][] = [
    [1, one.name, { day: one.bornOn }, one.unit, 'Thai sản', null, { day: '2020-02-01' }, { day: '2020-07-31' }, null],
    [
      2,
      two.name,
      { day: two.bornOn },
      two.unit,
      'Đào tạo',
      'Trung cấp lý luận chính trị',
      { day: '2019-09-01' },
      { day: '2020-08-31' },
      'Giỏi',
    ],
  ];
  const answers = [
    [one.name, one.unit, 'thai_san', '2020-02-01', '2020-08-01', ''].join(' | '),
    [two.name, two.unit, 'dao_tao', '2019-09-01', '2020-09-01', 'gioi'].join(' | '),
  ];
  return {
    file: 'nghi-dao-tao-2020.xlsx',
    kind: 'absences',
    sheet: 'Nghỉ, đào tạo',
    rows: [headings, ...rows],
    answers: answersOf(answers),
  };
}

function registrations(clerks: readonly Clerk[]): RecordWorkbook {
  const rows = clerks.map(({ name, bornOn, unit }, at): RecordCell[] => [
    at + 1,
    name,
    { day: bornOn },
    unit,
    2020,
    at % 4 === 0 ? 'Lao động tiên tiến; Chiến sĩ thi đua cơ sở' : 'Lao động tiên tiến',
  ]);
  const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Đơn vị', 'Năm', 'Danh hiệu đăng ký'];
  const answers = clerks.map(({ name, unit }, at) =>
    [name, unit, '2020', at % 4 === 0 ? 'LDTT CSTD_CO_SO' : 'LDTT'].join(' | '),
  );
  return {
    file: 'dang-ky-thi-dua-2020.xlsx',
    kind: 'registrations',
    sheet: 'Đăng ký',
    rows: [headings, ...rows],
    answers: answersOf(answers),
  };
}

/** One clean workbook of each kind. */
export const cleanRecords = (clerks: readonly Clerk[]): readonly RecordWorkbook[] =>
  [staff, ratings, initiatives, discipline, absences, registrations].map((make) => make(clerks));
