import { sql } from 'kysely';
import { parseClockTime, showClockTime } from '../../domain/inspections/clock-time.ts';
import type { InspectionFrame, InspectionRecord } from '../../domain/inspections/inspection.ts';
import { isoDate, toIsoDate } from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import type { Position } from '../audit.ts';
import type { Tx } from '../database.ts';
import { insertMany } from '../insert-many.ts';
import {
  type NoteRow,
  type PersonRow,
  type TargetRow,
  noteRows,
  notesOf,
  peopleOf,
  peopleRows,
  targetRows,
  targetsOf,
} from './inspection-rows.ts';

/** A recorded inspection with the version that an edit must state. */
export type Inspection = {
  readonly id: string;
  readonly frame: InspectionFrame;
  readonly record: InspectionRecord;
  readonly version: number;
};

export type NewId = () => string;

export async function insertInspection(
  tx: Tx,
  inspection: Omit<Inspection, 'version'>,
  recorded: Position,
  newId: NewId,
): Promise<void> {
  const { id, frame, record } = inspection;
  await tx
    .insertInto('inspections')
    .values({
      id,
      cluster_id: frame.clusterId,
      inspecting_unit_id: frame.inspectingUnitId,
      inspected_unit_id: frame.inspectedUnitId,
      ...ownColumns(record),
      recorded,
    })
    .execute();
  await insertLists(tx, inspection, newId);
}

/** Writes an edit if the inspection is still at the version it started from; tells whether it was. Lists are replaced. */
export async function updateInspection(tx: Tx, inspection: Inspection, newId: NewId): Promise<boolean> {
  const { id, record, version } = inspection;
  const { numUpdatedRows } = await tx
    .updateTable('inspections')
    .set({ ...ownColumns(record), version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return false;
  await tx.deleteFrom('inspection_people').where('inspection_id', '=', id).execute();
  await tx.deleteFrom('inspection_notes').where('inspection_id', '=', id).execute();
  await tx.deleteFrom('inspection_targets').where('inspection_id', '=', id).execute();
  await insertLists(tx, inspection, newId);
  return true;
}

const ownColumns = (record: InspectionRecord) => ({
  plan: record.plan,
  delegation_decision: record.delegationDecision,
  held_on: toIsoDate(record.heldOn),
  begins: showClockTime(record.begins),
  ends: showClockTime(record.ends),
  place: record.place,
  report_from: toIsoDate(record.reportFrom),
  report_to: toIsoDate(record.reportTo),
  opinion: record.opinion,
});

const KEYS = { id: 'uuid', inspection_id: 'uuid', ordinal: 'int' } as const;

async function insertLists(tx: Tx, { id, frame, record }: Omit<Inspection, 'version'>, newId: NewId): Promise<void> {
  const numbered = <Row extends object>(rows: readonly Row[]) =>
    rows.map((row) => ({ id: newId(), inspection_id: id, ...row }));
  await insertMany(
    tx,
    'inspection_people',
    { ...KEYS, side: 'text', form_of_address: 'text', name: 'text', office: 'text', role: 'text' },
    numbered<PersonRow>(peopleRows(record)),
  );
  await insertMany(
    tx,
    'inspection_notes',
    { ...KEYS, kind: 'text', text: 'text', detail: 'text', by_unit_id: 'uuid', wish_state: 'text', visit_time: 'text' },
    numbered<NoteRow>(noteRows(record, frame)),
  );
  const targets = numbered<TargetRow>(targetRows(record));
  if (targets.length > 0) await tx.insertInto('inspection_targets').values(targets).execute();
}

export async function findInspection(tx: Tx, id: string): Promise<Inspection | undefined> {
  const row = await tx.selectFrom('inspections').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const frame = {
    clusterId: row.cluster_id,
    inspectingUnitId: row.inspecting_unit_id,
    inspectedUnitId: row.inspected_unit_id,
  };
  const people = await tx
    .selectFrom('inspection_people')
    .selectAll()
    .where('inspection_id', '=', id)
    .orderBy('ordinal')
    .execute();
  const notes = await tx
    .selectFrom('inspection_notes')
    .selectAll()
    .where('inspection_id', '=', id)
    .orderBy('ordinal')
    .execute();
  const targets = await tx
    .selectFrom('inspection_targets')
    .selectAll()
    .where('inspection_id', '=', id)
    .orderBy('ordinal')
    .execute();
  const record: InspectionRecord = {
    plan: row.plan,
    delegationDecision: row.delegation_decision,
    heldOn: isoDate(row.held_on),
    begins: must(parseClockTime(row.begins)),
    ends: must(parseClockTime(row.ends)),
    place: row.place,
    reportFrom: isoDate(row.report_from),
    reportTo: isoDate(row.report_to),
    opinion: row.opinion,
    delegation: peopleOf(people, 'delegation'),
    host: peopleOf(people, 'host'),
    targets: targetsOf(targets),
    ...notesOf(notes, frame),
  };
  return { id, frame, record, version: row.version };
}

/** Whether the two units have met on the day already: the same inspection recorded twice. */
export async function inspectionExists(
  tx: Tx,
  frame: InspectionFrame,
  heldOn: InspectionRecord['heldOn'],
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from inspections where cluster_id = ${frame.clusterId} and inspecting_unit_id = ${frame.inspectingUnitId}
      and inspected_unit_id = ${frame.inspectedUnitId} and held_on = ${toIsoDate(heldOn)}`.execute(tx);
  return rows.length > 0;
}
