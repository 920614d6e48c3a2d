import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { CorrectionKind, Ground, HeldLine } from '../../domain/decisions/correction.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { writeRestorations } from '../../store/awards/correction-writing.ts';
import { revokedTogether, saysTheSame } from '../../store/awards/held-lines.ts';
import { SALT_BYTES } from '../../store/awards/lines.ts';
import { recipientsOfSame } from '../../store/awards/recipient-choices.ts';
import type { Tx } from '../../store/database.ts';
import { idInput } from '../input.ts';
import { type Context, defineProcedure } from '../procedure.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { changeInput, groundOf, kindInput } from './change-input.ts';
import { type LoadedLine, lastSeqOf, loadDecision, loadLine } from './load-line.ts';

const lineInput = z.object({ ...changeInput, kind: kindInput, line: idInput });
const decisionInput = z.object({ ...changeInput, kind: kindInput, decision: idInput });

type Typed = Omit<z.infer<typeof lineInput>, 'line'>;

type Restoration = {
  readonly lines: readonly [HeldLine, ...HeldLine[]];
  readonly kind: CorrectionKind;
  readonly ground: Ground;
};

function decideRestoration(
  typed: Typed,
  lines: Restoration['lines'],
  what: 'award-line' | 'decision',
  { today }: Context,
): Result<Restoration, Problem> {
  const found = lastSeqOf(lines);
  if (typed.expectedSeq !== found) return refuse({ code: 'conflict', what, expected: typed.expectedSeq, found });
  if (lines.some(({ state }) => state !== 'revoked')) return refuse(notAllowed('line-not-revoked'));
  const ground = groundOf(typed.kind, typed, lines[0].decision, today);
  return ground.ok ? ok({ lines, kind: typed.kind, ground: ground.value }) : ground;
}

async function write(tx: Tx, { lines, kind, ground }: Restoration, recording: Context & { position: number }) {
  const { now, newId, randomBytes, position } = recording;
  const change = { id: newId(), kind, ground, salt: randomBytes(SALT_BYTES) };
  const head = await writeRestorations(tx, change, lines, { now, position });
  return ok({ lines: lines.length, head });
}

/** Whether another line that is in force now says what the revoked one said. */
async function isSaidElsewhere(tx: Tx, { lineId, decision, facts }: HeldLine): Promise<boolean> {
  const recipientIds = await recipientsOfSame(tx, facts.recipientId, null);
  const { formCode, achievement } = facts;
  return saysTheSame(tx, decision.id, { lineId, recipientIds, formCode, achievement: achievement.label });
}

type Loaded = LoadedLine & { readonly twice: boolean };

async function loadRevoked(
  tx: Tx,
  given: z.infer<typeof lineInput>,
  { today }: Context,
): Promise<Result<Loaded, Problem>> {
  const loaded = await loadLine(tx, given, today);
  if (!loaded.ok) return loaded;
  return ok({ ...loaded.value, twice: await isSaidElsewhere(tx, loaded.value.line) });
}

/** Khôi phục dòng đã hủy bỏ nhầm: the line is in force again as it held; the revocation stays readable in the book. */
export const restoreLine = defineProcedure({
  name: 'awards.restore-line',
  input: lineInput,
  load: loadRevoked,
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  decide: (given, { line, beingUndone, twice }, context): Result<Restoration, Problem> => {
    if (beingUndone) return refuse(notAllowed('list-being-undone'));
    const decided = decideRestoration(given, [line], 'award-line', context);
    return decided.ok && twice ? refuse(notAllowed('restored-line-twice')) : decided;
  },
  subject: ({ lines, kind }) => ({
    subjectKind: 'award-line',
    subjectId: lines[0].lineId,
    detail: { kind, restored: true },
  }),
  write,
});

/** Khôi phục quyết định: every line of it, where one change had revoked them all. */
export const restoreDecision = defineProcedure({
  name: 'awards.restore-decision',
  input: decisionInput,
  load: async (tx, given, { today }) => {
    const loaded = await loadDecision(tx, given, today);
    if (!loaded.ok) return loaded;
    return ok({ ...loaded.value, together: await revokedTogether(tx, loaded.value.lines) });
  },
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  decide: (given, { lines, elsewhere, beingUndone, together }, context): Result<Restoration, Problem> => {
    if (elsewhere > 0) return refuse(notAllowed('decision-lines-elsewhere', { count: String(elsewhere) }));
    if (beingUndone) return refuse(notAllowed('list-being-undone'));
    const decided = decideRestoration(given, lines, 'decision', context);
    return decided.ok && !together ? refuse(notAllowed('not-revoked-together')) : decided;
  },
  subject: ({ lines, kind }) => ({
    subjectKind: 'decision',
    subjectId: lines[0].decision.id,
    detail: { kind, restored: true, lines: lines.length },
  }),
  write,
});
