import { z } from 'zod';
import { pendingByMap, unitsByMap } from '../../domain/statistics/units-by-map.ts';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import type { Tx } from '../../store/database.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { type ReportScope, type ReportUnits, unitsOfTime } from '../../store/statistics.ts';
import { optionalDateInput } from '../input.ts';

/** day: units as they stood at the time; map: as they stand on one day (today when none is given). */
export const mapInput = {
  by: z.enum(['day', 'map'], 'not-accepted').default('day'),
  mapDay: optionalDateInput,
};

type AskedMap = { readonly by: 'day' | 'map'; readonly mapDay?: PlainDate | undefined };

/** The day whose map is asked for; null: units as of the time. */
export const mapOf = ({ by, mapDay }: AskedMap, today: PlainDate): PlainDate | null =>
  by === 'day' ? null : (mapDay ?? today);

/** The units of a report by its map. Both maps count each line of the whole office once. */
export async function reportUnits(tx: Tx, scope: ReportScope, map: PlainDate | null): Promise<ReportUnits> {
  if (map === null) return unitsOfTime(tx, scope);
  const { unitId: rootId, from, to, knownAt } = scope;
  const history = await readHistory(tx, knownAt);
  const counted = unitsByMap(history, { rootId, map, from, to });
  return {
    during: {
      ids: counted.map(({ unitId }) => unitId),
      lo: counted.map(({ lo }) => toIsoDate(lo)),
      hi: counted.map(({ hi }) => toIsoDate(hi)),
    },
    pending: pendingByMap(history, { rootId, map, to }),
  };
}
