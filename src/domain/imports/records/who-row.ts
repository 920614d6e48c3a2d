import type { PlainDate } from '../../../kernel/plain-date.ts';
import { holdsMoreThanName } from '../name-cell.ts';
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

/** Name, birth and numbers of a row; null when there is no name. */
export function readPerson(row: RowReader, headings: WhoHeadings, today: PlainDate): ListedPerson | null {
  const name = row.requiredText(headings.name, 200);
  if (holdsMoreThanName(row.typed(headings.name))) row.complain(headings.name, 'name-with-more');
  const birth = row.birth(headings.bornOn, today);
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
