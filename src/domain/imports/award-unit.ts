import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Result } from '../../kernel/result.ts';
import { compareText } from '../../kernel/vietnamese-text.ts';
import type { UnitState } from '../organisation/unit.ts';
import type { AwardDates } from './award-dates.ts';
import { awardHeadings as heading } from './award-headings.ts';
import type { ListedRecipient } from './award-reading.ts';
import { type NoUnitInText, POST_AND_UNIT, type PostAndUnit } from './post-and-unit.ts';
import type { RowReader } from './row-reader.ts';
import { unitNameKey } from './unit-name-key.ts';
import type { UnitsInTime } from './units-in-time.ts';

export type RowUnit = {
  readonly id: string;
  readonly isUnit: boolean;
  readonly path: readonly UnitState[];
  readonly day: PlainDate;
};

export type UnitSetting = {
  readonly units: UnitsInTime;
  readonly scopeId: string;
  readonly called: (name: string, day: PlainDate) => readonly UnitState[];
  /** The post and the unit that one text holds. */
  readonly split: (text: string, day: PlainDate) => Result<PostAndUnit, NoUnitInText>;
};

/** Why a cell means no unit, with what the reader must know. */
type Absence = {
  readonly code: 'unknown-unit' | 'unit-not-yet' | 'unit-ended' | 'ambiguous-unit' | 'outside-unit' | 'no-unit-in-post';
  readonly detail: string;
};

/**
 * The unit as of the decision's day (of the letter's while pending), by its code or, without one, by its name within the
 * unit of the import; it must exist on the letter's day too.
 */
export function readUnit(
  row: RowReader,
  setting: UnitSetting,
  dates: AwardDates,
  recipient: ListedRecipient | null,
): RowUnit | null {
  const named = unitCell(row, recipient);
  if (named === null) return null;
  const days = [dates.decision?.on, dates.letter?.on].filter((day) => day !== undefined);
  const [day] = days;
  if (day === undefined) {
    if (named.field === heading.unitCode && !setting.units.hasCode(named.text))
      row.complain(named.field, 'unknown-unit');
    return null;
  }
  let own: UnitState | undefined;
  for (const each of days) {
    const found = unitIn(named, each, setting);
    if (!('id' in found)) {
      row.complain(named.field, found.code, found.detail);
      return null;
    }
    own ??= found;
  }
  if (!own) return null;
  const path = setting.units.path(own.id, day);
  if (!setting.units.belongsTo(own.id, day, setting.scopeId)) row.complain(named.field, 'outside-unit');
  return { ...collectiveUnit(own, recipient, setting, day), path, day };
}

function unitIn({ field, text }: UnitCell, day: PlainDate, setting: UnitSetting): UnitState | Absence {
  if (field === heading.unitCode) return setting.units.find(text, day);
  const split = field === POST_AND_UNIT || field === heading.name ? setting.split(text, day) : undefined;
  if (field === POST_AND_UNIT && split) return split.ok ? split.value.unit : split.problem;
  const found = byName(text, day, setting);
  // "Tổ 4 + 5, Trường Tiểu học Đức Xuân": a body that is no unit, named with the unit in which it is.
  return !('id' in found) && found.code === 'unknown-unit' && split?.ok ? split.value.unit : found;
}

type UnitCell = { readonly field: string; readonly text: string };

/** The cell that tells the unit: its code, its name, or the name of a collective that is a unit itself. */
function unitCell(row: RowReader, recipient: ListedRecipient | null): UnitCell | null {
  const code = row.text(heading.unitCode, 100).toLowerCase();
  if (code !== '') return { field: heading.unitCode, text: code };
  const text = row.text(heading.unit, 200);
  if (text !== '') return { field: heading.unit, text };
  const together = row.text(POST_AND_UNIT, 300);
  if (together !== '') return { field: POST_AND_UNIT, text: together };
  const hasCell = row.isError(heading.unit) || row.isError(heading.unitCode);
  if (recipient?.kind === 'tap_the' && !hasCell) return { field: heading.name, text: recipient.name };
  row.requiredText(row.isError(heading.unit) ? heading.unit : heading.unitCode, 100);
  return null;
}

function byName(text: string, day: PlainDate, { units, scopeId, called }: UnitSetting): UnitState | Absence {
  const found = called(text, day);
  const inside = found.filter(({ id }) => units.belongsTo(id, day, scopeId));
  const [only] = inside;
  if (only && inside.length === 1) return only;
  if (inside.length > 1) return { code: 'ambiguous-unit', detail: inside.map(({ name }) => name).join('; ') };
  if (found.length > 0) return { code: 'outside-unit', detail: '' };
  const code = units.find(text.toLowerCase(), day);
  return 'id' in code ? code : units.whyNotCalled(text, day);
}

/** A collective that bears the name of the row's unit, or of the only other unit of that name below it, is that unit. */
function collectiveUnit(
  own: UnitState,
  recipient: ListedRecipient | null,
  { units, called, scopeId }: UnitSetting,
  day: PlainDate,
): { id: string; isUnit: boolean } {
  if (recipient?.kind !== 'tap_the') return { id: own.id, isUnit: false };
  const name = compareText(recipient.name);
  if (name === compareText(own.name) || name === compareText(own.shortName)) return { id: own.id, isUnit: true };
  const below = called(recipient.name, day).filter((unit) => units.path(unit.id, day).some(({ id }) => id === own.id));
  const [only] = below;
  if (only && below.length === 1) return { id: only.id, isUnit: true };
  // "Trường Mầm non X" in the list of the commune: its full name says which unit it is, wherever that stands.
  const key = unitNameKey(recipient.name);
  const elsewhere = called(recipient.name, day).filter(
    (unit) => unitNameKey(unit.name) === key && units.belongsTo(unit.id, day, scopeId),
  );
  const [bearer] = elsewhere;
  return bearer && elsewhere.length === 1 ? { id: bearer.id, isUnit: true } : { id: own.id, isUnit: false };
}
