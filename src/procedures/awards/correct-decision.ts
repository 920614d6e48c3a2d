import { z } from 'zod';
import { formAt } from '../../domain/awards/catalogue.ts';
import { may } from '../../domain/access/may.ts';
import { decidedBeforeAchievement } from '../../domain/decisions/achievement-period.ts';
import type { DecisionOfLine, Ground, HeldLine } from '../../domain/decisions/correction.ts';
import { parseDecisionNumber } from '../../domain/decisions/decision-number.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { writeCorrections } from '../../store/awards/correction-writing.ts';
import { type WantedDecision, findSameDecision, insertDecision } from '../../store/awards/decision-for.ts';
import { heldLinesOfDecision } from '../../store/awards/held-lines.ts';
import { SALT_BYTES } from '../../store/awards/lines.ts';
import type { Tx } from '../../store/database.ts';
import { unitsBelow } from '../../store/units-below.ts';
import { dateInput, idInput, text } from '../input.ts';
import { type Context, defineProcedure } from '../procedure.ts';
import { type Problem, invalid, notAllowed } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { changeInput, groundOf, kindInput } from './change-input.ts';
import { type LoadedDecision, lastSeqOf, loadDecision } from './load-line.ts';

const input = z.object({
  ...changeInput,
  decision: idInput,
  kind: kindInput,
  number: text(60),
  signedOn: dateInput,
});

type Input = z.infer<typeof input>;

type Loaded = LoadedDecision & {
  readonly known: { readonly id: string; readonly number: string } | undefined;
  readonly there: readonly HeldLine[];
  /** Units of the subtree on the new day. */
  readonly unitsThen: ReadonlySet<string>;
};

async function load(tx: Tx, given: Input, { today }: Context): Promise<Result<Loaded, Problem>> {
  const loaded = await loadDecision(tx, given, today);
  if (!loaded.ok) return loaded;
  const { unit, knownAt, lines } = loaded.value;
  const number = parseDecisionNumber(given.number);
  if (!number.ok) return refuse(invalid('number', 'bad-decision-number', given.number));
  const { signedOn } = given;
  const { authority, authorityUnitId } = lines[0].decision;
  const known = await findSameDecision(tx, { authority, authorityUnitId, number: number.value, signedOn });
  const below = await unitsBelow(tx, { unitId: unit.id, from: signedOn, to: signedOn, knownAt });
  return ok({
    ...loaded.value,
    known,
    there: known ? await heldLinesOfDecision(tx, known.id) : [],
    unitsThen: new Set(below.ids),
  });
}

type Correction = {
  readonly before: DecisionOfLine;
  readonly after: DecisionOfLine;
  /** Null when the office holds the decision already. */
  readonly make: WantedDecision | null;
  readonly lines: readonly HeldLine[];
  readonly kind: Input['kind'];
  readonly ground: Ground;
};

function decide(given: Input, loaded: Loaded, { today, newId }: Context): Result<Correction, Problem> {
  const { lines: all, elsewhere, known, beingUndone } = loaded;
  const before = all[0].decision;
  const found = lastSeqOf(all);
  if (elsewhere > 0) return refuse(notAllowed('decision-lines-elsewhere', { count: String(elsewhere) }));
  if (beingUndone) return refuse(notAllowed('list-being-undone'));
  if (found !== given.expectedSeq)
    return refuse({ code: 'conflict', what: 'decision', expected: given.expectedSeq, found });
  const lines = all.filter(({ state }) => state === 'in_force');
  if (lines.length === 0) return refuse(notAllowed('line-not-in-force'));
  if (known?.id === before.id) return refuse(notAllowed('nothing-corrected'));
  const wrong =
    newDayProblem(given, loaded, lines) ?? (given.signedOn > today ? invalid('signedOn', 'future-date', '') : null);
  if (wrong) return refuse(wrong);
  const ground = groundOf(given.kind, given, before, today);
  if (!ground.ok) return ground;
  const number = parseDecisionNumber(given.number);
  if (!number.ok) return refuse(invalid('number', 'bad-decision-number', given.number));
  const wanted = { ...before, id: known?.id ?? newId(), number: number.value, signedOn: given.signedOn };
  return ok({
    before,
    after: { ...wanted, number: known?.number ?? number.value.written },
    make: known ? null : wanted,
    lines,
    kind: given.kind,
    ground: ground.value,
  });
}

/** What a line says must be possible on the new day, and must not stand in the decision of that number already. */
function newDayProblem(
  { signedOn, number }: Input,
  { there, unitsThen }: Loaded,
  lines: readonly HeldLine[],
): Problem | null {
  const said = new Set(there.filter(({ state }) => state === 'in_force').map(sayingOf));
  for (const line of lines) {
    const { facts } = line;
    if (!formAt(facts.formCode, signedOn).ok) return invalid('signedOn', 'form-not-of-that-day', facts.formCode);
    if (decidedBeforeAchievement(signedOn, facts.achievement))
      return invalid('signedOn', 'achievement-after-decision', facts.achievement.label);
    if (!unitsThen.has(facts.unitId)) return invalid('signedOn', 'unit-not-there-then', facts.printedName);
    if (said.has(sayingOf(line))) return invalid('number', 'lines-there-already', number);
  }
  return null;
}

const sayingOf = ({ facts }: HeldLine): string =>
  [facts.recipientId, facts.formCode, facts.achievement.label].join(' ');

/** A decision of the book and what an edit of it must state. */
export const readDecision = defineQuery({
  name: 'awards.decision',
  input: z.object({ unit: text(80), decision: idInput }),
  load: (tx, given, { today }) => loadDecision(tx, given, today),
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  personal: null,
  read: async (_, __, { unit, lines, elsewhere }) =>
    ok({ unit, decision: lines[0].decision, lines: lines.length, elsewhere, lastSeq: lastSeqOf(lines) }),
});

export const previewDecisionCorrection = defineQuery({
  name: 'awards.preview-decision-correction',
  input,
  load,
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  personal: null,
  read: async (_, given, loaded, context) => decide(given, loaded, context),
});

/** Corrects number or day of a decision: of all its lines at once, each with an entry of its own. */
export const correctDecision = defineProcedure({
  name: 'awards.correct-decision',
  input,
  load,
  authorise: (actor, { path }, today) => may(actor, 'correct-award', path, today),
  decide,
  subject: ({ before, after, kind, lines }) => ({
    subjectKind: 'decision',
    subjectId: before.id,
    detail: { kind, after: after.id, lines: lines.length },
  }),
  write: async (tx, { after, make, lines, kind, ground }, { now, newId, randomBytes, position }) => {
    if (make) await insertDecision(tx, make, position);
    const change = { id: newId(), kind, ground, salt: randomBytes(SALT_BYTES) };
    const corrected = lines.map((line) => ({
      line,
      decision: after,
      facts: line.facts,
      salt: randomBytes(SALT_BYTES),
    }));
    const head = await writeCorrections(tx, change, corrected, { now, position });
    return ok({ decisionId: after.id, lines: lines.length, head });
  },
});
