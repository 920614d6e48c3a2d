import type { PlainDate } from '../../kernel/plain-date.ts';

/** A post that is open in a unit after the day on which the unit ends (to: first day after it). */
export type OpenPost = {
  readonly id: string;
  readonly personId: string;
  readonly unitId: string;
  readonly post: string;
  readonly postClass: 'leader' | 'direct' | 'unknown';
  readonly concurrent: boolean;
  readonly paidHere: boolean;
  readonly ground: string;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
};

export type CarriedPosts = { readonly supersede: readonly string[]; readonly insert: readonly Omit<OpenPost, 'id'>[] };

type Carrying = {
  readonly on: PlainDate;
  /** Unit that ends → unit that keeps its records; null: nobody. */
  readonly successors: ReadonlyMap<string, string | null>;
  /** Posts that people already hold in the successors. */
  readonly held: readonly OpenPost[];
};

/**
 * Posts of units that end, carried over to the principal successors: until the day in the old unit, from then on in the
 * new one. Who held the same post in two of the units holds it once in the new one. Without a successor a post ends.
 */
export function carryPosts(posts: readonly OpenPost[], { on, successors, held }: Carrying): CarriedPosts {
  const ending = posts.filter(({ unitId, to }) => successors.has(unitId) && (to === null || on < to));
  const before = ending.filter(({ from }) => from < on).map((post) => ({ ...post, to: on }));
  const carried: OpenPost[] = [];
  for (const post of ending) {
    const unitId = successors.get(post.unitId) ?? null;
    if (unitId === null) continue;
    const next = { ...post, unitId, from: post.from < on ? on : post.from };
    const same = [...held, ...carried].find((other) => isSamePost(other, next));
    if (same === undefined) carried.push(next);
    else if (carried.includes(same)) carried[carried.indexOf(same)] = joined(same, next);
  }
  return { supersede: ending.map(({ id }) => id), insert: [...before, ...carried].map(({ id: _, ...post }) => post) };
}

const isSamePost = (one: OpenPost, other: OpenPost): boolean =>
  one.personId === other.personId &&
  one.unitId === other.unitId &&
  one.post === other.post &&
  (one.to === null || other.from < one.to) &&
  (other.to === null || one.from < other.to);

const joined = (one: OpenPost, other: OpenPost): OpenPost => ({
  ...one,
  from: one.from < other.from ? one.from : other.from,
  to: one.to === null || other.to === null ? null : one.to < other.to ? other.to : one.to,
  concurrent: one.concurrent && other.concurrent,
  paidHere: one.paidHere || other.paidHere,
});
