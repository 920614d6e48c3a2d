import type { UnitReading } from '../../domain/imports/unit-row.ts';
import type { Position } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import {
  type NewUnit,
  type NewUnitOfList,
  insertUnitList,
  unitIdsByCode,
  unitsInTime,
} from '../../store/imports/unit-lists.ts';
import { recheckUnknownUnits } from '../../store/imports/unknown-units.ts';

export type UnitPlan = { readonly identities: readonly NewUnit[]; readonly units: readonly NewUnitOfList[] };

/** Gives each unit of a list its id and its parent's; names the first row that no longer fits a tree that has changed. */
export async function planUnits(
  tx: Tx,
  rows: readonly { readonly row: number; readonly reading: UnitReading }[],
  newId: () => string,
): Promise<UnitPlan | { readonly row: number; readonly name: string }> {
  const tree = await unitsInTime(tx);
  const codes = rows.flatMap(({ reading: { code, parentCode } }) =>
    parentCode === null ? [code] : [code, parentCode],
  );
  const known = await unitIdsByCode(tx, [...new Set(codes)]);
  const listed = new Set(rows.map(({ reading }) => reading.code));
  const outdated = rows.find(
    ({ reading: { code, parentCode, from } }) =>
      tree.hasCode(code) || !(parentCode === null || listed.has(parentCode) || 'id' in tree.find(parentCode, from)),
  );
  if (outdated) return { row: outdated.row, name: outdated.reading.name };
  const identities = [...listed].filter((code) => !known.has(code)).map((code) => ({ id: newId(), code }));
  const ids = new Map([...known, ...identities.map(({ id, code }) => [code, id] as const)]);
  const idOf = (code: string): string => ids.get(code) as string;
  const units = rows.map(({ reading: { parentCode, ...unit } }) => ({
    ...unit,
    id: idOf(unit.code),
    stateId: newId(),
    parentId: parentCode === null ? null : idOf(parentCode),
  }));
  return { identities, units };
}

/** Writes the units of a list; lists that waited for a unit are checked again after it. */
export async function writeUnits(tx: Tx, { identities, units }: UnitPlan, position: Position): Promise<void> {
  await insertUnitList(tx, identities, units, position);
  await recheckUnknownUnits(tx);
}
