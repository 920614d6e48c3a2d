import { isoDate } from '../../../src/kernel/plain-date.ts';
import { DirtySheet, type DirtyFile } from './dirty-file.ts';
import { peopleOf } from './people.ts';

const day = (iso: string) => ({ day: isoDate(iso) });

/** One title above, everything else in it: form, year, decision. Names not in NFC, spaces, tones, dashes of all sorts. */
export function attachedToDecision(): DirtyFile {
  const next = peopleOf('01');
  const sheet = new DirtySheet(
    { file: '01-ldtt-2019-kem-quyet-dinh.xlsx', sheet: 'Sheet1', certain: true },
    { number: '42/QĐ-UBND', signed: '2020-01-15', achievement: '2019' },
  );
  sheet
    .skip('above', 'ỦY BAN NHÂN DÂN', null, null, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    .skip('above', 'THÀNH PHỐ BẮC KẠN', null, null, 'Độc lập - Tự do - Hạnh phúc')
    .gap()
    .skip('above', 'DANH SÁCH CÁ NHÂN ĐẠT DANH HIỆU "LAO ĐỘNG TIÊN TIẾN" NĂM 2019')
    .skip('above', '(Kèm theo Quyết định số 42/QĐ-UBND ngày 15/01/2020')
    .skip('above', 'của Chủ tịch UBND thành phố Bắc Kạn)')
    .gap()
    .skip('repeated-heading', 'STT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác', 'Ghi chú')
    .merge('A1:B1', 'D1:E1', 'A2:B2', 'D2:E2', 'A4:E4', 'A5:E5', 'A6:E6');
  const units: readonly (readonly [string, string])[] = [
    ['Phòng Nội vụ', 'phong-noi-vu'],
    ['Phòng Tài chính – Kế hoạch', 'phong-tai-chinh-ke-hoach'],
    ['Trường MN Xuất Hoá', 'mn-xuat-hoa'],
    [' Trường  Mầm non Xuất Hóa ', 'mn-xuat-hoa'],
    ['TRƯỜNG TH ĐỨC XUÂN', 'th-duc-xuan'],
    ['MN Sông Cầu', 'mn-song-cau'],
    ['Phòng TN&MT', 'phong-tai-nguyen-moi-truong'],
    ['Phòng LĐ-TB&XH thành phố Bắc Kạn', 'phong-ldtbxh'],
    ['UBND Phường Huyền Tụng', 'phuong-huyen-tung'],
    ['Phường Đức Xuân', 'phuong-duc-xuan'],
    ['Trường TH&THCS Nông Thượng, TP Bắc Kạn', 'th-thcs-nong-thuong'],
    ['VP HĐND&UBND', 'van-phong-hdnd-ubnd'],
  ];
  units.forEach(([text, unit], at) => {
    const { name } = next();
    const typed = at % 3 === 0 ? name.normalize('NFD') : at % 3 === 1 ? ` ${name.replace(' ', '  ')} ` : name;
    sheet.award(
      { ordinal: at + 1, name, post: 'Chuyên viên', unit },
      at + 1,
      typed,
      'Chuyên viên',
      text.normalize(at % 2 ? 'NFD' : 'NFC'),
    );
  });
  const noUnit = next().name;
  sheet
    .problem([['Đơn vị', 'unknown-unit']], 13, noUnit, 'Giáo viên', 'Trường MN Xuất Hoả')
    .problem([['Đơn vị', 'error-cell']], 14, next().name, 'Giáo viên', { error: '#N/A' })
    .problem([['Đơn vị', 'unknown-unit']], 15, next().name, 'Giáo viên', 'Đức Xuân')
    .skip('total', null, 'Tổng cộng: 15 người')
    .skip('footer', null, 'Danh sách này có 15 người ./.')
    .gap()
    .skip('footer', null, null, null, 'Bắc Kạn, ngày 15 tháng 01 năm 2020')
    .skip('footer', 'NGƯỜI LẬP BIỂU', null, null, 'TM. ỦY BAN NHÂN DÂN')
    .skip('footer', null, null, null, 'CHỦ TỊCH')
    .skip('footer', null, null, null, next().name);
  return sheet.done();
}

/** Sections name the schools; the school year and the decision stand in the title. */
export function bySchools(): DirtyFile {
  const next = peopleOf('03');
  const sheet = new DirtySheet(
    { file: '03-khoi-truong-hoc-2018-2019.xlsx', sheet: 'Khối trường', certain: true },
    { number: '1320/QĐ-UBND', signed: '2019-07-12', achievement: '2018-2019' },
  );
  sheet
    .skip('above', 'DANH SÁCH CÁC CÁ NHÂN ĐƯỢC CÔNG NHẬN DANH HIỆU THI ĐUA')
    .skip('above', 'Năm học 2018 – 2019')
    .skip(
      'above',
      '(Ban hành kèm theo Quyết định số 1320 /QĐ-UBND, ngày 12 tháng 7 năm 2019 của Chủ tịch UBND TP Bắc Kạn)',
    )
    .skip('repeated-heading', 'TT', 'Họ, tên', 'Năm sinh', 'Chức danh', 'Danh hiệu', 'Ghi chú')
    .skip('section', 'I', 'KHỐI TRƯỜNG HỌC')
    .merge('A1:F1', 'A2:F2', 'A3:F3');
  const school = (title: string, unit: string, forms: readonly (readonly [string, string])[]): void => {
    sheet.skip('section', null, title);
    forms.forEach(([text, form], at) => {
      const { name } = next();
      const born = 1970 + ((at * 7 + title.length) % 25);
      sheet.award(
        { ordinal: at + 1, name, post: 'Giáo viên', unit, form, born },
        at + 1,
        name,
        born,
        'Giáo viên',
        text,
      );
    });
  };
  school('Trường MN Đức Xuân (3 người)', 'mn-duc-xuan', [
    ['LĐTT', 'LDTT'],
    ['CSTĐCS', 'CSTD_CO_SO'],
    ['Lao động tiên tiến', 'LDTT'],
  ]);
  school('Trường Tiểu học Sông Cầu (03 người)', 'th-song-cau', [
    ['CSTĐ cơ sở', 'CSTD_CO_SO'],
    ['Chiến sỹ thi đua cơ sở', 'CSTD_CO_SO'],
    ['LĐ tiên tiến', 'LDTT'],
  ]);
  sheet.skip('repeated-heading', 'TT', 'Họ, tên', 'Năm sinh', 'Chức danh', 'Danh hiệu', 'Ghi chú');
  school('3. Trường THCS Bắc Kạn:', 'thcs-bac-kan', [
    ['Lao động tiến tiến', 'LDTT'],
    ['Chiến sĩ thi đua cơ sơ', 'CSTD_CO_SO'],
    ['Chiế n sĩ thi đua cơ sở', 'CSTD_CO_SO'],
    ['Lao động tiên tiếnn', 'LDTT'],
  ]);
  const both = next();
  sheet
    .award(
      { ordinal: 5, name: both.name, post: 'Giáo viên', unit: 'thcs-bac-kan', born: 1980, also: ['CSTD_CO_SO'] },
      5,
      both.name,
      1980,
      'Giáo viên',
      'LĐTT, CSTĐCS',
    )
    .problem([['Danh hiệu, hình thức', 'unknown-form']], 6, next().name, 1981, 'Giáo viên', 'Giáo viên giỏi')
    .skip('total', 'Cộng', null, null, null, 12);
  return sheet.done();
}

/** Columns marked with an x, the unit merged downwards, units in capitals. */
export function marked(): DirtyFile {
  const next = peopleOf('05');
  const sheet = new DirtySheet(
    { file: '05-cot-danh-dau-2017.xlsx', sheet: 'Tổng hợp', certain: true },
    { number: '88/QĐ-UBND', signed: '2018-01-25', achievement: '2017' },
  );
  sheet
    .skip('above', 'TỔNG HỢP KẾT QUẢ BÌNH XÉT DANH HIỆU THI ĐUA NĂM 2017')
    .skip('above', 'Kèm theo Quyết định số 88/QĐ-UBND ngày 25-01-2018 của Chủ tịch Uỷ ban nhân dân thành phố Bắc Kạn')
    .skip('repeated-heading', 'Đơn vị', 'TT', 'Họ và tên', 'Danh hiệu đề nghị', null, null)
    .skip('repeated-heading', null, null, null, 'LĐTT', 'CSTĐCS', 'Giấy khen')
    .merge('A1:F1', 'A2:F2', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'A5:A7', 'A8:A9');
  const people = Array.from({ length: 5 }, next);
  const unit = (at: number): string => (at < 3 ? 'ban-tuyen-giao-thanh-uy' : 'hoi-nong-dan');
  people.forEach(({ address, name }, at) => {
    const label = at === 0 ? 'BAN TUYÊN GIÁO THÀNH ỦY' : at === 3 ? 'Hội Nông dân TP Bắc Kạn' : null;
    const form = at % 2 === 0 ? 'LDTT' : 'CSTD_CO_SO';
    const title = at === 4 ? 'Đ/c' : address;
    const marks = [at % 2 === 0 ? 'x' : null, at % 2 === 1 ? 'X' : null, null];
    sheet.award(
      { ordinal: at + 1, name, address: title, form, unit: unit(at) },
      label,
      at + 1,
      `${title} ${name}`,
      ...marks,
    );
  });
  const both = next().name;
  sheet
    .award(
      { ordinal: 6, name: both, address: 'Ông', unit: 'phong-kinh-te', also: ['CSTD_CO_SO'] },
      'Phòng Kinh tế',
      6,
      `Ông ${both}`,
      'x',
      'x',
      null,
    )
    .problem([['Danh hiệu, hình thức', 'required']], 'Phòng Kinh tế', 7, `Bà ${next().name}`, null, null, null);
  return sheet.done();
}

/** A workbook that counts its days from 1904; several of one name in two schools. */
export function from1904(): DirtyFile {
  const next = peopleOf('10');
  const sheet = new DirtySheet(
    { file: '10-he-ngay-1904.xlsx', sheet: 'Khen 2018', certain: true, from1904: true },
    {
      form: 'GIAY_KHEN_HUYEN',
      achievement: '2018',
      commendation: 'chuyen_de',
      reason: 'Thành tích trong phong trào hiến máu',
    },
  );
  sheet.skip(
    'repeated-heading',
    'STT',
    'Ông/Bà',
    'Họ và tên',
    'Ngày sinh',
    'Mã đơn vị',
    'Hình thức khen thưởng',
    'Cấp khen',
    'Số QĐ',
    'Ngày ký',
    'Năm',
    'Nội dung khen thưởng',
  );
  const namesake = next().name;
  const rows = [
    ['th-duc-xuan', namesake, '1981-03-04'],
    ['th-song-cau', namesake, '1990-11-20'],
    ['phong-tu-phap', next().name, '1975-06-30'],
  ] as const;
  rows.forEach(([unit, name, born], at) => {
    sheet.award(
      { ordinal: at + 1, name, address: 'Bà', born, unit, number: '905/QĐ-UBND', signed: '2018-06-14' },
      at + 1,
      'Bà',
      name,
      day(born),
      unit,
      'GK',
      'Chủ tịch UBND thành phố',
      '905/QĐ-UBND',
      day('2018-06-14'),
      2018,
      'Thành tích trong phong trào hiến máu',
    );
  });
  return sheet.done();
}
