import type { PlainDate } from '../../../kernel/plain-date.ts';
import { compareText } from '../../../kernel/vietnamese-text.ts';
import type { UnitState } from '../../organisation/unit.ts';
import { POST_AND_UNIT, splitPostAndUnit } from '../post-and-unit.ts';
import { remembering } from '../remembering.ts';
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
  const together = text === '' ? row.text(POST_AND_UNIT, 300) : '';
  if (text === '' && together === '') return unitOfImport(row, heading, days, setting);
  const field = text === '' ? POST_AND_UNIT : heading;
  const named = (day: PlainDate) =>
    text === '' ? unitAfterPost(together, day, setting) : unitNamed(text, day, setting);
  const found = days.map((day) => ({ day, found: named(day) }));
  for (const each of found) {
    if ('id' in each.found) return within(row, field, each.found, each.day, setting);
  }
  const [first] = found;
  if (first && !('id' in first.found)) row.complain(field, first.found.code, first.found.detail);
  return null;
}

type Split = ReturnType<typeof splitPostAndUnit>;

/** A list says the same few posts and units on many rows. */
const splits = new WeakMap<UnitsInTime, (text: string, day: PlainDate, scopeId: string | null) => Split>();

function splitOnce(text: string, day: PlainDate, { units, scope }: UnitSetting): Split {
  const known =
    splits.get(units) ??
    remembering((each: string, on: PlainDate, scopeId: string | null) =>
      splitPostAndUnit(each, on, { units, scopeId }),
    );
  splits.set(units, known);
  return known(text, day, scope?.id ?? null);
}

function unitAfterPost(text: string, day: PlainDate, setting: UnitSetting): UnitState | Absent {
  const split = splitOnce(text, day, setting);
  return split.ok ? split.value.unit : split.problem;
}

/**
 * The post of a row: its own cell, or what the cell of post and unit holds before the unit, as of the day of the row;
 * that cell is all post where the unit has one of its own.
 */
export function postOfRow(
  row: RowReader,
  headings: { readonly post: string; readonly unit: string },
  day: PlainDate | undefined,
  setting: UnitSetting,
): string {
  const post = row.text(headings.post, 200);
  if (post !== '') return post;
  const together = row.text(POST_AND_UNIT, 300);
  if (together === '' || day === undefined || row.has(headings.unit)) return together;
  const split = splitOnce(together, day, setting);
  return split.ok ? split.value.post : together;
}

function unitOfImport(
  row: RowReader,
  heading: string,
  days: readonly PlainDate[],
  { scope, units, headings }: UnitSetting,
): UnitOfRow | null {
  if (!scope || headings.includes(heading) || headings.includes(POST_AND_UNIT)) {
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
  readonly code: 'unknown-unit' | 'unit-not-yet' | 'unit-ended' | 'ambiguous-unit' | 'outside-unit' | 'no-unit-in-post';
  readonly detail: string;
};

function unitNamed(text: string, day: PlainDate, { units, scope }: UnitSetting): UnitState | Absent {
  const byCode = units.find(text.toLowerCase(), day);
  if ('id' in byCode || byCode.code !== 'unknown-unit') return byCode;
  const full = units.named(text, day);
  const named = full.length > 0 ? full : units.called(text, day);
  const below = scope ? named.filter(({ id }) => units.belongsTo(id, day, scope.id)) : named;
  const [only] = below.length > 0 ? below : named;
  if (below.length > 1) return { code: 'ambiguous-unit', detail: below.map(({ code }) => code).join(', ') };
  return only ?? units.whyNotCalled(text, day);
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
  const full = units.named(name, day);
  const below = (full.length > 0 ? full : units.called(name, day)).filter(({ id }) =>
    units.path(id, day).some((each) => each.id === unit.id),
  );
  return below.length === 1 ? below[0] : undefined;
}
