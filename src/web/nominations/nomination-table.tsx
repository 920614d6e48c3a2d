import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { readNominations } from '../../procedures/nominations/list.ts';
import { awardWords } from '../../words/awards.ts';
import { authorityPhrase } from '../../words/cells.ts';
import type { StatusCode } from '../../words/kit.ts';
import { nominationWords } from '../../words/nominations.ts';
import { recipientWords } from '../../words/recipients.ts';
import { type Language, say } from '../../words/words.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { formInReport } from '../reports/report-names.ts';
import { StatusTag } from '../kit/status-tag.tsx';
import { type Column, Table } from '../kit/table.tsx';

type Found = Extract<Awaited<ReturnType<typeof readNominations.run>>, { ok: true }>['value'];

export type Nomination = Found['rows'][number];

/** What the last action means for the one who waits: sent and still open reads "Chờ quyết định". */
const STATUS: Readonly<Record<Nomination['lastAction'], StatusCode>> = {
  sent: 'pending',
  agreed: 'forwarded',
  decided: 'decided',
  refused: 'refused',
  returned: 'returned',
  withdrawn: 'withdrawn',
};

function Status({ nomination, language }: { nomination: Nomination; language: Language }) {
  return (
    <div>
      <StatusTag status={STATUS[nomination.lastAction]} language={language} />
      <CellNote>{say(nominationWords.statusAt(toScreenDate(nomination.lastOn)), language)}</CellNote>
    </div>
  );
}

const columnsFor = (language: Language): readonly Column<Nomination>[] => [
  {
    key: 'letter',
    heading: say(nominationWords.letter, language),
    cell: ({ letterNumber, sentOn }) => (
      <div>
        {letterNumber}
        <CellNote>{toScreenDate(sentOn)}</CellNote>
      </div>
    ),
  },
  { key: 'ordinal', heading: say(awardWords.ordinal, language), numeric: true, cell: ({ ordinal }) => ordinal },
  {
    key: 'name',
    heading: say(nominationWords.name, language),
    rowHeader: true,
    cell: ({ name, post }) => (
      <>
        {name}
        {post !== '' && <CellNote>{post}</CellNote>}
      </>
    ),
  },
  {
    key: 'recipient',
    heading: say(awardWords.recipient, language),
    cell: ({ recipient }) => say(recipientWords[recipient], language),
  },
  {
    key: 'form',
    heading: say(awardWords.formAndAuthority, language),
    cell: ({ form, authority, sentOn }) => (
      <div>
        {formInReport(form, authority, sentOn, language)}
        <CellNote>{say(authorityPhrase(authority), language)}</CellNote>
      </div>
    ),
  },
  { key: 'reason', heading: say(awardWords.reason, language), cell: ({ reason }) => reason },
  {
    key: 'status',
    heading: say(nominationWords.status, language),
    cell: (nomination) => <Status nomination={nomination} language={language} />,
  },
];

/** Nominations with what became of each until the end of the period. */
export function NominationTable({
  rows,
  total,
  language,
}: {
  readonly rows: readonly Nomination[];
  readonly total: number;
  readonly language: Language;
}) {
  return (
    <Table
      caption={say(nominationWords.found(groupThousands(total)), language)}
      columns={columnsFor(language)}
      rows={rows}
      rowKey={({ lineId }) => lineId}
      narrow="cards"
      empty={
        <EmptyState title={say(nominationWords.nothing, language)}>
          {say(nominationWords.nothingWhy, language)}
        </EmptyState>
      }
      language={language}
    />
  );
}
