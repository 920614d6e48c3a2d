import type { SuggestedMapping } from '../../domain/imports/mapping.ts';
import { readHeadings } from '../../procedures/imports/read-headings.ts';
import { setMapping } from '../../procedures/imports/set-mapping.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { conflictOf, orNotFound, readImport, refuseStep } from './import-visits.ts';
import { type ImportView, isOpen } from './import-view.ts';
import { type MappingPage, showMappingPage } from './mapping-page.tsx';
import { type TypedMapping, mappingOf, mappingProblems, sentMapping, typedOfMapping } from './typed-mapping.ts';
import { fieldsOf, idOf, unitOf } from './visit-params.ts';

/** The import of the address as the page about its columns shows it, or the page that says why not. */
async function find(visit: Visit): Promise<MappingPage | Response> {
  const unit = await readUnit.run(visit.var.office, signedIn(visit), { unit: unitOf(visit) });
  if (!unit.ok) return showProblem(visit, unit.problem);
  const found = await readImport(visit, null);
  if (!found.ok) return showProblem(visit, orNotFound(found.problem));
  const of = found.value.import;
  if (!isOpen(of)) return visit.redirect(addresses.import(unitOf(visit), of.id), 303);
  const typed = typedOfMapping(of.mapping);
  const sheet = (await readAnew(visit, of, typed))?.columns ?? of.suggestion?.columns ?? [];
  return { unit: unit.value.unit, of, typed, sheet, problems: [], status: 200 };
}

/** What the sheet says below the heading rows that are typed; null when those are the ones found at first, or are no rows. */
async function readAnew(visit: Visit, of: ImportView, typed: TypedMapping): Promise<SuggestedMapping | null> {
  const { kind, first, last } = typed;
  const own = of.suggestion?.mapping.headingRows;
  if (own && String(own.first) === first && String(own.last) === last) return null;
  const given = { importId: of.id, first, last, kind: kind === '' ? null : kind };
  const read = await readHeadings.run(visit.var.office, signedIn(visit), given);
  return read.ok && Number(first) <= Number(last) ? read.value : null;
}

/** Choices that were made below other heading rows give way to what is suggested below these; what was typed for all rows stays. */
function followHeadings(typed: TypedMapping, suggested: SuggestedMapping): TypedMapping {
  const own = typedOfMapping(suggested.mapping);
  return {
    ...own,
    kind: typed.kind === '' ? own.kind : typed.kind,
    first: typed.first,
    last: typed.last,
    constants: { ...own.constants, ...typed.constants },
  };
}

export async function askMapping(visit: Visit): Promise<Response> {
  const page = await find(visit);
  return page instanceof Response ? page : showMappingPage(visit, page);
}

/** A form may have been made below other heading rows, which head more or fewer columns. */
const everyColumn = ({ sheet, of }: MappingPage): MappingPage['sheet'] => {
  const widest = Math.max(-1, ...[...sheet, ...(of.suggestion?.columns ?? [])].map(({ column }) => column));
  return Array.from({ length: widest + 1 + MORE_COLUMNS }, (_, column) => ({ column, title: '', sample: [] }));
};

/** Columns that a sheet may have beyond those that its first rows told of. */
const MORE_COLUMNS = 64;

/** Saves what the columns mean, or shows the choices again: on wish, or with what is wrong with them. */
export async function takeMapping(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (found instanceof Response) return found;
  const { office, language } = visit.var;
  const field = await fieldsOf(visit);
  const sent = sentMapping(field, everyColumn(found));
  const anew = await readAnew(visit, found.of, sent);
  const suggested = anew ?? found.of.suggestion;
  const isMoved = field('firstBefore') !== sent.first || field('lastBefore') !== sent.last;
  const isLook = field('step') === 'look';
  const typed = isLook && isMoved && suggested ? followHeadings(sent, suggested) : sent;
  const page = { ...found, typed, sheet: suggested?.columns ?? found.sheet };
  if (isLook) return showMappingPage(visit, page);
  const problems = mappingProblems(typed, language);
  if (problems.length > 0 || typed.kind === '') return showMappingPage(visit, { ...page, problems, status: 422 });
  const saved = await setMapping.run(office, signedIn(visit), {
    importId: idOf(visit),
    version: field('version'),
    ...mappingOf(typed, typed.kind),
  });
  if (saved.ok) return visit.redirect(addresses.import(unitOf(visit), idOf(visit)), 303);
  if (saved.problem.code === 'conflict')
    return showMappingPage(visit, {
      ...page,
      problems: [{ message: (await conflictOf(visit)).text }],
      status: 409,
    });
  if (saved.problem.code !== 'invalid') return refuseStep(visit, saved.problem);
  const refused = formProblems(saved.problem, language).map(({ message }) => ({ message }));
  return showMappingPage(visit, { ...page, problems: refused, status: 422 });
}
