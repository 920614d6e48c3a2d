import type { AwardReading } from '../../domain/imports/award-reading.ts';
import type { BookSoFar } from '../../domain/imports/book-so-far.ts';
import { personOfAward } from '../../domain/imports/match-recipients.ts';
import type { RowDecision } from '../../domain/imports/row-outcome.ts';
import { yearOf } from '../../kernel/plain-date.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import { findDecisionsByNumber, honoursOf, linesInBook } from '../awards/decisions.ts';
import type { Tx } from '../database.ts';
import { findNominationsSentOn } from '../nominations.ts';
import { findBodiesByName, findHouseholdsByName } from '../organisation/bodies.ts';
import { knownPeople } from '../organisation/known-people.ts';
import { findEmployments } from '../organisation/people.ts';
import { recipientsOfUnits } from '../organisation/recipients.ts';

/** What the office holds about the people, units, decisions and letters of a list: a fixed number of statements. */
export async function bookSoFar(
  tx: Tx,
  readings: readonly AwardReading[],
  decided: readonly (RowDecision | null)[] = [],
): Promise<BookSoFar> {
  const ofKind = (kind: AwardReading['recipient']['kind']): readonly AwardReading[] =>
    readings.filter(({ recipient }) => recipient.kind === kind);
  const people = await knownPeople(
    tx,
    readings.flatMap((reading, at) => personOfAward(reading, decided[at] ?? null) ?? []),
  );
  const decisions = await findDecisionsByNumber(tx, numbersOf(readings));
  const unitRecipients = await recipientsOfUnits(tx, [...new Set(ofKind('tap_the').map(({ unitId }) => unitId))]);
  const letters = readings.flatMap(({ letter }) => (letter ? [letter.sentOn] : []));
  return {
    people,
    employments: await findEmployments(
      tx,
      people.people.flatMap(({ records }) => records.map(({ personId }) => personId)),
    ),
    bodies: await findBodiesByName(tx, namesOf(ofKind('tap_the'))),
    households: await findHouseholdsByName(tx, namesOf(ofKind('ho_gia_dinh'))),
    unitRecipients,
    decisions,
    lines: await linesInBook(
      tx,
      decisions.map(({ id }) => id),
    ),
    honours: await honoursOf(
      tx,
      [
        ...new Set(people.people.flatMap(({ records }) => records.flatMap(({ recipientId }) => recipientId ?? []))),
        ...unitRecipients.values(),
      ],
      honoursTold(readings),
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

function honoursTold(readings: readonly AwardReading[]) {
  const told = readings.flatMap(({ decision }) => decision ?? []);
  return {
    forms: [...new Set(told.map(({ formCode }) => formCode))],
    achievements: [...new Set(told.map(({ achievement }) => achievement.label))],
  };
}
