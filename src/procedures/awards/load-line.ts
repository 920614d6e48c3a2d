import type { HeldLine } from '../../domain/decisions/correction.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { heldLine, heldLinesOfDecision, isBeingUndone } from '../../store/awards/held-lines.ts';
import type { Tx } from '../../store/database.ts';
import { unitsBelow } from '../../store/units-below.ts';
import { type LoadedUnit, loadUnit } from '../organisation/unit-standing.ts';
import type { Problem } from '../problem.ts';

export type LoadedLine = LoadedUnit & {
  readonly line: HeldLine;
  /** Units of the subtree on the day of the decision: where the line may stand. */
  readonly unitIds: readonly string[];
  /** Its list is being taken back: nothing more is changed of it. */
  readonly beingUndone: boolean;
};

type Asked = { readonly unit: string; readonly line: string };

/** A line of a unit's book: one whose recipient stood in the unit's subtree on the day of the decision. */
export async function loadLine(
  tx: Tx,
  { unit, line: id }: Asked,
  today: PlainDate,
): Promise<Result<LoadedLine, Problem>> {
  const loaded = await loadUnit(tx, unit, { asOf: today, today });
  if (!loaded.ok) return loaded;
  const line = await heldLine(tx, id);
  if (!line) return refuse({ code: 'not-found', what: 'award-line' });
  const unitIds = await unitsOn(tx, loaded.value, line.decision.signedOn);
  if (!unitIds.includes(line.facts.unitId)) return refuse({ code: 'not-found', what: 'award-line' });
  return ok({ ...loaded.value, line, unitIds, beingUndone: await isBeingUndone(tx, [id]) });
}

const unitsOn = async (tx: Tx, { unit, knownAt }: LoadedUnit, day: PlainDate): Promise<readonly string[]> =>
  (await unitsBelow(tx, { unitId: unit.id, from: day, to: day, knownAt })).ids;

export type LoadedDecision = LoadedUnit & {
  readonly lines: readonly [HeldLine, ...HeldLine[]];
  /** Lines of the decision outside of the unit's subtree: then the unit above must act. */
  readonly elsewhere: number;
  readonly beingUndone: boolean;
};

/** A decision of a unit's book with all its lines. */
export async function loadDecision(
  tx: Tx,
  { unit, decision }: { readonly unit: string; readonly decision: string },
  today: PlainDate,
): Promise<Result<LoadedDecision, Problem>> {
  const loaded = await loadUnit(tx, unit, { asOf: today, today });
  if (!loaded.ok) return loaded;
  const [first, ...others] = await heldLinesOfDecision(tx, decision);
  if (!first) return refuse({ code: 'not-found', what: 'decision' });
  const here = new Set(await unitsOn(tx, loaded.value, first.decision.signedOn));
  const lines = [first, ...others] as const;
  const elsewhere = lines.filter(({ facts }) => !here.has(facts.unitId)).length;
  if (elsewhere === lines.length) return refuse({ code: 'not-found', what: 'decision' });
  const beingUndone = await isBeingUndone(
    tx,
    lines.map(({ lineId }) => lineId),
  );
  return ok({ ...loaded.value, lines: [first, ...others], elsewhere, beingUndone });
}

/** The number that an edit of a decision states: of the last entry about any of its lines. */
export const lastSeqOf = (lines: readonly HeldLine[]): number => Math.max(...lines.map(({ lastSeq }) => lastSeq));
