import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { recipientWords } from '../../words/recipients.ts';
import { periodName, reportWords } from '../../words/reports.ts';
import { type Language, say } from '../../words/words.ts';
import { STAGES, countOf, figureRows, kindsIn } from './figure-rows.ts';
import { authorityInReport, formInReport } from './report-names.ts';
import type { PeriodReport } from './period-report.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

/** The table of the report as a workbook: a row for each form of each authority, the sum at the foot. */
export function reportSheet(report: PeriodReport, language: Language): Sheet {
  const { unit, from, to, asOf, rows, head } = report;
  const figures = STAGES.flatMap((stage) => kindsIn(rows).map((kind) => ({ stage, kind })));
  const numbers = (of: PeriodReport['rows']): readonly SheetCell[] =>
    figures.map(({ stage, kind }) => ({ kind: 'number', value: countOf(of, stage, kind) }));
  const forms = figureRows(rows).flatMap(({ authority, form, of }) =>
    form === null
      ? []
      : [
          [
            text(authorityInReport(authority, unit.name, language)),
            text(formInReport(form, authority, to, language)),
            ...numbers(of),
          ],
        ],
  );
  return {
    name: say(reportWords.title, language),
    title: `${say(reportWords.title, language)}: ${say(periodName(from, to), language)} – ${unit.name}`,
    notes: [
      say(reportWords.countedUntil(toScreenDate(asOf), String(head.seq)), language),
      ...(report.map === null ? [] : [say(reportWords.byMap(toScreenDate(report.map)), language)]),
    ],
    columns: [
      { title: say(reportWords.authority, language), width: 32 },
      { title: say(reportWords.formOnly, language), width: 36 },
      ...figures.map(({ stage, kind }) => ({
        title: `${say(reportWords[stage], language)}: ${say(recipientWords[kind], language).toLowerCase()}`,
        width: 12,
      })),
    ],
    rows: [...forms, [text(say(reportWords.total, language)), null, ...numbers(rows)]],
  };
}
