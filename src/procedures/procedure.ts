import type { z } from 'zod';
import type { Access, Actor } from '../domain/access/may.ts';
import type { PlainDate } from '../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../kernel/result.ts';
import { type Change, type Position, lockForWriting, recordChange } from '../store/audit.ts';
import type { Tx } from '../store/database.ts';
import { parseInput } from './input.ts';
import type { Office } from './office.ts';
import type { Problem } from './problem.ts';

/** What a procedure may know besides its input: who acts, and when. Ids and instants come from here. */
export type Context = {
  readonly actor: Actor;
  readonly now: string;
  readonly today: PlainDate;
  readonly newId: Office['newId'];
  readonly randomBytes: Office['randomBytes'];
  readonly localRules: Office['localRules'];
};

/** Subject of a change, for the audit: what it was about, and what else is worth keeping. */
export type Subject = Pick<Change, 'subjectKind' | 'subjectId' | 'detail'>;

export type Recording = Context & {
  /** Position of this change: "recorded" of every row that write() adds. */
  readonly position: Position;
};

/**
 * A change in five steps, in one transaction: load what it needs, ask whether the actor may, decide by the rules of the
 * domain, then write the change beside its audit row. Anything refused leaves no trace; anything written is complete.
 */
export type ProcedureSteps<Input, Loaded, Decision, Output> = {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  readonly load: (tx: Tx, input: Input, context: Context) => Promise<Result<Loaded, Problem>>;
  readonly authorise: (actor: Actor, loaded: Loaded, today: PlainDate, input: Input) => Access;
  readonly decide: (input: Input, loaded: Loaded, context: Context) => Result<Decision, Problem>;
  readonly subject: (decision: Decision) => Subject;
  readonly write: (tx: Tx, decision: Decision, recording: Recording) => Promise<Result<Output, Problem>>;
};

export type Procedure<Output> = {
  readonly name: string;
  /** Runs the change for an actor on raw input (a form, JSON, the command line). */
  run(office: Office, actor: Actor, raw: unknown): Promise<Result<Output, Problem>>;
};

/** Carries a refusal out of the transaction, so that everything before it is rolled back. */
class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

function orRollBack<T>(result: Result<T, Problem>): T {
  if (!result.ok) throw new Refused(result.problem);
  return result.value;
}

export function defineProcedure<Input, Loaded, Decision, Output>(
  steps: ProcedureSteps<Input, Loaded, Decision, Output>,
): Procedure<Output> {
  return {
    name: steps.name,
    async run(office, actor, raw) {
      const input = parseInput(steps.input, raw);
      if (!input.ok) return input;
      const context = contextOf(office, actor);
      try {
        return ok(await office.database.transaction((tx) => carryOut(steps, tx, input.value, context)));
      } catch (error) {
        if (error instanceof Refused) return refuse(error.problem);
        throw error;
      }
    },
  };
}

async function carryOut<Input, Loaded, Decision, Output>(
  steps: ProcedureSteps<Input, Loaded, Decision, Output>,
  tx: Tx,
  input: Input,
  context: Context,
): Promise<Output> {
  await lockForWriting(tx);
  const loaded = orRollBack(await steps.load(tx, input, context));
  const access = steps.authorise(context.actor, loaded, context.today, input);
  if (!access.allowed) throw new Refused({ code: 'forbidden', reason: access.reason });
  const decision = orRollBack(steps.decide(input, loaded, context));
  const position = await recordChange(tx, {
    at: context.now,
    actorId: context.actor.kind === 'account' ? context.actor.accountId : null,
    procedure: steps.name,
    ...steps.subject(decision),
  });
  return orRollBack(await steps.write(tx, decision, { ...context, position }));
}

export const contextOf = (office: Office, actor: Actor): Context => ({
  actor,
  now: office.now(),
  today: office.today(),
  newId: office.newId,
  randomBytes: office.randomBytes,
  localRules: office.localRules,
});
