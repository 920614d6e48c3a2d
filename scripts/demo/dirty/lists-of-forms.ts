import { DirtySheet, type DirtyCell, type DirtyFile } from './dirty-file.ts';
import { peopleOf } from './people.ts';

/** Births under the column of the sex, groups of groups, marks of every sort, totals of groups. */
export function bornBySex(): DirtyFile {
  const next = peopleOf('15');
  const sheet = new DirtySheet(
    { file: '15-nam-sinh-nam-nu-2019.xlsx', sheet: 'TH 2019', certain: true },
    { number: '215/QĐ-UBND', signed: '2020-02-07', achievement: '2019' },
  );
  sheet
    .skip('above', 'BẢNG TỔNG HỢP ĐỀ NGHỊ TẶNG CÁC DANH HIỆU THI ĐUA NĂM 2019')
    .skip('above', '(Kèm theo Quyết định số:  215 /QĐ-UBND ngày 07 tháng 02 năm 2020 của Chủ tịch UBND thành phố)')
    .gap()
    .skip(
      'repeated-heading',
      'Số TT',
      'Họ tên',
      'Năm sinh',
      null,
      'Chức vụ/ nhiệm vụ',
      'Danh hiệu\nđề nghị',
      null,
      'Ghi chú',
    )
    .skip('repeated-heading', null, null, 'Nam', 'Nữ', null, 'LĐTT', 'CSTĐ cấp cơ sở', null)
    .skip('repeated-heading', '(1)', '(2)', '(3)', '(4)', '(5)', '(6)', '(7)', '(8)')
    .merge('A1:H1', 'A2:H2', 'A4:A5', 'B4:B5', 'C4:D4', 'E4:E5', 'F4:G4', 'H4:H5')
    .skip('section', 'A', 'KHỐI ĐẢNG, ĐOÀN THỂ')
    .skip('section', 'I', 'Văn phòng Thành ủy');
  const person = (unit: string, ordinal: number, born: string | number, cell: DirtyCell, marks: DirtyCell[]): void => {
    const { address, name } = next();
    const gender = address === 'Ông' ? 'nam' : 'nu';
    const also = marks[1] !== 'x' ? {} : { also: ['CSTD_CO_SO'] };
    const births = gender === 'nam' ? [cell, null] : [null, cell];
    const answer = { ordinal, name, post: 'Chuyên viên', born, unit, gender, ...also } as const;
    sheet.award(answer, String(ordinal), ` ${name.replace(' ', '  ')}`, ...births, 'Chuyên viên', ...marks);
  };
  person('van-phong-thanh-uy', 1, 1975, 1975, ['x', 'x']);
  person('van-phong-thanh-uy', 2, 1983, '1983', ['X', null]);
  person('van-phong-thanh-uy', 3, 1990, "'1990", ['+', null]);
  sheet.skip('section', 'II', 'Ban Dân vận Thành ủy');
  person('ban-dan-van-thanh-uy', 1, '1988-05-12', '12/05/1988', ['x', '-']);
  sheet
    .problem([['Ngày sinh (nữ)', 'two-births']], '2', next().name, 1970, 1971, 'Văn thư', 'x', null)
    .skip('total', null, 'Cộng I + II', null, null, null, 5, 1)
    .skip('section', 'B', 'KHỐI CHÍNH QUYỀN')
    .skip('section', 'I', 'Phòng Nội vụ:');
  person('phong-noi-vu', 1, 1979, 1979, ['x', null]);
  sheet
    .skip('footer', null, 'Ấn định danh sách có 06 đồng chí')
    .skip('footer', 'Nơi nhận:', null, null, null, 'T/M BAN THƯỜNG VỤ');
  return sheet.done();
}

/** Names in two columns, several marks in a row (1, 0), the headings once more on the second page. */
export function severalForms(): DirtyFile {
  const next = peopleOf('16');
  const sheet = new DirtySheet(
    { file: '16-nhieu-danh-hieu-mot-dong-2020.xlsx', sheet: 'DS đề nghị', certain: true },
    { number: '1388/QĐ-UBND', signed: '2020-07-09', achievement: '2019-2020', unit: 'th-duc-xuan' },
  );
  const first = ['STT', 'Họ và', 'tên', 'Giới tính', 'Chức vụ', 'Danh hiệu', null, null, null] as const;
  sheet
    .skip('above', 'PHÒNG GD&ĐT TP BẮC KẠN')
    .skip('above', 'TRƯỜNG TIỂU HỌC ĐỨC XUÂN')
    .skip('above', 'Công nhận các danh hiệu thi đua năm học 2019-2020')
    .skip('above', 'QĐ số 1388/QĐ-UBND ngày 09/7/2020 của Chủ tịch UBND thành phố Bắc Kạn')
    .skip('repeated-heading', ...first)
    .skip(
      'repeated-heading',
      null,
      null,
      null,
      null,
      null,
      'Lao động tiên tiến',
      'Chiế n sĩ thi đua cơ sở',
      'CSTĐ cấp tỉnh',
      'Giấy khen',
    )
    .merge('A3:I3', 'A4:I4', 'A5:A6', 'D5:D6', 'E5:E6', 'F5:I5');
  const named = () => {
    const { address, name } = next();
    const words = name.split(' ');
    return {
      name,
      gender: address === 'Ông' ? ('nam' as const) : ('nu' as const),
      cells: [`${words.slice(0, -1).join(' ')} `, words.at(-1) ?? '', address === 'Ông' ? 'Nam' : 'Nữ'],
    };
  };
  const row = (ordinal: number, form: string, also: readonly string[], marks: readonly DirtyCell[]): void => {
    const { name, gender, cells } = named();
    const more = also.length === 0 ? {} : { also };
    sheet.award({ ordinal, name, post: 'Giáo viên', form, gender, ...more }, ordinal, ...cells, 'Giáo viên', ...marks);
  };
  row(1, 'LDTT', ['CSTD_CO_SO'], [1, 1, null, null]);
  row(2, 'LDTT', [], [1, 0, 0, 0]);
  row(3, 'CSTD_CO_SO', [], [null, 'x', null, 'không']);
  sheet
    .problem(
      [['Đạt Chiến sĩ thi đua cấp tỉnh', 'authority-may-not-decide']],
      4,
      ...named().cells,
      'Giáo viên',
      1,
      1,
      1,
      null,
    )
    .problem([['Loại khen', 'required']], 5, ...named().cells, 'Giáo viên', 1, null, null, 1)
    .skip('repeated-heading', ...first);
  row(6, 'LDTT', ['CSTD_CO_SO'], ['x', '95', null, null]);
  sheet
    .skip('total', 'Cộng:', null, null, null, null, 6, 4, 1, 1)
    .skip('footer', null, null, null, null, 'HIỆU TRƯỞNG');
  return sheet.done();
}
