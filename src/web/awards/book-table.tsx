import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { awardWords } from '../../words/awards.ts';
import { commendationWords } from '../../words/cells.ts';
import { correctionWords, entryWords } from '../../words/corrections.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { StatusTag } from '../kit/status-tag.tsx';
import { type Column, Table, type TableProps } from '../kit/table.tsx';
import { formInReport } from '../reports/report-names.ts';
import { authorityOfLine } from './authority-of-line.ts';
import type { BookLine } from './book-line.ts';
import { CellNote } from './cell-note.tsx';

/** The recipient as printed: form of address and name, below them the post and the unit. */
function Recipient({ line, language }: { line: BookLine; language: Language }) {
  const below = [line.post, line.name === line.unitName ? '' : line.unitName].filter(Boolean);
  return (
    <>
      {[line.formOfAddress, line.name].filter(Boolean).join(' ') || say(awardWords.noText, language)}
      {below.length > 0 && <CellNote>{below.join(', ')}</CellNote>}
    </>
  );
}

function Decision({ line, unit }: { line: BookLine; unit: string }) {
  return (
    <div>
      <a href={withQuery(addresses.book(unit), { decision: line.decisionId })}>{line.number}</a>
      <CellNote>{toScreenDate(line.signedOn)}</CellNote>
    </div>
  );
}

function Form({ line, language }: { line: BookLine; language: Language }) {
  return (
    <div>
      {formInReport(line.form, line.authority, line.signedOn, language)}
      <CellNote>{say(authorityOfLine(line), language)}</CellNote>
      {line.state === 'revoked' ? (
        <StatusTag status="revoked" language={language} />
      ) : (
        line.corrected && (
          <StatusTag status="rectified" label={say(entryWords.corrected, language)} language={language} />
        )
      )}
    </div>
  );
}

function columnsFor(unit: string, language: Language): readonly Column<BookLine>[] {
  return [
    {
      key: 'seq',
      heading: say(awardWords.seq, language),
      numeric: true,
      cell: (line) => (
        <a
          href={addresses.awardLine(unit, line.lineId)}
          aria-label={say(correctionWords.openLine(groupThousands(line.seq)), language)}
        >
          {groupThousands(line.seq)}
        </a>
      ),
    },
    {
      key: 'decision',
      heading: say(awardWords.decision, language),
      sortable: true,
      cell: (line) => <Decision line={line} unit={unit} />,
    },
    { key: 'ordinal', heading: say(awardWords.ordinal, language), numeric: true, cell: (line) => line.ordinal },
    {
      key: 'name',
      heading: say(awardWords.name, language),
      rowHeader: true,
      sortable: true,
      cell: (line) => <Recipient line={line} language={language} />,
    },
    {
      key: 'form',
      heading: say(awardWords.formAndAuthority, language),
      cell: (line) => <Form line={line} language={language} />,
    },
    {
      key: 'achievement',
      heading: say(awardWords.achievementAndKind, language),
      cell: (line) => (
        <div>
          {line.achievement}
          <CellNote>{say(commendationWords[line.commendation], language)}</CellNote>
        </div>
      ),
    },
    { key: 'reason', heading: say(awardWords.reason, language), cell: (line) => line.reason },
  ];
}

export type BookTableProps = Pick<
  TableProps<BookLine>,
  'caption' | 'captionHidden' | 'sort' | 'sortHref' | 'empty' | 'language'
> & {
  /** Code of the unit whose book it is. */
  readonly unit: string;
  readonly lines: readonly BookLine[];
  /** False where every line is of one person already. */
  readonly linkPeople: boolean;
};

/** Lines of the book; a line of a person opens the person. */
export function BookTable({ unit, lines, linkPeople, language, ...table }: BookTableProps) {
  return (
    <Table
      {...table}
      columns={columnsFor(unit, language)}
      rows={lines}
      rowKey={(line) => line.lineId}
      rowHref={({ personId }) => (linkPeople && personId ? addresses.person(unit, personId) : undefined)}
      narrow="cards"
      language={language}
    />
  );
}
