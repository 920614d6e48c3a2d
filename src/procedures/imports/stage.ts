import { z } from 'zod';
import { readAwardRows } from '../../domain/imports/award-row.ts';
import type { ImportKind } from '../../domain/imports/layouts.ts';
import { awardHeadings } from '../../domain/imports/layouts.ts';
import { matchAwards } from '../../domain/imports/match-awards.ts';
import type { CheckedRow } from '../../domain/imports/row-problem.ts';
import type { SheetRow } from '../../domain/imports/sheet.ts';
import { readUnitRows } from '../../domain/imports/unit-row.ts';
import { UnitsInTime } from '../../domain/imports/units-in-time.ts';
import { may } from '../../domain/access/may.ts';
import type { UnitState } from '../../domain/organisation/unit.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { bookSoFar } from '../../store/imports/book-so-far.ts';
import { insertImport } from '../../store/imports/staged-imports.ts';
import { allUnitStates } from '../../store/imports/unit-lists.ts';
import { optionalText, text } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { type Context, defineProcedure } from '../procedure.ts';

const cell = z.union([z.string(), z.number(), z.object({ date: z.string() })]);

const input = z.object({
  kind: z.enum(['awards', 'units']),
  /** Awards: the unit in whose subtree every row must lie; none: the root. Units: the unit below which they come to stand; none: anywhere. */
  unitCode: optionalText(80),
  fileName: text(255),
  fileSha256: z.string().regex(/^[0-9a-f]{64}$/, 'not-accepted'),
  headings: z.array(z.string()),
  rows: z.array(z.object({ row: z.number(), cells: z.record(z.string(), cell) })),
});

type Input = z.infer<typeof input>;

type Loaded = {
  readonly scope: UnitState | null;
  readonly path: readonly string[];
  readonly checked: readonly CheckedRow<object>[];
};

/** What staging gives: the import, and how many of its rows cannot be written as they are. */
export type Staged = {
  readonly importId: string;
  readonly version: number;
  readonly kind: ImportKind;
  readonly rows: number;
  readonly rowsWithProblems: number;
};

/** Kiểm tra thử: reads a list, finds everything that is wrong with it, and keeps it until it is written to the book. */
export const stageImport = defineProcedure<Input, Loaded, Loaded & { importId: string; input: Input }, Staged>({
  name: 'imports.stage',
  input,
  load: async (tx, given, context) => {
    const units = new UnitsInTime(await allUnitStates(tx));
    const scope = scopeOf(units, given, context);
    if (!scope.ok) return scope;
    const path = scope.value ? units.lastPath(scope.value, context.today).map(({ id }) => id) : [];
    const checked = await checkRows(tx, given, units, scope.value, context);
    return ok({ scope: scope.value, path, checked });
  },
  authorise: (actor, { path }, today, { kind }) =>
    may(actor, kind === 'units' ? 'change-organisation' : 'import-awards', path, today),
  decide: (given, loaded, { newId }) => ok({ ...loaded, importId: newId(), input: given }),
  subject: ({ importId, input: { fileName, rows, kind } }) => ({
    subjectKind: 'import',
    subjectId: importId,
    detail: { fileName, kind, rows: rows.length },
  }),
  write: async (tx, { importId, input: given, scope, checked }, { actor, now, position }) => {
    const { kind, fileName, fileSha256 } = given;
    const rowsWithProblems = checked.filter(({ problems }) => problems.length > 0).length;
    const createdBy = actor.kind === 'account' ? actor.accountId : null;
    const added = {
      id: importId,
      kind,
      unitId: scope?.id ?? null,
      fileName,
      fileSha256,
      rowCount: checked.length,
      problemCount: rowsWithProblems,
      createdAt: now,
      createdBy,
    };
    const rows = checked.map((row, at) => ({ ...row, cells: (given.rows[at] as SheetRow).cells }));
    await insertImport(tx, added, rows, position);
    return ok({ importId, version: 1, kind, rows: checked.length, rowsWithProblems });
  },
});

/** Awards always have a scope (the root, if none is named); a list of units may also be for the whole office. */
function scopeOf(units: UnitsInTime, { kind, unitCode }: Input, { today }: Context): Result<UnitState | null, Problem> {
  if (unitCode === '' && kind === 'units') return ok(null);
  const scope = unitCode === '' ? units.onlyRoot(today) : units.newest(unitCode, today);
  return scope ? ok(scope) : refuse(invalid('unitCode', unitCode === '' ? 'required' : 'unknown-unit', unitCode));
}

async function checkRows(
  tx: Tx,
  { kind, rows, headings }: Input,
  units: UnitsInTime,
  scope: UnitState | null,
  { today }: Context,
): Promise<readonly CheckedRow<object>[]> {
  if (kind === 'units' || !scope) return readUnitRows(rows, { units, scope });
  const read = readAwardRows(rows, {
    today,
    units,
    scopeId: scope.id,
    asksDirectWorker: headings.includes(awardHeadings.directWorker),
  });
  const readings = read.flatMap(({ row, reading }) => (reading ? [{ row, reading }] : []));
  const matched = matchAwards(
    readings,
    await bookSoFar(
      tx,
      readings.map(({ reading }) => reading),
    ),
  );
  const problems = new Map(matched.map((each) => [each.row, each.problems]));
  return read.map((checked) => withProblems(checked, problems.get(checked.row) ?? []));
}

const withProblems = (checked: CheckedRow<object>, found: CheckedRow<object>['problems']): CheckedRow<object> =>
  found.length === 0 ? checked : { row: checked.row, reading: null, problems: [...checked.problems, ...found] };
