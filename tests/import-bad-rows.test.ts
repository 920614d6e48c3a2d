import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { must } from '../src/kernel/result.ts';
import type { Office } from '../src/procedures/office.ts';
import { showImport } from '../src/procedures/imports/show.ts';
import { rowProblemCodes } from '../src/domain/imports/row-problem.ts';
import { rowProblemPhrase } from '../src/words/imports.ts';
import { type TestDatabase, engines } from './engines.ts';
import {
  type AwardCells,
  type UnitCells,
  awardCells,
  setUpUnits,
  stageAwards,
  stageUnits,
  system,
  writeAwardRows,
} from './import-world.ts';
import { officeOver } from './office.ts';

const pending = {
  decisionNumber: null,
  signedOn: null,
  achievement: null,
  commendation: null,
  letterNumber: '9/TTr-UBND',
  sentOn: '5/1/2021',
} as const;

/** What is done to a clean row, and everything that must then be said of it: field, code and the value shown. */
const BAD_ROWS: readonly (readonly [AwardCells, readonly (readonly [string, string, string])[]])[] = [
  [{ name: null }, [['Họ và tên / Tên tập thể', 'required', '']]],
  [{ name: 'A'.repeat(201) }, [['Họ và tên / Tên tập thể', 'too-long', 'A'.repeat(201)]]],
  [{ unitCode: 'truong-khong-co' }, [['Mã đơn vị', 'unknown-unit', 'truong-khong-co']]],
  [{ unitCode: 'truong-cu' }, [['Mã đơn vị', 'unit-ended', 'truong-cu']]],
  [{ unitCode: 'truong-a', signedOn: '10/03/2015', achievement: '2014' }, [['Mã đơn vị', 'unit-not-yet', 'truong-a']]],
  [{ unitCode: 'huyen-khac' }, [['Mã đơn vị', 'outside-unit', 'huyen-khac']]],
  [{ signedOn: '31/02/2021' }, [['Ngày quyết định', 'bad-date', '31/02/2021']]],
  [{ signedOn: 0.5 }, [['Ngày quyết định', 'bad-date', '0.5']]],
  [{ signedOn: '29/10/2022' }, [['Ngày quyết định', 'future-date', '29/10/2022']]],
  [{ achievement: '2021', signedOn: '31/12/2020' }, [['Ngày quyết định', 'decided-before-achievement', '31/12/2020']]],
  [
    { achievement: '2020-2021', signedOn: '31/07/2020' },
    [['Ngày quyết định', 'decided-before-achievement', '31/07/2020']],
  ],
  [{ achievement: 'năm ngoái' }, [['Năm thành tích', 'bad-achievement-period', 'năm ngoái']]],
  [{ achievement: null }, [['Năm thành tích', 'required', '']]],
  [{ form: 'Lao động xuất thần' }, [['Danh hiệu, hình thức', 'unknown-form', 'Lao động xuất thần']]],
  [{ form: 'Bằng khen' }, [['Danh hiệu, hình thức', 'authority-may-not-decide', 'Bằng khen']]],
  [
    { form: 'Tập thể lao động tiên tiến' },
    [['Danh hiệu, hình thức', 'wrong-recipient-kind', 'Tập thể lao động tiên tiến']],
  ],
  [{ authority: 'Trưởng thôn' }, [['Cấp quyết định', 'unknown-authority', 'Trưởng thôn']]],
  [{ authority: 'Giám đốc Sở Nội vụ' }, [['Cấp quyết định', 'unknown-authority-unit', 'Giám đốc Sở Nội vụ']]],
  [{ authority: null }, [['Cấp quyết định', 'required', '']]],
  [{ decisionNumber: null }, [['Số quyết định', 'date-without-number', '']]],
  [{ signedOn: null }, [['Ngày quyết định', 'number-without-date', '']]],
  [{ decisionNumber: 'một trăm' }, [['Số quyết định', 'bad-number', 'một trăm']]],
  [{ ...pending, letterNumber: null, sentOn: null }, [['Số quyết định', 'neither-decided-nor-sent', '']]],
  [{ letterNumber: '9/TTr-UBND' }, [['Ngày trình', 'number-without-date', '']]],
  [{ letterNumber: '9/TTr-UBND', sentOn: '30/01/2021' }, [['Ngày trình', 'letter-after-decision', '30/01/2021']]],
  [{ ...pending, agreedOn: '4/1/2021' }, [['Ngày cấp trên nhất trí', 'agreed-before-sent', '4/1/2021']]],
  [
    { letterNumber: '9/TTr-UBND', sentOn: '5/1/2021', agreedOn: '30/01/2021' },
    [['Ngày cấp trên nhất trí', 'agreed-after-decision', '30/01/2021']],
  ],
  [{ agreedOn: '20/01/2021' }, [['Ngày cấp trên nhất trí', 'agreed-without-letter', '20/01/2021']]],
  [{ bornOn: '30/01/2021' }, [['Ngày sinh', 'born-after', '30/01/2021']]],
  [{ bornOn: { date: '2999-01-01' } }, [['Ngày sinh', 'future-date', '01/01/2999']]],
  [{ recipientKind: 'Con mèo' }, [['Loại đối tượng', 'not-in-list', 'Con mèo']]],
  [{ commendation: 'Linh tinh' }, [['Loại khen', 'not-in-list', 'Linh tinh']]],
  [{ directWorker: 'có lẽ' }, [['Người trực tiếp', 'not-in-list', 'có lẽ']]],
  [{ ordinal: 1.5 }, [['STT', 'bad-ordinal', '1.5']]],
  [
    { unitCode: 'tp-y', signedOn: '01/03/2014', achievement: '2013' },
    [
      ['Mã đơn vị', 'unit-not-yet', 'tp-y'],
      ['Danh hiệu, hình thức', 'date-without-law', 'Lao động tiên tiến'],
    ],
  ],
  // Every problem of a row at once.
  [
    { name: '', unitCode: 'x-y', form: 'Huy hiệu lạ', signedOn: '32/1/2021', achievement: 'abc', directWorker: '?' },
    [
      ['Họ và tên / Tên tập thể', 'required', ''],
      ['Người trực tiếp', 'not-in-list', '?'],
      ['Ngày quyết định', 'bad-date', '32/1/2021'],
      ['Năm thành tích', 'bad-achievement-period', 'abc'],
      ['Mã đơn vị', 'unknown-unit', 'x-y'],
    ],
  ],
];

const unitCells = (changes: UnitCells): UnitCells => ({
  code: 'phong-a',
  name: 'Phòng A',
  kind: 'Cơ quan chuyên môn',
  parentCode: 'tp-y',
  from: '1/1/2020',
  ...changes,
});

const BAD_UNITS: readonly (readonly [readonly UnitCells[], readonly string[]])[] = [
  [[unitCells({ code: 'Phòng A' })], ['Mã đơn vị bad-unit-code']],
  [[unitCells({ code: 'truong-a' })], ['Mã đơn vị unit-exists']],
  [[unitCells({}), unitCells({})], ['Mã đơn vị duplicate-in-file']],
  [[unitCells({ kind: 'Lâu đài' })], ['Loại not-in-list']],
  [[unitCells({ from: null })], ['Từ ngày required']],
  [[unitCells({ parentCode: 'khong-co' })], ['Mã đơn vị cấp trên unknown-parent']],
  [[unitCells({ parentCode: null })], ['Mã đơn vị cấp trên outside-unit']],
  [[unitCells({ parentCode: 'huyen-khac' })], ['Mã đơn vị cấp trên outside-unit']],
  [
    [unitCells({ parentCode: 'phong-b' }), unitCells({ code: 'phong-b', from: '1/1/2021' })],
    ['Mã đơn vị cấp trên parent-not-yet'],
  ],
  [
    [unitCells({ parentCode: 'phong-b' }), unitCells({ code: 'phong-b', parentCode: 'phong-a' })],
    ['Mã đơn vị cấp trên parent-in-circle', 'Mã đơn vị cấp trên parent-in-circle'],
  ],
];

describe.each(engines)('bad rows on $name', ({ fresh }) => {
  let at: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    at = await fresh();
    office = officeOver(at.database);
    await setUpUnits(office);
  });
  afterAll(() => at.drop());

  const problemsOf = async (importId: string) =>
    must(await showImport.run(office, system, { importId, only: 'problem' })).rows.rows;

  test('each is found by row, field and value, and said in Vietnamese', async () => {
    // A number of its own for each row: two days under one number would be a problem of their own.
    const rows = BAD_ROWS.map(([changes], at) =>
      awardCells({ name: `Người thứ ${at}`, decisionNumber: `${600 + at}/QĐ-UBND`, ...changes }),
    );
    const staged = await stageAwards(office, rows);
    const found = new Map((await problemsOf(staged.importId)).map(({ row, problems }) => [row, problems]));
    BAD_ROWS.forEach(([, expected], at) => {
      const problems = found.get(at + 2) ?? [];
      const said = problems.map(({ field, code, value }) => [field, code, value].join(' | '));
      expect(said.toSorted()).toEqual(expected.map((each) => each.join(' | ')).toSorted());
      for (const problem of problems) {
        const phrase = rowProblemPhrase(at + 2, problem);
        expect(phrase.vi).toContain(`Dòng ${at + 2}, cột “${problem.field}”: `);
        expect(phrase.vi.slice(phrase.vi.indexOf('”: '))).toMatch(/[ăâđêôơưáàảãạéèẻẽẹíìỉĩịóòỏõọúùủũụýỳỷỹỵ]/);
      }
    });
    expect(staged.rowsWithProblems).toBe(BAD_ROWS.length);
  });

  test('what repeats in the file or stands in the book is said with the other place', async () => {
    const row = awardCells({ name: 'Vi Thị Lặp', decisionNumber: '701/QĐ-UBND' });
    const twice = await stageAwards(office, [
      row,
      { ...row, name: 'Vi  thị Lặp' },
      { ...row, decisionNumber: '702/QĐ-UBND' },
    ]);
    expect(await problemsOf(twice.importId)).toMatchObject([
      { row: 3, problems: [{ code: 'duplicate-in-file', detail: '2' }] },
    ]);
    await writeAwardRows(office, [row]);
    const again = await stageAwards(office, [row]);
    const [shown] = must(await showImport.run(office, system, { importId: again.importId, only: 'unchanged' })).rows
      .rows;
    expect(shown?.problems).toEqual([
      { field: 'Họ và tên / Tên tập thể', code: 'already-in-book', value: 'Vi Thị Lặp', detail: '701/QĐ-UBND' },
    ]);
  });

  test('an authority that may not decide is told who may', async () => {
    const staged = await stageAwards(office, [awardCells({ form: 'Huân chương Lao động hạng Ba' })]);
    const [shown] = await problemsOf(staged.importId);
    const [problem] = shown?.problems ?? [];
    expect(problem && rowProblemPhrase(2, problem).vi).toContain('thẩm quyền thuộc: Chủ tịch nước');
  });

  test.each(BAD_UNITS)('units %#', async (rows, expected) => {
    const staged = await stageUnits(office, rows, 'tp-y');
    expect(
      (await problemsOf(staged.importId)).flatMap(({ problems }) =>
        problems.map(({ field, code }) => `${field} ${code}`),
      ),
    ).toEqual(expected);
  });
});

/** Codes that other tests meet: they need a book, a rare law, a layout of another kind, or a real file. */
const MET_ELSEWHERE = new Set<string>([
  'ambiguous-form',
  'decision-date-differs',
  'already-in-book',
  'in-another-decision',
  'namesake-elsewhere',
  'not-a-record',
  'left-out',
]);

test('the rows above meet the codes of lists of awards and of units', () => {
  const met = new Set([
    ...BAD_ROWS.flatMap(([, expected]) => expected.map(([, code]) => code)),
    ...BAD_UNITS.flatMap(([, said]) => said.map((each) => each.split(' ').at(-1))),
  ]);
  const codes = rowProblemCodes.slice(rowProblemCodes.indexOf('bad-ordinal'), rowProblemCodes.indexOf('left-out') + 1);
  expect(codes.filter((code) => !met.has(code) && !MET_ELSEWHERE.has(code))).toEqual([]);
});
