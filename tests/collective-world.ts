/** A small city with collectives that stand differently for 2020, a succession, a named body and a household. */
import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { Rating } from '../src/domain/awards/facts.ts';
import { personalText } from '../src/domain/decisions/ledger-entry.ts';
import type { RecipientKind } from '../src/domain/organisation/recipient.ts';
import { isoDate } from '../src/kernel/plain-date.ts';
import { foldText, nameIndexKey } from '../src/kernel/vietnamese-text.ts';
import type { Database, Tx } from '../src/store/database.ts';
import { append, personalHash } from '../src/store/ledger.ts';
import { insertBodies, insertHouseholds, insertRecipients } from '../src/store/organisation/bodies.ts';
import { insertDisciplines } from '../src/store/records/disciplines.ts';
import { insertListedPeople } from '../src/store/records/listed-people.ts';
import { insertPosts } from '../src/store/records/posts.ts';
import { insertRatings } from '../src/store/records/ratings.ts';
import { insertRegistrations } from '../src/store/records/registrations.ts';
import { type BuiltAward, buildUnit } from './factories.ts';
import { recorded } from './record-world.ts';

type Recorded = Parameters<typeof insertPosts>[2];

/** Somebody of a unit: the title of 2020, the own rating of 2020, and whether a warning ran in the year. */
type Member = { readonly title?: 'LDTT' | 'CSTD_CO_SO'; readonly grade?: Rating; readonly warned?: true };

const GOOD: Member = { title: 'LDTT', grade: 'HT_TOT' };

const MEMBERS: Readonly<Record<string, readonly Member[]>> = {
  'phong-du': [{ title: 'CSTD_CO_SO', grade: 'HT_XUAT_SAC' }, GOOD, { grade: 'HT_TOT' }],
  'phong-thieu': [GOOD, { grade: 'HT_TOT' }],
  'phong-canh-cao': [GOOD, GOOD, { ...GOOD, warned: true }],
  'phong-khong-xep-loai': [GOOD],
};

export type CollectiveWorld = {
  /** Ids of units by code; of the body "Đội thử" and the household "Hộ thử" by name. */
  readonly idOf: (code: string) => string;
  /** Grants a form of a year to a unit, body or household of this world. */
  readonly grant: (code: string, form: string, year: number, signedOn: string) => Promise<Granted>;
};

export type Granted = BuiltAward & { readonly form: string; readonly unitId: string };

export async function buildCollectiveWorld(database: Database): Promise<CollectiveWorld> {
  const ids = new Map<string, string>();
  const idOf = (code: string): string => ids.get(code) ?? '';
  const unit = async (code: string, parent: string | null, more: object = {}) => {
    const id = await buildUnit(database, { code, name: code, ...(parent ? { parentId: idOf(parent) } : {}), ...more });
    ids.set(code, id);
  };
  await unit('tinh-x', null, { kind: 'tinh' });
  await unit('tp-y', 'tinh-x', { kind: 'huyen' });
  for (const code of Object.keys(MEMBERS)) await unit(code, 'tp-y');
  await unit('phong-cu', 'tp-y', { to: '2021-07-01' });
  await unit('phong-moi', 'tp-y', { from: '2021-07-01' });
  await recorded(database, async (tx, { position }) => {
    for (const [code, members] of Object.entries(MEMBERS)) await insertMembers(tx, idOf(code), members, position);
    const rated = ['phong-du', 'phong-thieu', 'phong-canh-cao'];
    await insertRatings(
      tx,
      rated.map((code) => ratingOf({ collectiveUnitId: idOf(code) }, idOf(code), 'HT_TOT')),
      position,
    );
    await insertRegistrations(tx, [registrationOf(idOf('phong-du'))], position);
    ids.set('Đội thử', await insertGroup(tx, 'body', 'Đội thử', idOf('phong-du'), position));
    ids.set('Hộ thử', await insertGroup(tx, 'household', 'Hộ thử', idOf('phong-du'), position));
    await succeed(tx, idOf('phong-cu'), idOf('phong-moi'), position);
  });
  const recipients = new Map<string, string>();
  const grant: CollectiveWorld['grant'] = (code, form, year, signedOn) =>
    recorded(database, async (tx, { position }) => {
      const recipientId = recipients.get(code) ?? (await recipientOf(tx, code, idOf(code)));
      recipients.set(code, recipientId);
      const unitId = ids.has(code) && !/ /.test(code) ? idOf(code) : idOf('phong-du');
      return grantLine(tx, { recipientId, unitId, form, year, signedOn, name: code }, position);
    });
  return { idOf, grant };
}

const kept = () => ({ id: randomUUID(), importId: null });

async function insertMembers(tx: Tx, unitId: string, members: readonly Member[], position: Recorded): Promise<void> {
  const people = members.map((member, at) => ({ ...member, id: randomUUID(), name: `Người Thử ${at + 1}` }));
  const details = { gender: null, bornOn: null, bornYear: null, formOfAddress: '', citizenNumber: '', staffNumber: '' };
  const rest = { ...details, occupation: '', address: '', homeUnitId: null };
  await insertListedPeople(
    tx,
    people.map(({ id, name }) => ({ id, name, ...rest })),
    position,
  );
  const place = { unitId, post: 'Chuyên viên', postClass: 'unknown' as const, concurrent: false, paidHere: true };
  const since = { from: isoDate('2015-03-01'), to: null, ground: '' };
  await insertPosts(
    tx,
    people.map(({ id }) => ({ ...kept(), personId: id, ...place, ...since })),
    position,
  );
  await insertRatings(
    tx,
    people.flatMap(({ id, grade }) => (grade ? [ratingOf({ personId: id }, unitId, grade)] : [])),
    position,
  );
  await insertDisciplines(
    tx,
    people
      .filter(({ warned }) => warned)
      .map(({ id }) => ({
        ...kept(),
        personId: id,
        unitId,
        kind: 'canh_cao' as const,
        decisionNumber: '45/QĐ-UBND',
        note: '',
        from: isoDate('2020-04-01'),
        to: isoDate('2021-04-01'),
      })),
    position,
  );
  for (const { id, title, name } of people) {
    if (!title) continue;
    const recipientId = randomUUID();
    await insertRecipients(tx, [{ id: recipientId, of: 'person', subjectId: id }]);
    const of2020 = { form: title, year: 2020, signedOn: '2021-01-29' };
    await grantLine(tx, { recipientId, unitId, name, ...of2020 }, position);
  }
}

const ratingOf = (
  whose: { readonly personId: string } | { readonly collectiveUnitId: string },
  unitId: string,
  grade: Rating,
) => {
  const subject =
    'personId' in whose
      ? { personId: whose.personId, collectiveUnitId: null }
      : { personId: null, collectiveUnitId: whose.collectiveUnitId };
  const year = { period: '2020', from: isoDate('2020-01-01'), to: isoDate('2020-12-31') };
  return { ...kept(), ...subject, unitId, ...year, grade, ground: '' };
};

const registrationOf = (unitId: string) => ({
  ...kept(),
  personId: null,
  collectiveUnitId: unitId,
  unitId,
  formCode: 'TT_LDTT',
  period: '2020',
  registeredOn: null,
});

async function insertGroup(tx: Tx, of: 'body' | 'household', name: string, unitId: string, position: Recorded) {
  const id = randomUUID();
  const insert = of === 'body' ? insertBodies : insertHouseholds;
  await insert(tx, [{ id, name, unitId, address: '' }], position);
  return id;
}

/** Rows of an event by which one unit carries on another, as the reform writes them. */
async function succeed(tx: Tx, fromId: string, toId: string, position: Recorded): Promise<void> {
  const eventId = randomUUID();
  await sql`insert into unit_events (id, kind, on_date, ground, recorded)
    values (${eventId}, 'merge', '2021-07-01', 'Dữ liệu kiểm thử', ${position})`.execute(tx);
  await sql`insert into unit_successions (id, event_id, from_unit_id, to_unit_id, on_date, extent, principal, recorded)
    values (${randomUUID()}, ${eventId}, ${fromId}, ${toId}, '2021-07-01', 'whole', true, ${position})`.execute(tx);
}

async function recipientOf(tx: Tx, code: string, subjectId: string): Promise<string> {
  const id = randomUUID();
  const of = code === 'Đội thử' ? 'body' : code === 'Hộ thử' ? 'household' : 'unit';
  await insertRecipients(tx, [{ id, of, subjectId }]);
  return id;
}

type Line = {
  readonly recipientId: string;
  readonly unitId: string;
  readonly name: string;
  readonly form: string;
  readonly year: number;
  readonly signedOn: string;
};

/** One decision with one line, entered in the book. */
async function grantLine(tx: Tx, line: Line, position: Recorded): Promise<Granted> {
  const { recipientId, unitId, name, form, year, signedOn } = line;
  const [decisionId, lineId] = [randomUUID(), randomUUID()];
  const number = `${decisionId.slice(0, 8)}/QĐ-UBND`;
  const authority = 'CT_UBND_HUYEN';
  await sql`insert into decisions (id, authority, number, number_key, signed_on, year, recorded)
    values (${decisionId}, ${authority}, ${number}, ${foldText(number)}, ${signedOn}, ${Number(signedOn.slice(0, 4))}, ${position})`.execute(
    tx,
  );
  await sql`insert into award_lines (id, decision_id, ordinal, recipient_id, unit_id, form_code, form_family, achievement,
      achievement_from, achievement_to, commendation_kind, post_class, recorded)
    values (${lineId}, ${decisionId}, 1, ${recipientId}, ${unitId}, ${form}, ${form}, ${String(year)}, ${`${year}-01-01`},
      ${`${year}-12-31`}, 'cong_trang', 'unknown', ${position})`.execute(tx);
  const salt = randomBytes(16);
  await sql`insert into award_line_texts (line_id, salt, form_of_address, printed_name, printed_post, place, reason, name_fold, name_key)
    values (${lineId}, ${salt}, '', ${name}, '', '', '', ${foldText(name)}, ${nameIndexKey(name)})`.execute(tx);
  const printed = { formOfAddress: '', printedName: name, printedPost: '', place: '', reason: '' };
  const recipient = await tx
    .selectFrom('recipients')
    .select('kind')
    .where('id', '=', recipientId)
    .$narrowType<{ kind: RecipientKind }>()
    .executeTakeFirstOrThrow();
  const entry = {
    kind: 'granted' as const,
    lineId,
    decisionId,
    recipientId,
    authority,
    number,
    signedOn: isoDate(signedOn),
    ordinal: 1,
    recipientKind: recipient.kind,
    unitId,
    formCode: form,
    achievement: String(year),
    personalHash: personalHash(salt, personalText(printed)),
  };
  await append(tx, [entry], '2021-10-28T01:00:00.000Z', position);
  return { lineId, decisionId, recipientId, form, unitId };
}
