import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdfText } from '../src/documents/writers/pdf-text.test-support.ts';
import { must } from '../src/kernel/result.ts';
import { editNews } from '../src/procedures/news/edit.ts';
import { draftNews } from '../src/procedures/news/draft.ts';
import { publishNews } from '../src/procedures/news/publish.ts';
import { readNews } from '../src/procedures/news/published.ts';
import { readNewsDraft } from '../src/procedures/news/show.ts';
import { makeMinutes } from '../src/procedures/inspections/make-minutes.ts';
import { recordInspection } from '../src/procedures/inspections/record.ts';
import { readPaper } from '../src/procedures/inspections/show-paper.ts';
import { readInspection } from '../src/procedures/inspections/show.ts';
import type { Office } from '../src/procedures/office.ts';
import { latestPosition } from '../src/store/audit.ts';
import { findUnitByCode } from '../src/store/organisation/units.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildAward } from './factories.ts';
import { actorIn, loadDemonstration, newInspection, setUpTestCluster, system } from './inspection-world.ts';
import { officeOver } from './office.ts';

/** Figures of the news item of 28/10/2021, as minutes and news tell them. */
const SEED = [
  'Chủ tịch nước tặng: Huân chương Lao động hạng Ba 01 tập thể.',
  'Thủ tướng Chính phủ tặng: Bằng khen 01 tập thể và 01 cá nhân.',
  'Chủ tịch UBND tỉnh tặng: Cờ thi đua cấp tỉnh 02 tập thể; Tập thể lao động xuất sắc 03 tập thể; Bằng khen 19 tập thể và 38 cá nhân.',
  'Chiến sĩ thi đua cơ sở 70 cá nhân',
  'Lao động tiên tiến 521 cá nhân',
  'Tập thể lao động tiên tiến 23 tập thể',
  'Giấy khen 99 tập thể và 281 cá nhân.',
  'UBND tỉnh nhất trí trình, chờ quyết định: Huân chương Lao động hạng Nhì của Chủ tịch nước cho 01 tập thể; Bằng khen của Thủ tướng Chính phủ cho 01 tập thể.',
  'mong muốn được thành phố Bắc Kạn tạo điều kiện',
  'Công ty Cổ phần Curcumin Bắc Hà',
];

describe.each(engines)('the inspection of 28 October 2021 on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let id: string;

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await loadDemonstration(office);
    id = must(await recordInspection.run(office, system, newInspection(await setUpTestCluster(office)))).id;
  }, 120_000);
  afterAll(() => at.drop());

  test('shows the figures of the book, highest authority first', async () => {
    const { rows } = must(await readInspection.run(office, system, { id }));
    const short = rows.map(({ authority, form, recipient, decided, pending }) =>
      [authority, form, recipient, decided, pending].join(' '),
    );
    expect(short).toEqual([
      'CHU_TICH_NUOC HC_LAO_DONG_2 tap_the 0 1',
      'CHU_TICH_NUOC HC_LAO_DONG_3 tap_the 1 0',
      'TTCP BK_TTCP tap_the 1 1',
      'TTCP BK_TTCP ca_nhan 1 0',
      'CT_UBND_TINH CO_TD_BO_TINH tap_the 2 0',
      'CT_UBND_TINH TT_LDXS tap_the 3 0',
      'CT_UBND_TINH BK_BO_TINH tap_the 19 0',
      'CT_UBND_TINH BK_BO_TINH ca_nhan 38 0',
      'CT_UBND_HUYEN CSTD_CO_SO ca_nhan 70 0',
      'CT_UBND_HUYEN LDTT ca_nhan 521 0',
      'CT_UBND_HUYEN TT_LDTT tap_the 23 0',
      'CT_UBND_HUYEN GIAY_KHEN_HUYEN tap_the 99 0',
      'CT_UBND_HUYEN GIAY_KHEN_HUYEN ca_nhan 281 0',
    ]);
  });

  test('minutes and news tell them; one more line makes the minutes stale and leaves what is published', async () => {
    const { paperId } = must(await makeMinutes.run(office, system, { id }));
    const minutes = await pdfText(Buffer.from(must(await readPaper.run(office, system, { id: paperId })).pdf));
    expect(SEED.filter((sentence) => !minutes.includes(sentence))).toEqual([]);
    expect(minutes).toContain('Hứa Đình Khải Hoàng Văn Chiêm Nông Thị Bích Diệp');

    const editor = await actorIn(office, 'tp-bac-kan', 'officer');
    const news = must(await draftNews.run(office, editor, { inspectionId: id }));
    const { item, preview } = must(await readNewsDraft.run(office, editor, { id: news.id }));
    expect(SEED.filter((sentence) => !preview.paragraphs.join(' ').includes(sentence))).toEqual([]);
    const body = item.body.split('\n\n').toReversed().join('\n\n');
    must(
      await editNews.run(office, editor, {
        id: news.id,
        expectedVersion: 1,
        title: 'Kiểm tra công tác thi đua, khen thưởng',
        body,
      }),
    );
    must(await publishNews.run(office, editor, { id: news.id, expectedVersion: 2 }));

    const city = await office.database.transaction(async (tx) =>
      findUnitByCode(tx, 'tp-bac-kan', { asOf: office.today(), knownAt: await latestPosition(tx) }),
    );
    await buildAward(office.database, {
      unitId: city?.id ?? '',
      name: 'Người được bổ sung',
      number: '9999/QĐ-UBND',
      signedOn: '2021-10-20',
    });
    expect(must(await readPaper.run(office, system, { id: paperId }))).toMatchObject({
      stale: true,
      changes: [{ key: 'CT_UBND_HUYEN/LDTT/decided/ca_nhan', was: 521, now: 522 }],
    });
    const published = must(await readNews.run(office, { slug: news.slug }));
    expect(published.paragraphs).toEqual(preview.paragraphs.toReversed());
  });
});
