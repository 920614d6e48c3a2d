import type { z } from 'zod';
import type { Access, Actor } from '../domain/access/may.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Result, refuse } from '../kernel/result.ts';
import { recordRead } from '../store/audit.ts';
import type { Tx } from '../store/database.ts';
import { parseInput } from './input.ts';
import type { Office } from './office.ts';
import type { Problem } from './problem.ts';
import { type Context, contextOf } from './procedure.ts';

/** A reading: the same rights as a change, nothing written but the record that personal data was read. */
export type QuerySteps<Input, Loaded, Output> = {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  /** What is needed to ask for rights: mostly the path of units above the subject. */
  readonly load: (tx: Tx, input: Input, context: Context) => Promise<Result<Loaded, Problem>>;
  readonly authorise: (actor: Actor, loaded: Loaded, today: PlainDate) => Access;
  /** What the audit keeps of a read of personal data; null when nothing personal is shown. */
  readonly personal: ((input: Input) => object) | null;
  readonly read: (tx: Tx, input: Input, loaded: Loaded, context: Context) => Promise<Result<Output, Problem>>;
};

export type Query<Output> = {
  readonly name: string;
  run(office: Office, actor: Actor, raw: unknown): Promise<Result<Output, Problem>>;
};

export function defineQuery<Input, Loaded, Output>(steps: QuerySteps<Input, Loaded, Output>): Query<Output> {
  return {
    name: steps.name,
    async run(office, actor, raw) {
      const input = parseInput(steps.input, raw);
      if (!input.ok) return input;
      const context = contextOf(office, actor);
      return office.database.transaction(async (tx) => {
        const loaded = await steps.load(tx, input.value, context);
        if (!loaded.ok) return loaded;
        const access = steps.authorise(actor, loaded.value, context.today);
        if (!access.allowed) return refuse<Problem>({ code: 'forbidden', reason: access.reason });
        if (steps.personal && actor.kind === 'account') {
          const { newId, now } = context;
          await recordRead(tx, {
            id: newId(),
            at: now,
            actorId: actor.accountId,
            query: steps.name,
            detail: steps.personal(input.value),
          });
        }
        return steps.read(tx, input.value, loaded.value, context);
      });
    },
  };
}
