import type { PlainDate } from '../../kernel/plain-date.ts';
import { yearOf } from '../../kernel/plain-date.ts';
import { compareText, foldText } from '../../kernel/vietnamese-text.ts';
import type { Birth } from '../organisation/birth.ts';
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

/** What the rows of one list have said so far; one for each run over a list, given to every part of it. */
export class PeopleMemory {
  readonly #places = new Map<string, ListPlace>();
  readonly #byBirth = new Map<string, NewInList>();
  readonly #byNumber = new Map<string, NewInList>();
  readonly #foldedNames = new Map<string, NewInList[]>();
  readonly #names = new Map<string, { compare: string; fold: string }>();
  #settled = false;

  /**
   * The list was checked, and only rows that ask nothing are given from here on: a record without a birth, beside a row that
   * tells one, is then what an earlier part of this list brought in.
   */
  settle(): void {
    this.#settled = true;
  }

  get isSettled(): boolean {
    return this.#settled;
  }

  /** A name in the form of comparing and of searching; lists repeat names. */
  namesOf(name: string): { readonly compare: string; readonly fold: string } {
    const kept = this.#names.get(name) ?? { compare: compareText(name), fold: foldText(name) };
    this.#names.set(name, kept);
    return kept;
  }

  /**
   * Notes births and decisions of rows before any is answered. Given the whole list first, a row is answered in the
   * light of the rows below it too; matchPeople does it for the part that it is given.
   */
  lookAhead(rows: readonly PersonAsked[]): void {
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
