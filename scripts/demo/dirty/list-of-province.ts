import { type AwardAnswer, type DirtyCell, type DirtyFile, DirtySheet } from './dirty-file.ts';

/** A province's book: all of the recipient in one cell, decisions merged over their rows, persons, collectives, households. */
export function bookOfProvince(): DirtyFile {
  const sheet = new DirtySheet(
    { file: '20-so-bang-khen-cap-tinh-2018.xlsx', sheet: '2018', certain: false },
    {
      form: 'BK_BO_TINH',
      authority: 'CT_UBND_TINH',
      authorityUnit: 'tinh-bac-kan',
      number: '245/QĐ-UBND',
      signed: '2018-02-09',
      achievement: '2017',
    },
  );
  sheet
    .skip('above', 'SỔ THEO DÕI KHEN THƯỞNG CẤP TỈNH - NĂM 2018')
    .skip('above', '(Ban Thi đua - Khen thưởng)')
    .skip(
      'repeated-heading',
      'Số QĐ',
      'Ngày ký',
      'TT',
      'Họ và tên, chức vụ, đơn vị',
      'Hình thức khen thưởng',
      'Lý do khen thưởng',
      'Thành tích năm',
      'Loại khen',
      'Tiền thưởng\n(đồng)',
    )
    .merge('A1:I1', 'A2:I2', 'A4:A7', 'B4:B7', 'A8:A10', 'B8:B10');
  const row = (
    answer: Partial<AwardAnswer>,
    head: readonly DirtyCell[],
    text: string,
    ...cells: readonly DirtyCell[]
  ): void => {
    sheet.award(answer, head[0] ?? null, head[1] ?? null, answer.ordinal ?? null, text, ...cells);
  };
  const nt = ['nt', 'nt', 'nt', 'nt'] as const;
  const work = 'đã có thành tích xuất sắc trong công tác năm 2017';
  const said = { reason: work };
  const form = 'BK CT UBND tỉnh';
  const head = {
    ordinal: 1,
    address: 'Ông',
    name: 'Nông Quốc Toản',
    post: 'Trưởng phòng',
    unit: 'phong-noi-vu',
    ...said,
  };
  row(
    head,
    ['245/QĐ-UBND', '09/02/2018'],
    'Ông Nông Quốc Toản, Trưởng phòng Phòng Nội vụ thành phố Bắc Kạn',
    form,
    work,
    '2017',
    'Công trạng',
    1_300_000,
  );
  const chair = {
    ordinal: 2,
    address: 'Bà',
    name: 'Lã Thị Nguyệt',
    post: 'Chủ tịch',
    unit: 'phuong-song-cau',
    ...said,
  };
  row(chair, [], 'Bà Lã Thị Nguyệt, Chủ tịch UBND phường Sông Cầu, thành phố Bắc Kạn', ...nt, 1_300_000);
  const office = { kind: 'tap_the', name: 'Phòng Tài chính - Kế hoạch thành phố Bắc Kạn', isUnit: true, ...said };
  row({ ...office, ordinal: 3, unit: 'phong-tai-chinh-ke-hoach' }, [], office.name, ...nt, 2_600_000);
  const people = { kind: 'tap_the', name: 'Nhân dân và cán bộ phường Huyền Tụng', unit: 'phuong-huyen-tung', ...said };
  row({ ...people, ordinal: 4 }, [], people.name, ...nt, 2_600_000);
  const other = {
    number: '1120/QĐ-UBND',
    signed: '2018-07-16',
    achievement: '2018',
    commendation: 'chuyen_de',
    reason: 'hiến đất làm đường',
  };
  const family = {
    ...other,
    kind: 'ho_gia_dinh',
    name: 'Hộ gia đình ông Bàn Văn Sinh',
    occupation: 'thôn Nà Pái',
    unit: 'xa-nong-thuong',
  };
  row(
    { ...family, ordinal: 5 },
    ['1120/QĐ-UBND', '16/7/2018'],
    `${family.name}, thôn Nà Pái, xã Nông Thượng, thành phố Bắc Kạn`,
    form,
    other.reason,
    2018,
    'Chuyên đề',
    1_950_000,
  );
  const second = { ...other, kind: 'ho_gia_dinh', name: 'Gia đình bà Triệu Mùi Pham', unit: 'xa-duong-quang' };
  row({ ...second, ordinal: 6 }, [], `${second.name}, xã Dương Quang`, ...nt, 1_950_000);
  const director = { ...other, address: 'Ông', name: 'Đỗ Khắc Thiện', post: 'Giám đốc', unit: 'cong-ty-doi-mo' };
  row(
    { ...director, ordinal: 7 },
    [],
    'Ông Đỗ Khắc Thiện, Giám đốc Công ty TNHH Chế biến nông sản Đồi Mơ',
    ...nt,
    1_300_000,
  );
  sheet.skip('total', 'Tổng cộng', null, null, null, null, null, null, null, 12_350_000);
  return sheet.done();
}
