import type { readReportPaper } from '../../procedures/statistics/report-paper.ts';

/** The report of a period as the query gives it. */
export type PeriodReport = Extract<Awaited<ReturnType<typeof readReportPaper.run>>, { ok: true }>['value'];
