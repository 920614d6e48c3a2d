import { type RowOutcome, rowOutcomes } from '../../domain/imports/row-outcome.ts';
import { groupThousands } from '../../kernel/points.ts';
import { outcomeWords } from '../../words/import-review.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Section } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Tab, Tabs } from '../kit/tabs.tsx';
import { type ImportView, type OutcomeCounts, type RowView, isOpen } from './import-view.ts';
import { RowsTable } from './rows-table.tsx';

export type PageOfRows = {
  readonly rows: readonly RowView[];
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
};

export type RowsSectionProps = {
  readonly unit: string;
  readonly of: ImportView;
  readonly counts: OutcomeCounts;
  readonly rows: PageOfRows;
  readonly asked: RowOutcome | null;
  readonly language: Language;
};

/** A page of the rows, with a tab for each thing that rows would do. */
export function RowsSection({ unit, of, counts, rows, asked, language }: RowsSectionProps) {
  if (of.kind === 'unknown') return null;
  const href = (outcome: RowOutcome | null, page?: number) =>
    withQuery(addresses.import(unit, of.id), { only: outcome, page });
  const tab = (label: string, outcome: RowOutcome | null, count: number): Tab => ({
    label,
    href: href(outcome),
    current: asked === outcome,
    count: groupThousands(count),
  });
  const found = rowOutcomes.filter((outcome) => counts[outcome] > 0 || outcome === asked);
  return (
    <Section title={say(words.rowsTitle, language)}>
      <Tabs
        label={say(words.whichRows, language)}
        tabs={[
          tab(say(words.allRows, language), null, of.rowCount),
          ...found.map((outcome) => tab(say(outcomeWords[outcome], language), outcome, counts[outcome])),
        ]}
      />
      <RowsTable
        unit={unit}
        importId={of.id}
        kind={of.kind}
        rows={rows.rows}
        leadsTo={leadsTo(of)}
        language={language}
      />
      <Pagination {...rows} hrefOf={(page) => href(asked, page)} language={language} />
    </Section>
  );
}

function leadsTo(of: ImportView): 'book' | 'row' | null {
  if (of.state === 'written' && of.kind === 'awards') return 'book';
  return isOpen(of) ? 'row' : null;
}
