import type { ReactNode } from 'react';
import { needOf } from '../../domain/imports/import-need.ts';
import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { togetherWords } from '../../words/import-together.ts';
import { importKindWords } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
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
  /** Who reads: not named beside each list of their own. */
  readonly reader?: string | undefined;
  readonly language: Language;
};

/** Imports with what they hold and what they still need. */
export function ImportTable({ unit, rows, empty, choosing, reader, language }: ImportTableProps) {
  return (
    <Table
      caption={say(words.previous, language)}
      captionHidden
      columns={choosing ? [choiceOf(language), ...columnsFor(reader, language)] : columnsFor(reader, language)}
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

function columnsFor(reader: string | undefined, language: Language): readonly Column<ImportView>[] {
  const count = (key: string, heading: string, of: (each: ImportView) => number): Column<ImportView> => ({
    key,
    heading,
    numeric: true,
    cell: (each) => groupThousands(of(each)),
  });
  return [
    { key: 'file', heading: say(words.fileName, language), rowHeader: true, cell: importName },
    { key: 'kind', heading: say(words.kind, language), cell: ({ kind }) => say(importKindWords[kind], language) },
    {
      key: 'state',
      heading: say(words.state, language),
      cell: (each) => <ImportStateTag of={each} language={language} />,
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
