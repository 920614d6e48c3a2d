import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import type { CollectiveDeclaration } from '../../domain/awards/collective-to-facts.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedCollectives, JudgedCollective } from '../../procedures/law/check-collectives.ts';
import { standingOf } from '../../procedures/law/judge-people.ts';
import { formPhrase, unitKindWords } from '../../words/cells.ts';
import { checkWords, standingWords } from '../../words/law-check-screens.ts';
import { collectiveDeclarationWords, collectiveWords } from '../../words/law-collectives.ts';
import { sayReason } from '../../words/law-reasons.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { packageNotes } from './check-sheet.ts';

type SheetColumn = {
  readonly title: Phrase;
  readonly width: number;
  readonly cell: (row: JudgedCollective) => SheetCell;
};

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

const columnsFor = (household: boolean, language: Language): readonly SheetColumn[] => [
  {
    title: household ? collectiveWords.household : collectiveWords.name,
    width: 40,
    cell: ({ subject }) => text(subject.name),
  },
  {
    title: checkWords.kind,
    width: 22,
    cell: ({ subject }) => (subject.unitKind === null ? null : text(say(unitKindWords[subject.unitKind], language))),
  },
  { title: collectiveWords.unit, width: 32, cell: ({ subject }) => text(subject.unitName) },
  { title: collectiveWords.memberCount, width: 12, cell: ({ people }) => ({ kind: 'number', value: people }) },
  { title: checkWords.verdict, width: 20, cell: (row) => text(say(standingWords[standingOf(row)], language)) },
  { title: checkWords.reason, width: 60, cell: ({ answer }) => text(say(sayReason(answer), language)) },
];

/** The checked collectives as a workbook of one sheet, with what was asked and what was declared above them. */
export function collectiveSheet(
  list: CheckedCollectives,
  { who, declared }: { readonly who: string; readonly declared: readonly CollectiveDeclaration[] },
  language: Language,
): Sheet {
  const { form, year, asOf, unit, local, collectives } = list;
  const household = who === 'households';
  const columns = columnsFor(household, language);
  const title = say(household ? collectiveWords.households : collectiveWords.title, language);
  const found = household ? collectiveWords.foundHouseholds : collectiveWords.found;
  const award = say(formPhrase(form.code, asOf), language);
  const said = declared.map((each) => say(collectiveDeclarationWords[each], language)).join('; ');
  return {
    name: title,
    title: `${title} – ${unit.name}`,
    notes: [
      say(found(String(collectives.total), award, year, toScreenDate(asOf)), language),
      ...(local ? packageNotes(local, language) : []),
      `${say(checkWords.declaredNow, language)}: ${said || say(checkWords.declaredNothing, language)}`,
    ],
    columns: columns.map(({ title: heading, width }) => ({ title: say(heading, language), width })),
    rows: collectives.rows.map((row) => columns.map(({ cell }) => cell(row))),
  };
}
