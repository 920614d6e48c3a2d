import fc from 'fast-check';
import { type PlainDate, addDays, isoDate } from '../src/kernel/plain-date.ts';
import type { RecipientKind } from '../src/domain/organisation/recipient.ts';
import type { Succession } from '../src/domain/organisation/succession.ts';
import type { KnownState } from '../src/domain/organisation/unit-draft.ts';
import { type EventPlan, planEvent } from '../src/domain/organisation/unit-event-plan.ts';
import type { Reform, UnitChange, UnitSpec } from '../src/domain/organisation/unit-event.ts';
import { UnitHistory } from '../src/domain/organisation/unit-history.ts';

export const START = isoDate('2015-01-01');

/** A tree in memory on which reforms are carried out, as the store does it. */
export class MemoryTree {
  states: readonly KnownState[];
  successions: readonly Succession[] = [];
  #ids = 0;
  readonly #codes = new Map<string, string>();

  constructor(units: readonly UnitSpec[]) {
    for (const { code } of units) this.#codes.set(code, this.newId());
    this.states = units.map(({ parentCode, ...unit }) => ({
      ...unit,
      id: this.#codes.get(unit.code) ?? '',
      parentId: parentCode === null ? null : (this.#codes.get(parentCode) ?? null),
      from: START,
      to: null,
      stateId: this.newId(),
      ground: 'Danh sách đầu',
      eventId: null,
    }));
  }

  readonly newId = (): string => {
    this.#ids += 1;
    return `00000000-0000-0000-0000-${String(this.#ids).padStart(12, '0')}`;
  };

  idOf = (code: string): string => this.#codes.get(code) ?? '';

  plan(reform: Reform): EventPlan {
    return planEvent(reform, { states: this.states, codes: this.#codes, newId: this.newId });
  }

  carryOut(reform: Reform): EventPlan {
    const plan = this.plan(reform);
    if (plan.problems.length > 0) throw new Error(JSON.stringify(plan.problems));
    for (const { id, code } of plan.newUnits) this.#codes.set(code, id);
    const codeOf = new Map([...this.#codes].map(([code, id]) => [id, code]));
    this.states = [
      ...this.states.filter(({ stateId }) => !plan.supersede.includes(stateId)),
      ...plan.insert.map((state) => ({ ...state, code: codeOf.get(state.id) ?? '' })),
    ];
    this.successions = [...this.successions, ...plan.successions];
    return plan;
  }

  history(): UnitHistory {
    return new UnitHistory(this.states, this.successions);
  }

  /** Codes of units of a kind that are there on a day. */
  there(day: PlainDate, kind: UnitSpec['kind']): readonly string[] {
    return this.states
      .filter((state) => state.kind === kind && state.from <= day && (state.to === null || day < state.to))
      .map(({ code }) => code)
      .toSorted();
  }
}

export const spec = (code: string, kind: UnitSpec['kind'], parentCode: string | null): UnitSpec => ({
  code,
  name: `Đơn vị ${code}`,
  shortName: code,
  kind,
  parentCode,
});

export const PROVINCE_OF_TWO: readonly UnitSpec[] = [
  spec('tinh', 'tinh', null),
  spec('huyen-1', 'huyen', 'tinh'),
  spec('huyen-2', 'huyen', 'tinh'),
  ...[1, 2, 3, 4].map((at) => spec(`xa-${at}`, 'xa', at <= 2 ? 'huyen-1' : 'huyen-2')),
  ...[1, 2, 3, 4].map((at) => spec(`truong-${at}`, 'truong', `xa-${at}`)),
];

/** Numbers by which a step of a random chain chooses its deed and its units. */
export const chains = fc.array(fc.tuple(fc.nat(5), fc.nat(100), fc.nat(100), fc.boolean()), {
  minLength: 1,
  maxLength: 7,
});

export type ChainStep = readonly [number, number, number, boolean];

const dayOfStep = (at: number): PlainDate => addDays(START, 400 * (at + 1));

/** The reform that a step of a chain means on the tree as it is; null when there are too few units for it. */
export function reformOf(tree: Pick<MemoryTree, 'there'>, [deed, a, b, flag]: ChainStep, at: number): Reform | null {
  const on = dayOfStep(at);
  const communes = tree.there(on, 'xa');
  const districts = tree.there(on, 'huyen');
  const [one, other] = [
    pick(communes, a),
    pick(
      communes.filter((code) => code !== pick(communes, a)),
      b,
    ),
  ];
  const parentCode = pick(districts, b) ?? 'tinh';
  if (one === undefined) return null;
  const change = changeOf({ deed, one, other, parentCode, flag, at, districts });
  return change && { on, ground: 'Nghị quyết thử', note: '', changes: [change] };
}

const pick = (codes: readonly string[], number: number): string | undefined =>
  codes[number % Math.max(codes.length, 1)];

type Choice = {
  readonly deed: number;
  readonly one: string;
  readonly other: string | undefined;
  readonly parentCode: string;
  readonly flag: boolean;
  readonly at: number;
  readonly districts: readonly string[];
};

function changeOf({ deed, one, other, parentCode, flag, at, districts }: Choice): UnitChange | null {
  const whole = { extent: 'whole', note: '', principal: true } as const;
  const part = { extent: 'part', note: 'một phần' } as const;
  const fresh = spec(`xa-moi-${at}`, 'xa', parentCode);
  switch (deed) {
    case 0:
      return { kind: 'rename', code: one, name: `Tên mới ${at}`, shortName: '' };
    case 1:
      return { kind: 'move', code: one, parentCode: flag ? parentCode : 'tinh' };
    case 2: {
      if (other === undefined) return null;
      const target = flag ? spec(other, 'xa', parentCode) : fresh;
      const shares = [one, other].map((from) => ({ from, to: target.code, ...whole }));
      return { kind: 'merge', into: [target], shares, children: {} };
    }
    case 3: {
      const second = flag ? spec(one, 'xa', parentCode) : spec(`xa-hai-${at}`, 'xa', parentCode);
      const shares = [
        { from: one, to: fresh.code, ...part, principal: !flag },
        { from: one, to: second.code, ...part, principal: false },
      ];
      return { kind: 'split', into: [fresh, second], shares, children: {} };
    }
    case 4: {
      const district = districts[0];
      return district === undefined ? null : { kind: 'dissolve', code: district, successor: 'tinh', children: {} };
    }
    default:
      return other === undefined ? null : { kind: 'dissolve', code: one, successor: other, children: {} };
  }
}

export const KINDS: readonly RecipientKind[] = ['ca_nhan', 'tap_the', 'ho_gia_dinh'];
