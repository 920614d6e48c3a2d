import { keptHere } from '../../../../domain/imports/kept-here.ts';
import { matchPeople } from '../../../../domain/imports/match-people.ts';
import { PeopleMemory } from '../../../../domain/imports/people-memory.ts';
import type { PersonAsked, PersonFound } from '../../../../domain/imports/person-asked.ts';
import type { JudgedRow } from '../../../../domain/imports/row-outcome.ts';
import type { PersonOnRecord } from '../../../../domain/imports/known-people.ts';
import type { ListedPerson } from '../../../../domain/imports/records/who-row.ts';
import { type Birth, addsToBirth, fullerBirth, untoldBirth } from '../../../../domain/organisation/birth.ts';
import type { Tx } from '../../../../store/database.ts';
import type { Lesson } from '../../../../store/imports/learned-births.ts';
import { keepBirths } from '../../../../store/organisation/people.ts';
import { knownPeople } from '../../../../store/organisation/known-people.ts';
import { type ListedPersonRow, insertListedPeople } from '../../../../store/records/listed-people.ts';
import { peopleOfImport } from '../../../../store/records/posts.ts';
import { staysByRecords } from '../../../../store/records/record-stays.ts';
import type { Recording } from '../../../procedure.ts';
import type { ListSetting } from '../kind-steps.ts';

/** Somebody who is meant without a question; the key stands for people who have no id yet. */
export type Meant = Exclude<PersonFound, { kind: 'undecided' }>;

/** Who is who in one list, from part to part: those whom the list itself brings in are known by their keys. */
export class PeopleOfList {
  readonly #memory: PeopleMemory;
  readonly #idsOfNew = new Map<string, string>();
  /** The import that is being written; null while it is checked. */
  #importId: string | null = null;

  constructor({ units, scope }: Pick<ListSetting, 'units' | 'scope'>) {
    this.#memory = new PeopleMemory(keptHere(units, scope));
  }

  /** Hears births and decisions of rows before any is answered. */
  lookAhead = (asked: readonly PersonAsked[]): void => this.#memory.lookAhead(asked);

  /** The list of an import is being written: no row that is given from here on asks whom it means. */
  settle(importId: string): void {
    this.#importId = importId;
    this.#memory.settle();
  }

  /** Whom each row means. People whom earlier parts of this list brought in are told by the memory, not by the office. */
  async find(tx: Tx, asked: readonly PersonAsked[]): Promise<readonly PersonFound[]> {
    const known = await knownPeople(tx, asked);
    const own = new Set(this.#idsOfNew.values());
    const before = await withRecords(
      tx,
      known.people.filter(({ personId }) => !own.has(personId)),
    );
    if (this.#importId !== null) {
      const ids = before.flatMap(({ records }) => records.map(({ personId }) => personId));
      this.#memory.settle(await peopleOfImport(tx, this.#importId, ids));
    }
    return matchPeople(asked, { ...known, people: before }, this.#memory);
  }

  /** The subject under which records of somebody are kept while the list is judged: an id, or the key of a new one. */
  subjectOf = (found: Meant): string =>
    found.kind === 'known' ? found.personId : (this.#idsOfNew.get(found.key) ?? found.key);

  /** The id of a subject; of a new one after `add`. */
  idOf = (subject: string): string => this.#idsOfNew.get(subject) ?? subject;

  /** Adds the new people of a part, each once, with all that its rows tell. */
  async add(
    tx: Tx,
    people: readonly { readonly key: string; readonly person: Omit<ListedPersonRow, 'id'> }[],
    { newId, position }: Recording,
  ): Promise<void> {
    const added: ListedPersonRow[] = [];
    for (const { key, person } of people) {
      if (this.#idsOfNew.has(key)) continue;
      const id = newId();
      this.#idsOfNew.set(key, id);
      added.push({ ...person, id });
    }
    await insertListedPeople(tx, added, position);
  }

  /** Keeps what rows tell of births of people on record, so that the next list need not ask about them. */
  async learn(
    tx: Tx,
    rows: readonly { readonly found: PersonFound; readonly person: ListedPerson }[],
    lesson: Lesson,
  ): Promise<void> {
    const births = new Map<string, Birth>();
    for (const { found, person } of rows)
      if (found.kind === 'known' && addsToBirth(found, person))
        births.set(found.personId, fullerBirth(births.get(found.personId) ?? untoldBirth, birthIn(person)));
    await keepBirths(
      tx,
      [...births].map(([personId, birth]) => ({ personId, ...birth })),
      lesson,
    );
  }
}

const birthIn = ({ bornOn, bornYear }: Birth): Birth => ({ bornOn, bornYear });

/** Said of a row that brings in somebody new while a namesake stands in another unit; it stops nothing. */
export const namesakesElsewhere = (
  { elsewhere }: Extract<PersonFound, { kind: 'new' }>,
  field: string,
  name: string,
): Pick<JudgedRow<unknown>, 'problems' | 'candidates'> => ({
  problems: elsewhere.length === 0 ? [] : [{ field, code: 'namesake-elsewhere', value: name, detail: '' }],
  candidates: elsewhere,
});

/** People with the units in which their records place them, beside their posts and awards. */
async function withRecords(tx: Tx, people: readonly PersonOnRecord[]): Promise<readonly PersonOnRecord[]> {
  const ids = people.flatMap(({ records }) => records.map(({ personId }) => personId));
  const stays = await staysByRecords(tx, ids);
  return people.map((person) => ({
    ...person,
    stays: [...person.stays, ...person.records.flatMap(({ personId }) => stays.get(personId) ?? [])],
  }));
}

/** A new person of whom a list tells no more than the name, the birth and the numbers. */
export const barePerson = (
  { name, citizenNumber, staffNumber, ...told }: ListedPerson,
  found: Meant,
): Omit<ListedPersonRow, 'id'> => ({
  name,
  formOfAddress: '',
  gender: null,
  ...fullerBirth(birthIn(found), birthIn(told)),
  citizenNumber,
  staffNumber,
  occupation: '',
  address: '',
  homeUnitId: null,
});
