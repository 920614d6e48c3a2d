/** Small pieces of a book for tests of the store, written by the store's own functions. */
import { randomBytes, randomUUID } from 'node:crypto';
import { personalText, type LedgerKind } from '../src/domain/decisions/ledger-entry.ts';
import type { UnitKind } from '../src/domain/organisation/unit.ts';
import { type PlainDate, isoDate, toIsoDate, yearOf } from '../src/kernel/plain-date.ts';
import { compareText, foldText, nameIndexKey } from '../src/kernel/vietnamese-text.ts';
import { type Position, lockForWriting, recordChange } from '../src/store/audit.ts';
import type { Database, Tx } from '../src/store/database.ts';
import { append, personalHash } from '../src/store/ledger.ts';
import { insertUnit, insertUnitState } from '../src/store/organisation/units.ts';

const AT = '2021-10-28T01:00:00.000Z';

/** Runs a writing of a test at a position of its own. */
const atNewPosition = <T>(database: Database, write: (tx: Tx, position: Position) => Promise<T>): Promise<T> =>
  database.transaction(async (tx) => {
    await lockForWriting(tx);
    const change = { at: AT, actorId: null, procedure: 'test', subjectKind: 'test', subjectId: 'test', detail: {} };
    return write(tx, await recordChange(tx, change));
  });

export type UnitSpec = {
  readonly code: string;
  readonly name?: string;
  readonly kind?: UnitKind;
  readonly parentId?: string;
  readonly from?: string;
  readonly to?: string;
};

/** A unit with one state, from 2015 unless said otherwise; its id. */
export const buildUnit = (database: Database, spec: UnitSpec): Promise<string> =>
  atNewPosition(database, async (tx, position) => {
    const id = randomUUID();
    await insertUnit(tx, { id, code: spec.code }, position);
    await insertUnitState(
      tx,
      {
        id: randomUUID(),
        unitId: id,
        name: spec.name ?? spec.code,
        shortName: spec.name ?? spec.code,
        kind: spec.kind ?? 'co_quan',
        parentId: spec.parentId ?? null,
        from: isoDate(spec.from ?? '2015-01-01'),
        to: spec.to === undefined ? null : isoDate(spec.to),
        ground: 'Dữ liệu kiểm thử',
      },
      position,
    );
    return id;
  });

export type AwardSpec = {
  readonly unitId: string;
  readonly name: string;
  readonly form?: string;
  readonly authority?: string;
  readonly number?: string;
  readonly signedOn?: string;
  readonly ordinal?: number;
};

export type BuiltAward = { readonly lineId: string; readonly decisionId: string; readonly recipientId: string };

/** One person, one decision (made if new), one line, one ledger entry. */
export const buildAward = (database: Database, spec: AwardSpec): Promise<BuiltAward> =>
  atNewPosition(database, async (tx, position) => {
    const signedOn = isoDate(spec.signedOn ?? '2021-01-29');
    const decisionId = await buildDecision(tx, spec, signedOn, position);
    const recipientId = await buildPerson(tx, spec.name, position);
    const line = { lineId: randomUUID(), decisionId, recipientId };
    await insertLine(tx, line, spec, position);
    await enter(tx, 'granted', line, spec, position);
    return line;
  });

/** A further ledger entry about a line. */
export const enterAgain = (database: Database, kind: LedgerKind, line: BuiltAward, spec: AwardSpec): Promise<void> =>
  atNewPosition(database, (tx, position) => enter(tx, kind, line, spec, position));

async function buildPerson(tx: Tx, name: string, recorded: Position): Promise<string> {
  const personId = randomUUID();
  const keys = { name_compare: compareText(name), name_fold: foldText(name), name_key: nameIndexKey(name) };
  await tx
    .insertInto('people')
    .values({ id: personId, name, ...keys, recorded })
    .execute();
  const id = randomUUID();
  await tx.insertInto('recipients').values({ id, kind: 'ca_nhan', person_id: personId }).execute();
  return id;
}

async function buildDecision(tx: Tx, spec: AwardSpec, signedOn: PlainDate, recorded: Position): Promise<string> {
  const number = spec.number ?? '186/QĐ-UBND';
  const known = await tx.selectFrom('decisions').select('id').where('number', '=', number).executeTakeFirst();
  if (known) return known.id;
  const id = randomUUID();
  const authority = spec.authority ?? 'CT_UBND_HUYEN';
  await tx
    .insertInto('decisions')
    .values({
      id,
      authority,
      number,
      number_key: foldText(number).toUpperCase(),
      signed_on: toIsoDate(signedOn),
      year: yearOf(signedOn),
      recorded,
    })
    .execute();
  return id;
}

async function insertLine(tx: Tx, line: BuiltAward, spec: AwardSpec, recorded: Position): Promise<void> {
  const form = spec.form ?? 'LDTT';
  await tx
    .insertInto('award_lines')
    .values({
      id: line.lineId,
      decision_id: line.decisionId,
      ordinal: spec.ordinal ?? 1,
      recipient_id: line.recipientId,
      unit_id: spec.unitId,
      form_code: form,
      form_family: form,
      achievement: '2020',
      achievement_from: '2020-01-01',
      achievement_to: '2020-12-31',
      commendation_kind: 'cong_trang',
      post_class: 'unknown',
      recorded,
    })
    .execute();
  const texts = {
    form_of_address: 'Ông',
    printed_name: spec.name,
    printed_post: 'Chuyên viên',
    place: '',
    reason: 'Thành tích năm 2020',
  };
  const keys = { name_fold: foldText(spec.name), name_key: nameIndexKey(spec.name) };
  await tx
    .insertInto('award_line_texts')
    .values({ line_id: line.lineId, salt: randomBytes(16), ...texts, ...keys })
    .execute();
}

async function enter(tx: Tx, kind: LedgerKind, line: BuiltAward, spec: AwardSpec, recorded: Position): Promise<void> {
  const text = await tx
    .selectFrom('award_line_texts')
    .selectAll()
    .where('line_id', '=', line.lineId)
    .executeTakeFirstOrThrow();
  const personal = personalText({
    formOfAddress: text.form_of_address,
    printedName: text.printed_name,
    printedPost: text.printed_post,
    place: text.place,
    reason: text.reason,
  });
  const entry = {
    kind,
    ...line,
    authority: spec.authority ?? 'CT_UBND_HUYEN',
    number: spec.number ?? '186/QĐ-UBND',
    signedOn: isoDate(spec.signedOn ?? '2021-01-29'),
    ordinal: spec.ordinal ?? 1,
    recipientKind: 'ca_nhan' as const,
    unitId: spec.unitId,
    formCode: spec.form ?? 'LDTT',
    achievement: '2020',
    personalHash: personalHash(text.salt, personal),
  };
  await append(tx, [entry], AT, recorded);
}
