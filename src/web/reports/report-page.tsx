import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate, yearOf } from '../../kernel/plain-date.ts';
import { periodName, reportWords } from '../../words/reports.ts';
import { awardsByUnitWords } from '../../words/awards-by-unit.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { type Tab, Tabs } from '../kit/tabs.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { Comparison } from './comparison.tsx';
import { FiguresTable } from './figures-table.tsx';
import { InWords } from './in-words.tsx';
import { type Period, type ReportText, monthsOf, periodText } from './period.ts';
import type { PeriodReport } from './period-report.ts';

export type ShownReport = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly asked: ReportText;
  readonly problems: readonly FormProblem[];
  /** The period whose year the quick links offer. */
  readonly usual: Period;
  /** Null while the period cannot be accepted. */
  readonly report: PeriodReport | null;
};

/** Tổng hợp kỳ: one page that answers what was submitted, given and is pending, and gives the paper. */
export function showReport(visit: Visit, shown: ShownReport): Response {
  const { language } = visit.var;
  const { unit, report, problems } = shown;
  const title = say(reportWords.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={report ? say(reportWords.of(say(periodName(report.from, report.to), language)), language) : title}
          lead={
            report
              ? say(reportWords.countedUntil(toScreenDate(report.asOf), groupThousands(report.head.seq)), language)
              : unit.name
          }
          actions={
            <>
              {report && report.rows.length > 0 && (
                <Downloads unit={unit.code} asked={shown.asked} byMap={report.map !== null} language={language} />
              )}
              <ButtonLink href={withQuery(addresses.awardsByUnit(unit.code), shown.asked)}>
                {say(awardsByUnitWords.title, language)}
              </ButtonLink>
            </>
          }
        />
        <ErrorSummary problems={problems} language={language} />
        <PeriodChoice shown={shown} language={language} />
        {report &&
          (report.rows.length > 0 ? (
            <Figures report={report} language={language} />
          ) : (
            <NoFigures language={language} />
          ))}
        {report && <Comparison report={report} language={language} />}
      </>
    ),
  });
}

type DownloadsProps = { unit: string; asked: ReportText; byMap: boolean; language: Language };

/** The paper tells of the units of the time; by another map there is the workbook, which says so. */
function Downloads({ unit, asked, byMap, language }: DownloadsProps) {
  const excel = (
    <ButtonLink href={withQuery(addresses.reportXlsx(unit), asked)} download>
      {say(reportWords.excel, language)}
    </ButtonLink>
  );
  if (byMap) return excel;
  return (
    <>
      <ButtonLink kind="primary" href={withQuery(addresses.reportDocx(unit), asked)} download>
        {say(reportWords.word, language)}
      </ButtonLink>
      <ButtonLink href={withQuery(addresses.reportPdf(unit), asked)} download>
        {say(reportWords.pdf, language)}
      </ButtonLink>
      {excel}
    </>
  );
}

const USUAL_MONTHS = [10, 6, 12] as const;

function PeriodChoice({ shown, language }: { shown: ShownReport; language: Language }) {
  const { unit, asked, problems, usual, report } = shown;
  const year = yearOf((report ?? usual).to);
  const tabs = USUAL_MONTHS.map((months): Tab => {
    const period = periodText(monthsOf(year, months));
    return {
      label:
        months === 12
          ? `${say(reportWords.wholeYear, language)} ${year}`
          : `${say(reportWords.months(months), language)} ${year}`,
      href: withQuery(addresses.report(unit.code), { ...period, by: asked.by, mapDay: asked.mapDay }),
      current: period.from === asked.from && period.to === asked.to,
    };
  });
  const labels = { from: reportWords.from, to: reportWords.to, mapDay: awardsByUnitWords.mapDay };
  const field = (name: 'from' | 'to' | 'mapDay') => ({
    name,
    label: say(labels[name], language),
    language,
    optional: true,
    hint: '',
    value: asked[name] ?? '',
    error: problemOf(problems, name),
  });
  return (
    <>
      <Tabs label={say(reportWords.periods, language)} tabs={tabs} />
      <FilterBar action={addresses.report(unit.code)} language={language}>
        <DateField {...field('from')} />
        <DateField {...field('to')} />
        <SelectField
          name="by"
          label={say(awardsByUnitWords.map, language)}
          language={language}
          optional
          emptyLabel={null}
          choices={[
            { value: 'day', label: say(awardsByUnitWords.byDay, language) },
            { value: 'map', label: say(awardsByUnitWords.byMap, language) },
          ]}
          value={asked.by ?? 'day'}
        />
        <DateField {...field('mapDay')} hint={say(awardsByUnitWords.mapDayHint, language)} />
      </FilterBar>
    </>
  );
}

function Figures({ report, language }: { report: PeriodReport; language: Language }) {
  return (
    <>
      {report.map !== null && (
        <Notice
          kind="information"
          title={say(reportWords.byMap(toScreenDate(report.map)), language)}
          language={language}
        >
          <p>{say(reportWords.byMapWhy, language)}</p>
        </Notice>
      )}
      <Section title={say(reportWords.table, language)} lead={say(reportWords.tableLead, language)}>
        <FiguresTable report={report} language={language} />
      </Section>
      {report.map === null && (
        <Section title={say(reportWords.inWords, language)} lead={say(reportWords.inWordsLead, language)}>
          <InWords report={report} language={language} />
        </Section>
      )}
    </>
  );
}

const NoFigures = ({ language }: { language: Language }) => (
  <EmptyState title={say(reportWords.empty, language)}>{say(reportWords.emptyWhy, language)}</EmptyState>
);
