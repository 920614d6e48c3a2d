import type { PlainDate } from '../../kernel/plain-date.ts';
import { yearOf } from '../../kernel/plain-date.ts';
import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import type { Birth } from '../organisation/birth.ts';
import type { PersonOnRecord } from './known-people.ts';
import type { PersonAsked } from './person-asked.ts';
import { type Traits, compareBirth, compareNumbers } from './person-evidence.ts';

/** Somebody whom a list brings in, with all that its rows have told so far. */
export type NewInList = {
  readonly key: string;
  readonly name: string;
  readonly births: PlainDate[];
  readonly years: number[];
  readonly citizenNumbers: string[];
  readonly staffNumbers: string[];
};

/** One name in one unit, as the rows of a list speak of it. */
type ListPlace = {
  readonly days: Set<PlainDate>;
  readonly years: Set<number>;
  readonly people: NewInList[];
  /** A person said of some row of this place that it means somebody new. */
  saidNew: boolean;
};

/** The days on which a list names somebody of one name in one unit. */
export type Naming = { readonly unitId: string; readonly first: PlainDate; readonly last: PlainDate };

/** Whether a unit's people are kept by the office of the list as of a day: only they are shown to whoever decides. */
export type IsKeptHere = (unitId: string, on: PlainDate) => boolean;

/** Ids of people whom the parts of a list that are written brought in, and of those whose posts they changed. */
export type WrittenOfList = { readonly broughtIn: ReadonlySet<string>; readonly posts: ReadonlySet<string> };

const nobodyWritten: WrittenOfList = { broughtIn: new Set(), posts: new Set() };

/** What the rows of one list have said so far; one for each run over a list, given to every part of it. */
export class PeopleMemory {
  readonly isKeptHere: IsKeptHere;
  readonly #places = new Map<string, ListPlace>();
  readonly #byBirth = new Map<string, NewInList>();
  readonly #byNumber = new Map<string, NewInList>();
  readonly #foldedNames = new Map<string, NewInList[]>();
  readonly #names = new Map<string, { compare: string; fold: string }>();
  readonly #namings = new Map<string, Naming[]>();
  readonly #namesAt = new Map<string, number>();
  #settled = false;
  #hasLookedAhead = false;
  #written: WrittenOfList = nobodyWritten;

  constructor(isKeptHere: IsKeptHere = () => true) {
    this.isKeptHere = isKeptHere;
  }

  /**
   * The list was checked, and only rows that ask nothing are given from here on: a record without a birth, beside a row that
   * tells one, is then what an earlier part of this list brought in. Told of people on record whom the list itself brought
   * in or whose posts it has changed, for the part at hand.
   */
  settle(written: WrittenOfList = nobodyWritten): void {
    this.#settled = true;
    this.#written = written;
  }

  /** Somebody whom an earlier part of the list that is being written brought in. */
  wasBroughtIn = ({ records }: PersonOnRecord): boolean =>
    records.some(({ personId }) => this.#written.broughtIn.has(personId));

  /** Somebody some of whose posts an earlier part of the list that is being written told or ended. */
  hasPostsOfList = ({ records }: PersonOnRecord): boolean =>
    records.some(({ personId }) => this.#written.posts.has(personId));

  get isSettled(): boolean {
    return this.#settled;
  }

  /** A name in the form of comparing and of searching; lists repeat names. */
  namesOf(name: string): { readonly compare: string; readonly fold: string } {
    const kept = this.#names.get(name) ?? { compare: compareText(name), fold: foldText(name) };
    this.#names.set(name, kept);
    return kept;
  }

  /** Hears the whole list, in any number of parts, before the first is answered: a row is answered in the light of those below it too. */
  lookAhead(rows: readonly PersonAsked[]): void {
    this.#hasLookedAhead = true;
    this.#noteNames(rows);
    this.#noteBirths(rows);
  }

  /** Notes what the rows of a part tell before any of them is answered. */
  hear(rows: readonly PersonAsked[]): void {
    if (!this.#hasLookedAhead) this.#noteNames(rows);
    this.#noteBirths(rows);
  }

  #noteNames(rows: readonly PersonAsked[]): void {
    for (const { name, unitId, on } of rows) {
      const { compare } = this.namesOf(name);
      const namings = this.#namings.get(compare);
      const at = namings?.findIndex((each) => each.unitId === unitId) ?? -1;
      const before = namings?.[at];
      if (namings && before) {
        if (on < before.first || on > before.last)
          namings[at] = {
            unitId,
            first: on < before.first ? on : before.first,
            last: on > before.last ? on : before.last,
          };
        continue;
      }
      if (namings) namings.push({ unitId, first: on, last: on });
      else this.#namings.set(compare, [{ unitId, first: on, last: on }]);
      this.#namesAt.set(unitId, (this.#namesAt.get(unitId) ?? 0) + 1);
    }
  }

  /** Where and when the list names somebody of this name. */
  namings = (asked: PersonAsked): readonly Naming[] => this.#namings.get(this.namesOf(asked.name).compare) ?? [];

  /** How many names the list tells in a unit. */
  namesAt = (unitId: string): number => this.#namesAt.get(unitId) ?? 0;

  #noteBirths(rows: readonly PersonAsked[]): void {
    for (const row of rows) {
      const isNew = row.decision !== undefined && row.decision !== null && 'newPerson' in row.decision;
      if (row.bornOn === null && row.bornYear === null && !isNew) continue;
      const place = this.#open(row);
      if (row.bornOn !== null) place.days.add(row.bornOn);
      else if (row.bornYear !== null) place.years.add(row.bornYear);
      if (isNew) place.saidNew = true;
    }
  }

  /** The births that rows tell under this name in this unit, each as one human: a year beside a day of that year is the same one. */
  births(asked: PersonAsked): readonly Birth[] {
    const place = this.#places.get(this.#keyOf(asked));
    if (!place) return [];
    const yearsOfDays = new Set([...place.days].map(yearOf));
    return [
      ...[...place.days].map((bornOn) => ({ bornOn, bornYear: null })),
      ...[...place.years].filter((year) => !yearsOfDays.has(year)).map((bornYear) => ({ bornOn: null, bornYear })),
    ];
  }

  saidNew = (asked: PersonAsked): boolean => this.#places.get(this.#keyOf(asked))?.saidNew ?? false;

  /** New people of this name and unit whom the row may mean. */
  fitting(asked: PersonAsked): readonly NewInList[] {
    const people = this.#places.get(this.#keyOf(asked))?.people ?? [];
    return people.filter((person) => agrees(asked, person));
  }

  /** Whoever bears one of the row's numbers, of any name. */
  numbered(asked: PersonAsked): NewInList | undefined {
    return (
      (asked.citizenNumber === '' ? undefined : this.#byNumber.get(`citizen ${asked.citizenNumber}`)) ??
      (asked.staffNumber === '' ? undefined : this.#byNumber.get(`staff ${asked.staffNumber}`))
    );
  }

  /** Another new person of the list seems to be the same: born on the same day elsewhere, or here but for accents. */
  isContested(asked: PersonAsked): boolean {
    const { compare, fold } = this.namesOf(asked.name);
    if (asked.bornOn !== null && this.#byBirth.has(`${asked.bornOn} ${compare}`)) return true;
    const twins = this.#foldedNames.get(`${asked.unitId} ${fold}`) ?? [];
    return twins.some((person) => person.name !== compare && agrees(asked, person));
  }

  /** Somebody new; told again of the same one, it learns what the row adds. */
  add(asked: PersonAsked): NewInList {
    const place = this.#open(asked);
    const { compare, fold } = this.namesOf(asked.name);
    const key = `new ${this.#keyOf(asked)} ${place.people.length + 1}`;
    const person = { key, name: compare, births: [], years: [], citizenNumbers: [], staffNumbers: [] };
    place.people.push(person);
    const foldKey = `${asked.unitId} ${fold}`;
    this.#foldedNames.set(foldKey, [...(this.#foldedNames.get(foldKey) ?? []), person]);
    return this.learn(person, asked);
  }

  learn(person: NewInList, asked: PersonAsked): NewInList {
    const { bornOn, bornYear, citizenNumber, staffNumber } = asked;
    if (bornOn !== null && !person.births.includes(bornOn)) {
      person.births.push(bornOn);
      this.#byBirth.set(`${bornOn} ${person.name}`, person);
    }
    if (bornYear !== null && !person.years.includes(bornYear)) person.years.push(bornYear);
    this.#learnNumber(person, person.citizenNumbers, 'citizen', citizenNumber);
    this.#learnNumber(person, person.staffNumbers, 'staff', staffNumber);
    return person;
  }

  #learnNumber(person: NewInList, held: string[], kind: 'citizen' | 'staff', number: string): void {
    if (number === '' || held.includes(number)) return;
    held.push(number);
    this.#byNumber.set(`${kind} ${number}`, person);
  }

  #keyOf = (asked: PersonAsked): string => `${asked.unitId} ${this.namesOf(asked.name).compare}`;

  #open(asked: PersonAsked): ListPlace {
    const key = this.#keyOf(asked);
    const place = this.#places.get(key) ?? { days: new Set(), years: new Set(), people: [], saidNew: false };
    this.#places.set(key, place);
    return place;
  }
}

const agrees = (asked: PersonAsked, traits: Traits): boolean =>
  compareBirth(asked, traits) !== 'differs' && compareNumbers(asked, traits) !== 'differs';
