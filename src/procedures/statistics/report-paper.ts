import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { awardReport } from '../../domain/statistics/award-report.ts';
import { reportOrder } from '../../domain/statistics/report-order.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { addYears } from '../../kernel/plain-date.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { agreedForms } from '../../store/agreed-nominations.ts';
import type { Tx } from '../../store/database.ts';
import { ledgerHead } from '../../store/ledger.ts';
import { findUnit, unitPath } from '../../store/organisation/units.ts';
import type { Unit } from '../../domain/organisation/unit.ts';
import type { Position } from '../../store/audit.ts';
import { type ReportScope, countAwards } from '../../store/statistics.ts';
import { dateInput, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { loadUnit } from '../organisation/unit-standing.ts';
import { defineQuery } from '../query.ts';
import { mapInput, mapOf, reportUnits } from './report-map.ts';
import { stateAwardMentions } from './state-award-mentions.ts';
import { tenMonthReportView } from './report-view.ts';

/**
 * Tổng hợp kỳ as the screen and the paper show it: the three figures of a period (both days included), those of the
 * same days of the year before, and the view model of the paper. The unit is taken as of the last day of the period, or as
 * of the day of the map that is asked for.
 */
export const readReportPaper = defineQuery({
  name: 'statistics.report-paper',
  input: z.object({ unit: text(80), from: dateInput, to: dateInput, ...mapInput }),
  load: async (tx, { unit: code, from, to, ...asked }, { today }) => {
    if (to < from) return refuse(invalid('to', 'period-reversed', ''));
    const map = mapOf(asked, today);
    const loaded = await loadUnit(tx, code, { asOf: map ?? to, today });
    // Of a unit that has ended by then, the map of its last day.
    return loaded.ok ? ok({ ...loaded.value, map: map === null ? null : loaded.value.day }) : loaded;
  },
  authorise: (actor, { path }, today) => may(actor, 'read-report', path, today),
  personal: null,
  read: async (tx, { from, to }, { unit, day, knownAt, map }, { now, today }) => {
    const path = await unitPath(tx, unit.id, { asOf: day, knownAt });
    const scope = { unitId: unit.id, from, to, knownAt };
    const rows = await rowsOf(tx, scope, map);
    const before = { from: addYears(from, -1), to: addYears(to, -1) };
    const asOf = to < today ? to : today;
    const view = tenMonthReportView({
      unit,
      above: await unitsAbove(tx, path.slice(1), day, knownAt),
      from,
      to,
      asOf,
      rows,
      agreed: await agreedForms(tx, scope),
      mentions: await stateAwardMentions(tx, scope, rows),
    });
    return ok({
      unit,
      from,
      to,
      asOf,
      /** Day of the map by which units are taken; null: as of the time. */
      map,
      takenAt: now,
      head: await ledgerHead(tx),
      rows,
      before: { ...before, rows: await rowsOf(tx, { ...scope, ...before }, map) },
      view,
    });
  },
});

const rowsOf = async (tx: Tx, scope: ReportScope, map: PlainDate | null) =>
  awardReport(await countAwards(tx, scope, await reportUnits(tx, scope, map)), reportOrder(scope.to));

async function unitsAbove(
  tx: Tx,
  ids: readonly string[],
  asOf: PlainDate,
  knownAt: Position,
): Promise<readonly Unit[]> {
  const units: Unit[] = [];
  for (const id of ids) {
    const unit = await findUnit(tx, id, { asOf, knownAt });
    if (unit) units.push(unit);
  }
  return units;
}
