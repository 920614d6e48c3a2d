import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChainStep, KINDS, MemoryTree, PROVINCE_OF_TWO, START, chains, reformOf } from './unit-memory-tree.ts';
import type { UnitHistory } from '../src/domain/organisation/unit-history.ts';
import { type ByUnit, type Level, type LinesOfDay, awardsByUnit } from '../src/domain/statistics/awards-by-unit.ts';
import { addDays } from '../src/kernel/plain-date.ts';

const LEVELS: readonly Level[] = ['below', 'xa', 'huyen', 'tinh'];
const END = addDays(START, 5_000);

/** Carries out a random chain and gives lines of units as they were there, three a step. */
function run(steps: readonly ChainStep[]): {
  tree: MemoryTree;
  lines: LinesOfDay[];
  done: number;
  histories: UnitHistory[];
} {
  const tree = new MemoryTree(PROVINCE_OF_TWO);
  const lines: LinesOfDay[] = [];
  const histories = [tree.history()];
  let done = 0;
  steps.forEach((step, at) => {
    const day = addDays(START, 400 * at + 30);
    for (const kind of ['xa', 'truong', 'huyen'] as const)
      for (const code of tree.there(day, kind))
        lines.push({
          unitId: tree.idOf(code),
          day,
          recipient: KINDS[(at + lines.length) % 3] ?? 'ca_nhan',
          count: 1 + (step[1] % 4),
        });
    const reform = reformOf(tree, step, at);
    if (reform === null || tree.plan(reform).problems.length > 0) return;
    tree.carryOut(reform);
    histories.push(tree.history());
    done += 1;
  });
  return { tree, lines, done, histories };
}

const sum = (lines: readonly LinesOfDay[]): number => lines.reduce((total, { count }) => total + count, 0);

describe('award lines by unit over random chains of merges, splits, renames, moves and dissolutions', () => {
  test('every line is counted once; totals are the same under the map of the day and under any later map', () => {
    let carriedOut = 0;
    fc.assert(
      fc.property(chains, fc.nat(5_000), (steps, later) => {
        const { tree, lines, done } = run(steps);
        carriedOut += done;
        const history = tree.history();
        const rootId = tree.idOf('tinh');
        for (const level of LEVELS) {
          const by = (map: 'day' | number): ByUnit =>
            awardsByUnit({
              lines,
              history,
              rootId,
              keptOn: END,
              level,
              map: map === 'day' ? map : addDays(START, map),
            });
          for (const answer of [by('day'), by(later), by(5_000)]) {
            expect(answer.total).toBe(sum(lines));
            expect(answer.rows.reduce((total, row) => total + row.total, 0)).toBe(sum(lines));
            expect(new Set(answer.rows.map(({ unitId }) => unitId)).size).toBe(answer.rows.length);
            for (const { sources, total } of answer.rows) {
              const told = sources.reduce((sumOf, source) => sumOf + source.total, 0);
              expect(sources.length === 0 ? total : told).toBe(total);
            }
          }
        }
      }),
      { numRuns: 150 },
    );
    expect(carriedOut).toBeGreaterThan(150);
  });

  test('what happens later changes nothing of an earlier map: before = after', () => {
    fc.assert(
      fc.property(chains, (steps) => {
        const { tree, lines, histories } = run(steps);
        const early = lines.filter(({ day }) => day < addDays(START, 400));
        const ask = (history: UnitHistory) =>
          awardsByUnit({ lines: early, history, rootId: tree.idOf('tinh'), keptOn: END, level: 'xa', map: 'day' });
        const first = ask(histories[0] ?? tree.history());
        for (const history of histories) expect(ask(history)).toEqual(first);
      }),
    );
  });

  test('a part that goes elsewhere is followed, and a unit dissolved without successor stands for itself', () => {
    const tree = new MemoryTree(PROVINCE_OF_TWO);
    const on = addDays(START, 400);
    const whole = { extent: 'whole', note: '', principal: true } as const;
    const part = { extent: 'part', note: 'tổ 1–5' } as const;
    const into = (code: string) => ({ code, name: code, shortName: code, kind: 'xa', parentCode: 'tinh' }) as const;
    tree.carryOut({
      on,
      ground: 'NQ',
      note: '',
      changes: [
        {
          kind: 'merge',
          into: [into('moi-a')],
          shares: [
            { from: 'xa-1', to: 'moi-a', ...whole },
            { from: 'xa-2', to: 'moi-a', ...part, principal: true },
          ],
          children: {},
        },
        {
          kind: 'merge',
          into: [into('moi-b')],
          shares: [
            { from: 'xa-3', to: 'moi-b', ...whole },
            { from: 'xa-2', to: 'moi-b', ...part, principal: false },
          ],
          children: { 'truong-2': 'moi-b' },
        },
        { kind: 'dissolve', code: 'xa-4', successor: null, children: { 'truong-4': 'huyen-2' } },
      ],
    });
    const history = tree.history();
    expect(history.successions.bearer(tree.idOf('xa-2'), on)).toBe(tree.idOf('moi-a'));
    expect(history.successions.bearer(tree.idOf('xa-2'), addDays(on, -1))).toBe(tree.idOf('xa-2'));
    expect(history.successions.bearer(tree.idOf('xa-4'), END)).toBe(tree.idOf('xa-4'));
    expect(history.successions.partsGiven(tree.idOf('xa-2'), on)).toMatchObject([
      { toId: tree.idOf('moi-b'), note: 'tổ 1–5' },
    ]);
    expect(history.successions.after(tree.idOf('xa-2')).map(({ unitId }) => unitId)).toEqual(
      ['moi-a', 'moi-b'].map(tree.idOf),
    );
    expect(
      history.successions
        .before(tree.idOf('moi-b'))
        .map(({ unitId }) => unitId)
        .toSorted(),
    ).toEqual(['xa-2', 'xa-3'].map(tree.idOf).toSorted());
    expect(history.path(tree.idOf('truong-2'), on)).toEqual(['truong-2', 'moi-b', 'tinh'].map(tree.idOf));
    expect(history.path(tree.idOf('truong-1'), on)).toEqual(['truong-1', 'moi-a', 'tinh'].map(tree.idOf));
    expect(history.path(tree.idOf('xa-2'), on)).toEqual(['xa-2', 'huyen-1', 'tinh'].map(tree.idOf));
  });
});
