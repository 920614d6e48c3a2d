/** What a reading says, in the words of the answer key of demo/ho-so-2020. */
import type { AbsenceReading } from '../src/domain/imports/records/absence-row.ts';
import type { DisciplineReading } from '../src/domain/imports/records/discipline-row.ts';
import type { InitiativeReading } from '../src/domain/imports/records/initiative-row.ts';
import type { RatingReading } from '../src/domain/imports/records/rating-row.ts';
import type { RegistrationReading } from '../src/domain/imports/records/registration-row.ts';
import type { StaffReading } from '../src/domain/imports/records/staff-row.ts';
import { toIsoDate } from '../src/kernel/plain-date.ts';

type CodeOf = (unitId: string) => string;

const staff = ({ person, unitId, post, postClass, from }: StaffReading, code: CodeOf) => [
  person.name,
  code(unitId),
  post,
  postClass,
  person.bornOn === null ? '' : toIsoDate(person.bornOn),
  toIsoDate(from),
];

const ratings = ({ subject, grades }: RatingReading, code: CodeOf) => [
  subject.name,
  code(subject.unitId),
  ...grades.map(({ period, grade }) => `${period}=${grade}`),
];

const initiatives = ({ initiative, authors }: InitiativeReading, code: CodeOf) => [
  initiative.name,
  code(initiative.unitId),
  initiative.scope,
  initiative.period,
  ...authors.map(({ person, shareHundredths }) => `${person.name} ${shareHundredths}`),
];

const discipline = ({ person, unitId, kind, from, to }: DisciplineReading, code: CodeOf) => [
  person.name,
  code(unitId),
  kind,
  toIsoDate(from),
  toIsoDate(to),
];

const absences = ({ person, unitId, kind, from, to, result }: AbsenceReading, code: CodeOf) => [
  person.name,
  code(unitId),
  kind,
  toIsoDate(from),
  toIsoDate(to),
  result ?? '',
];

const registrations = ({ subject, period, forms }: RegistrationReading, code: CodeOf) => [
  subject.name,
  code(subject.unitId),
  period,
  forms.map(({ formCode }) => formCode).join(' '),
];

const tellers = { staff, ratings, initiatives, discipline, absences, registrations } as const;

export type RecordKindName = keyof typeof tellers;

export const tellReading = (kind: RecordKindName, reading: object, code: CodeOf): string =>
  (tellers[kind] as (reading: object, code: CodeOf) => readonly string[])(reading, code).join(' | ');
