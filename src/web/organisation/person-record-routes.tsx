import { type Result, ok } from '../../kernel/result.ts';
import { readPeopleUnits } from '../../procedures/organisation/person-units.ts';
import type { Problem } from '../../procedures/problem.ts';
import { kitWords } from '../../words/kit.ts';
import { organisationWords } from '../../words/organisation.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems, isAboutForm } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import type { Choice } from '../kit/choice-fields.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { SpecifiedFields, type TypedFields, typedFields } from './person-fields.tsx';
import { type PersonInUnit, personInUnit } from './person-query.ts';
import { type RecordForm, recordForm } from './person-record-forms.ts';
import { kindOfSlug } from './person-record-kinds.ts';

/** Forms by which records of a person are added. */
export function personRecordRoutes(app: App): void {
  const address = addresses.personRecord(':unit', ':id', ':kind');
  app.get(address, (visit) => answerForm(visit, {}, [], 200));
  app.post(address, takeForm);
}

const asked = (visit: Visit, name: string): string => visit.req.param(name) ?? '';

async function answerForm(
  visit: Visit,
  typed: TypedFields,
  problems: readonly FormProblem[],
  status: 200 | 422,
): Promise<Response> {
  const kind = kindOfSlug(asked(visit, 'kind'));
  if (!kind) return showProblem(visit, { code: 'not-found', what: 'page' });
  const found = await personInUnit(visit, asked(visit, 'unit'), asked(visit, 'id'));
  if (!found.ok) return showProblem(visit, found.problem);
  if (!found.value.mayEdit) return showProblem(visit, { code: 'forbidden', reason: 'role-too-low' });
  const units = await unitChoices(visit, found.value);
  if (!units.ok) return showProblem(visit, units.problem);
  const form = recordForm(kind, visit.var.office.today());
  const first = status === 200 ? firstTyped(form, found.value) : typed;
  return showForm(visit, found.value, { form, typed: first, units: units.value, problems, status });
}

/** An empty form proposes the unit where the person is paid now, and that a new post is paid. */
function firstTyped({ fields }: RecordForm, { posts, unit }: PersonInUnit): TypedFields {
  const paid = posts.findLast(({ to, paidHere }) => to === null && paidHere);
  const proposed: TypedFields = { unitId: paid?.unitId ?? unit.id, paidHere: 'yes' };
  return Object.fromEntries(fields.map(({ name }) => [name, proposed[name] ?? '']));
}

/** The units in which the person stood, then those of the page. */
async function unitChoices(visit: Visit, found: PersonInUnit): Promise<Result<readonly Choice[], Problem>> {
  const below = await readPeopleUnits.run(visit.var.office, signedIn(visit), { unit: found.unit.code });
  if (!below.ok) return below;
  const all = new Map([...found.units].map(([id, name]) => [id, name]));
  for (const { id, name } of below.value.units) all.set(id, name);
  return ok([...all].map(([value, label]) => ({ value, label })));
}

type ShownForm = {
  readonly form: RecordForm;
  readonly typed: TypedFields;
  readonly units: readonly Choice[];
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 422;
};

function showForm(visit: Visit, { person, unit }: PersonInUnit, shown: ShownForm): Response {
  const { language } = visit.var;
  const { form, typed, units, problems, status } = shown;
  const title = `${say(form.title, language)}: ${person.name}`;
  const back = addresses.person(unit.code, person.id);
  return showPage(visit, {
    title,
    unit,
    status,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: person.name, href: back }]} />
        <PageHeading title={title} />
        <Form
          action={visit.req.path}
          language={language}
          problems={problems}
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(organisationWords.save, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <SpecifiedFields fields={form.fields} typed={typed} units={units} problems={problems} language={language} />
        </Form>
      </>
    ),
  });
}

async function takeForm(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const kind = kindOfSlug(asked(visit, 'kind'));
  if (!kind) return showProblem(visit, { code: 'not-found', what: 'page' });
  const { fields, procedure } = recordForm(kind, office.today());
  const typed = typedFields(
    await visit.req.parseBody(),
    fields.map(({ name }) => name),
  );
  const written = await procedure.run(office, signedIn(visit), { person: asked(visit, 'id'), ...typed });
  if (written.ok) return visit.redirect(addresses.person(asked(visit, 'unit'), asked(visit, 'id')), 303);
  if (!isAboutForm(written.problem)) return showProblem(visit, written.problem);
  return answerForm(visit, typed, formProblems(written.problem, language), 422);
}
