import type { ClustersFound, ListedCluster } from '../../procedures/clusters/of-unit.ts';
import { groupThousands } from '../../kernel/points.ts';
import { clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

/** What the list is asked for, as typed. */
export type ClustersFilter = { readonly year: string; readonly search: string; readonly order: string };

export type ShownClusters = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly filter: ClustersFilter;
  readonly problems: readonly FormProblem[];
  /** Null while the filter cannot be accepted. */
  readonly found: ClustersFound | null;
};

/** Cụm, khối thi đua of a unit and below, over the years. */
export function showClusters(visit: Visit, shown: ShownClusters): Response {
  const { language } = visit.var;
  const { unit, filter, problems, found } = shown;
  const title = say(words.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={say(words.lead(unit.name), language)}
          actions={
            found && (
              <>
                {found.mayManage && <SetUp unit={unit.code} language={language} />}
                {found.total > 0 && (
                  <ButtonLink href={withQuery(addresses.clustersXlsx(unit.code), filter)} download>
                    {say(words.excel, language)}
                  </ButtonLink>
                )}
              </>
            )
          }
        />
        <ErrorSummary problems={problems} language={language} />
        <Filter {...shown} language={language} />
        {found && <Found unit={unit.code} filter={filter} found={found} language={language} />}
      </>
    ),
  });
}

const SetUp = ({ unit, language }: { readonly unit: string; readonly language: Language }) => (
  <ButtonLink href={addresses.clusterNew(unit)}>{say(words.setUp, language)}</ButtonLink>
);

function Filter({ unit, filter, problems, found, language }: ShownClusters & { readonly language: Language }) {
  const keep: Readonly<Record<string, string>> = filter.order === '' ? {} : { order: filter.order };
  const years = [...new Set([...(found?.years ?? []).map(String), filter.year])].filter((year) => year !== '');
  return (
    <FilterBar
      action={addresses.clusters(unit.code)}
      language={language}
      keep={keep}
      active={filter.year !== '' || filter.search !== ''}
    >
      <TextField
        name="search"
        label={say(words.search, language)}
        language={language}
        optional
        value={filter.search}
        maxLength={100}
        error={problemOf(problems, 'search')}
      />
      <SelectField
        name="year"
        label={say(words.year, language)}
        language={language}
        optional
        choices={years.map((year) => ({ value: year, label: year }))}
        value={filter.year}
        emptyLabel={say(words.anyYear, language)}
        error={problemOf(problems, 'year')}
      />
    </FilterBar>
  );
}

const columnsFor = (language: Language): readonly Column<ListedCluster>[] => [
  { key: 'name', heading: say(words.name, language), rowHeader: true, sortable: true, cell: ({ name }) => name },
  { key: 'year', heading: say(words.year, language), numeric: true, sortable: true, cell: ({ year }) => year },
  { key: 'region', heading: say(words.region, language), cell: ({ region }) => region },
  {
    key: 'leader',
    heading: say(words.leader, language),
    sortable: true,
    cell: ({ leader }) => leader ?? say(words.noLeader, language),
  },
  {
    key: 'members',
    heading: say(words.memberCount, language),
    numeric: true,
    cell: ({ memberCount }) => memberCount,
  },
];

type FoundProps = {
  readonly unit: string;
  readonly filter: ClustersFilter;
  readonly found: ClustersFound;
  readonly language: Language;
};

function Found({ unit, filter, found, language }: FoundProps) {
  const here = addresses.clusters(unit);
  const isFiltered = filter.year !== '' || filter.search !== '';
  const order = filter.order === '' ? 'year' : filter.order;
  return (
    <>
      <Table
        caption={say(words.found(groupThousands(found.total)), language)}
        columns={columnsFor(language)}
        rows={found.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => addresses.cluster(unit, id)}
        sort={{ column: order, direction: order === 'year' ? 'descending' : 'ascending' }}
        sortHref={({ column }) => withQuery(here, { ...filter, order: column === 'year' ? '' : column })}
        narrow="cards"
        empty={
          <EmptyState
            title={say(isFiltered ? words.noneFound : words.none, language)}
            action={found.mayManage && !isFiltered && <SetUp unit={unit} language={language} />}
          >
            {say(words.noneWhy, language)}
          </EmptyState>
        }
        language={language}
      />
      {found.total > 0 && (
        <Pagination
          page={found.page}
          pageSize={found.pageSize}
          total={found.total}
          hrefOf={(page) => withQuery(here, { ...filter, page: page === 1 ? '' : page })}
          language={language}
        />
      )}
    </>
  );
}
