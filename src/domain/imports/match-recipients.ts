import { compareText } from '../../kernel/vietnamese-text.ts';
import { type Birth, addsToBirth, fullerBirth, untoldBirth } from '../organisation/birth.ts';
import type { AwardReading } from './award-reading.ts';
import type { KnownGroup } from './book-so-far.ts';
import type { KnownPeople } from './known-people.ts';
import { matchPeople } from './match-people.ts';
import { PeopleMemory } from './people-memory.ts';
import type { PersonAsked, PersonFound } from './person-asked.ts';
import type { Candidate, RowDecision } from './row-outcome.ts';

/** Whom a row commends: somebody the office holds already (id, recipientId), or somebody new (null). */
export type MatchedRecipient = Birth & {
  /** The same for every row that commends the same one. */
  readonly key: string;
  readonly kind: 'person' | 'unit' | 'body' | 'household';
  readonly id: string | null;
  readonly recipientId: string | null;
  /** Recipients of every record of the one: a line may stand in the book with any of them. */
  readonly recipientIds: readonly string[];
  /** A person must say whom the row means, from the candidates (which may be none: see PersonFound). */
  readonly undecided: boolean;
  /** Recipients of the one candidate whose birth alone is not known; none where a row is decided or asks more. */
  readonly likelyIds: readonly string[];
  /** Of somebody new who is not in question: namesakes elsewhere. */
  readonly candidates: readonly Candidate[];
  readonly nameCompare: string;
  readonly unitId: string;
  /** The office did not know this birth, or only its year; the list tells it. */
  readonly tellsBirth: boolean;
};

/** The recipients that the office holds and that a part of a list may mean. */
export type KnownRecipients = {
  readonly people: KnownPeople;
  readonly bodies: readonly KnownGroup[];
  readonly households: readonly KnownGroup[];
  /** Recipient ids of units, by unit id. */
  readonly unitRecipients: ReadonlyMap<string, string>;
};

/** Whom a row of a list of awards asks about, if it commends a person. */
export function personOfAward(
  { recipient, unitId, decision, letter }: AwardReading,
  decided: RowDecision | null = null,
): PersonAsked | null {
  const on = decision?.signedOn ?? letter?.sentOn;
  if (recipient.kind !== 'ca_nhan' || on === undefined) return null;
  const { name, bornOn, bornYear } = recipient;
  return { name, unitId, on, bornOn, bornYear, citizenNumber: '', staffNumber: '', decision: decided };
}

/**
 * Finds for each reading of a part of a list whom it commends; readings of the same one share a key. The memory is that
 * of the run over the list; decisions stand beside the readings. Whoever holds what a reading gives by another decision
 * is not thought to have moved into its unit.
 */
export function matchRecipients(
  readings: readonly AwardReading[],
  known: KnownRecipients,
  memory: PeopleMemory = new PeopleMemory(),
  decisions: readonly (RowDecision | null)[] = [],
  holds: (recipientId: string, reading: AwardReading) => boolean = () => false,
): readonly MatchedRecipient[] {
  const asked = readings.map((reading, at) => personOfAward(reading, decisions[at]));
  const ofPeople = readings.filter((_, at) => asked[at] !== null);
  const found = matchPeople(
    asked.filter((person) => person !== null),
    known.people,
    memory,
    (at, { records }) =>
      records.some(({ recipientId }) => recipientId !== null && holds(recipientId, ofPeople[at] as AwardReading)),
  ).values();
  const bodies = Map.groupBy(known.bodies, placeKey);
  const households = Map.groupBy(known.households, placeKey);
  return readings.map((reading, at) => {
    if (asked[at]) return personRecipient(reading, found.next().value as PersonFound);
    if (reading.recipient.kind === 'ho_gia_dinh') return groupOf('household', reading, households);
    if (!reading.isUnit) return groupOf('body', reading, bodies);
    const recipientId = known.unitRecipients.get(reading.unitId) ?? null;
    return onRecord(reading, { key: `unit ${reading.unitId}`, kind: 'unit', id: reading.unitId, recipientId });
  });
}

const placeKey = ({ unitId, nameCompare }: { readonly unitId: string; readonly nameCompare: string }): string =>
  `${unitId} ${nameCompare}`;

const onRecord = (
  { recipient, unitId }: AwardReading,
  found: Pick<MatchedRecipient, 'key' | 'kind' | 'id' | 'recipientId'>,
): MatchedRecipient => ({
  ...found,
  recipientIds: found.recipientId === null ? [] : [found.recipientId],
  undecided: false,
  likelyIds: [],
  candidates: [],
  nameCompare: compareText(recipient.name),
  unitId,
  ...untoldBirth,
  tellsBirth: false,
});

/** A body or household is known by its name within its unit, when exactly one bears it. */
function groupOf(
  kind: 'body' | 'household',
  reading: AwardReading,
  known: ReadonlyMap<string, readonly KnownGroup[]>,
): MatchedRecipient {
  const place = placeKey({ unitId: reading.unitId, nameCompare: compareText(reading.recipient.name) });
  const found = known.get(place) ?? [];
  const group = found.length === 1 ? found[0] : undefined;
  return onRecord(reading, {
    key: `${kind} ${place}`,
    kind,
    id: group?.id ?? null,
    recipientId: group?.recipientId ?? null,
  });
}

function personRecipient(reading: AwardReading, found: PersonFound): MatchedRecipient {
  const own = { key: found.key, kind: 'person', id: null, recipientId: null } as const;
  if (found.kind === 'undecided') {
    const likelyIds = found.likely?.records.flatMap(({ recipientId }) => recipientId ?? []) ?? [];
    return { ...onRecord(reading, own), undecided: true, likelyIds, candidates: found.candidates };
  }
  const told = birthIn(reading.recipient);
  const held = birthIn(found);
  if (found.kind === 'new')
    return { ...onRecord(reading, own), ...fullerBirth(held, told), candidates: found.elsewhere };
  const tellsBirth = addsToBirth(held, told);
  return {
    ...onRecord(reading, { ...own, id: found.personId, recipientId: found.recipientId }),
    recipientIds: found.records.flatMap(({ recipientId }) => recipientId ?? []),
    ...(tellsBirth ? told : held),
    tellsBirth,
  };
}

const birthIn = ({ bornOn, bornYear }: Birth): Birth => ({ bornOn, bornYear });
