import { toScreenDate } from '../../kernel/plain-date.ts';
import { editPerson } from '../../procedures/organisation/edit-person.ts';
import { readUnits } from '../../procedures/organisation/units.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { type PersonText, personFields, personText, showPersonForm } from './person-form.tsx';
import { showPerson } from './person-page.tsx';
import { personInUnit } from './person-query.ts';
import { showUnits } from './units-page.tsx';

export function organisationRoutes(app: App): void {
  const unitOf = (visit: Visit): string => visit.req.param('unit') ?? '';
  const idOf = (visit: Visit): string => visit.req.param('id') ?? '';
  app.get(addresses.organisation(':unit'), (visit) => answerUnits(visit, unitOf(visit)));
  app.get(addresses.person(':unit', ':id'), (visit) => answerPerson(visit, unitOf(visit), idOf(visit)));
  app.get(addresses.personEdit(':unit', ':id'), (visit) => answerForm(visit, unitOf(visit), idOf(visit)));
  app.post(addresses.personEdit(':unit', ':id'), (visit) => takeForm(visit, unitOf(visit), idOf(visit)));
}

async function answerUnits(visit: Visit, unit: string): Promise<Response> {
  const { office, language } = visit.var;
  const asked = visit.req.query('asOf')?.trim() ?? '';
  const tree = await readUnits.run(office, signedIn(visit), { unit, asOf: asked });
  if (tree.ok) {
    const { root, asOf, units } = tree.value;
    return showUnits(visit, { unit: root, asOf: toScreenDate(asOf), problems: [], units });
  }
  if (tree.problem.code !== 'invalid') return showProblem(visit, tree.problem);
  const today = await readUnits.run(office, signedIn(visit), { unit });
  if (!today.ok) return showProblem(visit, today.problem);
  return showUnits(visit, {
    unit: today.value.root,
    asOf: asked,
    problems: formProblems(tree.problem, language),
    units: null,
  });
}

async function answerPerson(visit: Visit, unit: string, id: string): Promise<Response> {
  const found = await personInUnit(visit, unit, id);
  return found.ok ? showPerson(visit, found.value) : showProblem(visit, found.problem);
}

async function answerForm(visit: Visit, code: string, id: string): Promise<Response> {
  const found = await personInUnit(visit, code, id);
  if (!found.ok) return showProblem(visit, found.problem);
  const { unit, person, mayEdit } = found.value;
  if (!mayEdit) return showProblem(visit, { code: 'forbidden', reason: 'role-too-low' });
  return showPersonForm(visit, {
    unit,
    person,
    typed: personText(person),
    version: String(person.version),
    problems: [],
    status: 200,
  });
}

async function takeForm(visit: Visit, code: string, id: string): Promise<Response> {
  const { office, language } = visit.var;
  const form = await visit.req.parseBody();
  const textOf = (name: string): string => (typeof form[name] === 'string' ? form[name] : '');
  const typed = Object.fromEntries(personFields.map((name) => [name, textOf(name)])) as PersonText;
  const edited = await editPerson.run(office, signedIn(visit), {
    id,
    expectedVersion: textOf('expectedVersion'),
    ...typed,
  });
  if (edited.ok) return visit.redirect(addresses.person(code, id), 303);
  const { problem } = edited;
  if (problem.code !== 'conflict' && problem.code !== 'invalid') return showProblem(visit, problem);
  const found = await personInUnit(visit, code, id);
  if (!found.ok) return showProblem(visit, found.problem);
  const { unit, person } = found.value;
  const inConflict = problem.code === 'conflict';
  const version = inConflict ? String(person.version) : textOf('expectedVersion');
  return showPersonForm(visit, {
    unit,
    person,
    typed,
    version,
    problems: formProblems(problem, language),
    status: inConflict ? 409 : 422,
  });
}
