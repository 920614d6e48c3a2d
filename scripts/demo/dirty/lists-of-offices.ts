import { isoDate } from '../../../src/kernel/plain-date.ts';
import { type AwardAnswer, type DirtyCell, type DirtyFile, DirtySheet } from './dirty-file.ts';

/** A ward: the motto beside its name, post and unit in one column, "nt" for the same again, the closing lines. */
export function ofOneWard(): DirtyFile {
  const sheet = new DirtySheet(
    { file: '17-chuc-vu-don-vi-mot-cot-2019.xlsx', sheet: 'DS', certain: true },
    {
      number: '412/QĐ-UBND',
      signed: '2019-12-27',
      achievement: '2019',
      authority: 'CT_UBND_XA',
      authorityUnit: 'phuong-duc-xuan',
      unit: 'phuong-duc-xuan',
    },
  );
  sheet
    .skip('above', 'UỶ BAN NHÂN DÂN', null, null, null, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    .skip('above', 'PHƯỜNG ĐỨC XUÂN', null, null, null, 'Độc lập - Tự do - Hạnh phúc')
    .skip('above', '_______', null, null, null, '________________')
    .skip('above', 'DANH SÁCH')
    .skip('above', 'Cá nhân được tặng danh hiệu “Lao động tiên tiến” và Giấy khen năm 2019')
    .skip('above', '(Kèm theo Quyết định số 412/QĐ-UBND ngày 27 tháng 12 năm 2019 của Chủ tịch UBND phường Đức Xuân)')
    .skip('repeated-heading', 'TT', 'Họ và tên', 'Năm sinh', null, 'Chức vụ, đơn vị công tác', 'Hình thức', 'Ghi chú')
    .skip('repeated-heading', null, null, 'Nam', 'Nữ', null, 'khen thưởng', null)
    .merge('A1:D1', 'E1:G1', 'A2:D2', 'E2:G2', 'A5:G5', 'A6:G6', 'A7:A8', 'B7:B8', 'C7:D7', 'E7:E8', 'G7:G8');
  const row = (answer: Partial<AwardAnswer>, sex: 'nam' | 'nu', place: string, form: string): void => {
    const { ordinal = 0, name = '', born = null } = answer;
    const births = sex === 'nam' ? [Number(born), null] : [null, Number(born)];
    sheet.award({ ...answer, gender: sex }, ordinal, name, ...births, place, form);
  };
  const place = 'UBND phường Đức Xuân';
  row({ ordinal: 1, name: 'Hà Thị Mai Lan', born: 1984, post: 'Phó Chủ tịch' }, 'nu', `Phó Chủ tịch ${place}`, 'LĐTT');
  const post = 'Công chức Văn phòng - Thống kê';
  row({ ordinal: 2, name: 'Nông Văn Quyến', born: 1979, post }, 'nam', `${post}, ${place}`, 'nt');
  const second = 'Công chức Tư pháp - Hộ tịch';
  row({ ordinal: 3, name: 'Triệu Thị Thơm', born: 1990, post: second }, 'nu', `${second} ${place}`, '-nt-');
  row({ ordinal: 4, name: 'Lường Thị Thắm', born: 1991, post: second }, 'nu', '″', '″');
  sheet
    .problem([['Chức vụ, đơn vị', 'no-unit-in-post']], 5, 'Bàn Phúc Kim', 1969, null, 'Tổ trưởng tổ dân phố số 5', '"')
    .problem(
      [['Chức vụ, đơn vị', 'no-unit-in-post']],
      6,
      'Ma Thị Sim',
      null,
      1985,
      'Trạm trưởng Trạm Y tế phường Đức Xuân',
      'LĐTT',
    )
    .skip('total', 'Tổng cộng: 06 cá nhân')
    .skip('footer', null, null, null, null, 'TM. UỶ BAN NHÂN DÂN')
    .skip('footer', null, null, null, null, 'CHỦ TỊCH');
  return sheet.done();
}

/** An office of education: each form under a title of its own, and a closing line that is none. */
export function formsAsTitles(): DirtyFile {
  const sheet = new DirtySheet(
    { file: '18-moi-danh-hieu-mot-muc-2018-2019.xlsx', sheet: 'Danh sách', certain: true },
    { number: '1588/QĐ-UBND', signed: '2019-07-25', achievement: '2018-2019' },
  );
  const person = (ordinal: number, [address, name, text]: readonly string[], answer: Partial<AwardAnswer>): void => {
    sheet.award(
      { ordinal, address: address ?? '', name: name ?? '', ...answer },
      ordinal,
      address ?? '',
      name ?? '',
      text ?? '',
    );
  };
  const form = 'CSTD_CO_SO';
  sheet
    .skip('above', 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO THÀNH PHỐ BẮC KẠN')
    .skip('above', 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐẠT DANH HIỆU THI ĐUA NĂM HỌC 2018 - 2019')
    .skip(
      'above',
      '(Ban hành kèm theo Quyết định số  1588 /QĐ-UBND ngày 25/7/2019\ncủa Chủ tịch UBND thành phố Bắc Kạn)',
    )
    .skip('repeated-heading', 'STT', 'Danh xưng', 'Họ và tên', 'Chức vụ, nơi công tác')
    .skip('section', 'I. CHIẾN SĨ THI ĐUA CƠ SỞ (03 đồng chí)')
    .merge('A1:D1', 'A2:D2', 'A3:D3', 'A5:D5', 'A9:D9', 'A13:D13');
  person(1, ['Bà', 'Đinh Thị Kim Oanh', 'Hiệu trưởng Trường Mầm non Đức Xuân'], {
    form,
    unit: 'mn-duc-xuan',
    post: 'Hiệu trưởng',
  });
  const head = 'Tổ trưởng tổ Toán - Lý';
  person(2, ['Ông', 'Ma Doãn Khánh', `${head}, Trường THCS Bắc Kạn`], { form, unit: 'thcs-bac-kan', post: head });
  person(3, ['Bà', 'Hứa Thị Nguyệt', 'Phó Trưởng phòng GD&ĐT'], {
    form,
    unit: 'phong-giao-duc-dao-tao',
    post: 'Phó Trưởng phòng',
  });
  sheet.skip('section', 'II. LAO ĐỘNG TIÊN TIẾN');
  person(1, ['Ông', 'Vi Văn Hảo', 'Nhân viên bảo vệ - Trường Mầm non Sông Cầu'], {
    unit: 'mn-song-cau',
    post: 'Nhân viên bảo vệ',
  });
  person(2, ['Bà', 'Phùng Thị Én', 'Giáo viên trường Tiểu học Phùng Chí Kiên'], {
    unit: 'th-phung-chi-kien',
    post: 'Giáo viên',
  });
  sheet.problem(
    [['Chức vụ, đơn vị', 'no-unit-in-post']],
    3,
    'Bà',
    'Lý Thị Pham',
    'Giáo viên Trường Tiểu học Nà Pài, phường Sông Cầu',
  );
  sheet.skip('section', 'III. TẬP THỂ LAO ĐỘNG TIÊN TIẾN');
  const school = {
    kind: 'tap_the',
    form: 'TT_LDTT',
    unit: 'th-song-cau',
    isUnit: true,
    name: 'Trường Tiểu học Sông Cầu',
  } as const;
  sheet
    .award({ ...school, ordinal: 1 }, 1, null, school.name)
    .award(
      { ...school, ordinal: 2, name: 'Tổ 4 + 5, Trường Tiểu học Đức Xuân', unit: 'th-duc-xuan', isUnit: false },
      2,
      null,
      'Tổ 4 + 5, Trường Tiểu học Đức Xuân',
    )
    .skip('footer', 'Danh sách ấn định: 06 lượt cá nhân và 02 tập thể./.');
  return sheet.done();
}

/** A school's own book over years: several forms in a cell, number and day in one, "nt" for the name above. */
export function bookOfOneSchool(): DirtyFile {
  const unit = 'th-song-cau';
  const sheet = new DirtySheet(
    { file: '19-thanh-tich-cua-truong-2016-2019.xlsx', sheet: 'TT CN', certain: true },
    { unit, number: '1421/QĐ-UBND', signed: '2017-07-28', achievement: '2016-2017', authorityUnit: 'tp-bac-kan' },
  );
  const later = { number: '1502/QĐ-UBND', signed: '2018-07-30', achievement: '2017-2018' };
  const authority = 'Chủ tịch UBND thành phố';
  const also = { also: ['CSTD_CO_SO'] } as const;
  const first = { name: 'Lê Thị Bích Hợp', post: 'HT', born: '1978-03-12' };
  const second = { name: 'Đặng Thuỳ Linh', post: 'GV', born: '1985-11-05' };
  sheet
    .skip('above', 'UBND THÀNH PHỐ BẮC KẠN', null, null, null, 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')
    .skip('above', 'TRƯỜNG TIỂU HỌC SÔNG CẦU', null, null, null, 'Độc lập – Tự do – Hạnh phúc')
    .skip('above', 'THỐNG KÊ THÀNH TÍCH CÁ NHÂN TỪ NĂM HỌC 2016-2017 ĐẾN NAY')
    .skip(
      'repeated-heading',
      'STT',
      'Họ tên',
      'Ngày, tháng,\nnăm sinh',
      'CV',
      'Năm học',
      'Danh hiệu\nđạt được',
      'Số QĐ, ngày tháng năm',
      'Cấp quyết định',
    )
    .merge('A1:D1', 'E1:H1', 'A2:D2', 'E2:H2', 'A3:H3');
  const row = (answer: Partial<AwardAnswer>, ...cells: readonly DirtyCell[]): void => {
    sheet.award(answer, answer.ordinal ?? null, ...cells);
  };
  const day = 'QĐ số 1421/QĐ-UBND ngày 28/7/2017';
  row({ ...first, ...also, ordinal: 1 }, first.name, '12/3/1978', 'HT', '2016-2017', 'LĐTT, CSTĐCS', day, authority);
  row(
    { ...first, ...also, ...later, ordinal: 2 },
    'nt',
    'nt',
    'nt',
    '2017-2018',
    'LĐTT; CSTĐCS',
    '1502/QĐ-UBND ngày 30 tháng 7 năm 2018',
    'nt',
  );
  row(
    { ...second, ordinal: 3 },
    second.name,
    '05.11.1985',
    'GV',
    '2016-2017',
    'LĐTT',
    '1421/QĐ-UBND, 28/7/2017',
    authority,
  );
  row(
    { ...second, ...also, ...later, ordinal: 4 },
    '″',
    '″',
    '″',
    '2017-2018',
    'LĐTT + CSTĐCS',
    '1502/QĐ-UBND ngày 30.7.2018',
    '″',
  );
  const third = { name: 'Sầm Văn Đào', post: 'TPT Đội', born: '1982-04-30' };
  const born = { day: isoDate('1982-04-30') };
  row({ ...third, ...also, ordinal: 5 }, third.name, born, third.post, '2016-2017', 'LĐTT và CSTĐCS', day, authority);
  const turned = { form: 'CSTD_CO_SO', also: ['LDTT'], name: 'Chu Thị Sen', post: 'NV kế toán', born: 1994 };
  row({ ...turned, ordinal: 6 }, turned.name, 1994, turned.post, '2016-2017', 'CSTĐCS\nLĐTT', day, authority);
  sheet
    .problem(
      [['Danh hiệu, hình thức', 'several-forms']],
      7,
      'Cao Thị Xuyến',
      1991,
      'GV',
      '2016-2017',
      'LĐTT năm học 2016-2017, CSTĐCS (xét thêm)',
      day,
      authority,
    )
    .skip('total', 'Cộng: 07 lượt người')
    .skip('footer', null, null, null, null, 'Sông Cầu, ngày 15 tháng 9 năm 2019')
    .skip('footer', null, null, null, null, 'HIỆU TRƯỞNG');
  return sheet.done();
}
