import { groupThousands } from '../../kernel/points.ts';
import type { CandidateReason } from '../../domain/imports/row-outcome.ts';
import type { readDuplicates } from '../../procedures/organisation/person-duplicates.ts';
import { candidateReasonWords, peopleWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';

type Found = Extract<Awaited<ReturnType<typeof readDuplicates.run>>, { ok: true }>['value'];
type Pair = Found['rows'][number];

/** Có thể trùng: pairs with their reasons; each opens the two records side by side. */
export function showDuplicates(visit: Visit, { unit, rows, total, page, pageSize }: Found): Response {
  const { language } = visit.var;
  const title = say(peopleWords.duplicates, language);
  const here = addresses.duplicates(unit.code);
  return showPage(visit, {
    title,
    unit,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[{ label: say(peopleWords.title, language), href: addresses.people(unit.code) }]}
        />
        <PageHeading title={title} lead={say(peopleWords.duplicatesLead, language)} />
        <Table
          caption={say(peopleWords.pairsFound(groupThousands(total)), language)}
          columns={columnsFor(language)}
          rows={rows}
          rowKey={({ oneId, otherId }) => `${oneId} ${otherId}`}
          rowHref={({ oneId, otherId }) => addresses.duplicatePair(unit.code, oneId, otherId)}
          narrow="cards"
          empty={<EmptyState title={say(peopleWords.noDuplicates, language)} />}
          language={language}
        />
        <Pagination
          page={page}
          pageSize={pageSize}
          total={total}
          hrefOf={(to) => withQuery(here, { page: to === 1 ? '' : to })}
          language={language}
        />
      </>
    ),
  });
}

const nameAndYear = (name: string, born: number | null): string => (born === null ? name : `${name} (${born})`);

/** A name cell is a link where the row opens: it must stay one line of text. */
const columnsFor = (language: Language): readonly Column<Pair>[] => [
  {
    key: 'one',
    heading: say(peopleWords.pairOne, language),
    rowHeader: true,
    cell: ({ oneName, oneBorn }) => nameAndYear(oneName, oneBorn),
  },
  { key: 'one-units', heading: say(peopleWords.unit, language), cell: ({ oneUnits }) => oneUnits },
  {
    key: 'other',
    heading: say(peopleWords.pairOther, language),
    cell: ({ otherName, otherBorn, otherUnits }) => (
      <div>
        {nameAndYear(otherName, otherBorn)}
        <CellNote>{otherUnits}</CellNote>
      </div>
    ),
  },
  { key: 'reasons', heading: say(peopleWords.reasons, language), cell: (pair) => reasonsOf(pair, language) },
];

function reasonsOf(pair: Pair, language: Language): string {
  const reasons: readonly CandidateReason[] = [
    pair.sameName ? 'same-name' : 'name-without-accents',
    ...(pair.sameBirth ? (['same-birth'] as const) : []),
    ...(pair.sameYear ? (['same-birth-year'] as const) : []),
    ...(pair.oneBorn === null || pair.otherBorn === null ? (['birth-unknown'] as const) : []),
    ...(pair.sameNumber ? (['same-number'] as const) : []),
    pair.sameUnit ? 'same-unit' : 'other-unit',
  ];
  return reasons.map((reason) => say(candidateReasonWords[reason], language)).join(', ');
}
