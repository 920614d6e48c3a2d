import { DirtySheet, type DirtyFile } from './dirty-file.ts';
import { peopleOf } from './people.ts';

/** The form that a province's program hands out: codes of kinds, columns of formulas, a hundred rows of #N/A. */
export function template(): DirtyFile {
  const next = peopleOf('11');
  const sheet = new DirtySheet(
    { file: '11-mau-nhan-du-lieu.xlsx', sheet: ' file nhận', certain: true },
    { number: '95/QĐ-UBND', signed: '2017-01-20', achievement: '2016' },
  );
  const error = { error: '#N/A' };
  sheet
    .skip(
      'above',
      'DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2016 (Quyết định số 95/QĐ-UBND ngày 20/01/2017 của Chủ tịch UBND thành phố Bắc Kạn)',
    )
    .gap()
    .skip(
      'repeated-heading',
      'STT',
      'Phân loại khen thưởng (TAPTHE/CANHAN/HOGIADINH)',
      'Tên tập thể/cá nhân/hộ gia đình',
      'Chức vụ',
      'Đơn vị công tác',
      'Danh hiệu/Hình thức',
      'Phân loại đối tượng',
      'Lĩnh vực hoạt động',
    )
    .merge('A1:F1');
  const { name } = next();
  sheet
    .award(
      { kind: 'ca_nhan', name, post: 'Hiệu trưởng', unit: 'thcs-huyen-tung', form: 'LDTT' },
      null,
      'CANHAN',
      name,
      'Hiệu trưởng',
      'Trường THCS Huyền Tụng',
      'LĐTT',
      error,
      error,
    )
    .award(
      { kind: 'tap_the', name: 'Trường THCS Huyền Tụng', unit: 'thcs-huyen-tung', isUnit: true, form: 'TT_LDTT' },
      null,
      'TAPTHE',
      'Trường THCS Huyền Tụng',
      null,
      'Trường THCS Huyền Tụng',
      'TTLĐTT',
      'N/A',
      null,
    )
    .award(
      { kind: 'tap_the', name: 'Tổ Văn phòng', unit: 'thcs-huyen-tung', form: 'TT_LDTT' },
      null,
      'TAPTHE',
      ' Tổ  Văn phòng',
      null,
      'Trường THCS Huyền Tụng',
      'Tập thể LĐTT',
      null,
      null,
    )
    .award(
      { kind: 'tap_the', name: 'Tổ Văn phòng', unit: 'thcs-xuat-hoa', form: 'TT_LDTT' },
      null,
      'TAPTHE',
      'Tổ Văn phòng',
      null,
      'Trường THCS Xuất Hoá',
      'Tập thể LĐTT',
      null,
      null,
    )
    .problem(
      [['Danh hiệu, hình thức', 'wrong-recipient-kind']],
      null,
      'TAPTHE',
      'Tổ Toán',
      null,
      'Trường THCS Xuất Hoá',
      'LĐTT',
      null,
      null,
    )
    .problem(
      [['Loại đối tượng', 'not-in-list']],
      null,
      'CA NHAN 1',
      next().name,
      'Giáo viên',
      'Trường THCS Xuất Hoá',
      'LĐTT',
      null,
      null,
    )
    .problem(
      [['Danh hiệu, hình thức', 'error-cell']],
      null,
      'CANHAN',
      next().name,
      'Giáo viên',
      'Trường THCS Xuất Hoá',
      error,
      null,
      null,
    );
  for (let at = 0; at < 40; at += 1) sheet.skip('error-row', null, error, error, null, error, error, error, error);
  return sheet.done();
}

/** The fonts of the nineties: TCVN3 (.VnTime) and VNI. */
export function oldFont(font: 'tcvn3' | 'vni'): DirtyFile {
  const plain = /^[\u0000-\u007fĐđàáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ ]+$/u;
  const next = peopleOf(font, (name) => plain.test(name));
  const [file, sheetName, year] =
    font === 'tcvn3' ? ['08-vntime-2015.xlsx', 'Sheet1', 2015] : ['09-vni-times-2016.xlsx', 'DS', 2016];
  const number = `${year - 1990}/QĐ-UBND`;
  const sheet = new DirtySheet(
    { file, sheet: sheetName, certain: true, font },
    { number, signed: `${year + 1}-01-22`, achievement: String(year), post: 'Chuyên viên' },
  );
  sheet
    .skip('above', `Danh sách cá nhân đạt danh hiệu Lao động tiên tiến năm ${year}`)
    .skip('above', `(Kèm theo Quyết định số ${number} ngày 22/01/${year + 1} của Chủ tịch UBND thành phố Bắc Kạn)`)
    .skip('repeated-heading', 'Số TT', 'Họ và tên', 'Chức vụ', 'Đơn vị công tác');
  const units: readonly (readonly [string, string])[] = [
    ['Phòng Tài chính - Kế hoạch', 'phong-tai-chinh-ke-hoach'],
    ['Phòng Giáo dục và Đào tạo', 'phong-giao-duc-dao-tao'],
    ['Trường Mầm non Huyền Tụng', 'mn-huyen-tung'],
    ['Trung tâm Phát triển quỹ đất', 'trung-tam-phat-trien-quy-dat'],
  ];
  units.forEach(([text, unit], at) => {
    const { name } = next();
    sheet.award({ ordinal: at + 1, name, unit }, at + 1, name, 'Chuyên viên', text);
  });
  sheet.skip('total', null, 'Tổng số: 4 người');
  return sheet.done();
}
