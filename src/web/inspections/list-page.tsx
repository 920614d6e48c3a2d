import { toScreenDate } from '../../kernel/plain-date.ts';
import type { readInspections } from '../../procedures/inspections/list.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { newsWords } from '../../words/news.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { StatusTag } from '../kit/status-tag.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { sessionTitle } from './names.ts';

export type InspectionList = Extract<Awaited<ReturnType<typeof readInspections.run>>, { ok: true }>['value'];

type Item = InspectionList['rows'][number];

/** Kiểm tra chéo: the inspections of a unit, latest first. */
export function showInspectionList(visit: Visit, list: InspectionList, mayRecord: boolean): Response {
  const { language } = visit.var;
  const { unit } = list;
  const title = say(inspectionWords.list, language);
  const record = mayRecord && (
    <ButtonLink href={addresses.inspectionNew(unit.code)}>{say(words.record, language)}</ButtonLink>
  );
  return showPage(visit, {
    title,
    unit,
    children: (
      <>
        <PageHeading title={title} lead={say(words.lead(unit.name), language)} actions={list.total > 0 && record} />
        <Table
          caption={title}
          captionHidden
          columns={columnsFor(language)}
          rows={list.rows}
          rowKey={({ id }) => id}
          rowHref={({ id }) => addresses.inspection(unit.code, id)}
          narrow="cards"
          empty={
            <EmptyState title={say(words.none, language)} action={record}>
              {say(words.noneWhy, language)}
            </EmptyState>
          }
          language={language}
        />
        {list.total > 0 && (
          <Pagination
            {...list}
            hrefOf={(page) => withQuery(addresses.inspections(unit.code), { page })}
            language={language}
          />
        )}
      </>
    ),
  });
}

function columnsFor(language: Language): readonly Column<Item>[] {
  return [
    { key: 'heldOn', heading: say(inspectionWords.heldOn, language), cell: ({ heldOn }) => toScreenDate(heldOn) },
    {
      key: 'units',
      heading: say(words.units, language),
      rowHeader: true,
      cell: ({ inspectingUnit, inspectedUnit }) => sessionTitle(inspectingUnit, inspectedUnit, language),
    },
    { key: 'cluster', heading: say(inspectionWords.cluster, language), cell: ({ clusterName }) => clusterName },
    {
      key: 'minutes',
      heading: say(inspectionWords.minutes, language),
      cell: ({ hasMinutes }) => (
        <StatusTag
          status={hasMinutes ? 'closed' : 'draft'}
          label={say(hasMinutes ? words.hasMinutes : words.noMinutes, language)}
          language={language}
        />
      ),
    },
    {
      key: 'news',
      heading: say(words.newsItem, language),
      cell: ({ news }) => <NewsState news={news} language={language} />,
    },
  ];
}

function NewsState({ news, language }: { readonly news: Item['news']; readonly language: Language }) {
  if (news === null) return say(words.noNews, language);
  const published = news === 'published';
  const label = say(published ? newsWords.statePublished : newsWords.stateDraft, language);
  return <StatusTag status={published ? 'closed' : 'draft'} label={label} language={language} />;
}
