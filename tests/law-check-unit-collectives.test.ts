import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUnitCommand } from '../src/cli/law/check-unit.ts';
import { collectiveDeclarations } from '../src/domain/awards/collective-to-facts.ts';
import { must } from '../src/kernel/result.ts';
import { checkCollectives } from '../src/procedures/law/check-collectives.ts';
import type { Office } from '../src/procedures/office.ts';
import { type CollectiveWorld, buildCollectiveWorld } from './collective-world.ts';
import { type TestDatabase, engines } from './engines.ts';
import { system } from './inspection-world.ts';
import { officeOver } from './office.ts';

type Told = {
  collectiveId: string;
  name: string;
  unitName: string;
  award: string;
  standing: string;
  missing: string[];
};

const ALL = collectiveDeclarations.join(',');

describe.each(engines)('sovang check-unit --collectives on $name', (engine) => {
  let at: TestDatabase;
  let office: Office;
  let world: CollectiveWorld;
  beforeAll(async () => {
    at = await engine.fresh();
    office = officeOver(at.database);
    world = await buildCollectiveWorld(at.database);
  }, 60_000);
  afterAll(() => at.drop());

  const run = async (changes: Readonly<Record<string, string>> = {}, ...more: readonly string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const asked = {
      unit: 'tp-y',
      forms: 'TT_LDTT,BK_BO_TINH',
      year: '2020',
      on: '31/12/2020',
      collectives: 'units',
      ...changes,
    };
    const args = Object.entries(asked).flatMap(([name, value]) => [`--${name}`, value]);
    const prepared = checkUnitCommand.prepare([...args, ...more]);
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), folder: '/' };
    const code = prepared ? await prepared(office, terminal) : 2;
    return { code, out, err, told: () => out.map((line) => JSON.parse(line) as Told) };
  };

  test.each([
    ['units', '', 'TT_LDTT'],
    ['units', ALL, 'TT_LDTT'],
    ['units', ALL, 'BK_BO_TINH'],
    ['bodies', ALL, 'TT_LDTT'],
    ['households', ALL, 'GIAY_KHEN_HUYEN'],
  ] as const)('%s: says of each what the list check says of it (declared: "%s", %s)', async (who, declared, award) => {
    const { code, told, err } = await run({ collectives: who, declared, forms: award }, '--json');
    expect(code).toBe(0);
    const asked = { unit: 'tp-y', award, year: '2020', asOf: '31/12/2020', who, whole: true };
    const list = must(
      await checkCollectives.run(office, system, { ...asked, declared: declared === '' ? [] : declared.split(',') }),
    );
    expect(told().map(({ collectiveId, standing }) => [collectiveId, standing])).toEqual(
      list.collectives.rows.map(({ subject, reach }) => [subject.id, reach ?? 'contradictory']),
    );
    expect(told()).not.toHaveLength(0);
    expect(err).toEqual([expect.stringMatching(/^Đã kiểm tra (\d+)\/\1 (tập thể|tập thể khác|hộ gia đình)$/)]);
  });

  test('each line names the collective, the unit above, and what is missing, as the lines of people do', async () => {
    const { told } = await run({ forms: 'TT_LDTT' }, '--json');
    const phong = told().find(({ name }) => name === 'phong-du');
    expect(phong).toMatchObject({ collectiveId: world.idOf('phong-du'), unitName: 'tp-y', standing: 'cannot-tell' });
    expect(phong?.missing.some((fact) => fact.startsWith('members'))).toBe(true);
  });

  test('sums up in words, over a provincial package too', async () => {
    const { out } = await run({ declared: ALL, forms: 'TT_LDTT' });
    expect(out).toEqual([
      'Tập thể lao động tiên tiến: đủ điều kiện 1; thiếu một điều 2; thiếu nhiều 1; chưa đủ căn cứ 2; hồ sơ mâu thuẫn 0',
    ]);
    const of2025 = await run({ year: '2025', on: '31/12/2025', package: 'BAC_NINH_2025', forms: 'TT_LDTT' });
    expect(of2025.code).toBe(0);
    expect(of2025.err.join('\n')).toContain('Bắc Ninh');
  });

  test.each([
    ['a form for people', { forms: 'TT_LDTT,LDTT' }, 'LDTT'],
    ['a form for collectives asked of households', { collectives: 'households' }, 'TT_LDTT'],
    ['a form of another law', { forms: 'GIAY_KHEN' }, 'GIAY_KHEN'],
    ['a declaration about people', { declared: 'initiatives' }, ''],
    ['an unknown package', { package: 'KHONG_CO' }, 'KHONG_CO'],
    ['an unknown unit', { unit: 'khong-co' }, ''],
    ['a year that is none', { year: 'hai nghìn' }, ''],
  ])('%s is refused in words', async (_, changes: Record<string, string>, given) => {
    const { code, out, err } = await run(changes);
    expect(code).toBe(1);
    expect(out).toEqual([]);
    expect(err.join(' ')).toMatch(/[ạảấầậắặẹếềệịọốồộớờợụứừữựỳ]/);
    expect(err.join(' ')).toContain(given);
    expect(err.join(' ')).not.toMatch(/award-not|not-accepted|unknown-package|Error/);
    expect(err.join(' ')).not.toMatch(/^ {2}(awards|asOf|who)/m);
  });

  test('a form of another law is refused where there is nobody to check, too', async () => {
    const { code, err } = await run({ unit: 'phong-thieu', collectives: 'bodies', forms: 'GIAY_KHEN' });
    expect(code).toBe(1);
    expect(err).not.toEqual([]);
  });

  test('other words than units, bodies and households are a wrong call', async () => {
    expect((await run({ collectives: 'nguoi' })).code).toBe(2);
  });
});
