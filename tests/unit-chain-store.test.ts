import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PROVINCE_OF_TWO, type ChainStep, reformOf } from './unit-memory-tree.ts';
import { type PlainDate, addDays, isoDate, toIsoDate } from '../src/kernel/plain-date.ts';
import { must } from '../src/kernel/result.ts';
import { applyReform } from '../src/procedures/organisation/apply-reform.ts';
import type { Office } from '../src/procedures/office.ts';
import { readAwardsByUnit } from '../src/procedures/statistics/awards-by-unit.ts';
import { latestPosition } from '../src/store/audit.ts';
import { readHistory } from '../src/store/organisation/unit-history.ts';
import { countAwards } from '../src/store/statistics.ts';
import { type TestDatabase, engines } from './engines.ts';
import { buildAward, buildUnit } from './factories.ts';
import { system } from './import-world.ts';
import { officeOver } from './office.ts';
import { in2026 } from './unit-reform-world.ts';

/** One long chain of every kind of event: deed, first unit, second unit, variant. */
const CHAIN: readonly ChainStep[] = [
  [0, 0, 0, false],
  [3, 1, 0, false],
  [2, 0, 1, true],
  [1, 1, 0, false],
  [3, 0, 0, true],
  [4, 0, 0, false],
  [5, 1, 2, false],
  [2, 0, 0, false],
];

const START = isoDate('2015-01-01');

describe.each(engines)('a chain of reforms through the store on $name', (engine) => {
  let database: TestDatabase;
  let office: Office;
  beforeAll(async () => {
    database = await engine.fresh();
    office = in2026(officeOver(database.database));
    const ids = new Map<string, string>();
    for (const { code, name, kind, parentCode } of PROVINCE_OF_TWO) {
      const parentId = parentCode === null ? undefined : ids.get(parentCode);
      ids.set(code, await buildUnit(office.database, { code, name, kind, ...(parentId && { parentId }) }));
    }
  }, 60_000);
  afterAll(() => database.drop());

  const load = () => office.database.transaction(async (tx) => readHistory(tx, await latestPosition(tx)));
  const figuresUntil = (to: PlainDate) =>
    office.database.transaction(async (tx) => {
      const knownAt = await latestPosition(tx);
      const unitId = (await readHistory(tx, knownAt)).idOf('tinh') ?? '';
      return countAwards(tx, { unitId, from: START, to, knownAt });
    });
  const total = async (more: object) => {
    const answer = must(
      await readAwardsByUnit.run(office, system, { unit: 'tinh', from: '2015-01-01', to: '2026-12-31', ...more }),
    );
    expect(answer.rows.reduce((sum, row) => sum + row.total, 0)).toBe(answer.total);
    return answer.total;
  };

  test('after each step every line is counted once under each map, and the figures of before stay', async () => {
    let lines = 0;
    let carriedOut = 0;
    for (const [at, step] of CHAIN.entries()) {
      const day = addDays(START, 400 * at + 30);
      const history = await load();
      const there = (on: PlainDate, kind: string) =>
        history
          .ids()
          .flatMap((id) => history.on(id, on) ?? [])
          .filter((unit) => unit.kind === kind)
          .map(({ code }) => code)
          .toSorted();
      for (const code of [...there(day, 'xa'), ...there(day, 'truong')]) {
        const number = `${at + 1}/QĐ-UBND`;
        await buildAward(office.database, {
          unitId: history.idOf(code) ?? '',
          name: `Người ${at} ${code}`,
          number,
          signedOn: toIsoDate(day),
        });
        lines += 1;
      }
      const before = await figuresUntil(day);
      const knownAt = await office.database.transaction(latestPosition);
      const rowsBefore = must(
        await readAwardsByUnit.run(office, system, {
          unit: 'tinh',
          from: '2015-01-01',
          to: toIsoDate(day),
          by: 'day',
          level: 'xa',
        }),
      ).rows;
      const reform = reformOf({ there: (on, kind) => there(on, kind) }, step, at);
      if (reform === null) continue;
      const done = await applyReform.run(office, system, { ...reform, on: toIsoDate(reform.on) });
      expect(done, JSON.stringify([step, done])).toMatchObject({ ok: true });
      carriedOut += 1;
      expect(await figuresUntil(day)).toEqual(before);
      const asked = { unit: 'tinh', from: '2015-01-01', to: toIsoDate(day), by: 'day', level: 'xa' };
      expect(must(await readAwardsByUnit.run(office, system, asked)).rows).toEqual(rowsBefore);
      expect(must(await readAwardsByUnit.run(office, system, { ...asked, knownAt })).rows).toEqual(rowsBefore);
      for (const level of ['below', 'xa', 'huyen', 'tinh'])
        for (const map of [{ by: 'day' }, { by: 'map' }, { by: 'map', mapDay: toIsoDate(addDays(day, 200)) }])
          expect(await total({ level, ...map }), `${at} ${level} ${JSON.stringify(map)}`).toBe(lines);
    }
    expect(carriedOut).toBe(CHAIN.length);
  }, 120_000);
});
