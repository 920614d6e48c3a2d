import { type KeptPost, type PostChange, judgePost } from '../../../../domain/imports/records/judge-staff.ts';
import { staffHeadings } from '../../../../domain/imports/records/record-headings.ts';
import type { StaffReading } from '../../../../domain/imports/records/staff-row.ts';
import { askedOf } from '../../../../domain/imports/records/who-row.ts';
import type { PersonFound } from '../../../../domain/imports/person-asked.ts';
import type { JudgedRow } from '../../../../domain/imports/row-outcome.ts';
import type { RowProblem } from '../../../../domain/imports/row-problem.ts';
import { type Birth, addsToBirth, fullerBirth } from '../../../../domain/organisation/birth.ts';
import { compareText } from '../../../../kernel/vietnamese-text.ts';
import { type Position, latestPosition } from '../../../../store/audit.ts';
import type { Tx } from '../../../../store/database.ts';
import { type PersonDetails, detailsOfPeople, fillDetails } from '../../../../store/records/listed-people.ts';
import { type PostOfPerson, insertPosts, listPostsOfPeople } from '../../../../store/records/posts.ts';
import { supersede } from '../../../../store/records/record-tables.ts';
import type { KindRun, ListSetting, PartWork, ReadRow, WrittenPart } from '../kind-steps.ts';
import { type Meant, PeopleOfList, namesakesElsewhere } from './people-of-list.ts';
import { isSkipped } from './record-run.ts';

/** Posts of people as the rows above leave them, by subject. */
type Posts = Map<string, readonly KeptPost[]>;

type OnRecord = {
  readonly posts: ReadonlyMap<string, readonly PostOfPerson[]>;
  readonly details: ReadonlyMap<string, PersonDetails>;
};

type Judged = {
  readonly given: ReadRow<StaffReading>;
  readonly found: PersonFound | null;
  readonly row: JudgedRow<StaffReading>;
  readonly fills: boolean;
};

/** A run over a list of staff. Whoever is missing from the list is left as they are: a list may be of a part only. */
export function staffRun(setting: ListSetting): KindRun<StaffReading> {
  const run = new StaffRun(setting);
  const told: Posts = new Map();
  return {
    lookAhead: (rows) => run.lookAhead(rows),
    judge: async (tx, rows) => {
      const knownAt = await latestPosition(tx);
      return (await run.judge(tx, rows, told, knownAt)).judged.map(({ row }) => row);
    },
    write: (tx, rows, work) => run.write(tx, rows, work),
  };
}

class StaffRun {
  readonly #people: PeopleOfList;
  readonly #firstRows = new Map<string, number>();

  constructor(setting: ListSetting) {
    this.#people = new PeopleOfList(setting);
  }

  lookAhead(rows: readonly ReadRow<StaffReading>[]): void {
    this.#people.lookAhead(rows.filter(({ decision }) => !isSkipped(decision)).map(askedOfRow));
  }

  async judge(tx: Tx, rows: readonly ReadRow<StaffReading>[], told: Posts, knownAt: Position) {
    const asked = rows.filter(({ decision }) => !isSkipped(decision));
    const answers = await this.#people.find(tx, asked.map(askedOfRow));
    const found = new Map(asked.map(({ row }, at) => [row, answers[at] as PersonFound]));
    const onRecord = await readOnRecord(tx, answers, knownAt);
    const judged = rows.map((given) => {
      const who = confirmedByPost(given.reading, found.get(given.row) ?? null, onRecord);
      return this.#judgeRow(given, who, told, onRecord);
    });
    return { judged, onRecord };
  }

  async write(tx: Tx, rows: readonly ReadRow<StaffReading>[], work: PartWork): Promise<WrittenPart> {
    const { position } = work.recording;
    this.#people.settle(work.importId);
    const posts: Posts = new Map();
    const { judged, onRecord } = await this.judge(tx, rows, posts, position);
    const outdated = judged.find(({ row }) => row.outcome === 'problem' || row.outcome === 'undecided');
    if (outdated) {
      const { row, reading } = outdated.given;
      return { added: 0, changed: 0, unchanged: 0, outdated: { row, name: reading.person.name } };
    }
    await this.#people.add(tx, judged.flatMap(newPerson), work.recording);
    const filling = judged.filter(({ fills }) => fills).flatMap(toldDetails);
    await fillDetails(tx, filling, { importId: work.importId, position });
    await this.#writePosts(tx, posts, onRecord.posts, work);
    const count = (outcome: string): number => judged.filter(({ row }) => row.outcome === outcome).length;
    return { added: count('add'), changed: count('change'), unchanged: count('unchanged'), outdated: null };
  }

  /** Writes how the rows leave the posts: what is no longer there is superseded, what is new is added. */
  async #writePosts(tx: Tx, posts: Posts, before: OnRecord['posts'], { recording, importId }: PartWork): Promise<void> {
    const gone: string[] = [];
    const added: PostOfPerson[] = [];
    for (const [subject, after] of posts) {
      const stays = new Set(after.map(({ id }) => id));
      gone.push(...(before.get(subject) ?? []).filter(({ id }) => !stays.has(id)).map(({ id }) => id));
      const personId = this.#people.idOf(subject);
      for (const post of after) if (post.id === '') added.push({ ...post, id: recording.newId(), importId, personId });
    }
    await supersede(tx, 'employments', gone, recording.position);
    await insertPosts(tx, added, recording.position);
  }

  #judgeRow(given: ReadRow<StaffReading>, found: PersonFound | null, told: Posts, onRecord: OnRecord): Judged {
    const { row, reading, decision } = given;
    const open = { row, reading, problems: [] as readonly RowProblem[], candidates: [] };
    if (isSkipped(decision) || !found) return { given, found, fills: false, row: { ...open, outcome: 'skip' } };
    if (found.kind === 'undecided')
      return { given, found, fills: false, row: { ...open, outcome: 'undecided', candidates: found.candidates } };
    const subject = this.#people.subjectOf(found);
    const posts = told.get(subject) ?? onRecord.posts.get(subject) ?? [];
    const verdict = this.#repeated(given, subject) ?? judgePost({ ...reading, id: '', importId: null }, posts);
    if ('code' in verdict)
      return { given, found, fills: false, row: { ...open, outcome: 'problem', problems: [verdict] } };
    told.set(subject, changed(posts, verdict));
    const fills = found.kind === 'known' && tellsMore(reading, onRecord.details.get(found.personId));
    // A citizen without a post brings no post, only themselves.
    const more = found.kind === 'new' ? 'add' : fills ? 'change' : 'unchanged';
    const outcome = verdict.outcome === 'unchanged' ? more : verdict.outcome;
    const said = found.kind === 'new' ? namesakesElsewhere(found, staffHeadings.name, reading.person.name) : {};
    return { given, found, fills, row: { ...open, ...said, outcome } };
  }

  /** The same post of the same one, told twice in a list: two namesakes, or one row too many. */
  #repeated({ row, reading }: ReadRow<StaffReading>, subject: string): RowProblem | null {
    const key = `${subject} ${reading.unitId} ${compareText(reading.post)} ${reading.from}`;
    const first = this.#firstRows.get(key);
    if (first === undefined) this.#firstRows.set(key, row);
    if (first === undefined || first === row) return null;
    const { name } = reading.person;
    return { field: staffHeadings.name, code: 'duplicate-in-file', value: name, detail: String(first) };
  }
}

/** A birth that is not on record is no question where the same post from the same day confirms whom the row means. */
function confirmedByPost(reading: StaffReading, found: PersonFound | null, { posts }: OnRecord): PersonFound | null {
  if (found?.kind !== 'undecided' || !found.likely || reading.post === '') return found;
  const verdict = judgePost({ ...reading, id: '', importId: null }, posts.get(found.likely.personId) ?? []);
  return !('code' in verdict) && verdict.outcome === 'unchanged' ? found.likely : found;
}

const askedOfRow = ({ reading: { person, unitId, from }, decision }: ReadRow<StaffReading>) => ({
  ...askedOf(person, unitId, from),
  decision,
});

const changed = (posts: readonly KeptPost[], { replaced, added }: PostChange): readonly KeptPost[] => [
  ...posts.filter((post) => !replaced.includes(post)),
  ...added.map((post) => ({ ...post, id: '' })),
];

async function readOnRecord(tx: Tx, found: readonly PersonFound[], knownAt: Position): Promise<OnRecord> {
  const standing = new Map<string, string>();
  for (const each of found) {
    const known = each.kind === 'undecided' ? each.likely : each;
    if (known?.kind === 'known') for (const { personId } of known.records) standing.set(personId, known.personId);
  }
  const posts = await listPostsOfPeople(tx, [...standing.keys()], knownAt);
  return {
    posts: Map.groupBy(posts, ({ personId }) => standing.get(personId) ?? personId),
    details: await detailsOfPeople(tx, [...new Set(standing.values())]),
  };
}

const detailsIn = ({
  person,
  formOfAddress,
  gender,
  occupation,
  address,
  post,
  unitId,
}: StaffReading): PersonDetails => ({
  formOfAddress,
  gender,
  bornOn: person.bornOn,
  bornYear: person.bornYear,
  citizenNumber: person.citizenNumber,
  staffNumber: person.staffNumber,
  occupation,
  address,
  homeUnitId: post === '' ? unitId : null,
});

const tellsMore = (reading: StaffReading, kept: PersonDetails | undefined): boolean => {
  const { bornOn, bornYear, ...told } = detailsIn(reading);
  const keys = Object.keys(told) as (keyof typeof told)[];
  if (kept === undefined) return false;
  return addsToBirth(kept, { bornOn, bornYear }) || keys.some((key) => isUntold(kept[key]) && !isUntold(told[key]));
};

const isUntold = (value: PersonDetails[keyof PersonDetails]): boolean => value === null || value === '';

const newPerson = ({ given: { reading }, found }: Judged) =>
  found?.kind === 'new'
    ? [{ key: found.key, person: { ...detailsIn(reading), name: reading.person.name, ...bornOf(found, reading) } }]
    : [];

const bornOf = (found: Meant, { person }: StaffReading): Birth => {
  const { bornOn, bornYear } = fullerBirth(person, found);
  return { bornOn, bornYear };
};

const toldDetails = ({ given: { reading }, found }: Judged) =>
  found?.kind === 'known' ? [{ ...detailsIn(reading), id: found.personId }] : [];
