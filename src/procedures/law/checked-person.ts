import type { RecordRef } from '../../domain/law/verdict.ts';
import {
  type Declaration,
  factsOfPerson,
  lastDayOfYear,
  sourcesOfPerson,
} from '../../domain/awards/records-to-facts.ts';
import type { EvidenceRecord } from '../../domain/awards/evidence-record.ts';
import type { PersonFacts } from '../../domain/awards/facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { recordsOfPeople } from '../../store/law/records-of-people.ts';
import { schoolOfPerson } from '../../store/law/school-of-person.ts';
import { type PersonCard, findPerson } from '../../store/organisation/person-card.ts';
import { namesOfUnits, recordsOfHuman } from '../../store/organisation/person-records.ts';
import { pathsOfRecords } from '../organisation/rights-over-person.ts';
import type { Problem } from '../problem.ts';
import { evidenceRecords } from './evidence-records.ts';

/** Somebody about whom the law is asked: the standing record of the human, and what rights over him or her need. */
export type LoadedPerson = {
  readonly person: PersonCard;
  readonly records: readonly string[];
  readonly paths: readonly (readonly string[])[];
  readonly knownAt: Position;
};

/** The person with an id, also that of a record that was merged into another. */
export async function loadCheckedPerson(tx: Tx, id: string, today: PlainDate): Promise<Result<LoadedPerson, Problem>> {
  const records = await recordsOfHuman(tx, id);
  const [standing] = records;
  const person = standing === undefined ? undefined : await findPerson(tx, standing);
  if (!person) return refuse({ code: 'not-found', what: 'person' });
  const knownAt = await latestPosition(tx);
  return ok({ person, records, knownAt, paths: await pathsOfRecords(tx, records, { asOf: today, knownAt }) });
}

export type FactsAsked = {
  readonly year: number;
  readonly asOf: PlainDate;
  readonly declared: readonly Declaration[];
};

export type PersonWithFacts = {
  readonly facts: PersonFacts;
  /** The record behind each place of the facts: "ratings/0". */
  readonly evidence: ReadonlyMap<RecordRef, EvidenceRecord>;
};

/** The facts of the person for a year, and the records from which they come. */
export async function factsOfLoaded(
  tx: Tx,
  { person, records, knownAt }: LoadedPerson,
  { year, asOf, declared }: FactsAsked,
): Promise<PersonWithFacts> {
  const lists = (await recordsOfPeople(tx, [person.id], knownAt)).get(person.id);
  if (!lists) throw new Error('A person was asked for and not answered');
  const school = await schoolOfPerson(tx, records, lastDayOfYear(year), knownAt);
  const kept = { ...lists, gender: person.gender, bornOn: person.bornOn, school };
  const units = await namesOfUnits(
    tx,
    lists.posts.map(({ unitId }) => unitId),
    asOf,
  );
  return {
    facts: factsOfPerson(kept, new Set(declared), { year, asOf }),
    evidence: evidenceRecords(lists, sourcesOfPerson(kept, { year, asOf }), { units, asOf }),
  };
}
