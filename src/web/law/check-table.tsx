import { yearOfBirth } from '../../domain/organisation/birth.ts';
import { type JudgedPerson, standingOf } from '../../procedures/law/judge-people.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { sayReason } from '../../words/law-reasons.ts';
import { type Language, say } from '../../words/words.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { type Sort, Table } from '../kit/table.tsx';
import { StandingTag } from './standing-tag.tsx';

type Props = {
  readonly caption: string;
  readonly rows: readonly JudgedPerson[];
  readonly hrefOf: (personId: string) => string;
  /** "unit" or "-unit": by this column, turned round. */
  readonly order: string;
  readonly orderHref: (order: string) => string;
  readonly language: Language;
};

const sortOf = (order: string): Sort => ({
  column: order.replace('-', '') || 'name',
  direction: order.startsWith('-') ? 'descending' : 'ascending',
});

/** People with their answers and the one reason of each; a row opens the whole answer. */
export function CheckTable({ caption, rows, hrefOf, order, orderHref, language }: Props) {
  return (
    <Table
      caption={caption}
      rows={rows}
      rowKey={({ member }) => member.personId}
      rowHref={({ member }) => hrefOf(member.personId)}
      sort={sortOf(order)}
      sortHref={({ column, direction }) => orderHref(direction === 'ascending' ? column : `-${column}`)}
      narrow="cards"
      language={language}
      empty={<EmptyState title={say(checkWords.nobody, language)}>{say(checkWords.nobodyWhy, language)}</EmptyState>}
      columns={[
        {
          key: 'name',
          heading: say(checkWords.name, language),
          rowHeader: true,
          sortable: true,
          cell: ({ member }) => member.name,
        },
        {
          key: 'born',
          heading: say(checkWords.bornIn, language),
          numeric: true,
          cell: ({ member }) => yearOfBirth(member) ?? '',
        },
        {
          key: 'unit',
          sortable: true,
          heading: say(checkWords.unit, language),
          cell: ({ member }) => (
            <div>
              {member.unitName}
              {member.post !== '' && <CellNote>{member.post}</CellNote>}
            </div>
          ),
        },
        {
          key: 'verdict',
          heading: say(checkWords.verdict, language),
          cell: (judged) => <StandingTag standing={standingOf(judged)} language={language} />,
        },
        {
          key: 'reason',
          heading: say(checkWords.reason, language),
          cell: ({ answer }) => say(sayReason(answer), language),
        },
      ]}
    />
  );
}
