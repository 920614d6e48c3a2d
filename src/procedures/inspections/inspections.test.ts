import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type TestDatabase, engines } from '../../../tests/engines.ts';
import {
  actorIn,
  buildDistricts,
  inspectionInput,
  newInspection,
  setUpTestCluster,
  system,
} from '../../../tests/inspection-world.ts';
import { officeOver } from '../../../tests/office.ts';
import { points } from '../../kernel/points.ts';
import { must } from '../../kernel/result.ts';
import type { Office } from '../office.ts';
import { editInspection } from './edit.ts';
import { readInspections } from './list.ts';
import { recordInspection } from './record.ts';
import { readInspection } from './show.ts';

describe.each(engines)('inspections on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  let clusterId: string;

  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await buildDistricts(at.database);
    clusterId = await setUpTestCluster(office);
  });
  afterAll(() => at.drop());

  describe('recording', () => {
    test('what was typed is what is shown, in the order given, and how each target came out', async () => {
      const { id } = must(await recordInspection.run(office, system, newInspection(clusterId)));
      const shown = must(await readInspection.run(office, system, { id }));
      expect(shown).toMatchObject({
        version: 1,
        inspectingUnit: { name: 'Ủy ban nhân dân huyện Na Rì' },
        inspectedUnit: { code: 'tp-bac-kan' },
        cluster: { name: 'Cụm thi đua huyện, thành phố năm 2021' },
        targetSummary: { total: 5, met: 4, exceeded: 3, notMet: 1 },
        rows: [],
        papers: [],
        news: null,
      });
      expect(shown.targets.map(({ outcome }) => outcome)).toEqual([
        'exceeded',
        'exceeded',
        'exceeded',
        'met',
        'not-met',
      ]);
      const { record } = shown;
      expect(record.begins).toEqual({ hour: 8, minute: 0 });
      expect(record.delegation.map(({ name, role, formOfAddress }) => [name, role, formOfAddress])).toEqual([
        ['Nông Thị Bích Diệp', 'head', 'Đồng chí'],
        ['Hứa Đình Khải', 'secretary', 'Đồng chí'],
      ]);
      expect(record.host.map(({ name }) => name)).toEqual(['Hoàng Văn Chiêm', '', '']);
      expect(record.course).toEqual([
        'Đơn vị được kiểm tra báo cáo kết quả công tác thi đua, khen thưởng',
        'Đoàn kiểm tra hồ sơ, tài liệu',
      ]);
      expect(record.targets[1]).toMatchObject({ plan: points(5150), actual: points(5236) });
      expect(record.questions).toMatchObject([
        { by: 'inspecting', answer: 'Nghị định số 91/2017/NĐ-CP và quy chế của tỉnh.' },
        { answer: '' },
      ]);
      expect(record.difficulties).toMatchObject([{ by: 'inspected' }]);
      expect(record.wishes).toMatchObject([{ by: 'inspecting', state: 'proposed', signedPaper: '' }]);
      expect(record.visits).toEqual([{ time: 'before', place: 'Công ty Cổ phần Curcumin Bắc Hà', seen: '' }]);
      expect(record.results[0]?.paragraphs).toBe('Điển hình là nòng cốt của phong trào.\n\nĐã chú trọng tuyên truyền.');
    });

    test('the same session is recorded once', async () => {
      expect(await recordInspection.run(office, system, newInspection(clusterId))).toMatchObject({
        ok: false,
        problem: { code: 'invalid', fields: [{ field: 'heldOn', code: 'inspection-exists' }] },
      });
    });

    const [head, secretary] = inspectionInput.delegation;
    test.each<[string, object, string, string]>([
      ['a unit that inspects itself', { inspectedUnit: 'huyen-na-ri' }, 'inspectedUnit', 'inspects-itself'],
      ['a unit outside the cluster', { inspectingUnit: 'tinh-bac-kan' }, 'inspectingUnit', 'not-a-member'],
      ['a unit that has left the cluster', { inspectingUnit: 'huyen-ba-be' }, 'inspectingUnit', 'not-a-member'],
      ['a unit that does not exist', { inspectedUnit: 'tp-la' }, 'inspectedUnit', 'unknown-unit'],
      ['an end before the beginning', { ends: '7h30' }, 'ends', 'ends-before-it-begins'],
      ['a time that is none', { begins: '25h00' }, 'begins', 'bad-time'],
      ['an impossible day', { heldOn: '31/09/2021' }, 'heldOn', 'bad-date'],
      ['figures of days to come', { reportTo: '29/10/2021' }, 'reportTo', 'report-after-session'],
      ['a period the wrong way round', { reportFrom: '29/10/2021' }, 'reportTo', 'period-reversed'],
      ['no head', { delegation: [secretary] }, 'delegation', 'no-head'],
      ['two heads', { delegation: [head, secretary, head] }, 'delegation.2.role', 'second-head'],
      ['no secretary', { delegation: [head] }, 'delegation', 'no-secretary'],
      ['no host', { host: [] }, 'host', 'no-host'],
      ['an empty plan', { plan: '  ' }, 'plan', 'required'],
      [
        'a target that is no number',
        { targets: [{ name: 'Chỉ tiêu', plan: '12,345', actual: '1' }] },
        'targets.0.plan',
        'bad-decimal',
      ],
      [
        'an unknown state of a wish',
        { wishes: [{ by: 'inspecting', text: 'a', state: 'hứa' }] },
        'wishes.0.state',
        'not-accepted',
      ],
      [
        'signed without a paper',
        { wishes: [{ by: 'inspecting', text: 'a', state: 'signed' }] },
        'wishes.0.signedPaper',
        'signed-paper-missing',
      ],
    ])('%s is refused at its field', async (_, change, field, code) => {
      const refused = await recordInspection.run(office, system, { ...newInspection(clusterId), ...change });
      expect(refused).toMatchObject({ ok: false, problem: { code: 'invalid', fields: [{ field, code }] } });
    });

    test('an unknown cluster is not found', async () => {
      expect(await recordInspection.run(office, system, newInspection(office.newId()))).toMatchObject({
        ok: false,
        problem: { code: 'not-found', what: 'cluster' },
      });
    });
  });

  describe('editing', () => {
    let id: string;
    beforeEach(async () => {
      const listed = must(await readInspections.run(office, system, { unit: 'tp-bac-kan' }));
      id = listed.rows[0]?.id ?? '';
    });

    const edit = (expectedVersion: number, change: object = {}) =>
      editInspection.run(office, system, { id, expectedVersion, ...inspectionInput, ...change });

    test('replaces the record and its lists; the second of two editors is told and overwrites nothing', async () => {
      expect(must(await edit(1, { place: 'Phòng họp số 1', exchanges: ['Một', 'Hai'], targets: [] }))).toMatchObject({
        version: 2,
      });
      expect(await edit(1, { place: 'Phòng họp số 2' })).toEqual({
        ok: false,
        problem: { code: 'conflict', what: 'inspection', expected: 1, found: 2 },
      });
      const { record, version, targetSummary } = must(await readInspection.run(office, system, { id }));
      expect(version).toBe(2);
      expect(record).toMatchObject({ place: 'Phòng họp số 1', exchanges: ['Một', 'Hai'], targets: [] });
      expect(record.delegation).toHaveLength(2);
      expect(targetSummary.total).toBe(0);
    });

    test('two who save at the same moment: one is written, one is told', async () => {
      const before = must(await readInspection.run(office, system, { id })).version;
      const both = await Promise.all([edit(before, { place: 'Một' }), edit(before, { place: 'Hai' })]);
      expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    });

    test('a refused edit changes nothing', async () => {
      const before = must(await readInspection.run(office, system, { id }));
      expect(await edit(before.version, { ends: '6h00', place: 'Nơi khác' })).toMatchObject({
        ok: false,
        problem: { code: 'invalid' },
      });
      expect(await edit(before.version, { heldOn: '28/10/2022', place: 'Nơi khác' })).toMatchObject({ ok: true });
      expect(await edit(before.version + 1, { heldOn: '28/10/2020' })).toMatchObject({
        ok: false,
        problem: {
          fields: [
            { field: 'inspectingUnit', code: 'not-a-member' },
            { field: 'inspectedUnit', code: 'not-a-member' },
            { field: 'reportTo' },
          ],
        },
      });
      const after = must(await readInspection.run(office, system, { id }));
      expect(after).toMatchObject({ version: before.version + 1, record: { place: 'Nơi khác' } });
      must(await edit(after.version));
    });
  });

  describe('rights', () => {
    test('either side may record, a reader may not, a third district may not look', async () => {
      const another = { ...newInspection(clusterId), heldOn: '29/10/2021' };
      const forbidden = (reason: string) => ({ ok: false, problem: { code: 'forbidden', reason } });
      expect(await recordInspection.run(office, await actorIn(office, 'tp-bac-kan', 'reader'), another)).toEqual(
        forbidden('role-too-low'),
      );
      expect(await recordInspection.run(office, await actorIn(office, 'huyen-cho-don', 'officer'), another)).toEqual(
        forbidden('other-unit'),
      );
      const { id } = must(await recordInspection.run(office, await actorIn(office, 'huyen-na-ri', 'officer'), another));
      const host = await actorIn(office, 'tp-bac-kan', 'officer');
      expect(
        (await editInspection.run(office, host, { id, expectedVersion: 1, ...inspectionInput, heldOn: '29/10/2021' }))
          .ok,
      ).toBe(true);
      expect((await readInspection.run(office, await actorIn(office, 'tinh-bac-kan', 'reader'), { id })).ok).toBe(true);
      expect(await readInspection.run(office, await actorIn(office, 'huyen-cho-don', 'officer'), { id })).toEqual(
        forbidden('other-unit'),
      );
    });

    test('the list is paged, the latest session first, and shows a unit only its own', async () => {
      const listed = must(await readInspections.run(office, system, { unit: 'tinh-bac-kan', size: 1 }));
      expect(listed).toMatchObject({
        total: 2,
        page: 1,
        pageSize: 1,
        rows: [{ inspectingUnit: 'Ủy ban nhân dân huyện Na Rì', hasMinutes: false, news: null }],
      });
      const [first, second] = must(await readInspections.run(office, system, { unit: 'huyen-na-ri' })).rows;
      expect((first?.heldOn ?? 0) - (second?.heldOn ?? 0)).toBe(1);
      expect(must(await readInspections.run(office, system, { unit: 'huyen-cho-don' })).rows).toEqual([]);
      expect(must(await readInspections.run(office, system, { unit: 'tinh-bac-kan', size: 1, page: 3 })).rows).toEqual(
        [],
      );
    });
  });
});
