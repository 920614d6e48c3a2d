/** The same function, which keeps each answer: for pure functions that are asked the same few things many times. */
export function remembering<A extends readonly unknown[], R>(answer: (...question: A) => R): (...question: A) => R {
  const root = new Map<unknown, unknown>();
  return (...question) => {
    const last = question.length - 1;
    const shelf = question.slice(0, last).reduce<Map<unknown, unknown>>((at, part) => {
      const next = (at.get(part) as Map<unknown, unknown> | undefined) ?? new Map<unknown, unknown>();
      at.set(part, next);
      return next;
    }, root);
    const key = question[last];
    if (!shelf.has(key)) shelf.set(key, answer(...question));
    return shelf.get(key) as R;
  };
}
