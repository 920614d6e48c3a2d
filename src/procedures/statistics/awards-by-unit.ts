import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { unitKinds } from '../../domain/organisation/unit.ts';
import type { UnitHistory } from '../../domain/organisation/unit-history.ts';
import { type CountedUnit, type MapChoice, awardsByUnit } from '../../domain/statistics/awards-by-unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { titleIndexKey } from '../../kernel/vietnamese-text.ts';
import { latestPosition } from '../../store/audit.ts';
import { readHistory } from '../../store/organisation/unit-history.ts';
import { findStandingUnit, rightsPath } from '../../store/organisation/unit-rights.ts';
import { countByUnitAndDay } from '../../store/statistics-by-unit.ts';
import { dateInput, optionalDateInput, text, wholeNumber } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';

const input = z.object({
  unit: text(80),
  from: dateInput,
  to: dateInput,
  /** day: by the map of each decision's day; map: by that of one day. */
  by: z.enum(['day', 'map'], 'not-accepted').default('map'),
  mapDay: optionalDateInput,
  level: z.enum(['below', ...unitKinds], 'not-accepted').default('below'),
  /** As known at an earlier position; now when left out. */
  knownAt: wholeNumber(0, Number.MAX_SAFE_INTEGER).optional(),
});

/** Khen thưởng theo đơn vị: the decided lines of a period by unit, by the old map or by that of a day. */
export const readAwardsByUnit = defineQuery({
  name: 'statistics.awards-by-unit',
  input,
  load: async (tx, { unit: code, from, to, mapDay, knownAt: asked }, { today }) => {
    if (to < from) return refuse(invalid('to', 'period-reversed', ''));
    if (mapDay !== undefined && mapDay < from) return refuse(invalid('mapDay', 'map-before-period', ''));
    const latest = await latestPosition(tx);
    const knownAt = asked === undefined || asked > latest ? latest : asked;
    const standing = await findStandingUnit(tx, code, { asOf: today, knownAt });
    if (!standing) return refuse({ code: 'not-found', what: 'unit' });
    return ok({ ...standing, knownAt, path: await rightsPath(tx, standing.unit.id, { asOf: today, knownAt }) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-report', path, today),
  personal: null,
  read: async (tx, { from, to, by, mapDay, level }, { unit, day: keptOn, knownAt }, { today }) => {
    const history = await readHistory(tx, knownAt);
    const map: MapChoice = by === 'day' ? 'day' : (mapDay ?? today);
    const unitIds = [...history.family(unit.id, keptOn)];
    const lines = await countByUnitAndDay(tx, { unitIds, from, to, knownAt });
    const question = { lines, history, rootId: unit.id, keptOn, level };
    const shown = awardsByUnit({ ...question, map });
    const other = awardsByUnit({ ...question, map: map === 'day' ? today : 'day' });
    const nameDay = map === 'day' ? to : map;
    return ok({
      unit,
      from,
      to,
      map,
      level,
      rows: shown.rows
        .map((row) => ({
          ...named(history, row, nameDay),
          sources: row.sources.map((source) => named(history, source, to)).toSorted(byName),
          parts: partsOf(
            history,
            lines.map(({ unitId }) => unitId),
            row,
            map,
          ),
        }))
        .toSorted(byName),
      counts: shown.counts,
      total: shown.total,
      /** The total by the other map: both are computed, so that the page can say that they agree. */
      otherTotal: other.total,
    });
  },
});

export type NamedCount = CountedUnit & { readonly code: string; readonly name: string };

/** The unit by its name on a day, or as near to it as it existed. */
function named<Row extends CountedUnit>(history: UnitHistory, row: Row, day: PlainDate): Row & NamedCount {
  const state = row.unitId === null ? undefined : history.nearest(row.unitId, day)?.state;
  return { ...row, code: state?.code ?? '', name: state?.name ?? '' };
}

/** Vietnamese order of names; lines of no unit of the level come last. */
function byName(one: NamedCount, other: NamedCount): number {
  const [a, b] = [one, other].map(({ name }) => (name === '' ? '~~' : titleIndexKey(name)));
  return (a ?? '') < (b ?? '') ? -1 : 1;
}

/** Former units whose records are counted here though a part of them went elsewhere. */
function partsOf(history: UnitHistory, unitIds: readonly string[], { unitId }: CountedUnit, map: 'day' | PlainDate) {
  if (map === 'day' || unitId === null) return [];
  const shown = [...new Set(unitIds)].filter((id) =>
    history.path(history.successions.bearer(id, map), map).includes(unitId),
  );
  const gave = new Set(shown.flatMap((id) => history.successions.chain(id, map)));
  return [...gave].flatMap((id) =>
    history.successions.partsGiven(id, map).map(({ toId, note, on }) => ({
      from: history.nearest(id, on)?.state.name ?? '',
      to: history.nearest(toId, on)?.state.name ?? '',
      note,
    })),
  );
}
