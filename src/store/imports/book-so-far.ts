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
  const letters = readings.flatMap(({ letter }) => (letter ? [letter.sentOn] : []));
  // Asked all at once: the database is at it while the rows before are matched.
  const [people, decisions, unitRecipients, bodies, households, nominations] = await Promise.all([
    knownPeople(
      tx,
      readings.flatMap((reading, at) => personOfAward(reading, decided[at] ?? null) ?? []),
    ),
    findDecisionsByNumber(tx, numbersOf(readings)),
    recipientsOfUnits(tx, [...new Set(ofKind('tap_the').map(({ unitId }) => unitId))]),
    findBodiesByName(tx, namesOf(ofKind('tap_the'))),
    findHouseholdsByName(tx, namesOf(ofKind('ho_gia_dinh'))),
    letters.length === 0 ? [] : findNominationsSentOn(tx, [...new Set(letters)]),
  ]);
  const recipients = [
    ...new Set(people.people.flatMap(({ records }) => records.flatMap(({ recipientId }) => recipientId ?? []))),
    ...unitRecipients.values(),
  ];
  const [employments, lines, honours] = await Promise.all([
    findEmployments(
      tx,
      people.people.flatMap(({ records }) => records.map(({ personId }) => personId)),
    ),
    linesInBook(
      tx,
      decisions.map(({ id }) => id),
    ),
    honoursOf(tx, recipients, honoursTold(readings)),
  ]);
  return { people, employments, bodies, households, unitRecipients, decisions, lines, honours, nominations };
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
