import { gradeOf } from './records-clean.ts';
import type { Clerk } from './records-people.ts';
import type { RecordCell, RecordWorkbook } from './records-sheet.ts';

/** Gathers the rows of a sheet and what each of them means. */
class DirtySheet {
  readonly rows: (readonly RecordCell[])[] = [];
  readonly answers: Record<number, string> = {};

  /** A row that is no record. */
  put(...cells: readonly RecordCell[]): this {
    this.rows.push(cells);
    return this;
  }

  record(answer: string, ...cells: readonly RecordCell[]): this {
    this.rows.push(cells);
    this.answers[this.rows.length] = answer;
    return this;
  }
}

const ofUnit = (clerks: readonly Clerk[], unit: string) => clerks.filter((clerk) => clerk.unit === unit);
const shortDay = (iso: string): string => iso.split('-').toReversed().map(Number).join('/');
const dotted = (iso: string): string => iso.split('-').toReversed().join('.');
const finish = (sheet: DirtySheet, file: string, kind: string, name: string): RecordWorkbook => ({
  file,
  kind,
  sheet: name,
  rows: sheet.rows,
  answers: sheet.answers,
});

/** Titles above, a heading of two lines with the birth in two columns, texts for days, a name in NFD, a total and signatures. */
function staffOfSchool(clerks: readonly Clerk[]): RecordWorkbook {
  const own = ofUnit(clerks, 'th-duc-xuan');
  const sheet = new DirtySheet()
    .put({ text: 'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO', columns: 4 })
    .put({ text: 'TRƯỜNG TIỂU HỌC ĐỨC XUÂN', columns: 4 })
    .put({ text: 'DANH SÁCH CÁN BỘ, GIÁO VIÊN, NHÂN VIÊN', columns: 8 })
    .put()
    .put(
      { text: 'TT', rows: 2 },
      { text: 'Họ, tên', rows: 2 },
      { text: 'Ngày, tháng, năm sinh', columns: 2 },
      null,
      { text: 'Chức danh', rows: 2 },
      { text: 'Ngày tuyển dụng', rows: 2 },
      { text: 'Đơn vị công tác', rows: 2 },
      { text: 'Ghi chú', rows: 2 },
    )
    .put(null, null, 'Nam', 'Nữ');
  own.forEach((clerk, at) => {
    const born = shortDay(clerk.bornOn);
    const days = clerk.gender === 'nam' ? [born, null] : [null, born];
    const name = at % 2 === 0 ? `  ${clerk.name.normalize('NFD').toUpperCase().replaceAll(' ', '  ')} ` : clerk.name;
    const told = at % 2 === 0 ? clerk.name.toUpperCase() : clerk.name;
    if (at === 3)
      sheet.record('! required Từ ngày', `${at + 1}`, name, ...days, clerk.post, null, clerk.unitName, null);
    else
      sheet.record(
        [told, clerk.unit, clerk.post, 'unknown', clerk.bornOn, clerk.from].join(' | '),
        `${at + 1}`,
        name,
        ...days,
        clerk.post,
        shortDay(clerk.from),
        clerk.unitName,
        null,
      );
  });
  sheet
    .put({ text: `Tổng cộng: ${own.length} người`, columns: 4 })
    .put()
    .put(null, null, null, null, 'Bắc Kạn, ngày 05 tháng 01 năm 2021')
    .put(null, null, null, null, 'HIỆU TRƯỞNG');
  return finish(sheet, 'ban-1-can-bo-truong.xlsx', 'staff', 'DS');
}

const SHORT = { HT_XUAT_SAC: 'HTXSNV', HT_TOT: 'HTTNV', HT: 'Hoàn thành NV' } as const;

/** Units as title rows within the table, the year in the title, abbreviated grades, another scale, a broken formula. */
function ratingsBySection(clerks: readonly Clerk[]): RecordWorkbook {
  const sheet = new DirtySheet()
    .put({ text: 'TỔNG HỢP KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI CÔNG CHỨC, VIÊN CHỨC NĂM 2020', columns: 5 })
    .put()
    .put('Số TT', 'Họ và tên', 'Năm sinh', 'Chức vụ', 'Kết quả xếp loại');
  ['mn-song-cau', 'thcs-huyen-tung'].forEach((unit, section) => {
    const own = ofUnit(clerks, unit);
    sheet.put({ text: `${['I', 'II'][section]}. ${own[0]?.unitName}`, columns: 5 });
    own.forEach((clerk, at) => {
      const [, grade] = gradeOf(clerks.indexOf(clerk), 2020);
      const cells = [at + 1, clerk.name, Number(clerk.bornOn.slice(0, 4)), clerk.post] as const;
      if (section === 1 && at === 5) sheet.record('! not-in-list Xếp loại', ...cells, 'A');
      else if (section === 1 && at === 6) sheet.record('! required Xếp loại', ...cells, null);
      else sheet.record([clerk.name, unit, `2020=${grade}`].join(' | '), ...cells, SHORT[grade]);
    });
    sheet.put(null, 'Cộng', null, null, own.length);
  });
  sheet.put(null, '#N/A', null, null, '#N/A').put(null, '#N/A', null, null, '#N/A');
  return finish(sheet, 'ban-2-xep-loai-theo-don-vi.xlsx', 'ratings', 'Sheet1');
}

/** One row for each author under merged names of initiatives, shares in a column, one initiative of more than the whole. */
function initiativesMerged(clerks: readonly Clerk[]): RecordWorkbook {
  const own = ofUnit(clerks, 'th-duc-xuan');
  const pairs = [
    ['Dạy đọc bằng tranh', 60, 40],
    ['Góc thư viện xanh', 70, 50],
    ['Rèn chữ đẹp', 50, 50],
  ] as const;
  const sheet = new DirtySheet()
    .put({ text: 'DANH SÁCH SÁNG KIẾN ĐƯỢC CÔNG NHẬN NĂM 2020', columns: 9 })
    .put(
      'STT',
      'Tên SKKN',
      'Họ và tên tác giả',
      'Tỷ lệ (%)',
      'Cấp công nhận',
      'Nơi công nhận',
      'Số QĐ',
      'Ngày QĐ',
      'Trường',
    );
  pairs.forEach(([name, ...shares], at) => {
    const number = `${410 + at}/QĐ-PGDĐT`;
    shares.forEach((share, line) => {
      const { name: author, unit, unitName } = own[at * 2 + line] as Clerk;
      const tell = (text: string): RecordCell => (line === 0 ? { text, rows: 2 } : null);
      const sum = shares.reduce<number>((all, each) => all + each, 0);
      const answer =
        sum > 100
          ? '! shares-over-whole Tỷ lệ đóng góp'
          : [name, unit, 'co_so', '2020', `${author} ${share * 100}`].join(' | ');
      sheet.record(
        answer,
        line === 0 ? { text: String(at + 1), rows: 2 } : null,
        tell(name),
        author,
        share,
        tell('Cơ sở'),
        tell('Phòng GD&ĐT'),
        tell(number),
        tell('20/05/2020'),
        tell(unitName),
      );
    });
  });
  return finish(sheet, 'ban-3-sang-kien-gop-o.xlsx', 'initiatives', 'SK');
}

/** Titles marked with an x under a heading of two lines, columns in another order, collectives among the people. */
function registrationsMarked(clerks: readonly Clerk[]): RecordWorkbook {
  const own = ofUnit(clerks, 'mn-song-cau');
  const sheet = new DirtySheet()
    .put({ text: 'TRƯỜNG MẦM NON SÔNG CẦU', columns: 3 })
    .put({ text: 'BẢNG ĐĂNG KÝ THI ĐUA NĂM 2020', columns: 7 })
    .put()
    .put(
      { text: 'STT', rows: 2 },
      { text: 'Danh hiệu thi đua', columns: 4 },
      null,
      null,
      null,
      { text: 'Tập thể, cá nhân', rows: 2 },
      { text: 'Đơn vị', rows: 2 },
    )
    .put(null, 'LĐTT', 'CSTĐCS', 'TTLĐTT', 'TTLĐXS');
  const { unit, unitName } = own[0] as Clerk;
  sheet.record([unitName, unit, '2020', 'TT_LDTT TT_LDXS'].join(' | '), 1, null, null, 'X', 'x', unitName, unitName);
  own.forEach((clerk, at) => {
    const fighter = at % 3 === 0;
    if (at === 4)
      sheet.record(
        '! wrong-recipient-kind Đăng ký Tập thể lao động tiên tiến',
        at + 2,
        null,
        null,
        'x',
        null,
        clerk.name,
        unitName,
      );
    else if (at === 7)
      sheet.record('! required Đăng ký Lao động tiên tiến', at + 2, null, null, null, null, clerk.name, unitName);
    else
      sheet.record(
        [clerk.name, unit, '2020', fighter ? 'LDTT CSTD_CO_SO' : 'LDTT'].join(' | '),
        at + 2,
        'x',
        fighter ? 'x' : null,
        null,
        null,
        clerk.name,
        unitName,
      );
  });
  return finish(sheet, 'ban-4-dang-ky-danh-dau.xlsx', 'registrations', 'Dang ky');
}

/** Leave with days in several typings, days without dates, a result beside a leave, the kind only in words. */
function absencesTyped(clerks: readonly Clerk[]): RecordWorkbook {
  const [a, b, c, d] = ofUnit(clerks, 'thcs-huyen-tung') as [Clerk, Clerk, Clerk, Clerk];
  const sheet = new DirtySheet()
    .put({ text: 'DANH SÁCH CÁN BỘ, GIÁO VIÊN NGHỈ VÀ ĐI HỌC', columns: 8 })
    .put(
      'TT',
      'Họ và tên',
      'Nơi công tác',
      'Lý do nghỉ',
      'Nghỉ từ ngày',
      'Đến hết ngày',
      'Số ngày nghỉ',
      'Kết quả học tập',
    )
    .record(
      [a.name, a.unit, 'thai_san', '2020-03-02', '2020-09-02', ''].join(' | '),
      1,
      a.name,
      a.unitName,
      'nghỉ sinh con',
      dotted('2020-03-02'),
      '01-09-2020',
      null,
      null,
    )
    .record('! days-without-dates Số ngày nghỉ', 2, b.name, b.unitName, 'Ốm', null, null, 45, null)
    .record(
      [c.name, c.unit, 'dao_tao', '2019-09-05', '2020-06-01', 'kha'].join(' | '),
      3,
      c.name,
      c.unitName,
      'Đào tạo, bồi dưỡng',
      '05/9/2019',
      { day: '2020-05-31' },
      null,
      'khá',
    )
    .record(
      '! result-without-training Kết quả',
      4,
      d.name,
      d.unitName,
      'Nghỉ ốm',
      '01/10/2020',
      '20/10/2020',
      null,
      'Giỏi',
    )
    .record('! bad-date Từ ngày', 5, d.name, d.unitName, 'Nghỉ ốm', '31/02/2020', '20/03/2020', null, null);
  return finish(sheet, 'ban-5-nghi-dao-tao.xlsx', 'absences', 'Nghi');
}

/** Layouts as offices really send them. */
export const dirtyRecords = (clerks: readonly Clerk[]): readonly RecordWorkbook[] =>
  [staffOfSchool, ratingsBySection, initiativesMerged, registrationsMarked, absencesTyped].map((make) => make(clerks));
