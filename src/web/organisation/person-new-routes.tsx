import { recordNewPerson } from '../../procedures/organisation/record-new-person.ts';
import { readPeopleUnits } from '../../procedures/organisation/person-units.ts';
import { genderWords } from '../../words/cells.ts';
import { kitWords } from '../../words/kit.ts';
import { organisationWords } from '../../words/organisation.ts';
import { peopleWords, postClassWords } from '../../words/people.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import { type App, type Visit, signedIn } from '../visit.ts';
import { SpecifiedFields, type TypedFields, typedFields } from './person-fields.tsx';
import type { FieldSpec } from './person-record-forms.ts';

const w = peopleWords;

const fields: readonly FieldSpec[] = [
  { name: 'name', label: w.name, as: 'text' },
  { name: 'unitId', label: w.unit, as: 'unit' },
  { name: 'gender', label: organisationWords.gender, as: 'choice', choices: genderWords, optional: true },
  { name: 'formOfAddress', label: w.formOfAddress, as: 'text', optional: true, hint: w.formOfAddressHint },
  { name: 'bornOn', label: organisationWords.bornOn, as: 'date', optional: true },
  {
    name: 'bornYear',
    label: organisationWords.bornYear,
    as: 'text',
    optional: true,
    hint: organisationWords.bornYearHint,
  },
  { name: 'post', label: w.post, as: 'text', optional: true },
  { name: 'postClass', label: w.postClass, as: 'choice', choices: postClassWords, optional: true },
  { name: 'from', label: w.from, as: 'date', optional: true },
  { name: 'occupation', label: organisationWords.occupation, as: 'text', optional: true },
  { name: 'address', label: organisationWords.address, as: 'text', optional: true },
  { name: 'citizenNumber', label: w.citizenNumber, as: 'text', optional: true },
  { name: 'staffNumber', label: w.staffNumber, as: 'text', optional: true },
];

/** The form by which somebody new is added to a unit. */
export function personNewRoutes(app: App): void {
  app.get(addresses.personNew(':unit'), (visit) => answerForm(visit, null, [], 200));
  app.post(addresses.personNew(':unit'), takeForm);
}

const codeOf = (visit: Visit): string => visit.req.param('unit') ?? '';

async function answerForm(
  visit: Visit,
  typed: TypedFields | null,
  problems: readonly FormProblem[],
  status: 200 | 422,
): Promise<Response> {
  const { language, office } = visit.var;
  const found = await readPeopleUnits.run(office, signedIn(visit), { unit: codeOf(visit) });
  if (!found.ok) return showProblem(visit, found.problem);
  const { unit, units } = found.value;
  const title = say(w.newPerson, language);
  const back = addresses.people(unit.code);
  return showPage(visit, {
    title,
    unit,
    status,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: say(w.title, language), href: back }]} />
        <PageHeading title={title} lead={say(w.newLead, language)} />
        <Form
          action={addresses.personNew(unit.code)}
          language={language}
          problems={problems}
          hidden={{ id: typed?.['id'] || office.newId() }}
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(organisationWords.save, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <SpecifiedFields
            fields={fields}
            typed={typed ?? { unitId: unit.id }}
            units={units.map(({ id, name }) => ({ value: id, label: name }))}
            problems={problems}
            language={language}
          />
        </Form>
      </>
    ),
  });
}

async function takeForm(visit: Visit): Promise<Response> {
  const { office, language } = visit.var;
  const names = ['id', ...fields.map(({ name }) => name)];
  const typed = typedFields(await visit.req.parseBody(), names);
  const { id, postClass, ...rest } = typed;
  const given = { ...rest, ...(id && { id }), ...(postClass && { postClass }) };
  const added = await recordNewPerson.run(office, signedIn(visit), given);
  if (added.ok) return visit.redirect(addresses.person(codeOf(visit), added.value.id), 303);
  // Sent twice: the record is there from the first time.
  if (added.problem.code === 'conflict' && id) return visit.redirect(addresses.person(codeOf(visit), id), 303);
  if (added.problem.code !== 'invalid') return showProblem(visit, added.problem);
  return answerForm(visit, typed, formProblems(added.problem, language), 422);
}
