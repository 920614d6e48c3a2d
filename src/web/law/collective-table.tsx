import { groupThousands } from '../../kernel/points.ts';
import type { JudgedCollective } from '../../procedures/law/check-collectives.ts';
import type { SubjectChoice } from '../../procedures/law/collective-subjects.ts';
import { standingOf } from '../../procedures/law/judge-people.ts';
import { unitKindWords } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveWords } from '../../words/law-collectives.ts';
import { sayReason } from '../../words/law-reasons.ts';
import { type Language, say } from '../../words/words.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { type Column, type Sort, Table } from '../kit/table.tsx';
import { StandingTag } from './standing-tag.tsx';

type Props = {
  readonly caption: string;
  readonly who: SubjectChoice;
  readonly rows: readonly JudgedCollective[];
  readonly hrefOf: (id: string) => string;
  /** "unit" or "-unit": by this column, turned round. */
  readonly order: string;
  readonly orderHref: (order: string) => string;
  readonly language: Language;
};

const sortOf = (order: string): Sort => ({
  column: order.replace('-', '') || 'name',
  direction: order.startsWith('-') ? 'descending' : 'ascending',
});

/** Collectives or households with their answers and the one reason of each; a row opens the whole answer. */
export function CollectiveTable({ caption, who, rows, hrefOf, order, orderHref, language }: Props) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ subject }) => subject.id}
      rowHref={({ subject }) => hrefOf(subject.id)}
      sort={sortOf(order)}
      sortHref={({ column, direction }) => orderHref(direction === 'ascending' ? column : `-${column}`)}
      narrow="cards"
      language={language}
      empty={
        <EmptyState title={say(who === 'households' ? collectiveWords.noHouseholds : collectiveWords.none, language)}>
          {say(collectiveWords.noneWhy, language)}
        </EmptyState>
      }
      columns={columnsFor(who, language)}
    />
  );
}

function columnsFor(who: SubjectChoice, language: Language): readonly Column<JudgedCollective>[] {
  const ofTree = who === 'units' || who === 'registered';
  const people: Column<JudgedCollective> = {
    key: 'people',
    heading: say(collectiveWords.memberCount, language),
    numeric: true,
    cell: (row) => groupThousands(row.people),
  };
  return [
    {
      key: 'name',
      heading: say(who === 'households' ? collectiveWords.household : collectiveWords.name, language),
      rowHeader: true,
      sortable: true,
      cell: ({ subject }) => (
        <>
          {subject.name}
          {subject.unitKind && <CellNote>{say(unitKindWords[subject.unitKind], language)}</CellNote>}
        </>
      ),
    },
    {
      key: 'unit',
      sortable: true,
      heading: say(ofTree ? collectiveWords.unit : collectiveWords.host, language),
      cell: ({ subject }) => subject.unitName,
    },
    ...(ofTree ? [people] : []),
    {
      key: 'verdict',
      heading: say(checkWords.verdict, language),
      cell: (row) => <StandingTag standing={standingOf(row)} language={language} />,
    },
    {
      key: 'reason',
      heading: say(checkWords.reason, language),
      cell: ({ answer }) => say(sayReason(answer), language),
    },
  ];
}
