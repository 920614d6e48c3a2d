import { toScreenDate } from '../../kernel/plain-date.ts';
import { genderWords } from '../../words/cells.ts';
import { kitWords } from '../../words/kit.ts';
import { organisationWords } from '../../words/organisation.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { RadioField } from '../kit/choice-fields.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { DateField, TextArea, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { Person } from './person-query.ts';

export const personFields = ['name', 'gender', 'bornOn', 'occupation', 'address'] as const;

export type PersonField = (typeof personFields)[number];

/** What stands in the boxes, as typed. */
export type PersonText = Readonly<Record<PersonField, string>>;

export const personText = ({ name, gender, bornOn, occupation, address }: Person): PersonText => ({
  name,
  gender: gender ?? '',
  bornOn: bornOn === null ? '' : toScreenDate(bornOn),
  occupation,
  address,
});

export type ShownForm = {
  readonly unit: { readonly code: string; readonly name: string };
  /** The record as it is saved now. */
  readonly person: Person;
  readonly typed: PersonText;
  /** The version on which the typed text stands; after a conflict that of the saved record, now that it is in sight. */
  readonly version: string;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

/**
 * The edit form. After a conflict what was typed stays in the boxes, each with the saved value beside it where they
 * differ; saving again is then a decision made with both in sight.
 */
export function showPersonForm(visit: Visit, { unit, person, typed, version, problems, status }: ShownForm): Response {
  const { language } = visit.var;
  const title = say(organisationWords.editTitle(person.name), language);
  const back = addresses.person(unit.code, person.id);
  const inConflict = status === 409;
  return showPage(visit, {
    title,
    unit,
    status,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: person.name, href: back }]} />
        <PageHeading title={title} />
        <Form
          action={addresses.personEdit(unit.code, person.id)}
          language={language}
          problems={problems}
          hidden={{ expectedVersion: version }}
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(inConflict ? organisationWords.saveAgain : organisationWords.save, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          <Fields
            typed={typed}
            saved={inConflict ? personText(person) : null}
            problems={problems}
            language={language}
          />
        </Form>
      </>
    ),
  });
}

type FieldsProps = {
  readonly typed: PersonText;
  /** Shown beside what was typed where they differ; null outside a conflict. */
  readonly saved: PersonText | null;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

function Fields({ typed, saved, problems, language }: FieldsProps) {
  const field = (name: PersonField, usualHint?: string) => ({
    name,
    label: say(organisationWords[name], language),
    language,
    value: typed[name],
    hint:
      saved && saved[name] !== typed[name]
        ? say(organisationWords.saved(shownValue(name, saved[name], language)), language)
        : usualHint,
    error: problemOf(problems, name),
  });
  const genders = [
    { value: 'nam', label: say(genderWords.nam, language) },
    { value: 'nu', label: say(genderWords.nu, language) },
    { value: '', label: say(organisationWords.notStated, language) },
  ];
  return (
    <>
      <TextField {...field('name', say(organisationWords.nameHint, language))} maxLength={120} />
      <RadioField {...field('gender')} choices={genders} optional />
      <DateField {...field('bornOn')} optional />
      <TextField {...field('occupation')} optional width="full" maxLength={200} />
      <TextArea {...field('address')} optional rows={2} />
    </>
  );
}

function shownValue(name: PersonField, value: string, language: Language): string {
  if (value === 'nam' || value === 'nu') return name === 'gender' ? say(genderWords[value], language) : value;
  return value || say(organisationWords.notStated, language);
}
