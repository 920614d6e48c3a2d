import type { AwardReading } from '../../domain/imports/award-reading.ts';
import type { BookSoFar } from '../../domain/imports/book-so-far.ts';
import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import { findDecisionsByNumber, linesInBook } from '../awards/decisions.ts';
import type { Tx } from '../database.ts';
import { findNominationsSentOn } from '../nominations.ts';
import { findBodiesByName, findHouseholdsByName } from '../organisation/bodies.ts';
import { findEmployments, findPeopleByName } from '../organisation/people.ts';
import { recipientsOfUnits } from '../organisation/recipients.ts';

/** What the office holds about the people, units, decisions and letters of a list: a fixed number of statements. */
export async function bookSoFar(tx: Tx, readings: readonly AwardReading[]): Promise<BookSoFar> {
  const ofKind = (kind: AwardReading['recipient']['kind']): readonly AwardReading[] =>
    readings.filter(({ recipient }) => recipient.kind === kind);
  const people = await findPeopleByName(tx, namesOf(ofKind('ca_nhan')), firstDay(readings));
  const decisions = await findDecisionsByNumber(tx, numbersOf(readings));
  const letters = readings.flatMap(({ letter }) => (letter ? [letter.sentOn] : []));
  return {
    people,
    employments: await findEmployments(tx, [...new Set(people.map(({ personId }) => personId))]),
    bodies: await findBodiesByName(tx, namesOf(ofKind('tap_the'))),
    households: await findHouseholdsByName(tx, namesOf(ofKind('ho_gia_dinh'))),
    unitRecipients: await recipientsOfUnits(tx, [...new Set(ofKind('tap_the').map(({ unitId }) => unitId))]),
    decisions,
    lines: await linesInBook(
      tx,
      decisions.map(({ id }) => id),
    ),
    nominations: letters.length === 0 ? [] : await findNominationsSentOn(tx, [...new Set(letters)]),
  };
}

const namesOf = (readings: readonly AwardReading[]): readonly string[] => [
  ...new Set(readings.map(({ recipient }) => compareText(recipient.name))),
];

const numbersOf = (readings: readonly AwardReading[]) => {
  const numbers = readings.flatMap(({ decision }) =>
    decision ? [{ numberKey: decision.number.key, year: yearOf(decision.signedOn) }] : [],
  );
  return [...new Map(numbers.map((number) => [`${number.numberKey} ${number.year}`, number])).values()];
};

/** Earliest day of a list; with no rows, any day does. */
const firstDay = (readings: readonly AwardReading[]): PlainDate =>
  readings.reduce(
    (first, { decision, letter }) => Math.min(first, letter?.sentOn ?? first, decision?.signedOn ?? first),
    100_000,
  ) as PlainDate;
