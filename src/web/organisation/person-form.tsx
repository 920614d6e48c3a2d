import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { genderWords } from '../../words/cells.ts';
import { kitWords } from '../../words/kit.ts';
import { organisationWords } from '../../words/organisation.ts';
import { peopleWords } from '../../words/people.ts';
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

export const personFields = [
  'name',
  'gender',
  'formOfAddress',
  'bornOn',
  'bornYear',
  'diedOn',
  'occupation',
  'address',
  'citizenNumber',
  'staffNumber',
] as const;

export type PersonField = (typeof personFields)[number];

/** What stands in the boxes, as typed. */
export type PersonText = Readonly<Record<PersonField, string>>;

const dayText = (day: PlainDate | null): string => (day === null ? '' : toScreenDate(day));

export const personText = (person: Person): PersonText => ({
  name: person.name,
  gender: person.gender ?? '',
  formOfAddress: person.formOfAddress,
  bornOn: dayText(person.bornOn),
  bornYear: person.bornYear === null ? '' : String(person.bornYear),
  diedOn: dayText(person.diedOn),
  occupation: person.occupation,
  address: person.address,
  citizenNumber: person.citizenNumber,
  staffNumber: person.staffNumber,
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

const labels = { ...organisationWords, ...peopleWords };

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
    label: say(labels[name], language),
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
      <TextField {...field('formOfAddress', say(peopleWords.formOfAddressHint, language))} optional maxLength={30} />
      <DateField {...field('bornOn')} optional />
      <TextField
        {...field('bornYear', say(organisationWords.bornYearHint, language))}
        optional
        inputMode="numeric"
        maxLength={4}
      />
      <TextField {...field('occupation')} optional width="full" maxLength={200} />
      <TextArea {...field('address')} optional rows={2} />
      <TextField {...field('citizenNumber')} optional inputMode="numeric" maxLength={20} />
      <TextField {...field('staffNumber')} optional maxLength={40} />
      <DateField {...field('diedOn')} optional />
    </>
  );
}

function shownValue(name: PersonField, value: string, language: Language): string {
  if (value === 'nam' || value === 'nu') return name === 'gender' ? say(genderWords[value], language) : value;
  return value || say(organisationWords.notStated, language);
}
