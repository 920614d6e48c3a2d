/** Rows, people on record and answers of matching, as the tests of its rules write them. */
import { type KnownPeople, type PersonOnRecord, nobodyKnown } from '../src/domain/imports/known-people.ts';
import { matchPeople } from '../src/domain/imports/match-people.ts';
import { PeopleMemory } from '../src/domain/imports/people-memory.ts';
import type { PersonAsked, PersonFound } from '../src/domain/imports/person-asked.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { compareText } from '../src/kernel/vietnamese-text.ts';

export const row = (changes: Partial<PersonAsked> = {}): PersonAsked => ({
  name: 'Nông Thị Hòa',
  unitId: 'a',
  on: isoDate('2021-06-30'),
  bornOn: null,
  bornYear: null,
  citizenNumber: '',
  staffNumber: '',
  ...changes,
});

export type Told = {
  name?: string;
  unit?: string;
  born?: string;
  year?: number;
  citizen?: string;
  staff?: string;
  to?: string;
};

export const person = (personId: string, told: Told = {}): PersonOnRecord => ({
  personId,
  recipientId: `${personId}-recipient`,
  records: [{ personId, recipientId: `${personId}-recipient` }],
  names: [compareText(told.name ?? 'Nông Thị Hòa')],
  births: told.born ? [isoDate(told.born)] : [],
  years: told.year ? [told.year] : [],
  citizenNumbers: told.citizen ? [told.citizen] : [],
  staffNumbers: told.staff ? [told.staff] : [],
  stays: [{ unitId: told.unit ?? 'a', kind: 'employed', to: told.to ? isoDate(told.to) : null }],
});

export const known = (people: readonly PersonOnRecord[], rest: Partial<KnownPeople> = {}): KnownPeople => ({
  ...nobodyKnown,
  people,
  ...rest,
});

export const one = (
  asked: PersonAsked,
  people: readonly PersonOnRecord[],
  rest: Partial<KnownPeople> = {},
): PersonFound => matchPeople([asked], known(people, rest), new PeopleMemory())[0] as PersonFound;

/** "known p", "new", or the reasons of each candidate. */
export const told = (found: PersonFound): string =>
  found.kind === 'known'
    ? `known ${found.personId}`
    : found.kind === 'new'
      ? 'new'
      : found.candidates.map(({ personId, reasons }) => `${personId}: ${reasons.join(' ')}`).join('; ') || 'contested';

export const born = isoDate('1985-06-05');
