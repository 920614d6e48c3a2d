import { recipientKinds } from '../../domain/organisation/recipient.ts';
import type { Sheet, SheetCell } from '../../documents/writers/xlsx.ts';
import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { recipientWords } from '../../words/recipients.ts';
import { periodName } from '../../words/reports.ts';
import { awardsByUnitWords as words } from '../../words/awards-by-unit.ts';
import { unitScreenWords } from '../../words/unit-screens.ts';
import { type Language, say } from '../../words/words.ts';
import type { ByUnitReport } from './by-unit-report.ts';

const text = (value: string): SheetCell => ({ kind: 'text', text: value });
const number = (value: number): SheetCell => ({ kind: 'number', value });

/** The table as a workbook: a row for each unit, the former units that it shows, the sum at the foot. */
export function byUnitSheet(report: ByUnitReport, language: Language): Sheet {
  const { unit, from, to, map, rows, counts, total, otherTotal } = report;
  const numbers = (of: { counts: typeof counts; total: number }): readonly SheetCell[] => [
    ...recipientKinds.map((kind) => number(of.counts[kind])),
    number(of.total),
  ];
  const nameOf = ({ unitId, name }: { unitId: string | null; name: string }): string =>
    unitId === null ? say(words.noUnit, language) : name;
  const notes = rows.flatMap(({ parts }) =>
    parts.map((part) => say(words.part(part.from, part.to, part.note), language)),
  );
  return {
    name: say(words.title, language),
    title: `${say(words.title, language)}: ${say(periodName(from, to), language)} – ${unit.name}`,
    notes: [
      map === 'day' ? say(words.byDay, language) : `${say(words.mapDay, language)} ${toScreenDate(map)}`,
      ...(total === otherTotal ? [say(words.sameTotal(groupThousands(total)), language)] : []),
      ...new Set(notes),
    ],
    columns: [
      { title: say(unitScreenWords.name, language), width: 48 },
      { title: say(unitScreenWords.before, language), width: 60 },
      ...recipientKinds.map((kind) => ({ title: say(recipientWords[kind], language), width: 12 })),
      { title: say(words.total, language), width: 12 },
    ],
    rows: [
      ...rows.map((row) => [
        text(nameOf(row)),
        text(row.sources.map((source) => `${nameOf(source)} (${source.total})`).join('; ')),
        ...numbers(row),
      ]),
      [text(say(words.total, language)), null, ...numbers({ counts, total })],
    ],
  };
}
