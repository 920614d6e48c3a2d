import type { ReactNode } from 'react';
import { needOf } from '../../domain/imports/import-need.ts';
import { groupThousands } from '../../kernel/points.ts';
import { recheckWords } from '../../words/import-recheck.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { togetherWords } from '../../words/import-together.ts';
import { importKindWords } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { CellNote } from '../awards/cell-note.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { screenMoment } from '../screen-moment.ts';
import { importName } from './import-name.ts';
import { ImportStateTag, importedBy } from './import-state-tag.tsx';
import type { ImportView } from './import-view.ts';

export type ImportTableProps = {
  readonly unit: string;
  readonly rows: readonly ImportView[];
  readonly empty: ReactNode;
  /** Lists that are ready have a box, for the form around the table. */
  readonly choosing?: boolean | undefined;
  /** Lists that name units which have come since they were checked, with how many, by id. */
  readonly withUnits?: ReadonlyMap<string, number> | undefined;
  /** Who reads: not named beside each list of their own. */
  readonly reader?: string | undefined;
  readonly language: Language;
};

const NONE: ReadonlyMap<string, number> = new Map();

/** Imports with what they hold and what they still need. */
export function ImportTable({ unit, rows, empty, choosing, reader, withUnits = NONE, language }: ImportTableProps) {
  const columns = columnsFor({ reader, withUnits, language });
  return (
    <Table
      caption={say(words.previous, language)}
      captionHidden
      columns={choosing ? [choiceOf(language), ...columns] : columns}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => addresses.import(unit, id)}
      narrow="cards"
      empty={empty}
      language={language}
    />
  );
}

/** The value of a box: a list with the version that was seen. */
const choiceOf = (language: Language): Column<ImportView> => ({
  key: 'choose',
  heading: say(togetherWords.choose, language),
  cell: (each) =>
    needOf(each) === 'staged' && (
      <input
        className="choice-box"
        type="checkbox"
        name="list"
        value={`${each.id}:${each.version}`}
        aria-label={say(togetherWords.chooseOf(importName(each)), language)}
      />
    ),
});

type ColumnProps = Pick<ImportTableProps, 'reader' | 'language'> & { readonly withUnits: ReadonlyMap<string, number> };

function columnsFor({ reader, withUnits, language }: ColumnProps): readonly Column<ImportView>[] {
  const count = (key: string, heading: string, of: (each: ImportView) => number): Column<ImportView> => ({
    key,
    heading,
    numeric: true,
    // Nothing is counted while the file is still being read.
    cell: (each) => each.state !== 'reading' && groupThousands(of(each)),
  });
  return [
    { key: 'file', heading: say(words.fileName, language), rowHeader: true, cell: importName },
    { key: 'kind', heading: say(words.kind, language), cell: ({ kind }) => say(importKindWords[kind], language) },
    {
      key: 'state',
      heading: say(words.state, language),
      cell: (each) => (
        <div>
          <ImportStateTag of={each} language={language} />
          {withUnits.has(each.id) && (
            <CellNote>{say(recheckWords.someHaveCome(groupThousands(withUnits.get(each.id) ?? 0)), language)}</CellNote>
          )}
        </div>
      ),
    },
    count('rows', say(words.rows, language), ({ rowCount }) => rowCount),
    count('problems', say(words.rowsWithProblems, language), ({ problemCount }) => problemCount),
    count('undecided', say(words.undecidedRows, language), ({ undecidedCount }) => undecidedCount),
    count('unchanged', say(words.unchangedRows, language), ({ unchangedCount }) => unchangedCount),
    {
      key: 'at',
      heading: say(words.broughtIn, language),
      cell: (each) => (
        <div>
          <p>{screenMoment(each.createdAt)}</p>
          {each.createdByName !== reader && <p>{importedBy(each, language)}</p>}
        </div>
      ),
    },
  ];
}
