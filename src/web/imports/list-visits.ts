import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { listImports } from '../../procedures/imports/list.ts';
import { recheckLists } from '../../procedures/imports/recheck.ts';
import { readListsWithUnits } from '../../procedures/imports/units-now-known.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { sendFile } from '../send-file.ts';
import { type Visit, signedIn } from '../visit.ts';
import { takeDone } from './done-once.ts';
import { importsSheet } from './import-export.ts';
import { type ImportFilter, importFilterOf } from './import-filter.ts';
import { type ImportListPage, showImportList } from './import-list-page.tsx';
import type { ImportView } from './import-view.ts';
import { unitOf } from './visit-params.ts';

const WHOLE: ImportFilter = { need: '', kind: '', file: '' };

/** A page of the imports of a unit. */
export const listOf = (visit: Visit, unitCode: string, filter: ImportFilter = WHOLE, page?: string | number) =>
  listImports.run(visit.var.office, signedIn(visit), { unitCode, ...filter, page });

/** What the page says of files just sent, or of lists just chosen. */
export type Said = Pick<ImportListPage, 'problems' | 'received' | 'sent' | 'choice'>;

const NOTHING: Said = { problems: [], received: 0, sent: [], choice: [] };

/** The form with the imports so far; with problems it is the answer to files that were sent. */
export const answerImportList = (visit: Visit, said: Partial<Said> = {}): Promise<Response> =>
  answerListOf(visit, unitOf(visit), said);

/** The same for a unit that the address does not give. */
export async function answerListOf(visit: Visit, code: string, said: Partial<Said>): Promise<Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: code });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const filter = importFilterOf(visit);
  const list = await listOf(visit, code, filter, visit.req.query('page'));
  if (!list.ok) return showProblem(visit, list.problem);
  const { rows, total, page, pageSize } = list.value;
  if (rows.length === 0 && total > 0 && page > 1)
    return visit.redirect(withQuery(addresses.imports(code), { ...filter, page: Math.ceil(total / pageSize) }), 303);
  const done = takeDone(visit, '');
  return showImportList(visit, {
    unit: unit.value.unit,
    list: list.value,
    filter,
    ...NOTHING,
    ...said,
    received: done?.deed === 'received' ? Number(done.value) : (said.received ?? 0),
    ready: await readyIn(visit, code, filter),
    todo: await countOf(visit, code, { ...WHOLE, need: 'todo' }),
    withUnits: await listsWithUnits(visit, code),
    told: done?.deed === 'dropped' ? `${say(words.droppedTitle, visit.var.language)}: ${done.value}` : undefined,
  });
}

/** How many lists wait for nothing but Ghi sổ, of those that the filter finds. */
async function readyIn(visit: Visit, code: string, filter: ImportFilter): Promise<number> {
  return filter.need === '' || filter.need === 'ready' ? countOf(visit, code, { ...filter, need: 'ready' }) : 0;
}

/** Lists whose units have come meanwhile, by id. */
async function listsWithUnits(visit: Visit, unitCode: string): Promise<ReadonlyMap<string, number>> {
  const lists = await readListsWithUnits.run(visit.var.office, signedIn(visit), { unitCode });
  return new Map(lists.ok ? lists.value.map(({ importId, units }) => [importId, units]) : []);
}

/** Checks again all lists whose units have come meanwhile. */
export async function takeRecheckAll(visit: Visit): Promise<Response> {
  const begun = await recheckLists(visit.var.office, signedIn(visit), unitOf(visit));
  return begun.ok ? visit.redirect(addresses.imports(unitOf(visit)), 303) : showProblem(visit, begun.problem);
}

async function countOf(visit: Visit, code: string, filter: ImportFilter): Promise<number> {
  const found = await listOf(visit, code, filter);
  return found.ok ? found.value.total : 0;
}

/** Every import that the filter finds, as a workbook. */
export async function sendImports(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const code = unitOf(visit);
  const unit = await readUnit.run(office, signedIn(visit), { unit: code });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const filter = importFilterOf(visit);
  const found: ImportView[] = [];
  for (let page = 1; ; page += 1) {
    const list = await listOf(visit, code, filter, page);
    if (!list.ok) return showProblem(visit, list.problem);
    found.push(...list.value.rows);
    if (list.value.rows.length < list.value.pageSize) break;
  }
  const { name } = unit.value.unit;
  const file = await writeXlsx(importsSheet(name, found, filter, language));
  return sendFile(visit, file, `${say(words.previous, language)} - ${name}`, 'xlsx');
}
