import { groupThousands } from '../../kernel/points.ts';
import { periodName, reportWords } from '../../words/reports.ts';
import { type Language, say } from '../../words/words.ts';
import { LinesLink } from '../kit/figures.tsx';
import { Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { type FigureRow, countOf, figureRows } from './figure-rows.ts';
import { linesOfFigure } from './lines-of-figure.ts';
import { authorityInReport, formInReport } from './report-names.ts';
import type { Period } from './period.ts';
import type { PeriodReport } from './period-report.ts';

type Compared = { readonly row: FigureRow; readonly now: number; readonly before: number };

/** Forms that were given in either period: those of this one first, then those that nobody received any more. */
function compare(report: PeriodReport): readonly Compared[] {
  const before = figureRows(report.before.rows).filter(({ form }) => form !== null);
  const now = figureRows(report.rows).filter(({ form }) => form !== null);
  const same = (a: FigureRow, b: FigureRow): boolean => a.authority === b.authority && a.form === b.form;
  const gone = before.filter((row) => now.every((other) => !same(row, other))).map((row) => ({ ...row, of: [] }));
  return [...now, ...gone]
    .map((row) => ({
      row,
      now: countOf(row.of, 'decided'),
      before: countOf(before.find((other) => same(row, other))?.of ?? [], 'decided'),
    }))
    .filter((compared) => compared.now + compared.before > 0);
}

/** "+12", "−3", "0": a real minus sign, as wide as the plus. */
const signed = (change: number): string =>
  change > 0 ? `+${groupThousands(change)}` : change < 0 ? `−${groupThousands(-change)}` : '0';

type Props = { readonly report: PeriodReport; readonly language: Language };

/** What was given, against the same days of the year before. */
export function Comparison({ report, language }: Props) {
  const name = say(periodName(report.before.from, report.before.to), language);
  const rows = compare(report);
  const hasBefore = rows.some(({ before }) => before > 0);
  return (
    <Section
      title={say(reportWords.comparison, language)}
      lead={say(hasBefore ? reportWords.comparisonLead(name) : reportWords.noComparison(name), language)}
    >
      {hasBefore && (
        <Table
          caption={say(reportWords.comparison, language)}
          captionHidden
          columns={columnsFor(report, rows, language)}
          rows={rows}
          rowKey={({ row }) => `${row.authority}/${row.form ?? ''}`}
          narrow="cards"
          language={language}
        />
      )}
    </Section>
  );
}

function columnsFor(report: PeriodReport, rows: readonly Compared[], language: Language): readonly Column<Compared>[] {
  const sum = (pick: (compared: Compared) => number): number =>
    rows.reduce((total, compared) => total + pick(compared), 0);
  const link = (period: Period, count: number, row: FigureRow | null, meaning: string) =>
    count === 0 || report.map !== null ? (
      groupThousands(count)
    ) : (
      <LinesLink
        href={linesOfFigure({
          unit: report.unit.code,
          period,
          stage: 'decided',
          authority: row?.authority ?? null,
          form: row?.form ?? null,
          recipient: null,
        })}
        value={groupThousands(count)}
        meaning={meaning}
      />
    );
  const [now, before] = [say(reportWords.now, language), say(reportWords.before, language)];
  return [
    {
      key: 'form',
      heading: say(reportWords.formOnly, language),
      rowHeader: true,
      cell: ({ row }) => formInReport(row.form ?? '', row.authority, report.to, language),
      total: say(reportWords.total, language),
    },
    {
      key: 'authority',
      heading: say(reportWords.authority, language),
      cell: ({ row }) => authorityInReport(row.authority, report.unit.name, language),
    },
    {
      key: 'now',
      heading: now,
      numeric: true,
      cell: (each) => link(report, each.now, each.row, now),
      total: link(
        report,
        sum((each) => each.now),
        null,
        now,
      ),
    },
    {
      key: 'before',
      heading: before,
      numeric: true,
      cell: (each) => link(report.before, each.before, each.row, before),
      total: link(
        report.before,
        sum((each) => each.before),
        null,
        before,
      ),
    },
    {
      key: 'change',
      heading: say(reportWords.change, language),
      numeric: true,
      cell: (each) => signed(each.now - each.before),
      total: signed(sum((each) => each.now - each.before)),
    },
  ];
}
