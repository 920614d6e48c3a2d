import { type ComparedRecord, conflictsBetween } from '../../domain/organisation/person-conflicts.ts';
import type { Access, Actor } from '../../domain/access/may.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { type PersonCard, findPerson } from '../../store/organisation/person-card.ts';
import { type PersonPair, pairsOf } from '../../store/organisation/person-merges.ts';
import { recordsOfHuman } from '../../store/organisation/person-records.ts';
import { listRatings } from '../../store/records/ratings.ts';
import { type Problem, invalid } from '../problem.ts';
import { mayOverPerson, pathsOfRecords } from './rights-over-person.ts';

/** One side of a pair: the standing record with all its records. */
export type PairSide = {
  readonly person: PersonCard;
  readonly records: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly ratings: ComparedRecord['ratings'];
};

/** Two records beside each other, as they are when somebody joins or separates them. */
export type LoadedPair = {
  readonly one: PairSide;
  readonly other: PairSide;
  readonly pin: PersonPair | undefined;
};

async function loadSide(tx: Tx, id: string, today: PlainDate): Promise<PairSide | undefined> {
  const records = await recordsOfHuman(tx, id);
  const person = records[0] === undefined ? undefined : await findPerson(tx, records[0]);
  if (!person) return undefined;
  const knownAt = await latestPosition(tx);
  const ratings = await listRatings(tx, { people: records }, knownAt);
  return {
    person,
    records,
    paths: await pathsOfRecords(tx, records, { asOf: today, knownAt }),
    ratings: new Map(ratings.map(({ period, grade }) => [period, grade])),
  };
}

/** Both sides; two records of one human already are refused. */
export async function loadPair(
  tx: Tx,
  oneId: string,
  otherId: string,
  today: PlainDate,
): Promise<Result<LoadedPair, Problem>> {
  const one = await loadSide(tx, oneId, today);
  const other = await loadSide(tx, otherId, today);
  if (!one || !other) return refuse({ code: 'not-found', what: 'person' });
  if (one.person.id === other.person.id) return refuse(invalid('other', 'same-person', ''));
  const pins = await pairsOf(tx, 'namesake_pins', one.records);
  const pin = pins.find(({ oneId: a, otherId: b }) => other.records.includes(a) || other.records.includes(b));
  return ok({ one, other, pin });
}

/** Joining and separating need the right over both. */
export function mayOverPair(actor: Actor, { one, other }: LoadedPair, today: PlainDate): Access {
  const overOne = mayOverPerson(actor, 'edit-person', one.paths, today);
  return overOne.allowed ? mayOverPerson(actor, 'edit-person', other.paths, today) : overOne;
}

export const conflictsOf = ({ one, other }: LoadedPair) =>
  conflictsBetween({ ...one.person, ratings: one.ratings }, { ...other.person, ratings: other.ratings });
