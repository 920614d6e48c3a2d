import { addDays, toScreenDate } from '../../kernel/plain-date.ts';
import type { NamedMembership } from '../../procedures/clusters/named-memberships.ts';
import type { ReadCluster } from '../../procedures/clusters/show.ts';
import { clusterPartWords, clusterWords as words } from '../../words/clusters.ts';
import { inspectionWords } from '../../words/inspections.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { sessionTitle } from '../inspections/names.ts';
import { ButtonLink } from '../kit/button.tsx';
import { Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';

type Props = { readonly unit: string; readonly found: ReadCluster; readonly language: Language };

/** Every membership that holds, in the order in which they began: who joined, left, led, and from when to when. */
export function Memberships({ unit, found: { cluster, memberships, mayManage }, language }: Props) {
  const takeBack: Column<NamedMembership> = {
    key: 'actions',
    heading: say(words.actions, language),
    cell: ({ id }) => (
      <ButtonLink small kind="quiet" href={addresses.clusterTakeBack(unit, cluster.id, id)}>
        {say(words.takeBack, language)}
      </ButtonLink>
    ),
  };
  return (
    <Section title={say(words.memberships, language)} lead={say(words.membershipsLead, language)}>
      <Table
        caption={say(words.memberships, language)}
        captionHidden
        columns={[...membershipColumns(language), ...(mayManage ? [takeBack] : [])]}
        rows={memberships}
        rowKey={({ id }) => id}
        narrow="cards"
        language={language}
      />
    </Section>
  );
}

const membershipColumns = (language: Language): readonly Column<NamedMembership>[] => [
  {
    key: 'unit',
    heading: say(words.unit, language),
    rowHeader: true,
    cell: ({ name, unitEndedOn }) => (
      <div>
        {name}
        {unitEndedOn !== null && <CellNote>{say(words.endedOn(toScreenDate(unitEndedOn)), language)}</CellNote>}
      </div>
    ),
  },
  { key: 'part', heading: say(words.part, language), cell: ({ part }) => say(clusterPartWords[part], language) },
  { key: 'from', heading: say(words.memberFrom, language), cell: ({ from }) => toScreenDate(from) },
  {
    key: 'lastDay',
    heading: say(words.lastDay, language),
    cell: ({ to }) => (to === null ? say(words.toTheEnd, language) : toScreenDate(addDays(to, -1))),
  },
];

/** The inspections of the cluster that the reader may open. */
export function Sessions({ unit, found: { sessions }, language }: Props) {
  return (
    <Section title={say(words.sessions, language)}>
      <Table
        caption={say(words.sessions, language)}
        captionHidden
        columns={[
          { key: 'heldOn', heading: say(inspectionWords.heldOn, language), cell: ({ heldOn }) => toScreenDate(heldOn) },
          {
            key: 'units',
            heading: say(inspectionWords.list, language),
            rowHeader: true,
            cell: ({ inspecting, inspected }) => sessionTitle(inspecting, inspected, language),
          },
        ]}
        rows={sessions}
        rowKey={({ id }) => id}
        rowHref={({ id }) => addresses.inspection(unit, id)}
        narrow="cards"
        empty={<p>{say(words.noSessions, language)}</p>}
        language={language}
      />
    </Section>
  );
}

/** The same cluster in other years with its leaders: they take turns. */
export function OtherYears({ unit, found: { otherYears }, language }: Props) {
  if (otherYears.length === 0) return null;
  return (
    <Section title={say(words.otherYears, language)}>
      <Table
        caption={say(words.otherYears, language)}
        captionHidden
        columns={[
          { key: 'year', heading: say(words.year, language), numeric: true, cell: ({ year }) => year },
          { key: 'name', heading: say(words.name, language), rowHeader: true, cell: ({ name }) => name },
          {
            key: 'leader',
            heading: say(words.leader, language),
            cell: ({ leader }) => leader ?? say(words.noLeader, language),
          },
        ]}
        rows={otherYears}
        rowKey={({ id }) => id}
        rowHref={({ id }) => addresses.cluster(unit, id)}
        narrow="cards"
        language={language}
      />
    </Section>
  );
}
