/**
 * The outcome of anything that can be refused for a foreseeable reason.
 * Exceptions are kept for bugs: whoever gets a Result must look at both sides.
 */
export type Result<T, P> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

export const refuse = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });

/** The value of a result that cannot be a refusal here; a refusal is then a bug and is thrown with its problem. */
export function must<T, P>(result: Result<T, P>): T {
  if (result.ok) return result.value;
  throw new Error(`Unexpected refusal: ${JSON.stringify(result.problem)}`);
}
