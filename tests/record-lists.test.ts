import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { absencesKind } from '../src/procedures/imports/kinds/absences.ts';
import { disciplineKind } from '../src/procedures/imports/kinds/discipline.ts';
import { ratingsKind } from '../src/procedures/imports/kinds/ratings.ts';
import { registrationsKind } from '../src/procedures/imports/kinds/registrations.ts';
import { type TestDatabase, engines } from './engines.ts';
import { rowsOf, runList, setUpRecordUnits, undoList } from './record-world.ts';

const RATINGS = `select coalesce(p.name, u.code) as who, r.period, r.grade from ratings r left join people p on p.id = r.person_id
  left join units u on u.id = r.collective_unit_id where r.superseded is null order by 1, 2`;

describe.each(engines)('lists of records on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
    await setUpRecordUnits(at.database);
  });
  afterAll(() => at.drop());

  const rating = (name: string, grade: string, more: Readonly<Record<string, string | number>> = {}) => ({
    'Họ và tên / Tên tập thể': name,
    'Đơn vị': 'truong-a',
    Năm: 2020,
    'Xếp loại': grade,
    ...more,
  });

  test('grades in every wording, of people and collectives; other scales are not translated', async () => {
    const done = await runList(at.database, ratingsKind, [
      rating('Nông Thị Hoa', 'HTXSNV'),
      rating('Hoàng Văn Thuỷ', 'Hoàn thành tốt nhiệm vụ'),
      rating('Lý Văn Sao', 'HTNV', { 'Đơn vị': 'Trường Tiểu học B' }),
      rating('Trường Tiểu học A', 'HT xuất sắc nhiệm vụ'),
      rating('Bế Thị Lan', 'A'),
      rating('Ma Văn Tú', 'Tốt'),
      rating('Tổ Toán', 'HTTNV'),
      rating('Vi Thị Nga', 'KHTNV', { Năm: '2016-2020' }),
      rating('Đàm Văn Ba', 'HTNV', { Năm: 2025 }),
      rating('Lục Văn Tư', 'HTNV', { 'Đơn vị': 'truong-cu' }),
    ]);
    expect(done.problems).toEqual([
      '6 not-in-list Xếp loại',
      '7 not-in-list Xếp loại',
      '8 unknown-collective Họ và tên / Tên tập thể',
      '9 bad-achievement-period Năm',
      '10 future-date Năm',
    ]);
    expect(done.written).toMatchObject({ added: 5, changed: 0, outdated: null });
    expect(await rowsOf(at.database, RATINGS)).toEqual(
      [
        'Hoàng Văn Thuỷ | 2020 | HT_TOT',
        'Lý Văn Sao | 2020 | HT',
        'Lục Văn Tư | 2020 | HT',
        'Nông Thị Hoa | 2020 | HT_XUAT_SAC',
        'truong-a | 2020 | HT_XUAT_SAC',
      ].toSorted(),
    );
  });

  test('the same rows again say nothing new; another grade contradicts unless the row corrects it', async () => {
    const again = await runList(at.database, ratingsKind, [
      rating('Hoàng Văn Thủy', 'HTTNV'),
      rating('Trường Tiểu học A', 'HTXSNV'),
      rating('Nông Thị Hoa', 'HTTNV'),
    ]);
    expect(again.outcomes).toEqual(['unchanged', 'unchanged', 'problem']);
    expect(again.judged[2]?.problems[0]).toMatchObject({
      code: 'differs-on-record',
      value: 'Hoàn thành tốt nhiệm vụ',
      detail: 'Hoàn thành xuất sắc nhiệm vụ (2020)',
    });
    const corrected = await runList(at.database, ratingsKind, [
      rating('Nông Thị Hoa', 'HTTNV', { 'Ghi chú': 'Đính chính theo QĐ 12/QĐ-TH' }),
    ]);
    expect(corrected.outcomes).toEqual(['change']);
    expect(await rowsOf(at.database, RATINGS)).toContain('Nông Thị Hoa | 2020 | HT_TOT');
    expect(await undoList(at.database, ratingsKind, corrected.importId)).toEqual([]);
    expect(await rowsOf(at.database, RATINGS)).toContain('Nông Thị Hoa | 2020 | HT_XUAT_SAC');
  });

  test('one column for each year; undo, and the same list again', async () => {
    const matrix = [
      {
        'Họ và tên / Tên tập thể': 'Chu Thị Mai',
        'Đơn vị': 'truong-b',
        'Xếp loại năm 2018': 'HTTNV',
        'Xếp loại năm 2019': 'HTXSNV',
        'Xếp loại năm 2020': '-',
      },
      {
        'Họ và tên / Tên tập thể': 'Vũ Văn Hải',
        'Đơn vị': 'truong-b',
        'Xếp loại năm 2018': 'B',
        'Xếp loại năm 2019': 'HTNV',
      },
      { 'Họ và tên / Tên tập thể': 'Đinh Văn Lộc', 'Đơn vị': 'truong-b' },
    ];
    const done = await runList(at.database, ratingsKind, matrix);
    expect(done.outcomes).toEqual(['add', 'problem', 'problem']);
    const of = (rows: readonly string[]) => rows.filter((row) => row.startsWith('Chu Thị Mai'));
    expect(of(await rowsOf(at.database, RATINGS))).toEqual([
      'Chu Thị Mai | 2018 | HT_TOT',
      'Chu Thị Mai | 2019 | HT_XUAT_SAC',
    ]);
    expect(await undoList(at.database, ratingsKind, done.importId)).toEqual([]);
    expect(of(await rowsOf(at.database, RATINGS))).toEqual([]);
    expect((await runList(at.database, ratingsKind, matrix)).outcomes[0]).toBe('add');
    expect(await rowsOf(at.database, `select count(*) from people where name = 'Chu Thị Mai'`)).toEqual(['1']);
    expect((await runList(at.database, ratingsKind, matrix)).outcomes[0]).toBe('unchanged');
  });

  test('a correction that still counts keeps the list that it corrected from being undone', async () => {
    const first = await runList(at.database, ratingsKind, [rating('Hứa Thị Lê', 'HTNV')]);
    const second = await runList(at.database, ratingsKind, [
      rating('Hứa Thị Lê', 'HTTNV', { 'Ghi chú': 'đính chính' }),
    ]);
    expect(await undoList(at.database, ratingsKind, first.importId)).toEqual(['Hứa Thị Lê']);
    expect(await undoList(at.database, ratingsKind, second.importId)).toEqual([]);
    expect(await undoList(at.database, ratingsKind, first.importId)).toEqual([]);
    expect((await rowsOf(at.database, RATINGS)).filter((row) => row.startsWith('Hứa'))).toEqual([]);
  });

  test('namesakes: the same row twice is a question of the list, two births are two people, a decision holds', async () => {
    const twice = await runList(at.database, ratingsKind, [rating('Mã Thị Én', 'HTNV'), rating('Mã Thị Én', 'HTTNV')], {
      dryRun: true,
    });
    expect(twice.problems).toEqual(['3 duplicate-in-file Xếp loại']);
    const births = [
      rating('Mã Thị Én', 'HTNV', { 'Ngày sinh': '02/03/1980' }),
      rating('Mã Thị Én', 'HTTNV', { 'Ngày sinh': '05/06/1990' }),
    ];
    expect((await runList(at.database, ratingsKind, births)).written?.added).toBe(2);
    const unsure = await runList(at.database, ratingsKind, [rating('Mã Thị Én', 'HTNV', { Năm: 2019 })], {
      dryRun: true,
    });
    expect(unsure.outcomes).toEqual(['undecided']);
    const [candidate] = unsure.judged[0]?.candidates ?? [];
    const decided = await runList(at.database, ratingsKind, [rating('Mã Thị Én', 'HTNV', { Năm: 2019 })], {
      decisions: { 2: { person: candidate?.personId ?? '' } },
    });
    expect(decided.outcomes).toEqual(['add']);
    const left = await runList(at.database, ratingsKind, [rating('Mã Thị Én', 'HTNV', { Năm: 2018 })], {
      decisions: { 2: { skip: true } },
    });
    expect(left.outcomes).toEqual(['skip']);
  });

  test('a year of birth asks once: it is kept, and the list of the next year asks nothing', async () => {
    const name = 'Giàng Thị Chúa';
    await runList(at.database, ratingsKind, [rating(name, 'HTNV', { Năm: 2017 })]);
    const told = (year: number, bornOn: string | number) => [rating(name, 'HTTNV', { Năm: year, 'Ngày sinh': bornOn })];
    const asking = await runList(at.database, ratingsKind, told(2018, 1988), { dryRun: true });
    expect(asking.outcomes).toEqual(['undecided']);
    const person = asking.judged[0]?.candidates[0]?.personId ?? '';
    const births = () =>
      rowsOf(at.database, `select concat_ws(' | ', born_on, born_year) from people where name = '${name}'`);
    await runList(at.database, ratingsKind, told(2018, 1988), { decisions: { 2: { person } } });
    expect(await births()).toEqual(['1988']);
    expect((await runList(at.database, ratingsKind, told(2019, 'Năm 1988'))).outcomes).toEqual(['add']);
    expect((await runList(at.database, ratingsKind, told(2020, '02/03/1988'))).outcomes).toEqual(['add']);
    expect(await births()).toEqual(['1988-03-02']);
  });

  test('discipline: form, number, first and last day', async () => {
    const row = {
      'Họ và tên': 'Sằm Văn Độ',
      'Đơn vị': 'truong-a',
      'Hình thức kỷ luật': 'Khiển trách',
      'Số quyết định': '45/QĐ-TH',
      'Ngày quyết định': '15/3/2020',
      'Hết hiệu lực': '15/3/2021',
    };
    const done = await runList(at.database, disciplineKind, [
      row,
      { ...row, 'Họ và tên': 'Lộc Văn Ý', 'Hình thức kỷ luật': 'Hạ bậc lương' },
      { ...row, 'Họ và tên': 'Lộc Văn Ý', 'Hết hiệu lực': '' },
      { ...row, 'Họ và tên': 'Lộc Văn Ý', 'Hết hiệu lực': '15/3/2019' },
    ]);
    expect(done.problems).toEqual([
      '3 not-in-list Hình thức kỷ luật',
      '4 required Hết hiệu lực',
      '5 ends-before-begins Hết hiệu lực',
    ]);
    expect((await runList(at.database, disciplineKind, [row])).outcomes).toEqual(['unchanged']);
    const longer = await runList(at.database, disciplineKind, [{ ...row, 'Hết hiệu lực': '15/9/2021' }]);
    expect(longer.problems).toEqual(['2 differs-on-record Hết hiệu lực']);
    expect((await runList(at.database, disciplineKind, [{ ...row, 'Ghi chú': 'Vi phạm giờ giấc' }])).outcomes).toEqual([
      'change',
    ]);
    expect(await undoList(at.database, disciplineKind, done.importId)).toEqual(['Sằm Văn Độ']);
  });

  test('absences: leave and training, days without dates, overlaps, results', async () => {
    const leave = {
      'Họ và tên': 'Lường Thị Nhung',
      'Đơn vị': 'truong-a',
      Loại: 'Nghỉ thai sản',
      'Từ ngày': '01/02/2020',
      'Đến ngày': '31/07/2020',
    };
    const course = {
      ...leave,
      Loại: 'Đào tạo',
      'Nội dung': 'Cao cấp lý luận chính trị',
      'Từ ngày': '01/09/2020',
      'Đến ngày': '30/06/2021',
    };
    const done = await runList(at.database, absencesKind, [
      leave,
      { ...course, 'Kết quả': 'Giỏi' },
      { 'Họ và tên': 'Bàn Thị Mùi', 'Đơn vị': 'truong-a', Loại: 'Nghỉ ốm', 'Số ngày nghỉ': 45, Năm: 2020 },
      { ...leave, 'Từ ngày': '15/06/2020', 'Đến ngày': '01/10/2020' },
      { ...leave, 'Họ và tên': 'Triệu Thị Xuân', 'Kết quả': 'Khá' },
      { ...course, 'Họ và tên': 'Triệu Thị Xuân', 'Kết quả': 'A+' },
    ]);
    expect(done.problems).toEqual([
      '4 days-without-dates Số ngày nghỉ',
      '6 result-without-training Kết quả',
      '7 not-in-list Kết quả',
      '5 absence-overlaps Từ ngày',
    ]);
    expect(
      await rowsOf(
        at.database,
        'select kind, valid_from, valid_to, result from absences where superseded is null order by valid_from',
      ),
    ).toEqual(['thai_san | 2020-02-01 | 2020-08-01 | ', 'dao_tao | 2020-09-01 | 2021-07-01 | gioi']);
    expect((await runList(at.database, absencesKind, [leave, { ...course, 'Kết quả': '' }])).outcomes).toEqual([
      'unchanged',
      'unchanged',
    ]);
  });

  test('registrations: marked columns, several titles in a cell, titles of the other kind of recipient', async () => {
    const marked = {
      'Họ và tên / Tên tập thể': 'Hà Thị Thu',
      'Đơn vị': 'truong-a',
      Năm: 2020,
      'Đăng ký Lao động tiên tiến': 'x',
      'Đăng ký Chiến sĩ thi đua cơ sở': 'X',
    };
    const written = {
      'Họ và tên / Tên tập thể': 'Trường Tiểu học A',
      'Đơn vị': 'truong-a',
      Năm: 2020,
      'Danh hiệu đăng ký': 'TTLĐXS; Cờ thi đua của UBND tỉnh',
    };
    const done = await runList(at.database, registrationsKind, [
      marked,
      written,
      { ...written, 'Danh hiệu đăng ký': 'CSTĐCS' },
      { ...written, 'Danh hiệu đăng ký': 'Danh hiệu vui vẻ' },
      { 'Họ và tên / Tên tập thể': 'Dương Thị Sáu', 'Đơn vị': 'truong-a', Năm: 2020 },
    ]);
    expect(done.problems).toEqual([
      '4 wrong-recipient-kind Danh hiệu đăng ký',
      '5 unknown-form Danh hiệu đăng ký',
      '6 required Danh hiệu đăng ký',
    ]);
    const kept = `select coalesce(p.name, u.code), r.form_code from registrations r left join people p on p.id = r.person_id
      left join units u on u.id = r.collective_unit_id where r.superseded is null order by 1, 2`;
    expect(await rowsOf(at.database, kept)).toEqual([
      'Hà Thị Thu | CSTD_CO_SO',
      'Hà Thị Thu | LDTT',
      'truong-a | CO_TD_BO_TINH',
      'truong-a | TT_LDXS',
    ]);
    const more = await runList(at.database, registrationsKind, [
      { ...marked, 'Đăng ký Chiến sĩ thi đua cấp tỉnh': '1' },
      written,
    ]);
    expect(more.outcomes).toEqual(['add', 'unchanged']);
    expect(await undoList(at.database, registrationsKind, more.importId)).toEqual([]);
    expect(await rowsOf(at.database, kept)).toHaveLength(4);
  });

  test('parts of a list mean the same new person', async () => {
    const rows = [2017, 2018, 2019, 2020].map((year) => rating('Lê Văn Chín', 'HTTNV', { Năm: year }));
    expect((await runList(at.database, ratingsKind, rows, { partRows: 2 })).written).toMatchObject({ added: 4 });
    expect(await rowsOf(at.database, `select count(*) from people where name = 'Lê Văn Chín'`)).toEqual(['1']);
  });
});
