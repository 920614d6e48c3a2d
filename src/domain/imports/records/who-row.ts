import { type PlainDate, yearOf } from '../../../kernel/plain-date.ts';
import type { PersonAsked } from '../person-asked.ts';
import type { RowReader } from '../row-reader.ts';

/** Somebody as a row of a list of records tells of them. */
export type ListedPerson = Pick<PersonAsked, 'name' | 'bornOn' | 'bornYear' | 'citizenNumber' | 'staffNumber'>;

type WhoHeadings = {
  readonly name: string;
  readonly bornOn: string;
  readonly citizenNumber: string;
  readonly staffNumber: string;
};

export type Birth = Pick<PersonAsked, 'bornOn' | 'bornYear'>;

const YEAR = /^(19|20)\d{2}$/;

/** A day of birth, or only its year ("1985"); both null when the cell is empty or wrong. */
export function readBirth(row: RowReader, heading: string, today: PlainDate): Birth {
  const text = row.text(heading, 40);
  if (!YEAR.test(text)) return { bornOn: row.date(heading, today), bornYear: null };
  const bornYear = Number(text);
  if (bornYear <= yearOf(today)) return { bornOn: null, bornYear };
  row.complain(heading, 'future-date');
  return { bornOn: null, bornYear: null };
}

/** Name, birth and numbers of a row; null when there is no name. */
export function readPerson(row: RowReader, headings: WhoHeadings, today: PlainDate): ListedPerson | null {
  const name = row.requiredText(headings.name, 200);
  const birth = readBirth(row, headings.bornOn, today);
  const citizenNumber = readCitizenNumber(row, headings.citizenNumber);
  const staffNumber = row.text(headings.staffNumber, 40);
  return name === '' ? null : { name, ...birth, citizenNumber, staffNumber };
}

/** Nine digits of an old CMND or twelve of a CCCD; a number that Excel stripped of its leading zero gets it back. */
function readCitizenNumber(row: RowReader, heading: string): string {
  const digits = row.text(heading, 40).replace(/[\s.-]/g, '');
  if (digits === '' || /^(\d{9}|\d{12})$/.test(digits)) return digits;
  if (/^\d{11}$/.test(digits)) return `0${digits}`;
  row.complain(heading, 'bad-citizen-number');
  return '';
}

/** What matching asks about a person of a row. */
export const askedOf = (person: ListedPerson, unitId: string, on: PlainDate): PersonAsked => ({
  ...person,
  unitId,
  on,
});
