import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import type { KindOfImport } from '../../domain/imports/import-state.ts';
import { awardHeadings, unitHeadings } from '../../domain/imports/layouts.ts';
import { splitPostAndUnit } from '../../domain/imports/post-and-unit.ts';
import type { UnitsInTime } from '../../domain/imports/units-in-time.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok } from '../../kernel/result.ts';
import type { Tx } from '../../store/database.ts';
import { unitsInTime } from '../../store/imports/unit-lists.ts';
import {
  type UnknownUnit,
  type WhichLists,
  listUnknownUnits,
  unitsRecordedAfter,
} from '../../store/imports/unknown-units.ts';
import { text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { type ListsOfUnit, listsOfUnit } from './lists-of-unit.ts';

/** A list that was checked before the units came that it names: checked again, it says something else. */
export type ListWithUnits = {
  readonly importId: string;
  readonly version: number;
  /** Names of the list that mean units by now. */
  readonly units: number;
};

const input = z.object({ unitCode: text(80) });

/** Checked lists of a unit and below that named units which were not there and by now are. */
export const readListsWithUnits = defineQuery<z.infer<typeof input>, ListsOfUnit, readonly ListWithUnits[]>({
  name: 'imports.units-now-known',
  input,
  load: (tx, { unitCode }, { today }) => listsOfUnit(tx, unitCode, today),
  authorise: (actor, { path }, today) => may(actor, 'import-awards', path, today),
  personal: null,
  read: async (tx, _, { below, isTop }, { today }) =>
    ok(await listsWithUnits(tx, { unitIds: below, ofWholeOffice: isTop }, today)),
});

/** The same for lists found otherwise; the tree of units is read only when some list waits for one. */
export async function listsWithUnits(tx: Tx, which: WhichLists, today: PlainDate): Promise<readonly ListWithUnits[]> {
  const waiting = await listUnknownUnits(tx, which);
  if (waiting.length === 0) return [];
  const units = await unitsInTime(tx);
  const newest = await unitsRecordedAfter(tx, Math.min(...waiting.map(({ staged }) => staged)));
  return waiting
    .map(({ importId, kind, version, staged, units: told }) => {
      const isNew = (unitId: string): boolean => (newest.get(unitId) ?? 0) > staged;
      return { importId, version, units: told.filter((unit) => isKnown(unit, { units, kind, today, isNew })).length };
    })
    .filter((list) => list.units > 0);
}

/** Columns that hold a code and no name; lists of records take either in their column of units. */
const CODE_HEADINGS: Partial<Readonly<Record<KindOfImport, readonly string[]>>> = {
  units: [unitHeadings.code, unitHeadings.parentCode],
  awards: [awardHeadings.unitCode],
};

type Asked = {
  readonly units: UnitsInTime;
  readonly kind: KindOfImport;
  readonly today: PlainDate;
  /** Whether a unit was recorded after the list was brought in. */
  readonly isNew: (unitId: string) => boolean;
};

/** Whether a cell that meant no unit means one on any day by now, as the check would read it. */
function isKnown({ field, name }: UnknownUnit, { units, kind, today, isNew }: Asked): boolean {
  if (units.hasCode(name.toLowerCase())) return true;
  if (CODE_HEADINGS[kind]?.includes(field)) return false;
  if (units.called(name, today).length > 0 || units.whyNotCalled(name, today).code !== 'unknown-unit') return true;
  // A post with its unit after it: any unit may stand there, so only one that came since is news.
  const split = splitPostAndUnit(name, today, { units, scopeId: null });
  return split.ok && isNew(split.value.unit.id);
}
