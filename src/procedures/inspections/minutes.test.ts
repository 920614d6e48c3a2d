import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../../tests/engines.ts';
import { buildAward, enterAgain } from '../../../tests/factories.ts';
import {
  actorIn,
  buildDistricts,
  inspectionInput,
  newInspection,
  setUpTestCluster,
  system,
} from '../../../tests/inspection-world.ts';
import { officeOver } from '../../../tests/office.ts';
import { openPdfWriter } from '../../documents/writers/pdf.ts';
import { pdfText } from '../../documents/writers/pdf-text.test-support.ts';
import { must } from '../../kernel/result.ts';
import { listPaperFigures } from '../../store/papers.ts';
import { ledgerHead } from '../../store/ledger.ts';
import type { Office } from '../office.ts';
import { editInspection } from './edit.ts';
import { makeMinutes } from './make-minutes.ts';
import { recordInspection } from './record.ts';
import { readPaper } from './show-paper.ts';
import { readInspection } from './show.ts';

describe.each(engines)('minutes on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let id: string;
  let city: string;

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    city = await buildDistricts(at.database);
    id = must(await recordInspection.run(office, system, newInspection(await setUpTestCluster(office)))).id;
    await buildAward(at.database, { unitId: city, name: 'Nông Thị Mẫu' });
    await buildAward(at.database, { unitId: city, name: 'Hà Văn Thử', ordinal: 2 });
  });
  afterAll(() => at.drop());

  const make = async () => must(await makeMinutes.run(office, system, { id })).paperId;
  const read = async (paperId: string) => must(await readPaper.run(office, system, { id: paperId }));
  const version = async () => must(await readInspection.run(office, system, { id })).version;

  test('both files are kept with each figure, what was known, and the head of the book', async () => {
    const paperId = await make();
    const paper = await read(paperId);
    expect(paper).toMatchObject({
      kind: 'inspection_minutes',
      subjectId: id,
      subjectVersion: 1,
      stale: false,
      changes: [],
      recordChanged: false,
    });
    expect(paper.ledgerHead).toEqual(await at.database.transaction(ledgerHead));
    const text = await pdfText(Buffer.from(paper.pdf));
    expect(text).toContain('Chủ tịch UBND thành phố tặng: Lao động tiên tiến 02 cá nhân.');
    expect(text).toContain('đã đạt và vượt 04 chỉ tiêu thi đua, trong đó vượt 03 chỉ tiêu, trên tổng số 05 chỉ tiêu.');
    expect(Buffer.from(paper.docx).subarray(0, 2).toString()).toBe('PK');
    const figures = new Map(
      (await at.database.transaction((tx) => listPaperFigures(tx, paperId))).map(({ key, value }) => [key, value]),
    );
    expect(figures.get('CT_UBND_HUYEN/LDTT/decided/ca_nhan')).toBe(2);
    expect(figures.get('chi-tieu/met')).toBe(4);
    expect(must(await readInspection.run(office, system, { id })).papers).toMatchObject([
      { id: paperId, pdfHash: paper.pdfHash },
    ]);
  });

  test('one more line in the book makes exactly its figure stale; taking it back heals it; the bytes stay', async () => {
    const paperId = await make();
    const before = await read(paperId);
    const spec = { unitId: city, name: 'Lý Thị Thử', ordinal: 3 };
    const award = await buildAward(at.database, spec);
    const stale = await read(paperId);
    expect(stale).toMatchObject({
      stale: true,
      recordChanged: false,
      changes: [{ key: 'CT_UBND_HUYEN/LDTT/decided/ca_nhan', was: 2, now: 3 }],
    });
    expect(Buffer.from(stale.pdf).equals(Buffer.from(before.pdf))).toBe(true);
    expect((await read(await make())).stale).toBe(false);
    await enterAgain(at.database, 'reversed', award, spec);
    expect((await read(paperId)).stale).toBe(false);
  });

  test('an edit of the record makes them stale, and tells the targets that changed', async () => {
    const paperId = await make();
    must(
      await editInspection.run(office, system, {
        id,
        expectedVersion: await version(),
        ...inspectionInput,
        targets: inspectionInput.targets.slice(1),
      }),
    );
    expect(await read(paperId)).toMatchObject({
      stale: true,
      recordChanged: true,
      changes: [
        { key: 'chi-tieu/exceeded', was: 3, now: 2 },
        { key: 'chi-tieu/met', was: 4, now: 3 },
        { key: 'chi-tieu/total', was: 5, now: 4 },
      ],
    });
  });

  test('an edit while the files are written is a conflict, and no paper is kept', async () => {
    const before = must(await readInspection.run(office, system, { id }));
    const edited: Office = {
      ...office,
      papers: {
        ...office.papers,
        pdf: async (document, options) => {
          must(await editInspection.run(office, system, { id, expectedVersion: before.version, ...inspectionInput }));
          return office.papers.pdf(document, options);
        },
      },
    };
    expect(await makeMinutes.run(edited, system, { id })).toEqual({
      ok: false,
      problem: { code: 'conflict', what: 'inspection', expected: before.version, found: before.version + 1 },
    });
    expect(must(await readInspection.run(office, system, { id })).papers).toHaveLength(before.papers.length);
  });

  test('when the PDF cannot be written it is said, and nothing is kept', async () => {
    const hurried = openPdfWriter({ timeLimitMs: 1 });
    const before = must(await readInspection.run(office, system, { id })).papers.length;
    const refused = await makeMinutes.run({ ...office, papers: { ...office.papers, pdf: hurried.write } }, system, {
      id,
    });
    hurried.close();
    expect(refused).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed', why: 'paper-not-written', detail: { reason: 'late' } },
    });
    expect(must(await readInspection.run(office, system, { id })).papers).toHaveLength(before);
  });

  test('a reader of either side reads the paper and makes none; others do neither', async () => {
    const paperId = await make();
    const reader = await actorIn(office, 'huyen-na-ri', 'reader');
    const stranger = await actorIn(office, 'huyen-cho-don', 'administrator');
    expect((await readPaper.run(office, reader, { id: paperId })).ok).toBe(true);
    expect(await makeMinutes.run(office, reader, { id })).toMatchObject({
      ok: false,
      problem: { code: 'forbidden', reason: 'role-too-low' },
    });
    expect(await readPaper.run(office, stranger, { id: paperId })).toMatchObject({
      ok: false,
      problem: { code: 'forbidden', reason: 'other-unit' },
    });
    expect(await readPaper.run(office, system, { id: office.newId() })).toMatchObject({
      ok: false,
      problem: { code: 'not-found', what: 'paper' },
    });
  });
});
