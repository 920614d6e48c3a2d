import {
  type InitiativeSoFar,
  type InitiativeVerdict,
  InitiativesSoFar,
  judgeInitiative,
  sharesProblem,
} from '../../../../domain/imports/records/judge-initiatives.ts';
import type { InitiativeReading } from '../../../../domain/imports/records/initiative-row.ts';
import { initiativeHeadings } from '../../../../domain/imports/records/record-headings.ts';
import { askedOf } from '../../../../domain/imports/records/who-row.ts';
import type { PersonFound } from '../../../../domain/imports/person-asked.ts';
import type { JudgedRow } from '../../../../domain/imports/row-outcome.ts';
import { compareText } from '../../../../kernel/vietnamese-text.ts';
import { type Position, latestPosition } from '../../../../store/audit.ts';
import type { Tx } from '../../../../store/database.ts';
import {
  initiativesNamed,
  insertAuthors,
  insertInitiatives,
  listAuthors,
} from '../../../../store/records/initiatives.ts';
import { supersede } from '../../../../store/records/record-tables.ts';
import type { KindRun, ListSetting, PartWork, ReadRow, WrittenPart } from '../kind-steps.ts';
import { type Meant, PeopleOfList, barePerson } from './people-of-list.ts';
import { isSkipped } from './record-run.ts';

type Row = ReadRow<InitiativeReading>;

type Judged = {
  readonly given: Row;
  readonly authors: readonly PersonFound[];
  readonly row: JudgedRow<InitiativeReading>;
  readonly initiative: InitiativeSoFar | null;
};

/** A run over a list of initiatives. */
export function initiativesRun(setting: ListSetting): KindRun<InitiativeReading> {
  const run = new InitiativesRun(setting);
  const told = new InitiativesSoFar();
  return {
    lookAhead: (rows) => run.lookAhead(rows),
    judge: async (tx, rows) => (await run.judge(tx, rows, told, await latestPosition(tx))).map(({ row }) => row),
    write: (tx, rows, work) => run.write(tx, rows, work),
  };
}

class InitiativesRun {
  readonly #people: PeopleOfList;

  constructor(setting: ListSetting) {
    this.#people = new PeopleOfList(setting);
  }

  lookAhead(rows: readonly Row[]): void {
    this.#people.lookAhead(authorsAsked(rows).map(({ asked }) => asked));
  }

  async judge(tx: Tx, rows: readonly Row[], soFar: InitiativesSoFar, knownAt: Position): Promise<readonly Judged[]> {
    const found = await this.#findAuthors(tx, rows);
    await loadInitiatives(tx, rows, found, soFar, knownAt);
    const judged = rows.map((given) => this.#judgeRow(given, found.get(given.row) ?? [], soFar));
    return judged.map((each) => {
      const whole = each.initiative && each.row.outcome !== 'skip' ? sharesProblem(each.initiative) : null;
      return whole && each.row.outcome !== 'problem'
        ? { ...each, row: { ...each.row, outcome: 'problem', problems: [whole] } }
        : each;
    });
  }

  async write(tx: Tx, rows: readonly Row[], work: PartWork): Promise<WrittenPart> {
    this.#people.settle(work.importId);
    const soFar = new InitiativesSoFar();
    const judged = await this.judge(tx, rows, soFar, work.recording.position);
    const outdated = judged.find(({ row }) => row.outcome === 'problem' || row.outcome === 'undecided');
    if (outdated) {
      const { row, reading } = outdated.given;
      return { added: 0, changed: 0, unchanged: 0, outdated: { row, name: reading.initiative.name } };
    }
    await this.#people.add(tx, judged.flatMap(newAuthors), work.recording);
    const { importId } = work;
    await this.#people.learn(tx, judged.flatMap(authorsTold), { importId, position: work.recording.position });
    await this.#writeInitiatives(tx, soFar.all(), work);
    const count = (outcome: string): number => judged.filter(({ row }) => row.outcome === outcome).length;
    return { added: count('add'), changed: count('change'), unchanged: count('unchanged'), outdated: null };
  }

  async #writeInitiatives(tx: Tx, all: readonly InitiativeSoFar[], { recording, importId }: PartWork): Promise<void> {
    const { newId, position } = recording;
    const whole = all.map((each) => ({ ...each, isNew: each.id === '', id: each.id || newId() }));
    const added = whole.filter(({ isNew }) => isNew).map(({ id, told }) => ({ ...told, id, importId }));
    const authors = whole.flatMap(({ id: initiativeId, authors: own }) =>
      own.flatMap((author, at) =>
        author.id === '' ? [{ author, row: { id: newId(), importId, initiativeId, ordinal: at + 1 } }] : [],
      ),
    );
    await insertInitiatives(tx, added, position);
    await supersede(
      tx,
      'initiative_authors',
      authors.flatMap(({ author }) => author.replaces ?? []),
      position,
    );
    const rows = authors.map(({ author: { subject, shareHundredths }, row }) => ({
      ...row,
      shareHundredths,
      personId: this.#people.idOf(subject),
    }));
    await insertAuthors(tx, rows, position);
  }

  /**
   * Whom the authors of each row are. What a person decided about a row is about its only author, or about the only
   * one of several who is not certain.
   */
  async #findAuthors(tx: Tx, rows: readonly Row[]): Promise<ReadonlyMap<number, readonly PersonFound[]>> {
    const asked = authorsAsked(rows);
    const answers = await this.#people.find(
      tx,
      asked.map((each) => each.asked),
    );
    const unsure = Map.groupBy(
      asked.map((each, at) => ({ ...each, at })).filter(({ at }) => answers[at]?.kind === 'undecided'),
      ({ row }) => row,
    );
    const alone = [...unsure.values()].flatMap((own) => (own.length === 1 && own[0]?.decision ? own : []));
    const again = await this.#people.find(
      tx,
      alone.map((each) => ({ ...each.asked, decision: each.decision })),
    );
    const decided = new Map(alone.map(({ at }, index) => [at, again[index] as PersonFound]));
    const found = asked.map(({ row }, at) => ({ row, answer: decided.get(at) ?? (answers[at] as PersonFound) }));
    return new Map(
      [...Map.groupBy(found, ({ row }) => row)].map(([row, own]) => [row, own.map(({ answer }) => answer)]),
    );
  }

  #judgeRow(given: Row, authors: readonly PersonFound[], soFar: InitiativesSoFar): Judged {
    const { row, reading, decision } = given;
    const open = { row, reading, problems: [], candidates: [] };
    if (isSkipped(decision)) return { given, authors, initiative: null, row: { ...open, outcome: 'skip' } };
    const unsure = authors.filter((each) => each.kind === 'undecided');
    const [question] = unsure;
    if (unsure.length > 1) {
      const value = reading.authors.map(({ person }) => person.name).join(', ');
      const problem = { field: initiativeHeadings.name, code: 'several-undecided' as const, value, detail: '' };
      return { given, authors, initiative: null, row: { ...open, outcome: 'problem', problems: [problem] } };
    }
    if (question)
      return {
        given,
        authors,
        initiative: null,
        row: { ...open, outcome: 'undecided', candidates: question.candidates },
      };
    const told = reading.authors.map(({ person: { name }, shareHundredths }, at) => ({
      name,
      shareHundredths,
      subject: this.#people.subjectOf(authors[at] as Meant),
    }));
    const verdict: InitiativeVerdict = judgeInitiative(row, reading.initiative, told, soFar);
    const { outcome, problems, initiative } = verdict;
    return { given, authors, initiative, row: { ...open, outcome, problems } };
  }
}

/** Brings in what the office holds of the initiatives that the rows name, with authors under the records that stand. */
async function loadInitiatives(
  tx: Tx,
  rows: readonly Row[],
  found: ReadonlyMap<number, readonly PersonFound[]>,
  soFar: InitiativesSoFar,
  knownAt: Position,
): Promise<void> {
  const standing = new Map<string, string>();
  for (const each of [...found.values()].flat())
    if (each.kind === 'known') for (const { personId } of each.records) standing.set(personId, each.personId);
  const names = [...new Set(rows.map(({ reading }) => compareText(reading.initiative.name)))];
  const kept = await initiativesNamed(tx, names, knownAt);
  const authors = Map.groupBy(
    await listAuthors(
      tx,
      kept.map(({ id }) => id),
      knownAt,
    ),
    ({ initiativeId }) => initiativeId,
  );
  for (const { id, importId: _, ...told } of kept) {
    const own = (authors.get(id) ?? []).map(({ id: author, personId, shareHundredths }) => ({
      id: author,
      subject: standing.get(personId) ?? personId,
      shareHundredths,
      row: null,
      replaces: null,
    }));
    soFar.add({ id, told, firstRow: null, authors: own });
  }
}

const authorsTold = ({ given, authors, initiative }: Judged) =>
  authors.flatMap((found, at) => {
    const person = given.reading.authors[at]?.person;
    return person && initiative ? [{ found, person }] : [];
  });

const newAuthors = ({ given, authors }: Judged) =>
  authors.flatMap((found, at) => {
    const person = given.reading.authors[at]?.person;
    return person && found.kind === 'new' ? [{ key: found.key, person: barePerson(person, found) }] : [];
  });

/** What matching asks about each author; what a person decided is asked along when the row has only one. */
function authorsAsked(rows: readonly Row[]) {
  const open = rows.filter(({ decision }) => !isSkipped(decision));
  return open.flatMap((given) =>
    given.reading.authors.map(({ person }) => {
      const { reading, decision } = given;
      const own = askedOf(person, reading.initiative.unitId, reading.on);
      return { row: given.row, asked: reading.authors.length === 1 ? { ...own, decision } : own, decision };
    }),
  );
}
