import { tenMonthReport } from '../../documents/papers/ten-month-report/ten-month-report.ts';
import { writeXlsx } from '../../documents/writers/xlsx.ts';
import { type Result, ok } from '../../kernel/result.ts';
import { readLatestDecision } from '../../procedures/awards/latest-decision.ts';
import type { Problem } from '../../procedures/problem.ts';
import { readReportPaper } from '../../procedures/statistics/report-paper.ts';
import { reportWords } from '../../words/reports.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { formProblems } from '../form-problems.ts';
import { sendFile } from '../send-file.ts';
import { type App, type Visit, signedIn } from '../visit.ts';
import { showNoPdf } from './no-pdf.tsx';
import { askedReport, defaultPeriod, reportQuestion } from './period.ts';
import type { PeriodReport } from './period-report.ts';
import { showReport } from './report-page.tsx';
import { reportSheet } from './report-sheet.ts';

export function reportRoutes(app: App): void {
  app.get(addresses.report(':unit'), (visit) => answerReport(visit, visit.req.param('unit') ?? ''));
  app.get(addresses.reportDocx(':unit'), (visit) => answerFile(visit, visit.req.param('unit') ?? '', docxFile));
  app.get(addresses.reportPdf(':unit'), (visit) => answerFile(visit, visit.req.param('unit') ?? '', pdfFile));
  app.get(addresses.reportXlsx(':unit'), (visit) => answerFile(visit, visit.req.param('unit') ?? '', xlsxFile));
}

async function answerReport(visit: Visit, code: string): Promise<Response> {
  const { office, language } = visit.var;
  const begun = await readLatestDecision.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return showProblem(visit, begun.problem);
  const { unit, latest } = begun.value;
  const usual = defaultPeriod(latest, office.today());
  const asked = askedReport(visit, usual);
  const report = await readReportPaper.run(office, signedIn(visit), { unit: code, ...reportQuestion(asked) });
  if (report.ok) return showReport(visit, { unit, asked, problems: [], usual, report: report.value });
  if (report.problem.code !== 'invalid') return showProblem(visit, report.problem);
  return showReport(visit, { unit, asked, problems: formProblems(report.problem, language), usual, report: null });
}

type WriteFile = (visit: Visit, report: PeriodReport) => Promise<Response>;

async function answerFile(visit: Visit, code: string, write: WriteFile): Promise<Response> {
  const report = await reportOf(visit, code);
  return report.ok ? write(visit, report.value) : showProblem(visit, report.problem);
}

async function reportOf(visit: Visit, code: string): Promise<Result<PeriodReport, Problem>> {
  const { office } = visit.var;
  const begun = await readLatestDecision.run(office, signedIn(visit), { unit: code });
  if (!begun.ok) return begun;
  const asked = askedReport(visit, defaultPeriod(begun.value.latest, office.today()));
  const report = await readReportPaper.run(office, signedIn(visit), { unit: code, ...reportQuestion(asked) });
  return report.ok ? ok(report.value) : report;
}

const fileName = ({ view }: PeriodReport): string =>
  `Báo cáo kết quả khen thưởng ${view.periodName.replaceAll('/', '-')} - ${view.unitName}`;

/** The moment of the figures, in seconds: the same report gives the same bytes. */
const momentOf = ({ takenAt }: PeriodReport): number => Math.floor(Date.parse(takenAt) / 1000);

const docxFile: WriteFile = async (visit, report) => {
  const bytes = await visit.var.office.papers.docx(tenMonthReport(report.view), { at: momentOf(report) });
  return sendFile(visit, bytes, fileName(report), 'docx');
};

const pdfFile: WriteFile = async (visit, report) => {
  const pdf = await visit.var.office.papers.pdf(tenMonthReport(report.view), { at: momentOf(report) });
  return pdf.ok ? sendFile(visit, pdf.value, fileName(report), 'pdf') : showNoPdf(visit, report.unit);
};

const xlsxFile: WriteFile = async (visit, report) => {
  const { language } = visit.var;
  const bytes = await writeXlsx(reportSheet(report, language));
  return sendFile(
    visit,
    bytes,
    `${say(reportWords.title, language)} - ${report.view.periodName.replaceAll('/', '-')} - ${report.view.unitName}`,
    'xlsx',
  );
};
