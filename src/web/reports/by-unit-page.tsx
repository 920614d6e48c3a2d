import { unitKinds } from '../../domain/organisation/unit.ts';
import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { recipientKinds } from '../../domain/organisation/recipient.ts';
import { unitKindWords } from '../../words/cells.ts';
import { recipientWords } from '../../words/recipients.ts';
import { periodName, reportWords } from '../../words/reports.ts';
import { awardsByUnitWords as words } from '../../words/awards-by-unit.ts';
import { unitScreenWords } from '../../words/unit-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { LinesLink } from '../kit/figures.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { ByUnitReport, ByUnitText } from './by-unit-report.ts';

export type ShownByUnit = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly asked: ByUnitText;
  readonly page: number;
  readonly problems: readonly FormProblem[];
  /** Null while the question cannot be accepted. */
  readonly report: ByUnitReport | null;
};

/** Khen thưởng theo đơn vị: the decided lines of a period by the old map or by that of a day, with the same total. */
export function showByUnit(visit: Visit, shown: ShownByUnit): Response {
  const { language } = visit.var;
  const { unit, asked, problems, report } = shown;
  const title = say(words.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={
            report ? say(words.lead(say(periodName(report.from, report.to), language), unit.name), language) : unit.name
          }
          actions={
            report !== null &&
            report.total > 0 && (
              <ButtonLink href={withQuery(addresses.awardsByUnitXlsx(unit.code), asked)} download>
                {say(reportWords.excel, language)}
              </ButtonLink>
            )
          }
        />
        <ErrorSummary problems={problems} language={language} />
        <Question shown={shown} language={language} />
        {report && <Answer shown={shown} report={report} language={language} />}
      </>
    ),
  });
}

function Question({ shown: { unit, asked, problems }, language }: { shown: ShownByUnit; language: Language }) {
  const date = (name: 'from' | 'to') => ({
    name,
    label: say(reportWords[name], language),
    language,
    optional: true,
    hint: '',
    value: asked[name],
    error: problemOf(problems, name),
  });
  return (
    <FilterBar action={addresses.awardsByUnit(unit.code)} language={language}>
      <DateField {...date('from')} />
      <DateField {...date('to')} />
      <SelectField
        name="level"
        label={say(words.level, language)}
        language={language}
        optional
        emptyLabel={null}
        choices={[
          { value: 'below', label: say(words.below, language) },
          ...unitKinds.map((kind) => ({ value: kind, label: say(unitKindWords[kind], language) })),
        ]}
        value={asked.level}
      />
      <SelectField
        name="by"
        label={say(words.map, language)}
        language={language}
        optional
        emptyLabel={null}
        choices={[
          { value: 'map', label: say(words.byMap, language) },
          { value: 'day', label: say(words.byDay, language) },
        ]}
        value={asked.by}
      />
      <DateField
        name="mapDay"
        label={say(words.mapDay, language)}
        language={language}
        optional
        hint={say(words.mapDayHint, language)}
        value={asked.mapDay}
        error={problemOf(problems, 'mapDay')}
      />
    </FilterBar>
  );
}

type Row = ByUnitReport['rows'][number];

const PAGE_ROWS = 50;

function Answer({ shown, report, language }: { shown: ShownByUnit; report: ByUnitReport; language: Language }) {
  const { unit, asked, page } = shown;
  if (report.total === 0) return <EmptyState title={say(words.empty, language)} />;
  const rows = report.rows.slice((page - 1) * PAGE_ROWS, page * PAGE_ROWS);
  const title = `${say(words.title, language)} – ${report.map === 'day' ? say(words.byDay, language) : `${say(words.mapDay, language)} ${toScreenDate(report.map)}`}`;
  return (
    <>
      {report.total === report.otherTotal && (
        <Notice
          kind="information"
          title={say(words.sameTotal(groupThousands(report.total)), language)}
          language={language}
        />
      )}
      <Table
        caption={title}
        columns={columnsFor(report, language)}
        rows={rows}
        rowKey={({ unitId }) => unitId ?? 'none'}
        narrow="cards"
        language={language}
      />
      <Pagination
        page={page}
        pageSize={PAGE_ROWS}
        total={report.rows.length}
        hrefOf={(next) => withQuery(addresses.awardsByUnit(unit.code), { ...asked, page: next })}
        language={language}
      />
    </>
  );
}

function columnsFor(report: ByUnitReport, language: Language): readonly Column<Row>[] {
  return [
    {
      key: 'unit',
      heading: say(unitScreenWords.name, language),
      rowHeader: true,
      cell: (row) => <UnitCell row={row} report={report} language={language} />,
      total: say(words.total, language),
    },
    ...recipientKinds.map((kind): Column<Row> => ({
      key: kind,
      heading: say(recipientWords[kind], language),
      numeric: true,
      cell: (row) => <Count row={row} report={report} recipient={kind} count={row.counts[kind]} />,
      total: groupThousands(report.counts[kind]),
    })),
    {
      key: 'total',
      heading: say(words.total, language),
      numeric: true,
      cell: (row) => <Count row={row} report={report} recipient={null} count={row.total} />,
      total: groupThousands(report.total),
    },
  ];
}

type Counted = {
  readonly row: Pick<Row, 'unitId' | 'code' | 'name'> & { readonly sources?: Row['sources'] };
  readonly report: ByUnitReport;
  readonly recipient: (typeof recipientKinds)[number] | null;
  readonly count: number;
};

/** The number opens its lines in the unit's book, where they are exactly those of the book. */
function Count({ row, report, recipient, count }: Counted) {
  const value = groupThousands(count);
  const isBook = row.unitId !== null && row.unitId !== report.unit.id && (row.sources ?? []).length === 0;
  if (count === 0 || !isBook) return value;
  const period = { from: toScreenDate(report.from), to: toScreenDate(report.to) };
  const href = withQuery(addresses.book(row.code), { ...period, recipient });
  return <LinesLink href={href} value={value} meaning={row.name} />;
}

/** The unit, the former units whose lines it shows, and what is to be known of parts that went elsewhere. */
function UnitCell({ row, report, language }: { row: Row; report: ByUnitReport; language: Language }) {
  return (
    <>
      {row.unitId === null ? say(words.noUnit, language) : <a href={addresses.unitCard(row.code)}>{row.name}</a>}
      {row.sources.length > 0 && (
        <ul className="field-hint">
          {row.sources.map((source) => (
            <li key={source.unitId ?? 'none'}>
              {source.unitId === null ? say(words.noUnit, language) : source.name}:{' '}
              <Count row={source} report={report} recipient={null} count={source.total} />
            </li>
          ))}
        </ul>
      )}
      {row.parts.map(({ from, to, note }) => (
        <div className="field-hint" key={`${from} ${to}`}>
          {say(words.part(from, to, note), language)}
        </div>
      ))}
    </>
  );
}
