import type { Actor } from '../../domain/access/may.ts';
import type { Result } from '../../kernel/result.ts';
import type { Office } from '../office.ts';
import type { Problem } from '../problem.ts';
import type { Procedure } from '../procedure.ts';

/** Longest time for which a person's step waits for the work that it began: short lists look as if done at once. */
const PATIENCE_MS = 1_500;

/** A procedure after which the work goes on; it answers when the import is at rest, or after a moment. */
export const thenWork = <Output>(
  procedure: Procedure<Output>,
  importOf: (output: Output) => string,
  patienceMs: number = PATIENCE_MS,
): Procedure<Output> => ({
  name: procedure.name,
  async run(office: Office, actor: Actor, raw: unknown): Promise<Result<Output, Problem>> {
    const done = await procedure.run(office, actor, raw);
    if (!done.ok) return done;
    office.importWork.wake();
    if (patienceMs > 0) await office.importWork.settledSoon(importOf(done.value), patienceMs);
    return done;
  },
});
