import type { ImportKind } from '../../domain/imports/import-kind.ts';
import { awardHeadings } from '../../domain/imports/layouts.ts';
import { shownCell } from '../../domain/imports/sheet.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { cellProblemPhrase } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { bookOfRow } from './book-of-rows.ts';
import { ShownCell } from './shown-cell.tsx';
import { shownHeadings } from './import-columns.ts';
import type { RowView } from './import-view.ts';
import { OutcomeTag } from './outcome-tag.tsx';

export type RowsTableProps = {
  readonly unit: string;
  readonly importId: string;
  readonly kind: ImportKind;
  readonly rows: readonly RowView[];
  /** Written rows lead to the book; rows of an open list lead to their own page. */
  readonly leadsTo: 'book' | 'row' | null;
  readonly language: Language;
};

/** Rows of the list as they were read: a wrong cell is marked, and the last column says what the row does and why. */
export function RowsTable(props: RowsTableProps) {
  const { rows, language } = props;
  return (
    <Table
      caption={say(words.rowsTitle, language)}
      captionHidden
      columns={columnsFor(props)}
      rows={rows}
      rowKey={({ row }) => String(row)}
      narrow="cards"
      wide
      empty={<EmptyState title={say(words.noRows, language)} />}
      language={language}
    />
  );
}

function columnsFor({ unit, importId, kind, rows, leadsTo, language }: RowsTableProps): readonly Column<RowView>[] {
  const shown = shownHeadings(kind, rows);
  const linked = leadsTo === 'book' ? awardHeadings.decisionNumber : null;
  return [
    {
      key: 'row',
      heading: say(words.sheetRow, language),
      numeric: true,
      cell: ({ row, outcome }) =>
        leadsTo === 'row' ? (
          <a href={addresses.importRow(unit, importId, row)} aria-label={say(deedOf(outcome)(String(row)), language)}>
            {row}
          </a>
        ) : (
          row
        ),
    },
    ...shown.map((heading, at): Column<RowView> => ({
      key: heading,
      heading,
      rowHeader: at === 0,
      cell: (row) => {
        if (at === 0 && row.outcome === 'skip') return <div className="cell-empty row-text">{wholeText(row)}</div>;
        if (heading === linked && row.cells[heading] !== undefined)
          return <a href={bookOfRow(unit, row)}>{shownCell(row.cells[heading])}</a>;
        return <ShownCell row={row} heading={heading} language={language} />;
      },
    })),
    {
      key: 'outcome',
      heading: say(words.outcome, language),
      cell: (row) => <WhatItDoes row={row} shown={shown} language={language} />,
    },
  ];
}

/** The cells of a row that is no record, one after the other. */
function wholeText({ raw = [], cells }: RowView): string {
  const given = raw.length > 0 ? raw : Object.values(cells);
  return given
    .map((cell) => shownCell(cell ?? undefined))
    .filter((text) => text !== '')
    .join(' · ')
    .slice(0, MOST_TEXT);
}

const MOST_TEXT = 160;

type WhatItDoesProps = { readonly row: RowView; readonly shown: readonly string[]; readonly language: Language };

/** What writing a row would do, and what is to be said of it: of a cell that is wrong after the name of its column. */
function WhatItDoes({ row, shown, language }: WhatItDoesProps) {
  return (
    <div>
      <OutcomeTag outcome={row.outcome} language={language} />
      {row.problems.map((problem) => {
        const phrase = say(cellProblemPhrase(problem), language);
        return (
          <p className="field-hint row-why" key={`${problem.field} ${problem.code}`}>
            {shown.includes(problem.field) ? `${problem.field}: ${phrase}` : phrase}
          </p>
        );
      })}
    </div>
  );
}

const deedOf = (outcome: RowView['outcome']) => {
  if (outcome === 'problem') return words.repairRow;
  return outcome === 'undecided' ? words.decideRow : words.openRow;
};
