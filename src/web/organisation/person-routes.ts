import { editPerson } from '../../procedures/organisation/edit-person.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { duplicateRoutes } from './duplicate-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { showAchievements } from './person-achievements-page.tsx';
import { personConfirmRoutes } from './person-confirm-routes.tsx';
import { type PersonText, personFields, personText, showPersonForm } from './person-form.tsx';
import { personNewRoutes } from './person-new-routes.tsx';
import { showPerson } from './person-page.tsx';
import { personInUnit } from './person-query.ts';
import { personRecordRoutes } from './person-record-routes.tsx';

/** Everything about people; fixed addresses come before those with an id in the same place. */
export function personRoutes(app: App): void {
  const unitOf = (visit: Visit): string => visit.req.param('unit') ?? '';
  const idOf = (visit: Visit): string => visit.req.param('id') ?? '';
  peopleRoutes(app);
  personNewRoutes(app);
  duplicateRoutes(app);
  app.get(addresses.person(':unit', ':id'), (visit) => answerPerson(visit, unitOf(visit), idOf(visit)));
  app.get(addresses.personEdit(':unit', ':id'), (visit) => answerForm(visit, unitOf(visit), idOf(visit)));
  app.post(addresses.personEdit(':unit', ':id'), (visit) => takeForm(visit, unitOf(visit), idOf(visit)));
  app.get(addresses.personAchievements(':unit', ':id'), (visit) => answerText(visit, unitOf(visit), idOf(visit)));
  personRecordRoutes(app);
  personConfirmRoutes(app);
}

/** A record that was merged into another sends to the one that stands. */
async function answerPerson(visit: Visit, unit: string, id: string): Promise<Response> {
  const found = await personInUnit(visit, unit, id);
  if (!found.ok) return showProblem(visit, found.problem);
  const { person } = found.value;
  return person.id === id ? showPerson(visit, found.value) : visit.redirect(addresses.person(unit, person.id), 303);
}

async function answerText(visit: Visit, unit: string, id: string): Promise<Response> {
  const found = await personInUnit(visit, unit, id);
  return found.ok ? showAchievements(visit, found.value) : showProblem(visit, found.problem);
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
  const sent = Object.fromEntries(personFields.filter((name) => name in form).map((name) => [name, textOf(name)]));
  const edited = await editPerson.run(office, signedIn(visit), {
    id,
    expectedVersion: textOf('expectedVersion'),
    ...sent,
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
