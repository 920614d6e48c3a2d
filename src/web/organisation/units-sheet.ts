import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { unitKindWords } from '../../words/cells.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { type Language, say } from '../../words/words.ts';
import type { FoundUnits } from './units-query.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });

/** The units found as a workbook: the whole tree of the day, or as it was filtered. */
export const unitsSheet = ({ root, asOf, rows }: FoundUnits, language: Language): Sheet => ({
  name: say(words.tree, language),
  title: `${say(words.tree, language)} – ${root.name}`,
  notes: [say(words.lead(String(rows.length), toScreenDate(asOf)), language)],
  columns: [
    { title: say(words.code, language), width: 28 },
    { title: say(words.name, language), width: 48 },
    { title: say(words.shortName, language), width: 32 },
    { title: say(words.kind, language), width: 24 },
    { title: say(words.parent, language), width: 48 },
    { title: say(words.since, language), width: 13 },
  ],
  rows: rows.map(({ state, parentName }) => [
    text(state.code),
    text(state.name),
    text(state.shortName),
    text(say(unitKindWords[state.kind], language)),
    text(parentName),
    { kind: 'date', date: state.from },
  ]),
});
