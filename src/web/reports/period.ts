import {
  type PlainDate,
  dateFromParts,
  daysInMonth,
  isoDate,
  partsOf,
  toScreenDate,
  yearOf,
} from '../../kernel/plain-date.ts';
import { must } from '../../kernel/result.ts';
import type { Visit } from '../visit.ts';

/** A period, both days included. */
export type Period = { readonly from: PlainDate; readonly to: PlainDate };

/** The same as it stands in a form and in an address: "01/01/2021". */
export type PeriodText = { readonly from: string; readonly to: string };

export const periodText = ({ from, to }: Period): PeriodText => ({ from: toScreenDate(from), to: toScreenDate(to) });

/** The first months of a year. */
export const monthsOf = (year: number, months: number): Period => ({
  from: isoDate(`${String(year).padStart(4, '0')}-01-01`),
  to: must(dateFromParts({ year, month: months, day: daysInMonth(year, months) })),
});

/** The period of the cluster's yearly report. */
const REPORT_MONTHS = 10;

/**
 * Where the screens begin: this year so far while it has decisions; else the last year that has any, by its ten months
 * when nothing was decided after them.
 */
export function defaultPeriod(latest: PlainDate | null, today: PlainDate): Period {
  if (latest === null || yearOf(latest) >= yearOf(today)) return { from: monthsOf(yearOf(today), 1).from, to: today };
  const { year, month } = partsOf(latest);
  return monthsOf(year, month <= REPORT_MONTHS ? REPORT_MONTHS : 12);
}

/** The period that the address asks for, as typed; what it leaves out is taken from the default. */
export function askedPeriod(visit: Visit, usual: Period): PeriodText {
  const standing = periodText(usual);
  return { from: visit.req.query('from')?.trim() || standing.from, to: visit.req.query('to')?.trim() || standing.to };
}

/** What the report is asked for, as typed: its period, and the map of units when it is not that of the time. */
export type ReportText = PeriodText & { readonly by: 'map' | null; readonly mapDay: string | null };

export function askedReport(visit: Visit, usual: Period): ReportText {
  const isMap = visit.req.query('by') === 'map';
  const mapDay = visit.req.query('mapDay')?.trim() ?? '';
  return {
    ...askedPeriod(visit, usual),
    by: isMap ? 'map' : null,
    mapDay: isMap && mapDay !== '' ? mapDay : null,
  };
}

/** The same for the query: what was not asked for is left out. */
export const reportQuestion = ({ from, to, by, mapDay }: ReportText) => ({
  from,
  to,
  ...(by ? { by } : {}),
  ...(mapDay ? { mapDay } : {}),
});
