import type { ImportKind } from '../../domain/imports/import-kind.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { BLANK_FILES, type GuidedColumn, blankKinds, guidedColumns } from './blank-list.ts';

/** Every kind of list that is read: what belongs into each column, and a blank workbook to download. */
export function BlankLists({ unit, language }: { readonly unit: string; readonly language: Language }) {
  return (
    <Section title={say(words.blanks, language)} lead={say(words.blanksLead, language)}>
      {blankKinds.map((kind) => (
        <KindOfList key={kind} unit={unit} kind={kind} language={language} />
      ))}
    </Section>
  );
}

type KindProps = { readonly unit: string; readonly kind: ImportKind; readonly language: Language };

function KindOfList({ unit, kind, language }: KindProps) {
  const name = say(importKindWords[kind], language);
  const title = say(words.columnsOf(name), language);
  return (
    <details>
      <summary>{name}</summary>
      <p className="actions">
        <ButtonLink href={addresses.importBlank(unit, BLANK_FILES[kind])} small download>
          {say(words.blankOf(name), language)}
        </ButtonLink>
      </p>
      <Table
        caption={title}
        columns={columnsFor(language)}
        rows={guidedColumns(kind)}
        rowKey={({ heading }) => heading}
        narrow="cards"
        language={language}
      />
    </details>
  );
}

const columnsFor = (language: Language): readonly Column<GuidedColumn>[] => [
  { key: 'heading', heading: say(words.column, language), rowHeader: true, cell: ({ heading }) => heading },
  {
    key: 'needed',
    heading: say(words.columnNeeded, language),
    cell: ({ needed }) => say(needed ? words.yes : words.no, language),
  },
  { key: 'meaning', heading: say(words.meaning, language), cell: ({ meaning }) => say(meaning, language) },
  { key: 'example', heading: say(words.example, language), cell: ({ example }) => example },
];
