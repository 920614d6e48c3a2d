import type { BlankList } from '../../documents/writers/blank-list.ts';
import { type ImportKind, importKinds } from '../../domain/imports/import-kind.ts';
import { layouts } from '../../domain/imports/layouts.ts';
import { columnGuide } from '../../words/import-columns.ts';
import { importScreenWords } from '../../words/import-screens.ts';
import { importKindWords } from '../../words/imports.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { plainHeadings } from './import-columns.ts';

/** Names of the blank workbooks in their addresses. */
export const BLANK_FILES = {
  awards: 'khen-thuong.xlsx',
  units: 'don-vi.xlsx',
  staff: 'can-bo.xlsx',
  ratings: 'xep-loai.xlsx',
  initiatives: 'sang-kien.xlsx',
  discipline: 'ky-luat.xlsx',
  absences: 'nghi-dao-tao.xlsx',
  registrations: 'dang-ky.xlsx',
} as const satisfies Record<ImportKind, string>;

/** Kinds in the order in which an office needs them. */
export const blankKinds: readonly ImportKind[] = [
  'awards',
  ...importKinds.filter((kind) => kind !== 'awards' && kind !== 'units'),
  'units',
];

/** A column of a layout with the way to fill it in. */
export type GuidedColumn = {
  readonly heading: string;
  readonly needed: boolean;
  readonly meaning: Phrase;
  readonly example: string;
};

export const guidedColumns = (kind: ImportKind): readonly GuidedColumn[] =>
  plainHeadings(kind).map((heading) => ({
    heading,
    needed: layouts[kind].required.includes(heading),
    ...columnGuide(kind, heading),
  }));

/** A workbook with the headings of a layout, and a sheet that explains them. Headings are Vietnamese in every language. */
export function blankList(kind: ImportKind, language: Language): BlankList {
  const columns = guidedColumns(kind);
  const { column, columnNeeded, meaning, example, yes, no } = importScreenWords;
  return {
    name: say(importKindWords[kind], language),
    guideName: say(importScreenWords.guideSheet, language),
    headings: columns.map(({ heading, ...guide }) => ({
      title: heading,
      width: Math.max(heading.length, guide.example.length) + 4,
    })),
    guideColumns: [
      { title: say(column, language), width: 28 },
      { title: say(columnNeeded, language), width: 16 },
      { title: say(meaning, language), width: 64 },
      { title: say(example, language), width: 34 },
    ],
    guideRows: columns.map((each) => [
      each.heading,
      say(each.needed ? yes : no, language),
      say(each.meaning, language),
      each.example,
    ]),
  };
}
