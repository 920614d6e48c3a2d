import type { PlainDate } from '../../kernel/plain-date.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import type { AwardReading } from './award-reading.ts';
import type { BookSoFar, KnownGroup, KnownPerson } from './book-so-far.ts';

/** Whom a row commends: somebody the office holds already (id, recipientId), or somebody new (null). */
export type MatchedRecipient = {
  /** The same for every row that commends the same one. */
  readonly key: string;
  readonly kind: 'person' | 'unit' | 'body' | 'household';
  readonly id: string | null;
  readonly recipientId: string | null;
  readonly nameCompare: string;
  readonly unitId: string;
  readonly bornOn: PlainDate | null;
  /** The office did not know this person's day of birth; the list tells it. */
  readonly tellsBirth: boolean;
};

/** Finds for each reading whom it commends; readings of the same one share one answer. */
export function matchRecipients(readings: readonly AwardReading[], book: BookSoFar): readonly MatchedRecipient[] {
  const people = matchPeople(readings, book.people);
  const bodies = Map.groupBy(book.bodies, placeKey);
  const households = Map.groupBy(book.households, placeKey);
  return readings.map((reading) => {
    if (reading.recipient.kind === 'ca_nhan') return people(reading);
    if (reading.recipient.kind === 'ho_gia_dinh') return groupOf('household', reading, households);
    if (!reading.isUnit) return groupOf('body', reading, bodies);
    const recipientId = book.unitRecipients.get(reading.unitId) ?? null;
    return { ...blank(reading), key: `unit ${reading.unitId}`, kind: 'unit', id: reading.unitId, recipientId };
  });
}

const placeKey = ({ unitId, nameCompare }: { readonly unitId: string; readonly nameCompare: string }): string =>
  `${unitId} ${nameCompare}`;

const blank = ({
  recipient,
  unitId,
}: AwardReading): Pick<MatchedRecipient, 'nameCompare' | 'unitId' | 'bornOn' | 'tellsBirth'> => ({
  nameCompare: compareText(recipient.name),
  unitId,
  bornOn: null,
  tellsBirth: false,
});

/** A body or household is known by its name within its unit, when exactly one bears it. */
function groupOf(
  kind: 'body' | 'household',
  reading: AwardReading,
  known: ReadonlyMap<string, readonly KnownGroup[]>,
): MatchedRecipient {
  const own = blank(reading);
  const found = known.get(placeKey(own)) ?? [];
  const group = found.length === 1 ? found[0] : undefined;
  return {
    ...own,
    key: `${kind} ${placeKey(own)}`,
    kind,
    id: group?.id ?? null,
    recipientId: group?.recipientId ?? null,
  };
}

/**
 * A person is known by name, unit and day of birth: the one in this unit whose day of birth does not contradict, when
 * there is exactly one. Rows without a day of birth mean the same person as the rows of that name and unit with one,
 * unless those tell of two people.
 */
function matchPeople(
  readings: readonly AwardReading[],
  known: readonly KnownPerson[],
): (reading: AwardReading) => MatchedRecipient {
  const knownHere = Map.groupBy(known, placeKey);
  const births = new Map<string, Set<PlainDate>>();
  for (const reading of readings) {
    if (reading.recipient.kind !== 'ca_nhan' || reading.recipient.bornOn === null) continue;
    const place = placeKey(blank(reading));
    births.set(place, (births.get(place) ?? new Set()).add(reading.recipient.bornOn));
  }
  const answers = new Map<string, MatchedRecipient>();
  return (reading) => {
    const own = blank(reading);
    const place = placeKey(own);
    const told = [...(births.get(place) ?? [])];
    const bornOn = reading.recipient.bornOn ?? (told.length === 1 ? (told[0] ?? null) : null);
    const key = `person ${place} ${bornOn ?? ''}`;
    const answer = answers.get(key) ?? onePerson({ ...own, bornOn }, key, knownHere.get(place) ?? [], told.length);
    answers.set(key, answer);
    return answer;
  };
}

function onePerson(
  own: Pick<MatchedRecipient, 'nameCompare' | 'unitId' | 'bornOn' | 'tellsBirth'>,
  key: string,
  here: readonly KnownPerson[],
  namesakesInList: number,
): MatchedRecipient {
  const people = [...new Map(here.map((person) => [person.personId, person])).values()];
  const sameBirth = people.filter((person) => own.bornOn !== null && person.bornOn === own.bornOn);
  const open = namesakesInList > 1 ? [] : people.filter((person) => person.bornOn === null || own.bornOn === null);
  const fitting = sameBirth.length > 0 ? sameBirth : open;
  const person = fitting.length === 1 ? fitting[0] : undefined;
  if (!person) return { ...own, key, kind: 'person', id: null, recipientId: null };
  const tellsBirth = person.bornOn === null && own.bornOn !== null;
  return {
    ...own,
    key: `person ${person.personId}`,
    kind: 'person',
    id: person.personId,
    recipientId: person.recipientId,
    tellsBirth,
  };
}
