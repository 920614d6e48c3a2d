import type { PlainDate } from '../../../kernel/plain-date.ts';
import { compareText } from '../../../kernel/vietnamese-text.ts';
import type { UnitState } from '../../organisation/unit.ts';
import type { RowReader } from '../row-reader.ts';
import type { UnitsInTime } from '../units-in-time.ts';

/** Against what the unit of a row is sought. */
export type UnitSetting = {
  readonly today: PlainDate;
  readonly units: UnitsInTime;
  /** The unit of the import: every row lies in its subtree, and a list without a column of units is about it. */
  readonly scope: UnitState | null;
  /** Headings that the list has. */
  readonly headings: readonly string[];
};

export type UnitOfRow = { readonly unit: UnitState; readonly day: PlainDate };

/**
 * The unit that a cell names by its code or its name, on the first of the days on which it is there: a list of a year
 * may name a unit that was dissolved within it. A list without the column is about the unit of the import.
 */
export function unitOfRow(
  row: RowReader,
  heading: string,
  days: readonly PlainDate[],
  setting: UnitSetting,
): UnitOfRow | null {
  const text = row.text(heading, 200);
  if (text === '') return unitOfImport(row, heading, days, setting);
  const found = days.map((day) => ({ day, found: unitNamed(text, day, setting) }));
  for (const each of found) {
    if ('id' in each.found) return within(row, heading, each.found, each.day, setting);
  }
  const [first] = found;
  if (first && !('id' in first.found)) row.complain(heading, first.found.code, first.found.detail);
  return null;
}

function unitOfImport(
  row: RowReader,
  heading: string,
  days: readonly PlainDate[],
  { scope, units, headings }: UnitSetting,
): UnitOfRow | null {
  if (!scope || headings.includes(heading)) {
    row.complain(heading, 'required');
    return null;
  }
  const day = days.find((each) => 'id' in units.find(scope.code, each));
  if (day !== undefined) return { unit: scope, day };
  const absent = units.find(scope.code, days[0] as PlainDate);
  if (!('id' in absent)) row.complain(heading, absent.code, absent.detail);
  return null;
}

type Absent = {
  readonly code: 'unknown-unit' | 'unit-not-yet' | 'unit-ended' | 'ambiguous-unit';
  readonly detail: string;
};

function unitNamed(text: string, day: PlainDate, { units, scope }: UnitSetting): UnitState | Absent {
  const byCode = units.find(text.toLowerCase(), day);
  if ('id' in byCode || byCode.code !== 'unknown-unit') return byCode;
  const named = units.named(text, day);
  const below = scope ? named.filter(({ id }) => units.belongsTo(id, day, scope.id)) : named;
  const [only] = below.length > 0 ? below : named;
  if (below.length > 1) return { code: 'ambiguous-unit', detail: below.map(({ code }) => code).join(', ') };
  return only ?? byCode;
}

function within(
  row: RowReader,
  heading: string,
  unit: UnitState,
  day: PlainDate,
  { units, scope }: UnitSetting,
): UnitOfRow | null {
  if (!scope || units.belongsTo(unit.id, day, scope.id)) return { unit, day };
  row.complain(heading, 'outside-unit');
  return null;
}

/** The collective that bears a name: the row's unit itself, or the only unit of that name below it; undefined when none is. */
export function collectiveNamed(
  name: string,
  { unit, day }: UnitOfRow,
  { units }: Pick<UnitSetting, 'units'>,
): UnitState | undefined {
  const wanted = compareText(name);
  if (wanted === compareText(unit.name) || wanted === compareText(unit.shortName)) return unit;
  const below = units.named(name, day).filter(({ id }) => units.path(id, day).some((each) => each.id === unit.id));
  return below.length === 1 ? below[0] : undefined;
}
