import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { type AwardPlan, planAwards } from '../../domain/imports/award-plan.ts';
import { matchAwards } from '../../domain/imports/match-awards.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { bookSoFar } from '../../store/imports/book-so-far.ts';
import { type Import, awardReadingsOf, markImport, unitReadingsOf } from '../../store/imports/staged-imports.ts';
import { unitsChangedSince } from '../../store/imports/unit-lists.ts';
import { type LedgerHead, ledgerHead } from '../../store/ledger.ts';
import { idInput, wholeNumber } from '../input.ts';
import { type Problem, notAllowed } from '../problem.ts';
import { type Context, defineProcedure } from '../procedure.ts';
import { loadImport } from './load-import.ts';
import { type UnitPlan, planUnits, writeUnits } from './write-units.ts';
import { writeAwards } from './write-awards.ts';

const input = z.object({ importId: idInput, version: wholeNumber(1, 1_000_000) });

/** What was added to the book, and its end after that. */
export type Written = {
  readonly importId: string;
  readonly version: number;
  readonly lines: number;
  readonly nominations: number;
  readonly units: number;
  readonly head: LedgerHead;
};

type Plan = { readonly kind: 'awards'; readonly plan: AwardPlan } | { readonly kind: 'units'; readonly plan: UnitPlan };

type Loaded = { readonly staged: Import; readonly path: readonly string[]; readonly plan: Result<Plan, Problem> };

/**
 * Ghi sổ: writes a staged list in one transaction. Refused while a row has a problem, and when what the list was
 * checked against has changed since (somebody wrote one of its lines, a unit changed): then it must be checked again.
 */
export const writeImport = defineProcedure<z.infer<typeof input>, Loaded, Plan & { staged: Import }, Written>({
  name: 'imports.write',
  input,
  load: async (tx, { importId, version }, context) => {
    const loaded = await loadImport(tx, importId, version, context.today);
    if (!loaded.ok) return loaded;
    const { staged, path } = loaded.value;
    return ok({ staged, path, plan: await planImport(tx, staged, context) });
  },
  authorise: (actor, { staged, path }, today) =>
    may(actor, staged.kind === 'units' ? 'change-organisation' : 'import-awards', path, today),
  decide: (_, { staged, plan }) => (plan.ok ? ok({ ...plan.value, staged }) : plan),
  subject: ({ staged }) => ({
    subjectKind: 'import',
    subjectId: staged.id,
    detail: { fileName: staged.fileName, rows: staged.rowCount },
  }),
  write: async (tx, decision, recording) => {
    const { staged } = decision;
    if (decision.kind === 'awards') await writeAwards(tx, decision.plan, staged, recording);
    else await writeUnits(tx, decision.plan, recording.position);
    await markImport(tx, staged, 'written', recording.position);
    return ok({ importId: staged.id, version: staged.version + 1, ...countOf(decision), head: await ledgerHead(tx) });
  },
});

const countOf = (decision: Plan): Pick<Written, 'lines' | 'nominations' | 'units'> =>
  decision.kind === 'awards'
    ? { lines: decision.plan.lines.length, nominations: decision.plan.nominations.length, units: 0 }
    : { lines: 0, nominations: 0, units: decision.plan.units.length };

async function planImport(tx: Tx, staged: Import, { newId }: Context): Promise<Result<Plan, Problem>> {
  if (staged.state !== 'staged')
    return refuse(
      notAllowed(staged.state === 'written' ? 'import-written' : 'import-undone', { fileName: staged.fileName }),
    );
  if (staged.problemCount > 0)
    return refuse(notAllowed('import-has-problems', { count: String(staged.problemCount), fileName: staged.fileName }));
  if (staged.kind === 'units') {
    const plan = await planUnits(tx, await unitReadingsOf(tx, staged.id), newId);
    return plan.ok ? ok({ kind: 'units', plan: plan.value }) : plan;
  }
  return planAwardList(tx, staged, newId);
}

async function planAwardList(tx: Tx, staged: Import, newId: () => string): Promise<Result<Plan, Problem>> {
  const rows = await awardReadingsOf(tx, staged.id);
  const readings = rows.map(({ reading }) => reading);
  const units = [
    ...new Set(
      readings.flatMap(({ unitId, authorityUnitId }) =>
        authorityUnitId === null ? [unitId] : [unitId, authorityUnitId],
      ),
    ),
  ];
  if (await unitsChangedSince(tx, units, staged.staged))
    return refuse(notAllowed('import-units-changed', { fileName: staged.fileName }));
  const book = await bookSoFar(tx, readings);
  const matched = matchAwards(rows, book);
  const outdated = matched.find(({ problems }) => problems.length > 0);
  if (outdated)
    return refuse(
      notAllowed('import-outdated', {
        row: String(outdated.row),
        name: outdated.reading.recipient.name,
        fileName: staged.fileName,
      }),
    );
  return ok({ kind: 'awards', plan: planAwards(matched, book.employments, newId) });
}
