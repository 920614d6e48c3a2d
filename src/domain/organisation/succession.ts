import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Share } from './unit-event.ts';

/** Kế thừa: one unit carries on another, wholly or for a part, from a day. */
export type Succession = {
  readonly fromId: string;
  readonly toId: string;
  readonly on: PlainDate;
  readonly extent: Share['extent'];
  readonly note: string;
  /** The one successor that keeps the records of a unit that ended. */
  readonly principal: boolean;
};

/** One unit of a chain of successions: how many steps away it is (from 1), and the step that leads there. */
export type Kin = { readonly unitId: string; readonly steps: number; readonly by: Succession };

/** Who succeeds whom, followed both ways and over any number of steps. */
export class Successions {
  readonly #from: ReadonlyMap<string, readonly Succession[]>;
  readonly #to: ReadonlyMap<string, readonly Succession[]>;

  constructor(all: readonly Succession[]) {
    const inOrder = all.toSorted((a, b) => a.on - b.on);
    this.#from = Map.groupBy(inOrder, ({ fromId }) => fromId);
    this.#to = Map.groupBy(inOrder, ({ toId }) => toId);
  }

  /** The unit that keeps the records of a unit on a day: itself until it is succeeded, and if nobody succeeded it. */
  bearer(unitId: string, asOf: PlainDate): string {
    const seen = new Set<string>();
    let at = unitId;
    while (!seen.has(at)) {
      seen.add(at);
      at = (this.#from.get(at) ?? []).find(({ principal, on }) => principal && on <= asOf)?.toId ?? at;
    }
    return at;
  }

  /** From the unit itself to the one that keeps its records on a day. */
  chain(unitId: string, asOf: PlainDate): readonly string[] {
    const chain = [unitId];
    for (;;) {
      const last = chain.at(-1) ?? unitId;
      const next = (this.#from.get(last) ?? []).find(({ principal, on }) => principal && on <= asOf)?.toId;
      if (next === undefined || chain.includes(next)) return chain;
      chain.push(next);
    }
  }

  /** Parts that a unit has given to others by a day, the principal successor left out. */
  partsGiven(unitId: string, asOf: PlainDate): readonly Succession[] {
    return (this.#from.get(unitId) ?? []).filter(
      ({ extent, principal, on }) => extent === 'part' && !principal && on <= asOf,
    );
  }

  /** Units that come after this one, nearest first. */
  after(unitId: string): readonly Kin[] {
    return follow(unitId, (id) => (this.#from.get(id) ?? []).map((by) => ({ next: by.toId, by })));
  }

  /** Units that came before this one, nearest first. */
  before(unitId: string): readonly Kin[] {
    return follow(unitId, (id) => (this.#to.get(id) ?? []).map((by) => ({ next: by.fromId, by })));
  }
}

type Step = { readonly next: string; readonly by: Succession };

function follow(unitId: string, stepsFrom: (id: string) => readonly Step[]): readonly Kin[] {
  const found: Kin[] = [];
  const seen = new Set([unitId]);
  let ring: readonly string[] = [unitId];
  for (let steps = 1; ring.length > 0; steps += 1) {
    const next: string[] = [];
    for (const { next: id, by } of ring.flatMap(stepsFrom)) {
      if (seen.has(id)) continue;
      seen.add(id);
      found.push({ unitId: id, steps, by });
      next.push(id);
    }
    ring = next;
  }
  return found;
}
