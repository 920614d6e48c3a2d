import { isoDate } from '../../../src/kernel/plain-date.ts';
import { DirtySheet, type DirtyFile } from './dirty-file.ts';
import { peopleOf } from './people.ts';

const day = (iso: string) => ({ day: isoDate(iso) });

/** Three lines of headings, broken words, capitals, columns in another order; high authorities; kinds told by names. */
export function brokenHeadings(): DirtyFile {
  const next = peopleOf('12');
  const sheet = new DirtySheet(
    { file: '12-tieu-de-vo-chu-2020.xlsx', sheet: 'Tháng 12', certain: true },
    { achievement: '2019' },
  );
  sheet
    .skip('above', 'PHỤ LỤC')
    .skip(
      'repeated-heading',
      'QUYẾT ĐỊNH',
      null,
      null,
      'ĐỐI TƯỢNG',
      null,
      null,
      'Chiế n sĩ thi đua, lao ⏎động tiên tiến',
      'Năm\nđạt',
      'Lý do',
    )
    .skip(
      'repeated-heading',
      'Cơ quan\nban hành',
      'Văn bản',
      null,
      'HỌ VÀ TÊN',
      'Chức vụ',
      'Tên phòng ban, ⏎đơn vị',
      null,
      null,
      null,
    )
    .skip('repeated-heading', null, 'Số', 'Ngày', null, null, null, null, null, null)
    .merge('A2:C2', 'A3:A4', 'B3:C3', 'D2:F2', 'D3:D4', 'E3:E4', 'F3:F4', 'G2:G4', 'H2:H4', 'I2:I4');
  const a = next();
  const b = next();
  const c = next();
  const reason = 'Hoàn thành xuất sắc nhiệm vụ năm 2019';
  sheet
    .award(
      {
        name: a.name,
        address: a.address,
        post: 'Trưởng phòng',
        unit: 'phong-quan-ly-do-thi',
        form: 'HC_LAO_DONG_3',
        authority: 'CHU_TICH_NUOC',
        authorityUnit: null,
        number: '924/2020/QĐ/CTN',
        signed: '2020-05-18',
        reason,
      },
      'Chủ tịch nước',
      '924/2020/QĐ/CTN',
      day('2020-05-18'),
      `${a.address} ${a.name}`,
      'Trưởng phòng',
      'PHÒNG QUẢN LÝ ĐÔ THỊ',
      'HCLĐ hạng Ba',
      2019,
      reason,
    )
    .award(
      {
        name: b.name,
        address: '',
        post: 'Phó Trưởng phòng',
        unit: 'phong-quan-ly-do-thi',
        form: 'BK_TTCP',
        authority: 'TTCP',
        authorityUnit: null,
        number: '1250/QĐ-TTg',
        signed: '2020-08-20',
        reason,
      },
      'Thủ tướng Chính phủ',
      '1250/QĐ-TTg',
      day('2020-08-20'),
      b.name,
      'Phó Trưởng phòng',
      'Phòng QLĐT',
      'BK',
      2019,
      reason,
    )
    .award(
      {
        name: c.name,
        address: '',
        post: 'Giáo viên',
        unit: 'thcs-duc-xuan',
        form: 'BK_BO_TINH',
        authority: 'CT_UBND_TINH',
        authorityUnit: 'tinh-bac-kan',
        number: '301/QĐ-UBND',
        signed: '2020-03-02',
        reason,
      },
      'Chủ tịch UBND tỉnh Bắc Kạn',
      '301/QĐ-UBND',
      day('2020-03-02'),
      c.name,
      'Giáo viên',
      'Trường THCS Đức Xuân',
      'BK',
      2019,
      reason,
    )
    .award(
      {
        kind: 'tap_the',
        name: 'Trường THCS Đức Xuân',
        unit: 'thcs-duc-xuan',
        isUnit: true,
        form: 'TT_LDXS',
        authority: 'CT_UBND_TINH',
        authorityUnit: 'tinh-bac-kan',
        number: '302/QĐ-UBND',
        signed: '2020-03-02',
      },
      'Chủ tịch UBND tỉnh Bắc Kạn',
      '302/QĐ-UBND',
      day('2020-03-02'),
      'Trường THCS Đức Xuân',
      null,
      'Trường THCS Đức Xuân',
      'TTLĐXS',
      2019,
      null,
    )
    .problem(
      [['Loại đối tượng', 'unknown-recipient-kind']],
      'Chủ tịch UBND tỉnh Bắc Kạn',
      '303/QĐ-UBND',
      day('2020-03-02'),
      next().name,
      null,
      'Trường THCS Đức Xuân',
      'BK',
      2019,
      reason,
    )
    .problem(
      [['Loại khen', 'required']],
      'Chủ tịch UBND tỉnh Bắc Kạn',
      '304/QĐ-UBND',
      day('2020-03-02'),
      `Bà ${next().name}`,
      null,
      'Trường THCS Đức Xuân',
      'BK',
      2019,
      null,
    );
  return sheet.done();
}
