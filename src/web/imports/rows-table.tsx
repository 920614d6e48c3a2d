import { type ImportKind, awardHeadings, unitHeadings } from '../../domain/imports/layouts.ts';
import { shownCell } from '../../domain/imports/sheet.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { rowProblemPhrase } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { EmptyState } from '../kit/empty-state.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { bookOfRow } from './book-of-rows.ts';
import type { ImportRow } from './shown-import.ts';

/** The columns by which a person recognises a row; the first names it. */
const SHOWN: Readonly<Record<ImportKind, readonly [string, ...string[]]>> = {
  awards: [
    awardHeadings.name,
    awardHeadings.unitCode,
    awardHeadings.form,
    awardHeadings.authority,
    awardHeadings.decisionNumber,
    awardHeadings.signedOn,
    awardHeadings.achievement,
    awardHeadings.letterNumber,
  ],
  units: [unitHeadings.name, unitHeadings.code, unitHeadings.kind, unitHeadings.parentCode, unitHeadings.from],
};

/** Beside the sentences about what is wrong, which name the cells themselves, less is needed. */
const SHOWN_WITH_PROBLEMS: Readonly<Record<ImportKind, readonly [string, ...string[]]>> = {
  awards: [awardHeadings.name, awardHeadings.form, awardHeadings.decisionNumber],
  units: [unitHeadings.name, unitHeadings.code],
};

export type RowsTableProps = {
  readonly unit: string;
  readonly kind: ImportKind;
  readonly rows: readonly ImportRow[];
  /** Written rows lead to the book. */
  readonly written: boolean;
  readonly language: Language;
};

/** Rows of the workbook as they were read, with everything that is wrong with each. */
export function RowsTable({ unit, kind, rows, written, language }: RowsTableProps) {
  return (
    <Table
      caption={say(words.rowsTitle, language)}
      captionHidden
      columns={columnsFor({ unit, kind, rows, written, language })}
      rows={rows}
      rowKey={({ row }) => String(row)}
      narrow="cards"
      empty={<EmptyState title={say(words.noProblems, language)} />}
      language={language}
    />
  );
}

function columnsFor({ unit, kind, rows, written, language }: RowsTableProps): readonly Column<ImportRow>[] {
  const cell = (heading: string) => (row: ImportRow) => shownCell(row.cells[heading]);
  const linked = (row: ImportRow) => <a href={bookOfRow(unit, row)}>{cell(awardHeadings.decisionNumber)(row)}</a>;
  const wrong = rows.some(({ problems }) => problems.length > 0);
  const shown = (wrong ? SHOWN_WITH_PROBLEMS : SHOWN)[kind];
  const used = shown.filter((heading, at) => at === 0 || rows.some((row) => row.cells[heading] !== undefined));
  return [
    { key: 'row', heading: say(words.sheetRow, language), numeric: true, cell: ({ row }) => row },
    ...used.map((heading, at): Column<ImportRow> => ({
      key: heading,
      heading,
      rowHeader: at === 0,
      cell: written && heading === awardHeadings.decisionNumber ? linked : cell(heading),
    })),
    ...(wrong
      ? [
          {
            key: 'problems',
            heading: say(words.toCorrect, language),
            cell: (row: ImportRow) => <Problems row={row} language={language} />,
          },
        ]
      : []),
  ];
}

function Problems({ row: { row, problems }, language }: { readonly row: ImportRow; readonly language: Language }) {
  return (
    <div>
      {problems.map((problem) => (
        <p key={`${problem.field} ${problem.code}`}>{say(rowProblemPhrase(row, problem), language)}</p>
      ))}
    </div>
  );
}
