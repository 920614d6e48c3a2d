import { inspectionWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

type ListedCluster = {
  readonly id: string;
  readonly name: string;
  readonly year: number;
  readonly memberCount: number;
};

export type ClusterChoice = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly heldOn: string;
  readonly clusters: readonly ListedCluster[];
  readonly problems: readonly FormProblem[];
};

/** The first step of recording: the day of the session, and the cluster in which it was held. */
export function showClusterChoice(visit: Visit, { unit, heldOn, clusters, problems }: ClusterChoice): Response {
  const { language } = visit.var;
  const title = say(words.record, language);
  const caption = say(words.chooseCluster, language);
  const columns: readonly Column<ListedCluster>[] = [
    { key: 'name', heading: say(inspectionWords.cluster, language), rowHeader: true, cell: ({ name }) => name },
    { key: 'year', heading: say(words.year, language), numeric: true, cell: ({ year }) => year },
    { key: 'members', heading: say(words.members, language), numeric: true, cell: ({ memberCount }) => memberCount },
  ];
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(inspectionWords.list, language), href: addresses.inspections(unit.code) }]}
          language={language}
        />
        <PageHeading title={title} lead={say(words.chooseClusterLead, language)} />
        <ErrorSummary problems={problems} language={language} />
        <FilterBar action={addresses.inspectionNew(unit.code)} language={language}>
          <DateField
            name="heldOn"
            label={say(inspectionWords.heldOn, language)}
            value={heldOn}
            error={problemOf(problems, 'heldOn')}
            language={language}
          />
        </FilterBar>
        <Table
          caption={caption}
          columns={columns}
          rows={clusters}
          rowKey={({ id }) => id}
          rowHref={({ id }) => withQuery(addresses.inspectionNew(unit.code), { cluster: id, heldOn })}
          empty={<EmptyState title={say(words.noClusters, language)}>{say(words.noClustersWhy, language)}</EmptyState>}
          language={language}
        />
      </>
    ),
  });
}
