import { groupThousands } from '../../kernel/points.ts';
import type { RecipientKind } from '../../domain/organisation/recipient.ts';
import { recipientWords } from '../../words/recipients.ts';
import { reportWords } from '../../words/reports.ts';
import { type Language, say } from '../../words/words.ts';
import { LinesLink } from '../kit/figures.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { type FigureRow, STAGES, type Stage, countOf, figureRows, kindsIn } from './figure-rows.ts';
import { linesOfFigure } from './lines-of-figure.ts';
import { authorityInReport, formInReport } from './report-names.ts';
import type { PeriodReport } from './period-report.ts';

type Props = { readonly report: PeriodReport; readonly language: Language };

const headingOf = (stage: Stage, kind: RecipientKind, language: Language): string =>
  `${say(reportWords[stage], language)}: ${say(recipientWords[kind], language).toLowerCase()}`;

function FigureLink({
  report,
  language,
  row,
  stage,
  kind,
}: Props & { row: Pick<FigureRow, 'of'> & Partial<FigureRow>; stage: Stage; kind: RecipientKind }) {
  const count = countOf(row.of, stage, kind);
  // By another map a number has lines of several books.
  if (count === 0 || report.map !== null) return groupThousands(count);
  const { authority = null, form = null } = row;
  const href = linesOfFigure({ unit: report.unit.code, period: report, stage, authority, form, recipient: kind });
  return <LinesLink href={href} value={groupThousands(count)} meaning={headingOf(stage, kind, language)} />;
}

/** "I. Chủ tịch nước" above the forms that the authority gave. */
function columnsFor({ report, language }: Props): readonly Column<FigureRow>[] {
  const nameOf = ({ authority, form }: FigureRow): string =>
    form === null
      ? authorityInReport(authority, report.unit.name, language)
      : formInReport(form, authority, report.to, language);
  const figures = STAGES.flatMap((stage) => kindsIn(report.rows).map((kind) => ({ stage, kind })));
  return [
    {
      key: 'name',
      heading: say(reportWords.form, language),
      rowHeader: true,
      cell: (row) => `${row.mark}. ${nameOf(row)}`,
      total: say(reportWords.total, language),
    },
    ...figures.map(({ stage, kind }) => ({
      key: `${stage} ${kind}`,
      heading: headingOf(stage, kind, language),
      numeric: true,
      cell: (row: FigureRow) =>
        row.form === null ? (
          <strong>
            <FigureLink report={report} language={language} row={row} stage={stage} kind={kind} />
          </strong>
        ) : (
          <FigureLink report={report} language={language} row={row} stage={stage} kind={kind} />
        ),
      total: <FigureLink report={report} language={language} row={{ of: report.rows }} stage={stage} kind={kind} />,
    })),
  ];
}

/** Trình – khen – chờ, by authority and form, each number opening the lines that it counts. */
export function FiguresTable({ report, language }: Props) {
  return (
    <Table
      caption={say(reportWords.table, language)}
      captionHidden
      columns={columnsFor({ report, language })}
      rows={figureRows(report.rows)}
      rowKey={({ authority, form }) => `${authority}/${form ?? ''}`}
      narrow="cards"
      language={language}
    />
  );
}
