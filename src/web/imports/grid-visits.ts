import { type ImportKind, importKinds } from '../../domain/imports/import-kind.ts';
import { stageGrid } from '../../procedures/imports/stage-grid.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { gridScreenWords as words } from '../../words/import-grid.ts';
import { importKindWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import type { FormProblem } from '../kit/form.tsx';
import { type Visit, signedIn } from '../visit.ts';
import { GRID_ROWS, MOST_GRID_ROWS, gridCellName, showGridPage } from './grid-page.tsx';
import { typedHeadings } from './import-columns.ts';
import { fieldsOf, unitOf } from './visit-params.ts';

type Rows = readonly (readonly string[])[];

const asKind = (text: string | undefined): ImportKind => importKinds.find((kind) => kind === text) ?? 'awards';

const emptyRows = (kind: ImportKind, count: number): Rows =>
  Array.from({ length: count }, () => typedHeadings(kind).map(() => ''));

/** An empty grid of the kind that the address names. */
export async function askGrid(visit: Visit): Promise<Response> {
  const kind = asKind(visit.req.query('kind'));
  return answerGrid(visit, kind, emptyRows(kind, GRID_ROWS), []);
}

async function answerGrid(
  visit: Visit,
  kind: ImportKind,
  rows: Rows,
  problems: readonly FormProblem[],
): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  return unit.ok
    ? showGridPage(visit, { unit: unit.value.unit, kind, rows, problems })
    : showProblem(visit, unit.problem);
}

/** Kiểm tra thử of what was typed; what cannot be taken comes back with everything that was typed. */
export async function takeGrid(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const field = await fieldsOf(visit);
  const kind = asKind(field('kind'));
  const rows = typedRows(kind, field);
  if (field('more') !== '') return answerGrid(visit, kind, [...rows, ...emptyRows(kind, roomFor(rows))], []);
  const filled = rows.flatMap((cells, at) => (cells.some((cell) => cell !== '') ? [{ cells, at }] : []));
  if (filled.length === 0)
    return answerGrid(visit, kind, rows, [{ field: gridCellName(0, 0), message: say(words.nothing, language) }]);
  const headings = typedHeadings(kind);
  const staged = await stageGrid.run(office, signedIn(visit), {
    kind,
    unitCode: unitOf(visit),
    name: say(words.fileName(say(importKindWords[kind], language)), 'vi'),
    headings,
    rows: filled.map(({ cells }) => cells),
  });
  if (staged.ok) return visit.redirect(addresses.import(unitOf(visit), staged.value.importId), 303);
  if (staged.problem.code !== 'invalid') return showProblem(visit, staged.problem);
  return answerGrid(visit, kind, rows, formProblems(staged.problem, language));
}

const roomFor = (rows: Rows): number => Math.max(0, Math.min(GRID_ROWS, MOST_GRID_ROWS - rows.length));

/** Cells as typed, up to the last row of the sent form. */
function typedRows(kind: ImportKind, field: (name: string) => string): Rows {
  const headings = typedHeadings(kind);
  const row = (at: number) => headings.map((_, column) => field(gridCellName(at, column)).trim());
  const rows = Array.from({ length: MOST_GRID_ROWS }, (_, at) => row(at));
  const last = rows.findLastIndex((cells) => cells.some((cell) => cell !== ''));
  return rows.slice(0, Math.max(last + 1, GRID_ROWS));
}
