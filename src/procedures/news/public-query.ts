import type { z } from 'zod';
import type { Result } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { parseInput } from '../input.ts';
import type { Office } from '../office.ts';
import type { Problem } from '../problem.ts';

/** A reading that needs no sign-in: it can be run without an actor, so it can show nothing that needs a right. */
export type PublicQuery<Output> = {
  readonly name: string;
  run(office: Office, raw: unknown): Promise<Result<Output, Problem>>;
};

export const definePublicQuery = <Input, Output>(steps: {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  readonly read: (tx: Tx, input: Input) => Promise<Result<Output, Problem>>;
}): PublicQuery<Output> => ({
  name: steps.name,
  async run(office, raw) {
    const input = parseInput(steps.input, raw);
    return input.ok ? office.database.transaction((tx) => steps.read(tx, input.value)) : input;
  },
});
