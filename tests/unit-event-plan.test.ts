import { describe, expect, test } from 'vitest';
import { MemoryTree, PROVINCE_OF_TWO, START, spec } from './unit-memory-tree.ts';
import type { Reform, UnitChange } from '../src/domain/organisation/unit-event.ts';
import { addDays } from '../src/kernel/plain-date.ts';

const day = (number: number) => addDays(START, number);
const whole = { extent: 'whole', note: '', principal: true } as const;
const part = { extent: 'part', note: '', principal: false } as const;

const reform = (number: number, ...changes: readonly UnitChange[]): Reform => ({
  on: day(number),
  ground: 'Nghị quyết số 1',
  note: '',
  changes,
});

const merge = (from: readonly string[], to: string, parentCode = 'huyen-1'): UnitChange => ({
  kind: 'merge',
  into: [spec(to, 'xa', parentCode)],
  shares: from.map((code) => ({ from: code, to, ...whole })),
  children: {},
});

const rename = (code: string, name = 'Tên khác'): UnitChange => ({ kind: 'rename', code, name, shortName: '' });

/** Codes of the problems of a reform on a fresh tree after others were carried out. */
function refusals(next: Reform, ...earlier: readonly Reform[]): readonly string[] {
  const tree = new MemoryTree(PROVINCE_OF_TWO);
  for (const one of earlier) tree.carryOut(one);
  return tree.plan(next).problems.map(({ code }) => code);
}

describe('events that are refused, each by its name', () => {
  const cases: readonly (readonly [string, Reform, readonly Reform[]])[] = [
    ['event-unknown-unit', reform(9, rename('khong-co')), []],
    ['event-unit-not-yet', reform(-9, rename('xa-1')), []],
    ['event-began-that-day', reform(0, rename('xa-1')), []],
    ['event-unit-ended', reform(20, rename('xa-1')), [reform(10, merge(['xa-1', 'xa-2'], 'xa-moi'))]],
    ['event-overlaps', reform(5, merge(['xa-1', 'xa-3'], 'xa-khac')), [reform(10, merge(['xa-1', 'xa-2'], 'xa-moi'))]],
    ['event-overlaps', reform(5, rename('xa-1')), [reform(10, rename('xa-1', 'Một tên'))]],
    ['event-parent-unknown', reform(9, { kind: 'move', code: 'xa-1', parentCode: 'khong-co' }), []],
    ['event-parent-circle', reform(9, { kind: 'move', code: 'huyen-1', parentCode: 'xa-1' }), []],
    [
      'event-parent-ended',
      reform(9, { kind: 'create', unit: spec('truong-x', 'truong', 'xa-1') }),
      [reform(10, merge(['xa-1', 'xa-2'], 'xa-moi'))],
    ],
    [
      'event-child-later',
      reform(9, merge(['xa-1', 'xa-2'], 'xa-moi')),
      [reform(10, { kind: 'create', unit: spec('truong-x', 'truong', 'xa-1') })],
    ],
    ['event-code-taken', reform(9, { kind: 'create', unit: spec('xa-1', 'xa', 'tinh') }), []],
    ['event-code-taken', reform(20, merge(['xa-3', 'xa-4'], 'xa-1')), [reform(10, merge(['xa-1', 'xa-2'], 'xa-moi'))]],
    ['event-bad-code', reform(9, { kind: 'create', unit: spec('Xã Một', 'xa', 'tinh') }), []],
    ['event-no-name', reform(9, rename('xa-1', '')), []],
    ['event-nothing-changes', reform(9, { kind: 'move', code: 'xa-1', parentCode: 'huyen-1' }), []],
    ['event-no-ground', { ...reform(9, rename('xa-1')), ground: '' }, []],
    ['event-to-itself', reform(9, { kind: 'dissolve', code: 'xa-1', successor: 'xa-1', children: {} }), []],
    ['event-child-homeless', reform(9, { kind: 'dissolve', code: 'xa-1', successor: null, children: {} }), []],
    [
      'event-twice',
      reform(9, merge(['xa-1', 'xa-2'], 'xa-moi'), { kind: 'dissolve', code: 'xa-1', successor: null, children: {} }),
      [],
    ],
    ['event-whole-and-part', reform(9, merge(['xa-1'], 'xa-moi'), merge(['xa-1'], 'xa-hai')), []],
    [
      'event-no-principal',
      reform(9, {
        kind: 'split',
        into: [spec('a', 'xa', 'tinh'), spec('b', 'xa', 'tinh')],
        shares: ['a', 'b'].map((to) => ({ from: 'xa-1', to, ...part })),
        children: {},
      }),
      [],
    ],
    [
      'event-two-principals',
      reform(9, {
        kind: 'split',
        into: [spec('a', 'xa', 'tinh'), spec('b', 'xa', 'tinh')],
        shares: ['a', 'b'].map((to) => ({ from: 'xa-1', to, ...part, principal: true })),
        children: {},
      }),
      [],
    ],
    [
      'event-target-not-listed',
      reform(9, {
        kind: 'merge',
        into: [spec('a', 'xa', 'tinh')],
        shares: [{ from: 'xa-1', to: 'b', ...whole }],
        children: {},
      }),
      [],
    ],
  ];
  test.each(cases)('%s', (code, next, earlier) => {
    expect(refusals(next, ...earlier)).toContain(code);
  });

  test('the sentence has its facts: which unit, and from which day', () => {
    const tree = new MemoryTree(PROVINCE_OF_TWO);
    tree.carryOut(reform(10, rename('xa-1')));
    expect(tree.plan(reform(5, rename('xa-1', 'Nữa'))).problems).toEqual([
      { change: 0, field: 'code', code: 'event-overlaps', facts: ['Tên khác', '11/01/2015'] },
    ]);
  });
});

describe('events that are carried out', () => {
  test('names, parents and kinds hold from the day; before it the old ones', () => {
    const tree = new MemoryTree(PROVINCE_OF_TWO);
    tree.carryOut(
      reform(
        10,
        rename('xa-1'),
        { kind: 'move', code: 'xa-1', parentCode: 'huyen-2' },
        { kind: 'change_kind', code: 'xa-1', unitKind: 'co_quan' },
      ),
    );
    const history = tree.history();
    expect(history.on(tree.idOf('xa-1'), day(9))).toMatchObject({
      name: 'Đơn vị xa-1',
      kind: 'xa',
      parentId: tree.idOf('huyen-1'),
    });
    expect(history.on(tree.idOf('xa-1'), day(10))).toMatchObject({
      name: 'Tên khác',
      kind: 'co_quan',
      parentId: tree.idOf('huyen-2'),
      to: null,
    });
    expect(history.states(tree.idOf('xa-1'))).toHaveLength(2);
  });

  test('one of the merged units can go on, and an event may be dated back when nothing later contradicts it', () => {
    const tree = new MemoryTree(PROVINCE_OF_TWO);
    tree.carryOut(reform(50, rename('xa-4')));
    tree.carryOut(reform(10, merge(['xa-1', 'xa-2'], 'xa-1')));
    const history = tree.history();
    expect(history.endOf(tree.idOf('xa-1'))).toBeNull();
    expect(history.endOf(tree.idOf('xa-2'))).toBe(day(10));
    expect(history.successions.bearer(tree.idOf('xa-2'), day(10))).toBe(tree.idOf('xa-1'));
    expect(history.on(tree.idOf('truong-2'), day(10))?.parentId).toBe(tree.idOf('xa-1'));
  });

  test('a district that ends with its communes leaves nothing below it; a child keeps a later move', () => {
    const tree = new MemoryTree(PROVINCE_OF_TWO);
    tree.carryOut(reform(60, { kind: 'move', code: 'xa-2', parentCode: 'tinh' }));
    tree.carryOut(
      reform(10, { kind: 'dissolve', code: 'huyen-1', successor: 'huyen-2', children: { 'xa-1': 'tinh' } }),
    );
    const history = tree.history();
    expect(history.on(tree.idOf('xa-1'), day(10))?.parentId).toBe(tree.idOf('tinh'));
    expect(history.on(tree.idOf('xa-2'), day(10))?.parentId).toBe(tree.idOf('huyen-2'));
    expect(history.on(tree.idOf('xa-2'), day(60))?.parentId).toBe(tree.idOf('tinh'));
  });
});
