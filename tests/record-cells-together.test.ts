/** Lists of records whose cells hold several things, or mark a grade in a column of its own. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initiativesKind } from '../src/procedures/imports/kinds/initiatives.ts';
import { ratingsKind } from '../src/procedures/imports/kinds/ratings.ts';
import { staffKind } from '../src/procedures/imports/kinds/staff.ts';
import { type TestDatabase, engines } from './engines.ts';
import { rowsOf, runList, setUpRecordUnits } from './record-world.ts';

const POSTS = `select p.name, u.code, e.post from employments e join people p on p.id = e.person_id
  join units u on u.id = e.unit_id where e.superseded is null order by 1`;
const RATINGS = `select p.name, r.period, r.grade from ratings r join people p on p.id = r.person_id where r.superseded is null order by 1`;

describe.each(engines)('records in cells that hold several things on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
    await setUpRecordUnits(at.database);
  });
  afterAll(() => at.drop());

  test('staff: post and unit in one column, units by their short names; the same again adds nothing', async () => {
    const list = [
      {
        'Họ và tên': 'Nông Thị Hoa',
        'Chức vụ, đơn vị': 'Giáo viên Trường TH A',
        'Từ ngày': '01/09/2015',
        'Ngày sinh': '3/1980',
      },
      {
        'Họ và tên': 'Ma Văn Tú',
        'Đơn vị': 'Phường Z',
        'Chức vụ': 'Công chức',
        'Từ ngày': '01/09/2015',
        'Ngày sinh': 1985,
      },
    ];
    expect((await runList(at.database, staffKind, list)).outcomes).toEqual(['add', 'add']);
    expect(await rowsOf(at.database, POSTS)).toEqual([
      'Ma Văn Tú | phuong-z | Công chức',
      'Nông Thị Hoa | truong-a | Giáo viên',
    ]);
    expect((await runList(at.database, staffKind, list)).outcomes).toEqual(['unchanged', 'unchanged']);
  });

  test('a post without a known unit is never put into the unit of the import', async () => {
    const { problems } = await runList(at.database, staffKind, [
      { 'Họ và tên': 'Vi Thị Nga', 'Chức vụ, đơn vị': 'Giáo viên Trường Tiểu học Cây Đa', 'Từ ngày': '01/09/2015' },
    ]);
    expect(problems).toEqual(['2 no-unit-in-post Chức vụ, đơn vị']);
  });

  test('two names in one cell are no person', async () => {
    const { problems } = await runList(at.database, staffKind, [
      {
        'Họ và tên': 'Tô Thị Chín\nLa Thị Mười',
        'Đơn vị': 'truong-a',
        'Chức vụ': 'Giáo viên',
        'Từ ngày': '01/09/2015',
      },
    ]);
    expect(problems).toEqual(['2 name-with-more Họ và tên']);
  });

  test('ratings: a mark in the column of the grade; two marks are a question', async () => {
    const rating = (name: string, ...grades: readonly string[]) => ({
      'Họ và tên / Tên tập thể': name,
      'Đơn vị': 'Trường TH A',
      Năm: '2020',
      ...Object.fromEntries(grades.map((grade) => [`Đạt ${grade}`, 'x'])),
    });
    const good = 'Hoàn thành tốt nhiệm vụ';
    const done = await runList(at.database, ratingsKind, [
      rating('Nông Thị Hoa', 'Hoàn thành xuất sắc nhiệm vụ'),
      rating('Lý Văn Sao', good, 'Hoàn thành nhiệm vụ'),
      rating('Lò Thị Mây'),
      rating('Hà Thị Sen', good),
    ]);
    expect(done.outcomes).toEqual(['add', 'problem', 'problem', 'add']);
    expect(done.problems).toEqual(['3 several-grades Đạt Hoàn thành nhiệm vụ', '4 required Xếp loại']);
    expect(await rowsOf(at.database, RATINGS)).toEqual([
      'Hà Thị Sen | 2020 | HT_TOT',
      'Nông Thị Hoa | 2020 | HT_XUAT_SAC',
    ]);
  });

  test('initiatives: the unit after the post, shares one a line', async () => {
    const done = await runList(at.database, initiativesKind, [
      {
        'Tên sáng kiến': 'Ứng dụng bảng tính trong quản lý thư viện',
        'Tác giả': 'Nông Thị Bích Ngà\nTriệu Đức Lâm',
        'Chức vụ, đơn vị': 'Giáo viên Trường TH B',
        'Tỷ lệ đóng góp': '60%\n40%',
        'Phạm vi ảnh hưởng': 'Cơ sở',
        Năm: '2019-2020',
      },
    ]);
    expect(done.problems).toEqual([]);
    expect(
      await rowsOf(
        at.database,
        'select u.code, p.name, a.share_hundredths from initiative_authors a join initiatives i on i.id = a.initiative_id join units u on u.id = i.unit_id join people p on p.id = a.person_id order by 3 desc',
      ),
    ).toEqual(['truong-b | Nông Thị Bích Ngà | 6000', 'truong-b | Triệu Đức Lâm | 4000']);
  });
});
