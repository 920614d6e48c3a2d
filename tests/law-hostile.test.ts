/** What nobody should ask, and somebody will: each gets a named refusal or "cannot tell", in Vietnamese, never a guess. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUnitCommand } from '../src/cli/law/check-unit.ts';
import { checkCommand } from '../src/cli/law/check.ts';
import { collectiveDeclarations } from '../src/domain/awards/collective-to-facts.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { type Result, must } from '../src/kernel/result.ts';
import { checkCollective } from '../src/procedures/law/check-collective.ts';
import { checkCollectives } from '../src/procedures/law/check-collectives.ts';
import { checkList } from '../src/procedures/law/check-list.ts';
import { checkPerson } from '../src/procedures/law/check-person.ts';
import { readCollectiveReach } from '../src/procedures/law/collective-reach.ts';
import { readCollectivesReach } from '../src/procedures/law/collectives-reach.ts';
import { readPersonReach } from '../src/procedures/law/person-reach.ts';
import { readUnitReach } from '../src/procedures/law/unit-reach.ts';
import { describeField, describeProblem } from '../src/procedures/describe-problem.ts';
import type { Office } from '../src/procedures/office.ts';
import type { Problem } from '../src/procedures/problem.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { type CollectiveWorld, buildCollectiveWorld } from './collective-world.ts';
import { type TestDatabase, engines } from './engines.ts';
import { system } from './inspection-world.ts';
import { officeOver } from './office.ts';
import { recorded } from './record-world.ts';

const VIETNAMESE = /[ạảấầậắặẹếềệịọốồộớờợụứừữựỳ]/;

describe('sovang check', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sovang-hostile-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const ask = async (question: object) => {
    writeFileSync(join(folder, 'hoi.json'), JSON.stringify(question));
    const out: string[] = [];
    const err: string[] = [];
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), folder };
    const code = await checkCommand.prepare(['hoi.json', '--text'])?.(terminal);
    return { code, out, err };
  };
  const person = {
    recipient: 'ca_nhan',
    group: 'can_bo',
    employments: [{ unit: 'A', from: '2015-03-01', to: null }],
    ratings: [{ year: 2021, rating: 'HT_XUAT_SAC' }],
    initiatives: [{ kind: 'sang_kien', year: 2021, scope: 'co_so' }],
    disciplines: [],
    absences: [],
    awards: [],
    proceedings: [],
    reviewedByUnit: true,
  };
  const members = [{ year: 2021, total: 5, completedTasks: 5, advanced: 4, warned: 0 }];
  const collective = {
    recipient: 'tap_the',
    group: 'co_quan',
    ratings: [{ year: 2021, rating: 'HT_TOT' }],
    members,
    awards: [],
    proceedings: [],
    reviewedByUnit: true,
  };
  const question = { award: 'CSTD_CO_SO', year: 2021, asOf: '2021-12-28', facts: person };
  const ofCollective = (changes: object) => ({
    ...question,
    award: 'TT_LDTT',
    facts: { ...collective, ...changes },
  });

  test('the honest questions behind them are met', async () => {
    expect((await ask(question)).out[0]).toMatch(/: Đủ điều kiện$/);
    expect((await ask(ofCollective({}))).out[0]).toMatch(/: Đủ điều kiện$/);
  });

  test.each<[string, string, object]>([
    ['a year that has not begun', 'year-not-begun /asOf', { ...question, year: 2024 }],
    ['a year that has not begun, before the law', 'before-first-regime /asOf', { ...question, asOf: '2013-01-01' }],
    ['a code in small letters', 'unknown-award /award', { ...question, award: 'cstd_co_so' }],
    ['a code with an accent', 'unknown-award /award', { ...question, award: 'CSTĐ_CO_SO' }],
    ['a name of the program', 'unknown-award /award', { ...question, award: 'constructor' }],
    ['a birth after the post', 'post-before-birth', { ...question, facts: { ...person, bornOn: '2016-01-01' } }],
    ['a birth after the day', 'born-in-the-future', { ...question, facts: { ...person, bornOn: '2022-01-01' } }],
    ['a collective that ended long ago', 'not-there-in-the-year', ofCollective({ dissolvedOn: '2019-01-01' })],
    ['a collective of the future', 'not-there-in-the-year', ofCollective({ foundedOn: '2022-06-01' })],
    [
      'proceedings that ended before they began',
      'ends-before-it-begins',
      ofCollective({ proceedings: [{ from: '2021-05-01', clearedOn: '2021-01-01' }] }),
    ],
    [
      'more titled than members',
      'members-do-not-add-up',
      ofCollective({ members: [{ year: 2021, total: 2, advanced: 3 }] }),
    ],
    ['half a member', 'wrong-type', ofCollective({ members: [{ year: 2021, total: 2.5 }] })],
    [
      'two main posts at once',
      'overlapping-posts',
      {
        ...question,
        facts: { ...person, employments: [...person.employments, { unit: 'B', from: '2018-03-01', to: null }] },
      },
    ],
  ])('%s: %s', async (_, name, hostile) => {
    const { code, out, err } = await ask(hostile);
    expect({ code, out }).toEqual({ code: 1, out: [] });
    expect(err.some((line) => line.startsWith(name))).toBe(true);
    expect(err.every((line) => VIETNAMESE.test(line))).toBe(true);
  });

  test('a very long text is told by its beginning', async () => {
    const { err } = await ask({ ...question, award: 'X'.repeat(100_000), ['Đ'.repeat(50_000)]: 1 });
    expect(err).toHaveLength(2);
    expect(err.join('').length).toBeLessThan(1_000);
  });

  test('a unit without members is not met, and no rating of a later law makes a plain yes', async () => {
    const nobody = [{ year: 2021, total: 0, completedTasks: 0, advanced: 0, warned: 0 }];
    expect((await ask(ofCollective({ members: nobody }))).out[0]).toMatch(/: Chưa đủ điều kiện$/);
    const later = { ...question, asOf: '9999-12-31' };
    expect((await ask(later)).out[0]).toMatch(/: Chưa đủ căn cứ \(chưa đối chiếu với văn bản\)$/);
  });
});

describe.each(engines)('the law over the records on $name', (engine) => {
  let at: TestDatabase;
  let office: Office;
  let world: CollectiveWorld;
  let personId = '';
  beforeAll(async () => {
    at = await engine.fresh();
    office = officeOver(at.database);
    world = await buildCollectiveWorld(at.database);
    const found = await at.database.transaction((tx) =>
      tx.selectFrom('people').select('id').where('name', '=', 'Người Thử 1').executeTakeFirstOrThrow(),
    );
    personId = found.id;
  }, 60_000);
  afterAll(() => at.drop());

  const asked = { unit: 'tp-y', year: '2020', asOf: '31/12/2020' };
  const queries: Readonly<Record<string, (changes: object) => Promise<Result<unknown, Problem>>>> = {
    list: (changes) => checkList.run(office, system, { ...asked, award: 'LDTT', ...changes }),
    person: (changes) => checkPerson.run(office, system, { ...asked, id: personId, award: 'LDTT', ...changes }),
    collectives: (changes) => checkCollectives.run(office, system, { ...asked, award: 'TT_LDTT', ...changes }),
    collective: (changes) =>
      checkCollective.run(office, system, { ...asked, id: world.idOf('phong-du'), award: 'TT_LDTT', ...changes }),
    unitReach: (changes) => readUnitReach.run(office, system, { ...asked, ...changes }),
    personReach: (changes) => readPersonReach.run(office, system, { ...asked, id: personId, ...changes }),
    collectiveReach: (changes) =>
      readCollectiveReach.run(office, system, { ...asked, id: world.idOf('phong-du'), ...changes }),
    collectivesReach: (changes) => readCollectivesReach.run(office, system, { ...asked, ...changes }),
  };
  const EVERY = Object.keys(queries);
  const CHECKS = ['list', 'person', 'collectives', 'collective'];
  const BY_UNIT = ['list', 'collectives', 'unitReach', 'collectivesReach'];

  const said = (problem: Problem): string =>
    problem.code === 'invalid'
      ? problem.fields.map((field) => `${field.field}: ${describeField(field).vi}`).join(' ')
      : describeProblem(problem).vi;

  test.each<[string, readonly string[], object, string]>([
    ['a code in small letters', CHECKS, { award: 'ldtt' }, 'award: Luật của ngày đã chọn'],
    ['a code with an accent', CHECKS, { award: 'LĐTT' }, 'award: Luật của ngày đã chọn'],
    ['a name of the program', CHECKS, { award: 'constructor' }, 'award: Luật của ngày đã chọn'],
    ['a very long code', CHECKS, { award: 'X'.repeat(5_000) }, 'award: Nội dung quá dài'],
    ['a code with the character zero', CHECKS, { award: 'LDTT\0X' }, 'award: Luật của ngày đã chọn'],
    ['a day before the law', EVERY, { asOf: '30/06/2014' }, 'asOf: Hệ thống không có quy định'],
    ['a year that has not begun', EVERY, { year: '2050' }, 'asOf: Vào ngày này năm thành tích 2050 chưa bắt đầu'],
    ['a year that is a word', EVERY, { year: 'nay' }, 'year: “nay” không phải số nguyên'],
    ['no year', EVERY, { year: '' }, 'year: Cần điền mục này.'],
    ['a day that is none', EVERY, { asOf: '30/02/2020' }, 'asOf: “30/02/2020” không phải ngày có thật'],
    ['no day', EVERY, { asOf: '' }, 'asOf: Cần điền mục này.'],
    [
      'a package whose days have ended',
      EVERY,
      { package: 'BAC_KAN_2021_MINH_HOA', asOf: '01/01/2022' },
      'package: Gói địa phương này chỉ áp dụng từ 01/01/2021 đến 31/12/2021',
    ],
    ['a package in small letters', EVERY, { package: 'bac_ninh_2025', asOf: '31/12/2025' }, 'package: Không có gói'],
    ['an unknown declaration', EVERY, { declared: ['moi-thu'] }, 'declared.0: “moi-thu” không nằm trong các lựa chọn'],
    ['a unit with an accent', BY_UNIT, { unit: 'tp-ý' }, 'Không tìm thấy đơn vị này'],
    ['a unit with the character zero', BY_UNIT, { unit: 'tp\0y' }, 'Không tìm thấy đơn vị này'],
    ['a very long search', ['list', 'collectives'], { search: 'ă'.repeat(5_000) }, 'search: Nội dung quá dài'],
    ['an id that is none', ['person', 'collective'], { id: 'khong' }, 'id: “khong” không phải mã'],
    ['a plan for an unknown form', ['personReach', 'collectiveReach'], { plan: 'toString' }, 'plan: Luật của ngày'],
  ])('%s is refused in words', async (_, names, changes, words) => {
    for (const name of names) {
      const answer = await queries[name]?.(changes);
      expect(answer && !answer.ok ? said(answer.problem) : 'answered', name).toContain(words);
    }
  });

  test('the character zero in a search finds nobody and breaks nothing', async () => {
    const { counts } = must(await checkList.run(office, system, { ...asked, award: 'LDTT', search: 'Ng\0x' }));
    expect(Object.values(counts).every((count) => count === 0)).toBe(true);
  });

  test('a year in the future can be told of nobody', async () => {
    const future = { ...asked, year: '2050', asOf: '31/12/2050', declared: [] };
    const people = must(await checkList.run(office, system, { ...future, award: 'CSTD_CO_SO' })).counts;
    expect(people).toMatchObject({ qualifies: 0, 'lacks-one': 0, 'lacks-more': 0, contradictory: 0 });
    const units = must(await checkCollectives.run(office, system, { ...future, award: 'TT_LDTT' })).counts;
    expect(units).toMatchObject({ qualifies: 0, 'lacks-one': 0, 'lacks-more': 0, contradictory: 0 });
  });

  test('a unit that ended in the year, and one without anybody, are never a plain yes', async () => {
    const of2021 = {
      ...asked,
      year: '2021',
      asOf: '29/10/2021',
      award: 'TT_LDTT',
      declared: [...collectiveDeclarations],
    };
    const { collectives } = must(await checkCollectives.run(office, system, of2021));
    const standing = new Map(collectives.rows.map(({ subject, reach }) => [subject.name, reach]));
    expect(standing.get('phong-cu')).toBe('cannot-tell');
    expect(standing.get('phong-moi')).toBe('cannot-tell');
  });

  test('a unit that ended years ago is refused by name, not judged by what it was', async () => {
    const late = { ...asked, year: '2024', asOf: '31/12/2024', award: 'TT_LDTT', id: world.idOf('phong-cu') };
    const { answer } = must(await checkCollective.run(office, system, late));
    expect(answer).toMatchObject({ problem: { contradictions: [{ code: 'not-there-in-the-year' }] } });
  });

  test('two main posts at once end each other, and count no month twice', async () => {
    await recorded(at.database, (tx, { position }) =>
      insertPosts(
        tx,
        [
          {
            id: office.newId(),
            importId: null,
            personId,
            unitId: world.idOf('phong-thieu'),
            post: 'Trưởng phòng',
            postClass: 'leader',
            concurrent: false,
            paidHere: true,
            from: isoDate('2020-06-01'),
            to: null,
            ground: '',
          },
        ],
        position,
      ),
    );
    const { answer, facts } = must(await checkPerson.run(office, system, { ...asked, id: personId, award: 'LDTT' }));
    expect(answer.ok).toBe(true);
    expect(facts.employments?.filter(({ to }) => to === null)).toHaveLength(1);
  });

  test('on the command line too, under the names of its options', async () => {
    const run = async (...args: readonly string[]) => {
      const err: string[] = [];
      const terminal = { out: () => {}, err: (line: string) => void err.push(line), folder: '/' };
      const code = await checkUnitCommand.prepare(args)?.(office, terminal);
      return { code: code ?? 2, err };
    };
    const args = (changes: Readonly<Record<string, string>>) =>
      Object.entries({ unit: 'tp-y', forms: 'LDTT', year: '2020', on: '31/12/2020', ...changes }).flatMap(
        ([name, value]) => [`--${name}`, value],
      );
    expect(await run(...args({ year: '2050' }))).toMatchObject({
      code: 1,
      err: [expect.anything(), expect.stringMatching(/--on .*chưa bắt đầu/)],
    });
    expect(await run(...args({ forms: 'LDTT,ldtt' }))).toMatchObject({
      code: 1,
      err: [expect.anything(), expect.stringMatching(/--forms ldtt: Luật/)],
    });
    expect(await run(...args({ on: '31/02/2020' }))).toMatchObject({ code: 2 });
    expect(await run(...args({ unit: 'TP-Ý' }))).toMatchObject({ code: 1, err: [expect.stringMatching(VIETNAMESE)] });
  });
});
