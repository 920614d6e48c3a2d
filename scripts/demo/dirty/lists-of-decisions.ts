import { isoDate } from '../../../src/kernel/plain-date.ts';
import { DirtySheet, type DirtyCell, type DirtyFile } from './dirty-file.ts';
import { peopleOf } from './people.ts';

const day = (iso: string) => ({ day: isoDate(iso) });

/** Two lines of headings with merged groups, a line that numbers the columns, and days in every form. */
export function manyDays(): DirtyFile {
  const next = peopleOf('02');
  const sheet = new DirtySheet(
    { file: '02-so-theo-doi-2014-2020.xlsx', sheet: 'Sổ theo dõi', certain: true },
    { post: 'Chuyên viên', unit: 'phong-noi-vu' },
  );
  const heading = [
    'STT',
    'Họ và tên',
    'Chức vụ',
    'Đơn vị',
    'Danh hiệu thi đua, hình thức khen thưởng',
    'Quyết định khen thưởng',
    null,
    null,
    'Năm thành tích',
  ];
  const second = [null, null, null, null, null, 'Số', 'Ngày, tháng, năm', 'Cấp khen', null];
  sheet
    .skip('above', 'SỔ THEO DÕI KHEN THƯỞNG')
    .skip('above', 'Giai đoạn từ năm 2014 đến nay')
    .skip('repeated-heading', ...heading)
    .skip('repeated-heading', ...second)
    .skip('repeated-heading', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)', '(9)')
    .merge('A1:I1', 'A2:I2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:H3', 'I3:I4');
  const days: readonly (readonly [DirtyCell, string])[] = [
    ['19/6/2015', '2015-06-19'],
    ['06/6/2018', '2018-06-06'],
    ['31-10-2018 00:00', '2018-10-31'],
    ['2019-02-05', '2019-02-05'],
    [42_766, '2017-01-31'],
    ['42766', '2017-01-31'],
    ['ngày 24 tháng 10 năm 2020', '2020-10-24'],
    ['24 tháng 10 năm 2020', '2020-10-24'],
    ['05.02.2016', '2016-02-05'],
    [day('2020-01-29'), '2020-01-29'],
    ['01/09/2020', '2020-09-01'],
  ];
  days.forEach(([cell, signed], at) => {
    const { name } = next();
    const year = Number(signed.slice(0, 4)) - 1;
    const number = `${100 + at}/QĐ-UBND`;
    sheet.award(
      { ordinal: at + 1, name, number, signed, achievement: String(year) },
      at + 1,
      name,
      'Chuyên viên',
      'Phòng Nội vụ',
      'LĐTT',
      `${100 + at} / QĐ - UBND`,
      cell,
      'Chủ tịch UBND TP Bắc Kạn',
      at % 2 === 0 ? year : `năm ${year}`,
    );
  });
  sheet.skip('repeated-heading', ...heading).skip('repeated-heading', ...second);
  const bad = (code: string, cell: DirtyCell): void => {
    const at = sheet.next - 7;
    sheet.problem(
      [['Ngày quyết định', code]],
      at,
      next().name,
      'Chuyên viên',
      'Phòng Nội vụ',
      'LĐTT',
      '77/QĐ-UBND',
      cell,
      'Chủ tịch UBND TP Bắc Kạn',
      2017,
    );
  };
  bad('date-without-year', '12.5');
  bad('date-without-year', 12.5);
  bad('date-without-year', '7/2');
  bad('two-digit-year', '7/2/18');
  bad('bad-date', 'trung tuần tháng 10');
  bad('bad-date', '01/13/2018');
  bad('bad-date', '31/02/2018');
  bad('future-date', '15/02/2028');
  bad('error-cell', { error: '#REF!' });
  bad('number-without-date', null);
  bad('decided-before-achievement', '11/01/2016');
  const row = (cells: Partial<Record<'number' | 'year' | 'form' | 'authority', DirtyCell>>): DirtyCell[] => [
    30,
    next().name,
    'Chuyên viên',
    'Phòng Nội vụ',
    cells.form ?? 'LĐTT',
    cells.number ?? '78/QĐ-UBND',
    '25/01/2018',
    cells.authority ?? 'Chủ tịch UBND TP Bắc Kạn',
    cells.year ?? 2017,
  ];
  sheet
    .problem([['Số quyết định', 'bad-number']], ...row({ number: 186 }))
    .problem([['Số quyết định', 'bad-number']], ...row({ number: '      /QĐ-UBND' }))
    .problem([['Năm thành tích', 'several-years']], ...row({ year: '2 năm (2016, 2017)' }))
    .problem([['Năm thành tích', 'bad-achievement-period']], ...row({ year: '9 tháng đầu năm 2017' }))
    .problem([['Năm thành tích', 'bad-achievement-period']], ...row({ year: 'từ năm 200 đến năm 2010' }))
    .problem([['Cấp quyết định', 'unknown-authority']], ...row({ authority: 'Lãnh đạo' }))
    .problem([['Danh hiệu, hình thức', 'authority-may-not-decide']], ...row({ form: 'Bằng khen' }))
    .problem(
      [['Họ và tên / Tên tập thể', 'error-cell']],
      40,
      { error: '#N/A' },
      'Chuyên viên',
      'Phòng Nội vụ',
      'LĐTT',
      '78/QĐ-UBND',
      '25/01/2018',
      'Chủ tịch UBND TP Bắc Kạn',
      2017,
    );
  return sheet.done();
}

/** Number and day in one cell, in a CSV; numbers without symbol, the symbol in the title. */
export function oneCell(): DirtyFile {
  const next = peopleOf('07');
  const sheet = new DirtySheet(
    { file: '07-so-va-ngay-mot-o.csv', sheet: '', certain: true },
    { unit: 'mn-song-cau', post: 'Giáo viên', achievement: '2019-2020', commendation: 'cong_trang' },
  );
  sheet
    .skip('above', 'KHEN THƯỞNG NĂM HỌC 2019-2020 (Quyết định số:      /QĐ-UBND của Chủ tịch UBND thành phố Bắc Kạn)')
    .skip('repeated-heading', 'TT', 'Họ tên', 'Chức vụ', 'Nơi công tác', 'DHTĐ', 'Số, ngày quyết định');
  const cells: readonly (readonly [string, string, string])[] = [
    ['1642/QĐ-UBND ngày 30/7/2020', '1642/QĐ-UBND', '2020-07-30'],
    ['QĐ số 1642 ngày 30-7-2020', '1642/QĐ-UBND', '2020-07-30'],
    ['1643/QĐ-UBND, ngày 30 tháng 7 năm 2020', '1643/QĐ-UBND', '2020-07-30'],
    ['Quyết định số 1643/QĐ-UBND ngày30/07/2020', '1643/QĐ-UBND', '2020-07-30'],
    ['1644 (ngày 30/7/2020)', '1644/QĐ-UBND', '2020-07-30'],
  ];
  cells.forEach(([text, number, signed], at) => {
    const { name } = next();
    sheet.award(
      { ordinal: at + 1, name, number, signed },
      at + 1,
      name,
      'Giáo viên',
      'Trường MN Sông Cầu',
      'LĐTT',
      text,
    );
  });
  sheet
    .problem(
      [['Số quyết định', 'bad-date']],
      6,
      next().name,
      'Giáo viên',
      'Trường MN Sông Cầu',
      'LĐTT',
      '1645/QĐ-UBND ngày 31/6/2020',
    )
    .problem(
      [['Ngày quyết định', 'number-without-date']],
      7,
      next().name,
      'Giáo viên',
      'Trường MN Sông Cầu',
      'LĐTT',
      '1645/QĐ-UBND',
    )
    .skip('total', 'Tổng số: 7');
  return sheet.done();
}

/** No headings at all: what the columns are is told by what they hold, and a person is asked. */
export function unnamed(): DirtyFile {
  const next = peopleOf('06');
  const sheet = new DirtySheet(
    { file: '06-khong-tieu-de.xlsx', sheet: 'Sheet2', certain: false },
    { form: 'CSTD_CO_SO', number: '61/QĐ-UBND', signed: '2019-01-30', achievement: '2018' },
  );
  const units = ['Phòng Kinh tế', 'Phòng Tư pháp', 'Trường THCS Đức Xuân', 'Thanh tra thành phố Bắc Kạn'];
  const codes = ['phong-kinh-te', 'phong-tu-phap', 'thcs-duc-xuan', 'thanh-tra'];
  units.forEach((text, at) => {
    const { address, name } = next();
    sheet.award(
      { ordinal: at + 1, name, address, unit: codes[at] ?? '' },
      at + 1,
      address,
      name,
      text,
      'Chiến sĩ thi đua cơ sở',
      'Chủ tịch UBND thành phố Bắc Kạn',
      '61/QĐ-UBND',
      '30/01/2019',
      2018,
    );
  });
  return sheet.done();
}

/** An old list of before the law of 2013 and before the units of today, in an .xls. */
export function beforeTheLaw(): DirtyFile {
  const next = peopleOf('13');
  const sheet = new DirtySheet(
    { file: '13-khen-thuong-2012-2015.xls', sheet: 'KT', certain: true },
    { unit: 'phong-kinh-te', post: 'Cán bộ' },
  );
  sheet.skip(
    'repeated-heading',
    'Số TT',
    'Họ và tên',
    'Chức vụ',
    'Cơ quan',
    'Hình thức khen',
    'Cơ quan khen thưởng',
    'Số QĐ',
    'Ngày QĐ',
    'Năm khen',
  );
  const row = (at: number, number: string, signed: DirtyCell, year: number, name: string): DirtyCell[] => [
    at,
    name,
    'Cán bộ',
    'Phòng Kinh tế',
    'Lao động tiên tiến',
    'Chủ tịch UBND thành phố Bắc Kạn',
    number,
    signed,
    year,
  ];
  const { name } = next();
  sheet
    .problem(
      [
        ['Đơn vị', 'unit-not-yet'],
        ['Danh hiệu, hình thức', 'date-without-law'],
      ],
      ...row(1, '34/QĐ-UBND', '11/01/2013', 2012, next().name),
    )
    .problem([['Đơn vị', 'unit-not-yet']], ...row(2, '51/QĐ-UBND', day('2015-01-12'), 2014, next().name))
    .award(
      { ordinal: 3, name, number: '12/QĐ-UBND', signed: '2016-01-08', achievement: '2015' },
      ...row(3, '12/QĐ-UBND', day('2016-01-08'), 2015, name),
    );
  return sheet.done();
}
