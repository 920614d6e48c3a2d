import type { ImportKind } from '../../domain/imports/layouts.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import { Section } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { BLANK_FILES, type GuidedColumn, guidedColumns } from './blank-list.ts';

/** The blank workbooks to download, and what belongs into each column. */
export function BlankLists({ unit, language }: { readonly unit: string; readonly language: Language }) {
  return (
    <Section
      title={say(words.blanks, language)}
      lead={say(words.blanksLead, language)}
      actions={
        <>
          <ButtonLink href={addresses.importBlank(unit, BLANK_FILES.awards)} small download>
            {say(words.blankAwards, language)}
          </ButtonLink>
          <ButtonLink href={addresses.importBlank(unit, BLANK_FILES.units)} small download>
            {say(words.blankUnits, language)}
          </ButtonLink>
        </>
      }
    >
      <ColumnGuides kind="awards" title={say(words.columnsOfAwards, language)} language={language} />
      <ColumnGuides kind="units" title={say(words.columnsOfUnits, language)} language={language} />
    </Section>
  );
}

type ColumnGuidesProps = { readonly kind: ImportKind; readonly title: string; readonly language: Language };

function ColumnGuides({ kind, title, language }: ColumnGuidesProps) {
  const columns: readonly Column<GuidedColumn>[] = [
    { key: 'heading', heading: say(words.column, language), rowHeader: true, cell: ({ heading }) => heading },
    {
      key: 'needed',
      heading: say(words.columnNeeded, language),
      cell: ({ needed }) => say(needed ? words.yes : words.no, language),
    },
    { key: 'meaning', heading: say(words.meaning, language), cell: ({ meaning }) => say(meaning, language) },
    { key: 'example', heading: say(words.example, language), cell: ({ example }) => example },
  ];
  return (
    <details>
      <summary>{title}</summary>
      <Table
        caption={title}
        captionHidden
        columns={columns}
        rows={guidedColumns(kind)}
        rowKey={({ heading }) => heading}
        narrow="cards"
        language={language}
      />
    </details>
  );
}
