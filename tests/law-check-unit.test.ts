import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkUnitCommand } from '../src/cli/law/check-unit.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { checkList } from '../src/procedures/law/check-list.ts';
import { recorded } from './record-world.ts';
import { engines } from './engines.ts';
import { system } from './import-world.ts';
import { LAW_UNIT, buildLawWorld } from './law-world.ts';
import { insertListedPeople } from '../src/store/records/listed-people.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { type WebWorld, openWebWorld } from './web-world.ts';

const DECLARED = ['initiatives', 'disciplines', 'absences', 'proceedings', 'achievements', 'review'];

describe.each(engines)('sovang check-unit on $name', (engine) => {
  let world: WebWorld;
  beforeAll(async () => {
    world = await openWebWorld(engine);
    const { unitId } = await buildLawWorld(world.office.database, 'tp-bac-kan');
    await recorded(world.office.database, async (tx, { position }) => {
      const id = randomUUID();
      const blank = { formOfAddress: '', citizenNumber: '', staffNumber: '', occupation: '', address: '' };
      const leaver = {
        id,
        name: 'Trần Văn Rời',
        gender: null,
        bornOn: null,
        bornYear: null,
        homeUnitId: null,
        ...blank,
      };
      await insertListedPeople(tx, [leaver], position);
      const post = { id: randomUUID(), personId: id, unitId, post: 'Chuyên viên', postClass: 'direct' as const };
      const days = { from: isoDate('2015-03-01'), to: isoDate('2020-10-01') };
      const rest = { importId: null, concurrent: false, paidHere: true, ground: '' };
      await insertPosts(tx, [{ ...post, ...days, ...rest }], position);
    });
  }, 120_000);
  afterAll(() => world.drop());

  const run = async (...more: readonly string[]) => {
    const out: string[] = [];
    const err: string[] = [];
    const asked = ['--unit', LAW_UNIT, '--forms', 'CSTD_CO_SO,LDTT', '--year', '2021', '--on', '2021-12-31', ...more];
    const prepared = checkUnitCommand.prepare(asked);
    const terminal = { out: (line: string) => out.push(line), err: (line: string) => err.push(line), folder: '/' };
    const code = prepared ? await prepared(world.office, terminal) : 2;
    return { code, out, err };
  };

  test('counts the people of the list check, and nobody who left before the year', async () => {
    const { code, out, err } = await run('--declared', DECLARED.join(','), '--json');
    expect(code).toBe(0);
    const told = out.map((line) => JSON.parse(line) as { name: string; award: string; standing: string });
    expect(told.map(({ name }) => name)).not.toContain('Trần Văn Rời');
    const asked = { unit: LAW_UNIT, award: 'CSTD_CO_SO', year: '2021', asOf: '2021-12-31', declared: DECLARED };
    const { counts } = must(await checkList.run(world.office, system, asked));
    for (const [standing, count] of Object.entries(counts)) {
      const same = told.filter((each) => each.award === 'CSTD_CO_SO' && each.standing === standing);
      expect(same, standing).toHaveLength(count);
    }
    expect(err.at(-1)).toMatch(/^Đã kiểm tra \d+\/\d+ người$/);
  });

  test('sums up in words; a form of another law or for collectives is refused in words', async () => {
    const { out } = await run('--declared', DECLARED.join(','));
    expect(out[0]).toBe(
      'Chiến sĩ thi đua cơ sở: đủ điều kiện 20; thiếu một điều 19; thiếu nhiều 5; chưa đủ căn cứ 5; hồ sơ mâu thuẫn 1',
    );
    const refused = await run('--forms', 'CO_TD_BO_TINH');
    expect(refused.code).toBe(1);
    expect(refused.err.join(' ')).not.toContain('award-not-for-people');
  });
});
