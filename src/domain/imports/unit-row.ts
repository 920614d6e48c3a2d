import type { PlainDate } from '../../kernel/plain-date.ts';
import type { UnitKind, UnitState } from '../organisation/unit.ts';
import { unitKindWords } from './column-words.ts';
import { unitHeadings as heading } from './layouts.ts';
import type { CheckedRow } from './row-problem.ts';
import { RowReader } from './row-reader.ts';
import type { SheetRow } from './sheet.ts';
import type { UnitsInTime } from './units-in-time.ts';

/** A unit of a list, with its parent by code. */
export type UnitReading = {
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind: UnitKind;
  readonly parentCode: string | null;
  readonly from: PlainDate;
  readonly ground: string;
};

export type UnitListSetting = {
  readonly units: UnitsInTime;
  /** Every unit must come to stand below this one; null: anywhere, also as a root. */
  readonly scope: UnitState | null;
};

/** A unit as far as its row can be read. */
type Draft = {
  readonly reader: RowReader;
  readonly row: number;
  readonly unit: Omit<UnitReading, 'from'> & { readonly from: PlainDate | null };
};

const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Reads a list of new units. A parent may stand anywhere in the list, or in the tree already. */
export function readUnitRows(rows: readonly SheetRow[], setting: UnitListSetting): readonly CheckedRow<UnitReading>[] {
  const drafts = rows.map((row): Draft => {
    const reader = new RowReader(row);
    return { reader, row: row.row, unit: readUnit(reader) };
  });
  const byCode = new Map<string, Draft>();
  for (const draft of drafts) {
    const first = byCode.get(draft.unit.code);
    if (first && draft.unit.code !== '') draft.reader.complain(heading.code, 'duplicate-in-file', String(first.row));
    else byCode.set(draft.unit.code, draft);
    if (setting.units.hasCode(draft.unit.code)) draft.reader.complain(heading.code, 'unit-exists');
  }
  for (const draft of drafts) checkParent(draft, byCode, setting);
  return drafts.map(({ reader: { problems }, row, unit: { from, ...unit } }) => ({
    row,
    reading: problems.length === 0 && from !== null ? { ...unit, from } : null,
    problems,
  }));
}

function readUnit(row: RowReader): Draft['unit'] {
  const code = row.requiredText(heading.code, 80);
  if (code !== '' && !CODE.test(code)) row.complain(heading.code, 'bad-unit-code');
  const name = row.requiredText(heading.name, 200);
  const kind = row.oneOf(heading.kind, unitKindWords);
  const from = row.date(heading.from, null);
  if (from === null && !row.has(heading.from)) row.complain(heading.from, 'required');
  const parentCode = row.text(heading.parentCode, 80);
  return {
    code,
    name,
    shortName: row.text(heading.shortName, 120) || name,
    kind: kind ?? 'khac',
    parentCode: parentCode === '' ? null : parentCode,
    from,
    ground: row.text(heading.ground, 500),
  };
}

function checkParent(
  { reader, unit }: Draft,
  byCode: ReadonlyMap<string, Draft>,
  { units, scope }: UnitListSetting,
): void {
  const { parentCode, from } = unit;
  if (parentCode === null) {
    if (scope) reader.complain(heading.parentCode, 'outside-unit', scope.code);
    return;
  }
  if (isInCircle(unit, byCode)) return reader.complain(heading.parentCode, 'parent-in-circle');
  if (from === null) return;
  const listed = byCode.get(parentCode);
  if (listed) {
    if (listed.unit.from !== null && listed.unit.from > from) reader.complain(heading.parentCode, 'parent-not-yet');
    return;
  }
  const found = units.find(parentCode, from);
  if (!('id' in found))
    return reader.complain(
      heading.parentCode,
      found.code === 'unknown-unit' ? 'unknown-parent' : found.code,
      found.detail,
    );
  if (scope && units.path(found.id, from).every(({ id }) => id !== scope.id))
    reader.complain(heading.parentCode, 'outside-unit', scope.code);
}

function isInCircle(unit: Draft['unit'], byCode: ReadonlyMap<string, Draft>): boolean {
  const seen = new Set<string>();
  let code: string | null = unit.code;
  while (code !== null && !seen.has(code)) {
    seen.add(code);
    code = byCode.get(code)?.unit.parentCode ?? null;
  }
  return code === unit.code;
}
