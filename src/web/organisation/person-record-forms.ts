import { formsAt } from '../../domain/awards/catalogue.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { recordAbsence } from '../../procedures/organisation/record-absence.ts';
import { recordDiscipline } from '../../procedures/organisation/record-discipline.ts';
import { recordInitiative } from '../../procedures/organisation/record-initiative.ts';
import { recordPost } from '../../procedures/organisation/record-post.ts';
import { recordRating } from '../../procedures/organisation/record-rating.ts';
import { recordRegistration } from '../../procedures/organisation/record-registration.ts';
import { recordTransferOpinion } from '../../procedures/organisation/transfer-opinion.ts';
import type { Procedure } from '../../procedures/procedure.ts';
import { formPhrase } from '../../words/cells.ts';
import { organisationWords } from '../../words/organisation.ts';
import {
  absenceKindWords,
  disciplineKindWords,
  gradeWords,
  initiativeKindWords,
  opinionWords,
  peopleWords,
  postClassWords,
  scopeWords,
  trainingResultWords,
} from '../../words/people.ts';
import type { Phrase } from '../../words/words.ts';
import type { PersonRecordKind } from './person-record-kinds.ts';

/** One field of a form of records: what it is called and how it is filled. */
export type FieldSpec = {
  readonly name: string;
  readonly label: Phrase;
  readonly hint?: Phrase;
  readonly optional?: boolean;
} & (
  | { readonly as: 'text' | 'area' | 'date' | 'check' | 'unit' }
  | { readonly as: 'choice'; readonly choices: Readonly<Record<string, Phrase>> }
);

export type RecordForm = {
  readonly title: Phrase;
  readonly fields: readonly FieldSpec[];
  readonly procedure: Procedure<unknown>;
};

const field = (name: string, label: Phrase, as: 'text' | 'area' | 'date' | 'check' | 'unit', optional = false) =>
  ({ name, label, as, optional }) satisfies FieldSpec;

const choice = (
  name: string,
  label: Phrase,
  choices: Readonly<Record<string, Phrase>>,
  optional = false,
): FieldSpec => ({
  name,
  label,
  as: 'choice',
  choices,
  optional,
});

const unitId = field('unitId', peopleWords.unit, 'unit');
const period: FieldSpec = { ...field('period', peopleWords.period, 'text'), hint: peopleWords.periodHint };
const w = peopleWords;

/** Titles and forms that a person can be given by the law of the day. */
function formChoices(today: PlainDate): Readonly<Record<string, Phrase>> {
  const forms = formsAt(today);
  const own = forms.ok ? forms.value.filter(({ recipients }) => recipients.includes('ca_nhan')) : [];
  return Object.fromEntries(own.map(({ code }) => [code, formPhrase(code, today)]));
}

/** The form of each kind of record. */
export function recordForm(kind: PersonRecordKind, today: PlainDate): RecordForm {
  switch (kind) {
    case 'post':
      return { title: organisationWords.posts, fields: postForm, procedure: recordPost };
    case 'rating':
      return {
        title: w.ratings,
        fields: [period, choice('grade', w.grade, gradeWords), unitId, field('ground', w.ground, 'text', true)],
        procedure: recordRating,
      };
    case 'discipline':
      return { title: w.disciplines, fields: disciplineForm, procedure: recordDiscipline };
    case 'absence':
      return { title: w.absences, fields: absenceForm, procedure: recordAbsence };
    case 'initiative':
      return { title: w.initiatives, fields: initiativeForm, procedure: recordInitiative };
    case 'registration':
      return {
        title: w.registrations,
        fields: [
          choice('formCode', w.formCode, formChoices(today)),
          period,
          unitId,
          field('registeredOn', w.registeredOn, 'date', true),
        ],
        procedure: recordRegistration,
      };
    case 'transfer':
      return { title: w.transfers, fields: transferForm, procedure: recordTransferOpinion };
  }
}

const postForm: readonly FieldSpec[] = [
  field('post', w.post, 'text'),
  unitId,
  choice('postClass', w.postClass, postClassWords),
  field('from', w.from, 'date'),
  { ...field('to', w.endedOn, 'date', true), hint: w.endedOnHint },
  field('concurrent', w.concurrent, 'check', true),
  field('paidHere', w.paidHere, 'check', true),
  field('ground', w.ground, 'text', true),
];

const disciplineForm: readonly FieldSpec[] = [
  choice('kind', w.kind, disciplineKindWords),
  field('decisionNumber', w.decisionNumber, 'text', true),
  field('from', w.from, 'date'),
  { ...field('to', w.disciplineTo, 'date', true), hint: w.toDisciplineHint },
  unitId,
  field('note', w.note, 'area', true),
];

const absenceForm: readonly FieldSpec[] = [
  choice('kind', w.kind, absenceKindWords),
  field('from', w.from, 'date'),
  field('to', w.absenceTo, 'date'),
  field('name', w.absenceName, 'text', true),
  choice('result', w.result, trainingResultWords, true),
  unitId,
];

const initiativeForm: readonly FieldSpec[] = [
  field('name', w.initiativeName, 'area'),
  choice('kind', w.kind, initiativeKindWords),
  choice('scope', w.scope, scopeWords),
  period,
  field('recognisedBy', w.recognisedBy, 'text'),
  field('decisionNumber', w.decisionNumber, 'text', true),
  field('recognisedOn', w.recognisedOn, 'date', true),
  unitId,
  field('share', w.share, 'text', true),
  { ...field('coAuthors', w.coAuthors, 'area', true), hint: w.coAuthorsHint },
];

const transferForm: readonly FieldSpec[] = [
  field('fromUnitId', w.fromUnit, 'unit'),
  field('toUnitId', w.toUnit, 'unit'),
  field('movedOn', w.movedOn, 'date'),
  choice('opinion', w.opinion, opinionWords),
  field('text', w.opinionText, 'area', true),
  field('on', w.opinionOn, 'date'),
];
