/** A stream of numbers that is the same on every machine and in every run. */
export type Random = {
  /** Whole number from low to high, both included. */
  whole(low: number, high: number): number;
  /** True in so many cases of a hundred. */
  chance(percent: number): boolean;
  pick<T>(items: readonly T[]): T;
  /** A new list in another order. */
  shuffle<T>(items: readonly T[]): T[];
};

/** FNV-1a: a 32-bit number from a text, so that each part of the demonstration has its own stream. */
function seedOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** mulberry32: 32 bits of state, enough for invented names. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The stream that belongs to a name: adding a stream never disturbs another one. */
export function randomFor(name: string): Random {
  const next = numbersFrom(seedOf(`bac-kan-2021/${name}`));
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(items: readonly T[]): T => {
    const at = whole(0, items.length - 1);
    if (items.length === 0) throw new Error(`Nothing to pick from in stream ${name}`);
    return items[at] as T;
  };
  const shuffle = <T>(items: readonly T[]): T[] =>
    items
      .map((item) => ({ item, place: next() }))
      .toSorted((a, b) => a.place - b.place)
      .map(({ item }) => item);
  return { whole, chance: (percent) => next() * 100 < percent, pick, shuffle };
}
