import { needOf } from '../../domain/imports/import-need.ts';
import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import { importNeedWords, importScreenWords as words, importStateTags } from '../../words/import-screens.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { screenMoment } from '../screen-moment.ts';
import type { ImportFilter } from './import-filter.ts';
import { importName } from './import-name.ts';
import { importedBy } from './import-state-tag.tsx';
import type { ImportView } from './import-view.ts';

type SheetColumn = { readonly title: string; readonly width: number; readonly cell: (of: ImportView) => SheetCell };

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const number = (value: number): SheetCell => ({ kind: 'number', value });

const columnsFor = (language: Language): readonly SheetColumn[] => [
  { title: say(words.fileName, language), width: 44, cell: (of) => text(importName(of)) },
  { title: say(words.kind, language), width: 24, cell: ({ kind }) => text(say(importKindWords[kind], language)) },
  { title: say(words.state, language), width: 18, cell: (of) => text(say(importStateTags[needOf(of)], language)) },
  { title: say(words.rows, language), width: 9, cell: ({ rowCount }) => number(rowCount) },
  { title: say(words.rowsWithProblems, language), width: 12, cell: ({ problemCount }) => number(problemCount) },
  { title: say(words.undecidedRows, language), width: 14, cell: ({ undecidedCount }) => number(undecidedCount) },
  { title: say(words.unchangedRows, language), width: 9, cell: ({ unchangedCount }) => number(unchangedCount) },
  {
    title: say(words.broughtIn, language),
    width: 40,
    cell: (of) => text(`${screenMoment(of.createdAt)}, ${importedBy(of, language)}`),
  },
];

/** The imports that a filter finds as a workbook of one sheet. */
export function importsSheet(
  unitName: string,
  imports: readonly ImportView[],
  filter: ImportFilter,
  language: Language,
): Sheet {
  const columns = columnsFor(language);
  const notes = [
    filter.need === '' ? '' : say(importNeedWords[filter.need], language),
    filter.kind in importKindWords ? say(importKindWords[filter.kind as keyof typeof importKindWords], language) : '',
    filter.file,
  ].filter((note) => note !== '');
  return {
    name: say(words.previous, language),
    title: `${say(importWords.import, language)} – ${unitName}`,
    notes: notes.length > 0 ? [notes.join(' · ')] : [],
    columns: columns.map(({ title, width }) => ({ title, width })),
    rows: imports.map((of) => columns.map(({ cell }) => cell(of))),
  };
}
