import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import type { ReadCluster, ShownMember } from '../../procedures/clusters/show.ts';
import { clusterPartWords, clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { LaterOfMember } from './later-of-member.tsx';

type Props = { readonly unit: string; readonly found: ReadCluster; readonly language: Language };

/** The members of the day, leader and deputies first, each with what it is today. */
export function MembersTable({ unit, found, language }: Props) {
  const day = toScreenDate(found.asOf);
  return (
    <Table
      caption={say(words.membersOn(String(found.members.length), day), language)}
      columns={columnsFor({ unit, found, language })}
      rows={found.members}
      rowKey={({ id }) => id}
      narrow="cards"
      empty={<EmptyState title={say(words.noMembersOn(day), language)}>{say(words.noMembersWhy, language)}</EmptyState>}
      language={language}
    />
  );
}

function columnsFor({ unit, found: { cluster, mayManage }, language }: Props): readonly Column<ShownMember>[] {
  const actions: Column<ShownMember> = {
    key: 'actions',
    heading: say(words.actions, language),
    cell: ({ id }) => (
      <div className="actions">
        <ButtonLink small href={addresses.clusterPart(unit, cluster.id, id)}>
          {say(words.changePart, language)}
        </ButtonLink>
        <ButtonLink small href={addresses.clusterLeave(unit, cluster.id, id)}>
          {say(words.leave, language)}
        </ButtonLink>
      </div>
    ),
  };
  return [
    {
      key: 'unit',
      heading: say(words.unit, language),
      rowHeader: true,
      cell: (member) => <NamedUnit unit={unit} member={member} language={language} />,
    },
    { key: 'part', heading: say(words.part, language), cell: ({ part }) => say(clusterPartWords[part], language) },
    { key: 'from', heading: say(words.memberFrom, language), cell: ({ from }) => toScreenDate(from) },
    {
      key: 'lastDay',
      heading: say(words.lastDay, language),
      cell: ({ to }) => (to === null ? say(words.toTheEnd, language) : toScreenDate(addDays(to, -1))),
    },
    {
      key: 'today',
      heading: say(words.today, language),
      cell: (member) => <LaterOfMember member={member} language={language} />,
    },
    ...(mayManage ? [actions] : []),
  ];
}

type NamedProps = { readonly unit: string; readonly member: ShownMember; readonly language: Language };

/** The name of the day, with the way to the unit's page and to another cluster in which it stands. */
function NamedUnit({ unit, member: { code, name, mayOpen, alsoIn }, language }: NamedProps) {
  return (
    <div>
      {mayOpen ? <a href={addresses.unitCard(code)}>{name}</a> : name}
      {alsoIn.length > 0 && (
        <CellNote>
          {say(words.alsoIn, language)}{' '}
          {alsoIn.map((other, at) => (
            <span key={other.id}>
              {at > 0 && ', '}
              <a href={addresses.cluster(unit, other.id)}>{other.name}</a>
            </span>
          ))}
        </CellNote>
      )}
    </div>
  );
}
