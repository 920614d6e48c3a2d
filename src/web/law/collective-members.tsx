import type { MemberOfYear } from '../../domain/awards/collective-members.ts';
import { groupThousands } from '../../kernel/points.ts';
import type { CheckedCollective } from '../../procedures/law/check-collective.ts';
import { formPhrase } from '../../words/cells.ts';
import { collectiveWords as words } from '../../words/law-collectives.ts';
import { disciplineKindWords, gradeWords } from '../../words/people.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { Section } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Table } from '../kit/table.tsx';
import { MEMBERS_ANCHOR } from './collective-evidence.tsx';

type Props = {
  readonly unit: string;
  readonly checked: CheckedCollective;
  readonly hrefOf: (page: number) => string;
  readonly language: Language;
};

/** Everybody whom the shares of a verdict count, with what is on record of the year. */
export function CollectiveMembers({ unit, checked: { year, asOf, members }, hrefOf, language }: Props) {
  const none = say(words.notRecorded, language);
  const titleOf = ({ title }: MemberOfYear): string => (title === null ? none : say(formPhrase(title, asOf), language));
  return (
    <div id={MEMBERS_ANCHOR}>
      <Section title={say(words.members, language)} lead={say(words.membersLead(year), language)}>
        <Table
          caption={`${say(words.members, language)} (${groupThousands(members.total)})`}
          captionHidden
          rows={members.rows}
          rowKey={({ personId }) => personId}
          rowHref={({ personId }) => addresses.person(unit, personId)}
          narrow="cards"
          language={language}
          empty={<EmptyState title={say(words.noMembers, language)} />}
          columns={[
            { key: 'name', heading: say(words.memberName, language), rowHeader: true, cell: ({ name }) => name },
            {
              key: 'rating',
              heading: say(words.memberRating, language),
              cell: ({ rating }) => (rating === null ? none : say(gradeWords[rating], language)),
            },
            { key: 'title', heading: say(words.memberTitle, language), cell: titleOf },
            {
              key: 'warned',
              heading: say(words.memberWarned, language),
              cell: ({ warned }) => (warned === null ? none : say(disciplineKindWords[warned], language)),
            },
          ]}
        />
        <Pagination
          page={members.page}
          pageSize={members.pageSize}
          total={members.total}
          hrefOf={hrefOf}
          language={language}
        />
      </Section>
    </div>
  );
}
