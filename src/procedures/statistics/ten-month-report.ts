import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { awardReport } from '../../domain/statistics/award-report.ts';
import { reportOrder } from '../../domain/statistics/report-order.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { AsKnown } from '../../store/as-known.ts';
import { type Position, latestPosition } from '../../store/audit.ts';
import type { Tx } from '../../store/database.ts';
import { ledgerHead } from '../../store/ledger.ts';
import { findStandingUnit, rightsPath } from '../../store/organisation/unit-rights.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { countAwards } from '../../store/statistics.ts';
import { dateInput, text } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';
import { mapInput, mapOf, reportUnits } from './report-map.ts';

type Loaded = {
  readonly unit: Unit;
  readonly knownAt: Position;
  readonly map: PlainDate | null;
  readonly path: readonly string[];
};

/** By the map of a day, or of the last day of a unit that has ended by then. */
async function loadByMap(tx: Tx, code: string, at: AsKnown): Promise<Result<Loaded, Problem>> {
  const standing = await findStandingUnit(tx, code, at);
  if (!standing) return refuse(invalid('unit', 'unknown-unit', code));
  const { unit, day } = standing;
  return ok({ unit, knownAt: at.knownAt, map: day, path: await rightsPath(tx, unit.id, at) });
}

/**
 * Tổng hợp kỳ: what was submitted, decided and is pending for a unit and everything below it in a period (both days
 * included), by authority, form and kind of recipient. The unit is taken as of the last day of the period, and with it the
 * units below it as of the time; by the map of a day, both are taken as they stand then, with what they carry on.
 */
export const tenMonthReport = defineQuery({
  name: 'statistics.ten-month-report',
  input: z.object({ unit: text(80), from: dateInput, to: dateInput, ...mapInput }),
  load: async (tx, { unit: code, to, ...asked }, { today }): Promise<Result<Loaded, Problem>> => {
    const knownAt = await latestPosition(tx);
    const mapDay = mapOf(asked, today);
    if (mapDay !== null) return loadByMap(tx, code, { asOf: mapDay, knownAt });
    const at = { asOf: to, knownAt };
    const unit = await findUnitByCode(tx, code, at);
    if (!unit) return refuse(invalid('unit', 'unknown-unit', code));
    return ok({ unit, knownAt, map: null, path: await unitPath(tx, unit.id, at) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-report', path, today),
  personal: null,
  read: async (tx, { from, to }, { unit, knownAt, map }, { now }) => {
    if (to < from) return refuse(invalid('to', 'period-reversed', ''));
    const scope = { unitId: unit.id, from, to, knownAt };
    const counts = await countAwards(tx, scope, await reportUnits(tx, scope, map));
    return ok({
      unit,
      from,
      to,
      /** Day of the map; null: as of the time. */
      map,
      knownAt,
      takenAt: now,
      head: await ledgerHead(tx),
      rows: awardReport(counts, reportOrder(to)),
    });
  },
});
