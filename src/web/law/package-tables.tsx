import type { ReactNode } from 'react';
import type { LocalScoreTable, ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { points, showPoints } from '../../kernel/points.ts';
import { packageWords, sayDeadline } from '../../words/local-package-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { Section } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { Clause } from './clause-link.tsx';

type Props = {
  readonly unit: string;
  readonly day: string;
  readonly local: ProvincialPackage;
  readonly language: Language;
};

/** What a package sets beside standards: deadlines, shares, councils, score tables and templates, each with its article. */
export function PackageTables({ local, ...rest }: Props) {
  const { deadlines, shares, councils, scoreTables, templates } = local;
  const table = { ...rest, instrument: local.instrument };
  const { language } = rest;
  return (
    <>
      <PlacedTable
        {...table}
        title={packageWords.deadlines}
        first={packageWords.deadline}
        rows={deadlines.map((each) => ({ ...each, key: each.subject, value: say(sayDeadline(each), language) }))}
      />
      <PlacedTable
        {...table}
        title={packageWords.shares}
        first={packageWords.share}
        rows={shares.map((each) => ({
          ...each,
          key: each.subject,
          value: `${showPoints(points(each.hundredths / 100))}\u00a0%`,
        }))}
      />
      <PlacedTable
        {...table}
        title={packageWords.councils}
        first={packageWords.council}
        rows={councils.map((each) => ({
          ...each,
          key: each.council,
          value: say(packageWords.councilOf[each.council], language),
        }))}
      />
      <PlacedTable
        {...table}
        title={packageWords.templates}
        first={null}
        rows={templates.map((each) => ({ ...each, key: each.paper, value: null }))}
      />
      {scoreTables.map((each) => (
        <ScoreTable key={each.code} table={each} language={language} />
      ))}
    </>
  );
}

type Row = Phrase & { readonly key: string; readonly value: ReactNode; readonly article: string };

type PlacedProps = Pick<Props, 'unit' | 'day' | 'language'> & {
  readonly instrument: ProvincialPackage['instrument'];
  readonly title: Phrase;
  /** Heading of the value; null where the words say it all. */
  readonly first: Phrase | null;
  readonly rows: readonly Row[];
};

function PlacedTable({ unit, day, language, instrument, title, first, rows }: PlacedProps) {
  if (rows.length === 0) return null;
  return (
    <Section title={say(title, language)}>
      <Table
        caption={say(title, language)}
        captionHidden
        rows={rows}
        rowKey={({ key, vi }) => `${key} ${vi}`}
        narrow="cards"
        language={language}
        columns={[
          {
            key: 'content',
            heading: say(packageWords.content, language),
            rowHeader: true,
            cell: (row) => say(row, language),
          },
          ...(first === null ? [] : [{ key: 'value', heading: say(first, language), cell: ({ value }: Row) => value }]),
          {
            key: 'clause',
            heading: say(packageWords.clause, language),
            cell: ({ article }) => (
              <Clause unit={unit} day={day} citation={{ instrument, article }} language={language} />
            ),
          },
        ]}
      />
    </Section>
  );
}

function ScoreTable({ table, language }: { table: LocalScoreTable; language: Language }) {
  const sum = table.criteria.reduce((all, { mostHundredths }) => all + mostHundredths, 0);
  return (
    <Section title={`${say(packageWords.scoreTables, language)}: ${say(table, language)}`}>
      <Table
        caption={say(table, language)}
        captionHidden
        rows={table.criteria}
        rowKey={({ code }) => code}
        narrow="scroll"
        language={language}
        columns={[
          {
            key: 'criterion',
            heading: say(packageWords.criterion, language),
            rowHeader: true,
            cell: (criterion) => say(criterion, language),
            total: say(packageWords.total, language),
          },
          {
            key: 'most',
            heading: say(packageWords.most, language),
            numeric: true,
            cell: ({ mostHundredths }) => showPoints(points(mostHundredths / 100)),
            total: showPoints(points(sum / 100)),
          },
        ]}
      />
    </Section>
  );
}
