import { setMapping } from '../../procedures/imports/set-mapping.ts';
import { readUnit } from '../../procedures/organisation/unit.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type Visit, signedIn } from '../visit.ts';
import { conflictOf, orNotFound, readImport, refuseStep } from './import-visits.ts';
import { isOpen } from './import-view.ts';
import { type MappingPage, showMappingPage } from './mapping-page.tsx';
import { mappingOf, mappingProblems, sentMapping, typedOfMapping } from './typed-mapping.ts';
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
  return { unit: unit.value.unit, of, typed, problems: [], status: 200 };
}

export async function askMapping(visit: Visit): Promise<Response> {
  const page = await find(visit);
  return page instanceof Response ? page : showMappingPage(visit, page);
}

/** Saves what the columns mean, or shows the choices again: on wish, or with what is wrong with them. */
export async function takeMapping(visit: Visit): Promise<Response> {
  const found = await find(visit);
  if (found instanceof Response) return found;
  const { office, language } = visit.var;
  const field = await fieldsOf(visit);
  const typed = sentMapping(field, found.of.suggestion?.columns ?? []);
  const page = { ...found, typed };
  if (field('step') === 'look') return showMappingPage(visit, page);
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
