import { layouts } from '../../domain/imports/layouts.ts';
import { mappingScreenWords as words } from '../../words/import-mapping.ts';
import { say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { CellSelect } from '../kit/cell-fields.tsx';
import { FieldSet } from '../kit/form.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { columnLetters } from './import-columns.ts';
import type { MappingPart } from './mapping-page.tsx';
import { columnName } from './typed-mapping.ts';

type SheetColumn = MappingPart['page']['sheet'][number];

/** Samples of a column that are shown beside it. */
const MOST_SAMPLES = 3;

/** The columns of the sheet one below the other, each with its title, samples, and a choice of what it means. */
export function MappedColumns(part: MappingPart) {
  const { page, language } = part;
  return (
    <FieldSet legend={say(words.columns, language)}>
      <Table
        caption={say(words.columns, language)}
        captionHidden
        columns={columnsFor(part)}
        rows={page.sheet}
        rowKey={({ column }) => String(column)}
        narrow="cards"
        language={language}
      />
    </FieldSet>
  );
}

function columnsFor({ page, language }: MappingPart): readonly Column<SheetColumn>[] {
  const { typed, problems } = page;
  const headings = typed.kind === '' ? [] : layouts[typed.kind].headings;
  const titleOf = (title: string): string => (title === '' ? say(words.noTitle, language) : title);
  return [
    { key: 'column', heading: say(words.column, language), cell: ({ column }) => columnLetters(column) },
    { key: 'title', heading: say(words.inSheet, language), rowHeader: true, cell: ({ title }) => titleOf(title) },
    {
      key: 'samples',
      heading: say(words.samples, language),
      cell: ({ sample }) => (
        <div>
          {sample.slice(0, MOST_SAMPLES).map((text, at) => (
            <p key={at}>{text}</p>
          ))}
        </div>
      ),
    },
    {
      key: 'meaning',
      heading: say(words.meaning, language),
      cell: ({ column, title }) => (
        <CellSelect
          name={columnName(column)}
          label={say(words.meaningOf(columnLetters(column), titleOf(title)), language)}
          value={typed.columns[column] ?? ''}
          error={problemOf(problems, columnName(column))}
          emptyLabel={say(words.notRead, language)}
          choices={headings.map((heading) => ({ value: heading, label: heading }))}
          language={language}
        />
      ),
    },
  ];
}
