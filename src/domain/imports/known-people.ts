import type { PlainDate } from '../../kernel/plain-date.ts';
import { foldText } from '../../kernel/vietnamese-text.ts';
import type { RecordOfPerson } from './person-asked.ts';

/** A unit in which a person works for a time (to: first day after it), or was once commended or nominated (no days). */
export type Stay = {
  readonly unitId: string;
  readonly kind: 'employed' | 'commended';
  readonly to: PlainDate | null;
};

/** A human on record: one record, or several that a person merged, with all that any of them says. */
export type PersonOnRecord = {
  /** The record that stands for the human. */
  readonly personId: string;
  readonly recipientId: string | null;
  /** Every record of the human, the standing one first. */
  readonly records: readonly RecordOfPerson[];
  /** As compareText gives them. */
  readonly names: readonly string[];
  readonly births: readonly PlainDate[];
  /** Of records of which no day of birth is known. */
  readonly years: readonly number[];
  readonly citizenNumbers: readonly string[];
  readonly staffNumbers: readonly string[];
  readonly stays: readonly Stay[];
};

/** One unit carries on another from a day. */
export type UnitSucceeded = { readonly fromUnitId: string; readonly toUnitId: string; readonly on: PlainDate };

/** What the office holds about the people that a part of a list may mean. */
export type KnownPeople = {
  readonly people: readonly PersonOnRecord[];
  /** Pairs of standing records that are two people. */
  readonly pins: readonly (readonly [string, string])[];
  /** Successions that touch the units of the list, directly or through others. */
  readonly successions: readonly UnitSucceeded[];
  /** Names (as compareText gives them) with more bearers in the office than are read. */
  readonly crowded: ReadonlySet<string>;
  /** How many people of a unit of the list are on record, of units in which a row's name is borne only elsewhere. */
  readonly peopled: ReadonlyMap<string, number>;
};

export const nobodyKnown: KnownPeople = {
  people: [],
  pins: [],
  successions: [],
  crowded: new Set(),
  peopled: new Map(),
};

/** Finds people on record by what a row may say of them. */
export class PeopleIndex {
  readonly #byName = new Map<string, PersonOnRecord[]>();
  readonly #byFold = new Map<string, PersonOnRecord[]>();
  readonly #byNumber = new Map<string, PersonOnRecord[]>();
  readonly #byRecord = new Map<string, PersonOnRecord>();
  readonly #pinned = new Set<string>();

  constructor({ people, pins }: KnownPeople) {
    for (const person of people) {
      for (const name of person.names) keep(this.#byName, name, person);
      for (const fold of new Set(person.names.map(foldText))) keep(this.#byFold, fold, person);
      for (const number of person.citizenNumbers) keep(this.#byNumber, `citizen ${number}`, person);
      for (const number of person.staffNumbers) keep(this.#byNumber, `staff ${number}`, person);
      for (const { personId } of person.records) this.#byRecord.set(personId, person);
    }
    for (const [one, other] of pins) this.#pinned.add(`${one} ${other}`).add(`${other} ${one}`);
  }

  named = (name: string): readonly PersonOnRecord[] => this.#byName.get(name) ?? [];

  folded = (fold: string): readonly PersonOnRecord[] => this.#byFold.get(fold) ?? [];

  numbered = (kind: 'citizen' | 'staff', number: string): readonly PersonOnRecord[] =>
    number === '' ? [] : (this.#byNumber.get(`${kind} ${number}`) ?? []);

  /** The human of a record, whether it stands or was merged into another. */
  ofRecord = (personId: string): PersonOnRecord | undefined => this.#byRecord.get(personId);

  pinnedApart = (one: PersonOnRecord, other: PersonOnRecord): boolean =>
    this.#pinned.has(`${one.personId} ${other.personId}`);
}

function keep(index: Map<string, PersonOnRecord[]>, key: string, person: PersonOnRecord): void {
  const shelf = index.get(key);
  if (shelf) shelf.push(person);
  else index.set(key, [person]);
}
