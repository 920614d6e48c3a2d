import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import type { Declaration } from '../../domain/awards/records-to-facts.ts';
import { yearOfBirth } from '../../domain/organisation/birth.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedList } from '../../procedures/law/check-list.ts';
import { type JudgedPerson, standingOf } from '../../procedures/law/judge-people.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords, standingWords } from '../../words/law-check-screens.ts';
import { sayReason } from '../../words/law-reasons.ts';
import { declarationWords } from '../../words/law-screens.ts';
import { sayCited } from '../../words/law.ts';
import { packageWords, sayPackage } from '../../words/local-package-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { excellentText } from './excellent-text.ts';

type SheetColumn = { readonly title: Phrase; readonly width: number; readonly cell: (row: JudgedPerson) => SheetCell };

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

const yearCell = (year: number | null): SheetCell => (year === null ? null : { kind: 'number', value: year });

const columnsFor = (language: Language): readonly SheetColumn[] => [
  { title: checkWords.name, width: 28, cell: ({ member }) => text(member.name) },
  {
    title: checkWords.bornIn,
    width: 10,
    cell: ({ member }) => yearCell(yearOfBirth(member)),
  },
  { title: checkWords.post, width: 22, cell: ({ member }) => text(member.post) },
  { title: checkWords.unit, width: 32, cell: ({ member }) => text(member.unitName) },
  { title: checkWords.verdict, width: 20, cell: (row) => text(say(standingWords[standingOf(row)], language)) },
  { title: checkWords.reason, width: 60, cell: ({ answer }) => text(say(sayReason(answer), language)) },
];

/** What a sheet says of the provincial package that lies over the law. */
export const packageNotes = (local: ProvincialPackage, language: Language): readonly string[] => [
  `${say(packageWords.inUse, language)} ${say(sayPackage(local), language)} (${say(sayCited(local.instrument), language)})`,
  ...(local.demonstration ? [say(packageWords.demonstrationWhy, language)] : []),
];

/** The ceiling on excellent ratings as the screen tells it; nothing where none is known. */
function excellentNotes(bodies: CheckedList['excellent'], language: Language): readonly string[] {
  const text = excellentText(bodies, language);
  return text === null ? [] : [text.title, ...text.lines, text.foot];
}

/** The checked list as a workbook of one sheet, with what was asked and what was declared above it. */
export function checkSheet(list: CheckedList, declared: readonly Declaration[], language: Language): Sheet {
  const { form, year, asOf, unit, people, local, excellent } = list;
  const columns = columnsFor(language);
  const award = say(formPhrase(form.code, asOf), language);
  const said = declared.map((each) => say(declarationWords[each], language)).join('; ');
  return {
    name: say(checkWords.title, language),
    title: `${say(checkWords.title, language)} – ${unit.name}`,
    notes: [
      say(checkWords.found(String(people.total), award, year, toScreenDate(asOf)), language),
      ...(local ? packageNotes(local, language) : []),
      ...excellentNotes(excellent, language),
      `${say(checkWords.declaredNow, language)}: ${said || say(checkWords.declaredNothing, language)}`,
    ],
    columns: columns.map(({ title, width }) => ({ title: say(title, language), width })),
    rows: people.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
