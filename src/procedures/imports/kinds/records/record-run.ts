import {
  type JudgedTold,
  type RecordRules,
  ToldSoFar,
  judgeTold,
} from '../../../../domain/imports/records/judge-records.ts';
import type { RecordSubject } from '../../../../domain/imports/records/kept-records.ts';
import type { ListedSubject } from '../../../../domain/imports/records/subject-row.ts';
import { absenceHeadings, ratingHeadings } from '../../../../domain/imports/records/record-headings.ts';
import { askedOf } from '../../../../domain/imports/records/who-row.ts';
import type { KnownPerson, PersonFound } from '../../../../domain/imports/person-asked.ts';
import type { JudgedRow } from '../../../../domain/imports/row-outcome.ts';
import { type Position, latestPosition } from '../../../../store/audit.ts';
import type { Tx } from '../../../../store/database.ts';
import { type RecordTable, type Whose, supersede } from '../../../../store/records/record-tables.ts';
import type { KindRun, ListSetting, PartWork, ReadRow, WrittenPart } from '../kind-steps.ts';
import { PeopleOfList, barePerson, namesakesElsewhere } from './people-of-list.ts';

type AnyRecord = {
  readonly id: string;
  readonly importId: string | null;
  readonly personId: string | null;
  readonly collectiveUnitId?: string | null;
};

/** What the run must know of one kind of record. */
export type RecordRunSteps<Reading, Kept extends AnyRecord> = {
  readonly table: RecordTable;
  /** Tables without collectives are never asked for them. */
  readonly ofCollectives: boolean;
  readonly subjectOf: (reading: Reading) => ListedSubject;
  /** The records that a reading tells, for its subject. */
  readonly told: (reading: Reading, subject: RecordSubject) => readonly Kept[];
  readonly rules: RecordRules<Kept>;
  readonly list: (tx: Tx, which: Whose, knownAt: Position) => Promise<readonly Kept[]>;
  readonly insert: (tx: Tx, records: readonly Kept[], recorded: Position) => Promise<void>;
};

type Judged<Reading, Kept> = {
  readonly given: ReadRow<Reading>;
  readonly found: PersonFound | null;
  readonly row: JudgedRow<Reading>;
  readonly told: JudgedTold<Kept> | null;
};

/** A run over a list of records that are each of a person or of a collective. */
export function recordRun<Reading extends object, Kept extends AnyRecord>(
  steps: RecordRunSteps<Reading, Kept>,
  setting: ListSetting,
): KindRun<Reading> {
  const run = new RecordRun(steps, setting);
  return {
    lookAhead: (rows) => run.lookAhead(rows),
    judge: async (tx, rows) => (await run.judge(tx, rows, await latestPosition(tx))).map(({ row }) => row),
    write: (tx, rows, work) => run.write(tx, rows, work),
  };
}

class RecordRun<Reading extends object, Kept extends AnyRecord> {
  readonly #steps: RecordRunSteps<Reading, Kept>;
  readonly #people: PeopleOfList;
  readonly #soFar = new ToldSoFar<Kept>();

  constructor(steps: RecordRunSteps<Reading, Kept>, setting: ListSetting) {
    this.#steps = steps;
    this.#people = new PeopleOfList(setting);
  }

  lookAhead = (rows: readonly ReadRow<Reading>[]): void =>
    this.#people.lookAhead(this.#asked(rows).map(({ asked }) => asked));

  async judge(tx: Tx, rows: readonly ReadRow<Reading>[], knownAt: Position): Promise<readonly Judged<Reading, Kept>[]> {
    const found = await this.#find(tx, rows);
    const onRecord = await this.#onRecord(tx, rows, found, knownAt);
    return rows.map((given) => this.#judgeRow(given, found.get(given.row) ?? null, onRecord));
  }

  async write(tx: Tx, rows: readonly ReadRow<Reading>[], work: PartWork): Promise<WrittenPart> {
    const { recording, importId } = work;
    this.#people.settle(importId);
    const judged = await this.judge(tx, rows, recording.position);
    const outdated = judged.find(({ row }) => row.outcome === 'problem' || row.outcome === 'undecided');
    if (outdated) {
      const { name } = this.#steps.subjectOf(outdated.given.reading);
      return { added: 0, changed: 0, unchanged: 0, outdated: { row: outdated.given.row, name } };
    }
    const written = judged.filter(({ told }) => told && told.added.length > 0);
    await this.#people.add(
      tx,
      written.flatMap((each) => this.#newPerson(each)),
      recording,
    );
    await this.#people.learn(
      tx,
      judged.flatMap((each) => this.#toldOf(each)),
      { importId, position: recording.position },
    );
    const replaced = written.flatMap(({ told }) => told?.replaced ?? []);
    await supersede(
      tx,
      this.#steps.table,
      replaced.map(({ id }) => id),
      recording.position,
    );
    const added = written
      .flatMap(({ told }) => told?.added ?? [])
      .map(({ record }) => ({
        ...record,
        id: recording.newId(),
        importId,
        personId: record.personId === null ? null : this.#people.idOf(record.personId),
      }));
    await this.#steps.insert(tx, added, recording.position);
    const count = (outcome: string): number => judged.filter(({ row }) => row.outcome === outcome).length;
    return { added: count('add'), changed: count('change'), unchanged: count('unchanged'), outdated: null };
  }

  #asked(rows: readonly ReadRow<Reading>[]) {
    return rows.flatMap(({ row, reading, decision }) => {
      const { person, unitId, on } = this.#steps.subjectOf(reading);
      return person && !isSkipped(decision) ? [{ row, asked: { ...askedOf(person, unitId, on), decision } }] : [];
    });
  }

  async #find(tx: Tx, rows: readonly ReadRow<Reading>[]): Promise<ReadonlyMap<number, PersonFound>> {
    const ofPeople = this.#asked(rows);
    const found = await this.#people.find(
      tx,
      ofPeople.map(({ asked }) => asked),
    );
    return new Map(ofPeople.map(({ row }, at) => [row, found[at] as PersonFound]));
  }

  /** Records on record of everybody whom the rows mean, by subject. */
  async #onRecord(
    tx: Tx,
    rows: readonly ReadRow<Reading>[],
    found: ReadonlyMap<number, PersonFound>,
    knownAt: Position,
  ): Promise<ReadonlyMap<string, readonly Kept[]>> {
    const standing = new Map<string, string>();
    for (const each of found.values()) {
      const known = each.kind === 'undecided' ? each.likely : each;
      if (known?.kind === 'known') for (const { personId } of known.records) standing.set(personId, known.personId);
    }
    const units = new Set(rows.flatMap(({ reading }) => this.#steps.subjectOf(reading).collectiveUnitId ?? []));
    const people = await this.#steps.list(tx, { people: [...standing.keys()] }, knownAt);
    const collectives =
      this.#steps.ofCollectives && units.size > 0
        ? await this.#steps.list(tx, { collectives: [...units] }, knownAt)
        : [];
    return Map.groupBy([...people, ...collectives], ({ personId, collectiveUnitId }) =>
      personId === null ? unitKey(collectiveUnitId as string) : (standing.get(personId) ?? personId),
    );
  }

  #judgeRow(
    given: ReadRow<Reading>,
    found: PersonFound | null,
    onRecord: ReadonlyMap<string, readonly Kept[]>,
  ): Judged<Reading, Kept> {
    const { row, reading, decision } = given;
    const open = { row, reading, problems: [], candidates: [] };
    if (isSkipped(decision)) return { given, found, told: null, row: { ...open, outcome: 'skip' } };
    if (found?.kind === 'undecided') {
      if (this.#saysNothingNew(given, found.likely, onRecord))
        return { given, found, told: null, row: { ...open, outcome: 'unchanged' } };
      return { given, found, told: null, row: { ...open, outcome: 'undecided', candidates: found.candidates } };
    }
    const { collectiveUnitId } = this.#steps.subjectOf(reading);
    const key = found ? this.#people.subjectOf(found) : unitKey(collectiveUnitId as string);
    const subject: RecordSubject = found
      ? { personId: key, collectiveUnitId: null }
      : { personId: null, collectiveUnitId: collectiveUnitId as string };
    const all = this.#steps.told(reading, subject).map((record) => ({ subject: key, record }));
    const told = judgeTold(row, all, (of) => onRecord.get(of) ?? [], this.#soFar, this.#steps.rules);
    const said = told.outcome === 'add' && found?.kind === 'new' ? this.#namesakesOf(found, reading) : {};
    return { given, found, told, row: { ...open, outcome: told.outcome, problems: told.problems, ...said } };
  }

  /** Whoever is meant, a row of which the likely one holds every record already adds nothing. */
  #saysNothingNew(
    { row, reading }: ReadRow<Reading>,
    likely: KnownPerson | undefined,
    onRecord: ReadonlyMap<string, readonly Kept[]>,
  ): boolean {
    if (!likely) return false;
    const { personId } = likely;
    const records = this.#steps.told(reading, { personId, collectiveUnitId: null });
    const all = records.map((record) => ({ subject: personId, record }));
    const told = judgeTold(row, all, (of) => onRecord.get(of) ?? [], new ToldSoFar<Kept>(), this.#steps.rules);
    return told.outcome === 'unchanged';
  }

  #namesakesOf(found: Parameters<typeof namesakesElsewhere>[0], reading: Reading) {
    const field = this.#steps.ofCollectives ? ratingHeadings.name : absenceHeadings.name;
    return namesakesElsewhere(found, field, this.#steps.subjectOf(reading).name);
  }

  #toldOf({ given, found, told }: Judged<Reading, Kept>) {
    const { person } = this.#steps.subjectOf(given.reading);
    return person && found && told ? [{ found, person }] : [];
  }

  #newPerson({ given, found }: Judged<Reading, Kept>) {
    const { person } = this.#steps.subjectOf(given.reading);
    return person && found?.kind === 'new' ? [{ key: found.key, person: barePerson(person, found) }] : [];
  }
}

const unitKey = (unitId: string): string => `unit ${unitId}`;

export const isSkipped = (decision: ReadRow<unknown>['decision']): boolean => decision !== null && 'skip' in decision;
