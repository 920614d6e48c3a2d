import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffKind } from '../src/procedures/imports/kinds/staff.ts';
import { type TestDatabase, engines } from './engines.ts';
import { rowsOf, runList, setUpRecordUnits, undoList } from './record-world.ts';

const POSTS = `select p.name, u.code, e.post, e.post_class, e.valid_from, e.valid_to from employments e join people p on p.id = e.person_id
  join units u on u.id = e.unit_id where e.superseded is null order by 1, 5, 3`;

describe.each(engines)('lists of staff on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
    await setUpRecordUnits(at.database);
  });
  afterAll(() => at.drop());

  const of = async (name: string): Promise<readonly string[]> =>
    (await rowsOf(at.database, POSTS)).filter((row) => row.startsWith(name));

  const staff = (name: string, more: Readonly<Record<string, string | number>> = {}) => ({
    'Họ và tên': name,
    'Đơn vị': 'truong-a',
    'Chức vụ': 'Giáo viên',
    'Từ ngày': '01/09/2015',
    ...more,
  });

  test('people with posts, classes, second posts and citizens without a post; then the same again', async () => {
    const list = [
      staff('Nông Thị Hoa', { 'Ngày sinh': '02/03/1980', 'Xưng hô': 'Bà', 'Người trực tiếp': 'x' }),
      staff('Hoàng Văn Thuỷ', { 'Chức vụ': 'Hiệu trưởng', 'Lãnh đạo, quản lý': 'x', 'Ngày sinh': 1975 }),
      staff('Hoàng Văn Thủy', { 'Chức vụ': 'Bí thư chi bộ', 'Kiêm nhiệm': 'x', 'Ngày sinh': 1975 }),
      { 'Họ và tên': 'Lý Văn Sao', 'Đơn vị': 'Ủy ban nhân dân phường Z', 'Nghề nghiệp': 'Nông dân', 'Địa chỉ': 'Tổ 3' },
    ];
    const first = await runList(at.database, staffKind, list);
    expect(first.problems).toEqual([]);
    expect(first.outcomes).toEqual(['add', 'add', 'add', 'add']);
    expect(await rowsOf(at.database, POSTS)).toEqual([
      'Hoàng Văn Thuỷ | truong-a | Bí thư chi bộ | unknown | 2015-09-01 | ',
      'Hoàng Văn Thuỷ | truong-a | Hiệu trưởng | leader | 2015-09-01 | ',
      'Nông Thị Hoa | truong-a | Giáo viên | direct | 2015-09-01 | ',
    ]);
    expect((await runList(at.database, staffKind, list)).outcomes).toEqual(Array(4).fill('unchanged'));
  });

  test('the same post confirms whose year of birth a list tells; the year is kept, and its day takes its place', async () => {
    const name = 'Tẩn Thị Mẩy';
    const births = () =>
      rowsOf(at.database, `select concat_ws(' | ', born_on, born_year) from people where name = '${name}'`);
    const list = (bornOn?: string | number) => [staff(name, bornOn === undefined ? {} : { 'Ngày sinh': bornOn })];
    const outcomes = async (bornOn?: string | number) => (await runList(at.database, staffKind, list(bornOn))).outcomes;
    expect(await outcomes()).toEqual(['add']);
    expect(await outcomes(1990)).toEqual(['change']);
    expect(await births()).toEqual(['1990']);
    expect(await outcomes(1990)).toEqual(['unchanged']);
    expect(await outcomes('04/05/1990')).toEqual(['change']);
    expect(await births()).toEqual(['1990-05-04']);
    expect(await outcomes(1990)).toEqual(['unchanged']);
  });

  test('problems of a row, all at once', async () => {
    const { problems } = await runList(at.database, staffKind, [
      staff('Bế Thị Lan', { 'Chức vụ': '' }),
      staff('Bế Thị Lan', { 'Từ ngày': '' }),
      staff('Bế Thị Lan', { 'Đến ngày': '01/01/2010' }),
      staff('Bế Thị Lan', { 'Số định danh': '12345', 'Đơn vị': 'truong-khac' }),
      staff('Bế Thị Lan', { 'Lãnh đạo, quản lý': 'x', 'Người trực tiếp': 'x' }),
      staff('Bế Thị Lan', { 'Ngày sinh': '01/01/2016' }),
      staff('Bế Thị Lan', { 'Ngày sinh (nam)': '1/2/1980', 'Ngày sinh (nữ)': '1/2/1980' }),
    ]);
    expect(problems).toEqual([
      '2 required Chức vụ',
      '3 required Từ ngày',
      '4 ends-before-begins Đến ngày',
      '5 bad-citizen-number Số định danh',
      '5 unknown-unit Đơn vị',
      '6 leader-and-direct Lãnh đạo, quản lý',
      '7 born-after Ngày sinh',
      '8 two-births Ngày sinh (nữ)',
    ]);
  });

  test('a new post ends the old one and is undone with it; whoever is missing stays', async () => {
    await runList(at.database, staffKind, [staff('Ma Văn Tú'), staff('Vi Thị Nga')]);
    const promoted = await runList(at.database, staffKind, [
      staff('Ma Văn Tú', { 'Chức vụ': 'Phó Hiệu trưởng', 'Từ ngày': '01/08/2020' }),
    ]);
    expect(promoted.outcomes).toEqual(['change']);
    expect(await of('Ma Văn Tú')).toEqual([
      'Ma Văn Tú | truong-a | Giáo viên | unknown | 2015-09-01 | 2020-08-01',
      'Ma Văn Tú | truong-a | Phó Hiệu trưởng | unknown | 2020-08-01 | ',
    ]);
    expect(await of('Vi Thị Nga')).toHaveLength(1);
    expect(await undoList(at.database, staffKind, promoted.importId)).toEqual([]);
    expect(await of('Ma Văn Tú')).toEqual(['Ma Văn Tú | truong-a | Giáo viên | unknown | 2015-09-01 | ']);
  });

  test('an older list brings a post forward, and an older post ends where the next begins', async () => {
    await runList(at.database, staffKind, [staff('Chu Thị Mai')]);
    const older = await runList(at.database, staffKind, [staff('Chu Thị Mai', { 'Từ ngày': '01/09/2012' })], {
      dryRun: true,
    });
    expect(older.outcomes).toEqual(['problem']);
    expect(older.problems).toEqual(['2 unit-not-yet Đơn vị']);
    const earlier = await runList(at.database, staffKind, [staff('Chu Thị Mai', { 'Từ ngày': '01/03/2015' })]);
    expect(earlier.outcomes).toEqual(['change']);
    const former = await runList(at.database, staffKind, [
      staff('Chu Thị Mai', { 'Chức vụ': 'Nhân viên', 'Từ ngày': '15/01/2015' }),
    ]);
    expect(former.outcomes).toEqual(['add']);
    expect(await of('Chu Thị Mai')).toEqual([
      'Chu Thị Mai | truong-a | Nhân viên | unknown | 2015-01-15 | 2015-03-01',
      'Chu Thị Mai | truong-a | Giáo viên | unknown | 2015-03-01 | ',
    ]);
  });

  test('two main posts from one day, an end that contradicts, a row told twice', async () => {
    await runList(at.database, staffKind, [staff('Đàm Văn Ba', { 'Đến ngày': '31/12/2019' })]);
    const { problems } = await runList(
      at.database,
      staffKind,
      [
        staff('Đàm Văn Ba', { 'Chức vụ': 'Kế toán' }),
        staff('Đàm Văn Ba', { 'Đến ngày': '30/06/2018' }),
        staff('Lục Thị Tư'),
        staff('Lục Thị Tư'),
      ],
      { dryRun: true },
    );
    expect(problems).toEqual([
      '2 differs-on-record Chức vụ',
      '3 differs-on-record Đến ngày',
      '5 duplicate-in-file Họ và tên',
    ]);
  });

  test('undo of a whole list, and the same list again: nobody twice', async () => {
    const list = ['Hà Thị Thu', 'Dương Văn Sáu'].map((name) => staff(name, { 'Đơn vị': 'truong-b' }));
    const first = await runList(at.database, staffKind, list);
    expect(await undoList(at.database, staffKind, first.importId)).toEqual([]);
    expect(await of('Hà Thị Thu')).toEqual([]);
    expect((await runList(at.database, staffKind, list)).outcomes).toEqual(['add', 'add']);
    expect(
      await rowsOf(at.database, `select count(*) from people where name in ('Hà Thị Thu', 'Dương Văn Sáu')`),
    ).toEqual(['2']);
  });

  test('a later list that changed a post keeps the first one from being undone', async () => {
    const first = await runList(at.database, staffKind, [staff('Đặng Văn Bảy')]);
    const second = await runList(at.database, staffKind, [staff('Đặng Văn Bảy', { 'Đến ngày': '31/12/2020' })]);
    expect(second.outcomes).toEqual(['change']);
    expect(await undoList(at.database, staffKind, first.importId)).toEqual(['Đặng Văn Bảy']);
    expect(await undoList(at.database, staffKind, second.importId)).toEqual([]);
    expect(await undoList(at.database, staffKind, first.importId)).toEqual([]);
    expect(await of('Đặng Văn Bảy')).toEqual([]);
  });

  test('a list fills in what was not known of somebody', async () => {
    await runList(at.database, staffKind, [staff('Trần Thị Tám')]);
    const more = await runList(at.database, staffKind, [
      staff('Trần Thị Tám', { 'Ngày sinh': '08/08/1988', 'Số hiệu': 'GV-08' }),
    ]);
    expect(more.outcomes).toEqual(['change']);
    expect(await rowsOf(at.database, `select born_on, staff_number from people where name = 'Trần Thị Tám'`)).toEqual([
      '1988-08-08 | GV-08',
    ]);
  });
});
