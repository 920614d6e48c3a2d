import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { initiativesKind } from '../src/procedures/imports/kinds/initiatives.ts';
import { type TestDatabase, engines } from './engines.ts';
import { rowsOf, runList, setUpRecordUnits, undoList } from './record-world.ts';

const AUTHORS = `select i.name as initiative, i.scope, p.name, a.share_hundredths from initiative_authors a join initiatives i on i.id = a.initiative_id
  join people p on p.id = a.person_id where a.superseded is null and i.superseded is null order by i.name, a.ordinal`;

describe.each(engines)('lists of initiatives on $name', ({ fresh }) => {
  let at: TestDatabase;
  beforeAll(async () => {
    at = await fresh();
    await setUpRecordUnits(at.database);
  });
  afterAll(() => at.drop());

  const initiative = (name: string, author: string, more: Readonly<Record<string, string | number>> = {}) => ({
    'Tên sáng kiến': name,
    'Tác giả': author,
    'Đơn vị': 'truong-a',
    'Phạm vi ảnh hưởng': 'Cấp cơ sở',
    'Cơ quan công nhận': 'Hội đồng sáng kiến trường',
    'Số quyết định': '12/QĐ-TH',
    'Ngày quyết định': '20/05/2020',
    Năm: 2020,
    ...more,
  });

  const of = async (name: string) => (await rowsOf(at.database, AUTHORS)).filter((row) => row.startsWith(name));

  test('several authors in a cell, one row for each author, shares, scopes; then the same again', async () => {
    const list = [
      initiative('Bài tập đọc', 'Nguyễn Văn A (60%), Trần Thị B (40%)'),
      initiative('Trò chơi toán', 'Nông Thị Hoa', { 'Tỷ lệ đóng góp': '70%' }),
      initiative('Trò chơi toán', 'Lý Văn Sao', { 'Tỷ lệ đóng góp': 30 }),
      initiative('Đề tài nước sạch', '- ThS. Bế Thị Lan: 50%\n- Ma Văn Tú: 50%', { 'Phạm vi ảnh hưởng': 'Tỉnh' }),
      initiative('Vườn trường', 'Vi Thị Nga', { 'Tác giả chính': 'Hà Văn Lộc', 'Tỷ lệ đóng góp': '80; 20' }),
    ];
    const done = await runList(at.database, initiativesKind, list);
    expect(done.problems).toEqual([]);
    expect(await rowsOf(at.database, AUTHORS)).toEqual([
      'Bài tập đọc | co_so | Nguyễn Văn A | 6000',
      'Bài tập đọc | co_so | Trần Thị B | 4000',
      'Trò chơi toán | co_so | Nông Thị Hoa | 7000',
      'Trò chơi toán | co_so | Lý Văn Sao | 3000',
      'Vườn trường | co_so | Hà Văn Lộc | 8000',
      'Vườn trường | co_so | Vi Thị Nga | 2000',
      'Đề tài nước sạch | bo_tinh | Bế Thị Lan | 5000',
      'Đề tài nước sạch | bo_tinh | Ma Văn Tú | 5000',
    ]);
    expect((await runList(at.database, initiativesKind, list)).outcomes).toEqual(Array(5).fill('unchanged'));
    expect((await runList(at.database, initiativesKind, list.toReversed())).outcomes).toEqual(
      Array(5).fill('unchanged'),
    );
  });

  test('more than the whole, wrong shares, wrong scopes, contradictions', async () => {
    const { problems } = await runList(
      at.database,
      initiativesKind,
      [
        initiative('Quá phần', 'Nguyễn Văn A (60%), Trần Thị B (60%)'),
        initiative('Hai dòng', 'Nguyễn Văn A', { 'Tỷ lệ đóng góp': '60%' }),
        initiative('Hai dòng', 'Trần Thị B', { 'Tỷ lệ đóng góp': '60%' }),
        initiative('Tỷ lệ lạ', 'Nguyễn Văn A', { 'Tỷ lệ đóng góp': 'một nửa' }),
        initiative('Phạm vi lạ', 'Nguyễn Văn A', { 'Phạm vi ảnh hưởng': 'Cấp ngành' }),
        initiative('Khác nhau', 'Nguyễn Văn A'),
        initiative('Khác nhau', 'Trần Thị B', { 'Phạm vi ảnh hưởng': 'Toàn quốc' }),
        initiative('Bài tập đọc', 'Nguyễn Văn A (50%)'),
        initiative('Trước năm', 'Nguyễn Văn A', { 'Ngày quyết định': '20/05/2019' }),
        initiative('Không ai', ''),
      ],
      { dryRun: true },
    );
    expect(problems.toSorted()).toEqual(
      [
        '2 shares-over-whole Tác giả',
        '3 shares-over-whole Tỷ lệ đóng góp',
        '4 shares-over-whole Tỷ lệ đóng góp',
        '5 bad-share Tỷ lệ đóng góp',
        '6 not-in-list Phạm vi ảnh hưởng',
        '8 differs-in-file Phạm vi ảnh hưởng',
        '9 differs-on-record Tỷ lệ đóng góp',
        '10 decided-before-achievement Ngày quyết định',
        '11 required Tác giả',
      ].toSorted(),
    );
  });

  test('a later list adds a share and an author; undo in the right order only', async () => {
    const first = await runList(at.database, initiativesKind, [initiative('Thư viện xanh', 'Chu Thị Mai')]);
    const second = await runList(at.database, initiativesKind, [
      initiative('Thư viện xanh', 'Chu Thị Mai (70%), Vũ Văn Hải (30%)'),
    ]);
    expect(second.outcomes).toEqual(['add']);
    expect(await of('Thư viện xanh')).toEqual([
      'Thư viện xanh | co_so | Chu Thị Mai | 7000',
      'Thư viện xanh | co_so | Vũ Văn Hải | 3000',
    ]);
    expect(await undoList(at.database, initiativesKind, first.importId)).toEqual(['Thư viện xanh']);
    expect(await undoList(at.database, initiativesKind, second.importId)).toEqual([]);
    expect(await of('Thư viện xanh')).toEqual(['Thư viện xanh | co_so | Chu Thị Mai | ']);
    expect(await undoList(at.database, initiativesKind, first.importId)).toEqual([]);
    expect(await of('Thư viện xanh')).toEqual([]);
    const again = await runList(at.database, initiativesKind, [initiative('Thư viện xanh', 'Chu Thị Mai')]);
    expect(again.outcomes).toEqual(['add']);
    expect(await rowsOf(at.database, `select count(*) from people where name = 'Chu Thị Mai'`)).toEqual(['1']);
  });
});
