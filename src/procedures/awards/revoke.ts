import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { Ground, HeldLine } from '../../domain/decisions/correction.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { writeRevocations } from '../../store/awards/correction-writing.ts';
import { SALT_BYTES } from '../../store/awards/lines.ts';
import type { Tx } from '../../store/database.ts';
import { idInput } from '../input.ts';
import { type Context, defineProcedure } from '../procedure.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { changeInput, groundOf } from './change-input.ts';
import { unchangeable } from './corrected-facts.ts';
import { lastSeqOf, loadDecision, loadLine } from './load-line.ts';

const lineInput = z.object({ ...changeInput, line: idInput });
const decisionInput = z.object({ ...changeInput, decision: idInput });

type Revocation = { readonly lines: readonly [HeldLine, ...HeldLine[]]; readonly ground: Ground };

type Typed = Omit<z.infer<typeof lineInput>, 'line'>;

function decideRevocation(
  typed: Typed,
  lines: readonly HeldLine[],
  { found, what }: { readonly found: number; readonly what: string },
  { today }: Context,
): Result<Revocation, Problem> {
  if (typed.expectedSeq !== found) return refuse({ code: 'conflict', what, expected: typed.expectedSeq, found });
  const [first, ...others] = lines.filter(({ state }) => state === 'in_force');
  if (!first) return refuse(notAllowed('line-not-in-force'));
  const ground = groundOf('revocation', typed, first.decision, today);
  return ground.ok ? ok({ lines: [first, ...others], ground: ground.value }) : ground;
}

async function write(tx: Tx, { lines, ground }: Revocation, recording: Context & { position: number }) {
  const { now, newId, randomBytes, position } = recording;
  const change = { id: newId(), kind: 'revocation' as const, ground, salt: randomBytes(SALT_BYTES) };
  const head = await writeRevocations(tx, change, lines, { now, position });
  return ok({ lines: lines.length, head });
}

/** Hủy bỏ một dòng: a later paper takes back what one recipient was given. The line stays in the book, marked. */
export const revokeLine = defineProcedure({
  name: 'awards.revoke-line',
  input: lineInput,
  load: (tx, given, { today }) => loadLine(tx, given, today),
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  decide: (given, { line, beingUndone }, context): Result<Revocation, Problem> => {
    const ended = unchangeable({ line, beingUndone });
    if (ended) return refuse(ended);
    return decideRevocation(given, [line], { found: line.lastSeq, what: 'award-line' }, context);
  },
  subject: ({ lines }) => ({ subjectKind: 'award-line', subjectId: lines[0].lineId, detail: { kind: 'revocation' } }),
  write,
});

/** Hủy bỏ quyết định: every line of it that is still in force. */
export const revokeDecision = defineProcedure({
  name: 'awards.revoke-decision',
  input: decisionInput,
  load: (tx, given, { today }) => loadDecision(tx, given, today),
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  decide: (given, { lines, elsewhere, beingUndone }, context): Result<Revocation, Problem> => {
    if (elsewhere > 0) return refuse(notAllowed('decision-lines-elsewhere', { count: String(elsewhere) }));
    if (beingUndone) return refuse(notAllowed('list-being-undone'));
    return decideRevocation(given, lines, { found: lastSeqOf(lines), what: 'decision' }, context);
  },
  subject: ({ lines }) => ({
    subjectKind: 'decision',
    subjectId: lines[0].decision.id,
    detail: { kind: 'revocation', lines: lines.length },
  }),
  write,
});
