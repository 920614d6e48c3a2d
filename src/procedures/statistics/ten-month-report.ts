import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { awardReport } from '../../domain/statistics/award-report.ts';
import { reportOrder } from '../../domain/statistics/report-order.ts';
import { ok, refuse } from '../../kernel/result.ts';
import { latestPosition } from '../../store/audit.ts';
import { ledgerHead } from '../../store/ledger.ts';
import { findUnitByCode, unitPath } from '../../store/organisation/units.ts';
import { countAwards } from '../../store/statistics.ts';
import { dateInput, text } from '../input.ts';
import { invalid } from '../problem.ts';
import { defineQuery } from '../query.ts';

/**
 * Tổng hợp kỳ: what was submitted, decided and is pending for a unit and everything below it in a period (both days
 * included), by authority, form and kind of recipient. The unit is taken as of the last day of the period.
 */
export const tenMonthReport = defineQuery({
  name: 'statistics.ten-month-report',
  input: z.object({ unit: text(80), from: dateInput, to: dateInput }),
  load: async (tx, { unit: code, to }) => {
    const knownAt = await latestPosition(tx);
    const unit = await findUnitByCode(tx, code, { asOf: to, knownAt });
    if (!unit) return refuse(invalid('unit', 'unknown-unit', code));
    return ok({ unit, knownAt, path: await unitPath(tx, unit.id, { asOf: to, knownAt }) });
  },
  authorise: (actor, { path }, today) => may(actor, 'read-report', path, today),
  personal: null,
  read: async (tx, { from, to }, { unit, knownAt }, { now }) => {
    if (to < from) return refuse(invalid('to', 'period-reversed', ''));
    const counts = await countAwards(tx, { unitId: unit.id, from, to, knownAt });
    return ok({
      unit,
      from,
      to,
      knownAt,
      takenAt: now,
      head: await ledgerHead(tx),
      rows: awardReport(counts, reportOrder(to)),
    });
  },
});
