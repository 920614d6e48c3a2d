import { DirtySheet, type DirtyFile } from './dirty-file.ts';
import { peopleOf } from './people.ts';

const REASON = 'Có thành tích đột xuất trong công tác phòng, chống dịch bệnh';

/** Collectives, persons and households in one list, told by title rows; titles before names; rows of #N/A. */
export function mixed(): DirtyFile {
  const next = peopleOf('04');
  const sheet = new DirtySheet(
    { file: '04-giay-khen-dot-xuat-2020.xlsx', sheet: 'DS khen', certain: true },
    {
      form: 'GIAY_KHEN_HUYEN',
      number: '515/QĐ-UBND',
      signed: '2020-04-10',
      achievement: '2020',
      commendation: 'dot_xuat',
      reason: REASON,
    },
  );
  const people = Array.from({ length: 8 }, next).map(({ name }) => name);
  const [p0 = '', p1 = '', p2 = '', p3 = '', p4 = '', p5 = '', p6 = '', p7 = ''] = people;
  sheet
    .skip('above', 'DANH SÁCH TẶNG GIẤY KHEN NĂM 2020')
    .skip(
      'above',
      `(Kèm theo Quyết định số 515/QĐ-UBND ngày 10 tháng 4 năm 2020 của Chủ tịch UBND thành phố Bắc Kạn; ${REASON.toLowerCase()})`,
    )
    .skip('repeated-heading', 'STT', 'Tên tập thể, hộ gia đình, cá nhân', 'Địa chỉ', 'Đơn vị quản lý')
    .skip('section', 'A. TẬP THỂ')
    .award(
      { ordinal: 1, kind: 'tap_the', name: 'UBND phường Đức Xuân', unit: 'phuong-duc-xuan', isUnit: true },
      1,
      'UBND phường Đức Xuân',
      null,
      'UBND phường Đức Xuân',
    )
    .award(
      { ordinal: 2, kind: 'tap_the', name: 'Nhân dân và cán bộ xã Dương Quang', unit: 'xa-duong-quang' },
      2,
      'Nhân dân và cán bộ xã Dương Quang',
      null,
      'Xã Dương Quang',
    )
    .award(
      { ordinal: 3, kind: 'tap_the', name: 'Tổ dân phố số 4', unit: 'phuong-song-cau' },
      3,
      'Tổ dân phố số 4',
      null,
      'P. Sông Cầu',
    )
    .skip('section', 'B. CÁ NHÂN')
    .award(
      { ordinal: 1, name: p0, address: 'Ông', unit: 'phuong-song-cau', occupation: 'Tổ 3' },
      1,
      `Ông ${p0}`,
      'Tổ 3',
      'Phường Sông Cầu',
    )
    .award(
      { ordinal: 2, name: p1, address: 'Bà', unit: 'phuong-song-cau', occupation: 'Tổ 5' },
      2,
      `Bà: ${p1}`,
      'Tổ 5',
      'Phường Sông Cầu',
    )
    .award({ ordinal: 3, name: p2, address: 'Bs.', unit: 'xa-nong-thuong' }, 3, `Bs. ${p2}`, null, 'Xã Nông Thượng')
    .award(
      { ordinal: 4, name: p3, address: 'Đ/c ThS.', unit: 'xa-nong-thuong' },
      4,
      `Đ/c ThS. ${p3}`,
      null,
      'Xã Nông Thượng',
    )
    .award({ ordinal: 5, name: p4, address: '', unit: 'xa-nong-thuong' }, 5, `Ông (bà) ${p4}`, null, 'Xã Nông Thượng')
    .award(
      { ordinal: null, name: p5, address: 'Ông', unit: 'xa-nong-thuong' },
      null,
      `Ông ${p5}`,
      null,
      'Xã Nông Thượng',
    )
    .skip('error-row', null, { error: '#N/A' }, { error: '#N/A' }, { error: '#N/A' })
    .skip('error-row', 7, { error: '#N/A' }, null, { error: '#N/A' })
    .skip('section', 'C. HỘ GIA ĐÌNH')
    .award(
      { ordinal: 1, kind: 'ho_gia_dinh', name: `Gia đình ông ${p6}`, unit: 'phuong-huyen-tung' },
      1,
      `Gia đình ông ${p6}`,
      { error: '#N/A' },
      'Phường Huyền Tụng',
    )
    .award(
      { ordinal: 2, kind: 'ho_gia_dinh', name: `Hộ bà ${p7}`, unit: 'phuong-huyen-tung' },
      2,
      `Hộ bà ${p7}`,
      null,
      'Phường Huyền Tụng',
    )
    .skip('footer', null, 'Ấn định danh sách có 11 tập thể, cá nhân, hộ gia đình./.')
    .merge('A1:D1', 'A2:D2', 'A4:D4');
  return sheet.done();
}

/** A list of collectives of one school, whose name stands above; symbols missing; in a CSV with tabs of old programs. */
export function ofOneSchool(): DirtyFile {
  const sheet = new DirtySheet(
    { file: '14-tap-the-cua-mot-truong.csv', sheet: '', certain: true },
    {
      kind: 'tap_the',
      unit: 'thcs-bac-kan',
      form: 'TT_LDTT',
      number: '1344/QĐ-UBND',
      signed: '2019-07-19',
      achievement: '2018-2019',
    },
  );
  const names = ['Tổ Toán - Lý', 'Tổ Ngữ văn', 'Tổ Văn phòng'];
  sheet
    .skip('above', 'Đơn vị: Trường THCS Bắc Kạn')
    .skip('above', 'DANH SÁCH TẬP THỂ ĐẠT DANH HIỆU TẬP THỂ LAO ĐỘNG TIÊN TIẾN NĂM HỌC 2018-2019')
    .skip('repeated-heading', 'STT', 'Tên tập thể', 'Quyết định số', 'Ngày ký', 'Cấp ký');
  names.forEach((name, at) => {
    sheet.award(
      { ordinal: at + 1, name },
      at + 1,
      name,
      '1344/QĐ-UBND',
      '19/7/2019',
      'Chủ tịch UBND thành phố Bắc Kạn',
    );
  });
  sheet
    .award(
      { ordinal: 4, name: 'Trường THCS Bắc Kạn', isUnit: true },
      4,
      'Trường THCS Bắc Kạn',
      '1344/QĐ-UBND',
      '19/7/2019',
      'CT UBND TP',
    )
    .skip('footer', 'Ghi chú: danh sách lập theo biên bản họp xét');
  return sheet.done();
}
