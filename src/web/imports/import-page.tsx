import type { RowOutcome } from '../../domain/imports/row-outcome.ts';
import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { ButtonLink } from '../kit/button.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { screenMoment } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { bookOfImport } from './book-of-rows.ts';
import { type Written, WrittenNotice } from './written-notice.tsx';
import { FileNotes } from './file-notes.tsx';
import { importName } from './import-name.ts';
import { ImportStateTag, importedBy } from './import-state-tag.tsx';
import { type ImportView, type OutcomeCounts, isOpen, isUnderWay, isWritten } from './import-view.ts';
import { type BirthsUndone, NextStep } from './next-step.tsx';
import { ProgressOfImport, REFRESH_SECONDS } from './progress-of-import.tsx';
import { type PageOfRows, RowsSection } from './rows-section.tsx';
import { Siblings } from './siblings.tsx';
import { StepsOfImport } from './steps-of-import.tsx';

/** A step that could not be taken: as a heading and a sentence. */
export type Refusal = { readonly status: 409 | 422; readonly title: string; readonly text: string };

export type ImportPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly of: ImportView;
  readonly counts: OutcomeCounts;
  /** Open questions about one person only. */
  readonly onlyCandidates: number;
  /** Names of units that were not there when the list was checked and by now are. */
  readonly unitsNowKnown: number;
  /** What became of the births that it had brought; null unless it was undone. */
  readonly birthsUndone: BirthsUndone | null;
  readonly rows: PageOfRows;
  /** Only rows that would do this; null: all. */
  readonly asked: RowOutcome | null;
  /** The lists of the other sheets of the same file. */
  readonly siblings: readonly ImportView[];
  /** What of it is in the book; null while nothing is. */
  readonly written: Written | null;
  readonly refusal: Refusal | undefined;
};

/** One import: its state, what was noticed, the next step, and its rows. */
export function showImportPage(visit: Visit, page: ImportPage): Response {
  const { language } = visit.var;
  const { unit, of, siblings, written, refusal, counts, rows, asked } = page;
  return showPage(visit, {
    title: importName(of),
    unit,
    status: refusal?.status ?? 200,
    ...(isUnderWay(of) ? { refreshAfterSeconds: REFRESH_SECONDS } : {}),
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(importWords.import, language), href: addresses.imports(unit.code) }]}
          language={language}
        />
        <Heading visit={visit} {...page} />
        <StepsOfImport unit={unit.code} of={of} language={language} />
        {written && isWritten(of) && (
          <WrittenNotice
            of={of}
            counts={counts}
            written={written}
            bookHref={of.kind === 'awards' ? bookOfImport(unit.code, rows) : null}
            language={language}
          />
        )}
        {refusal && (
          <Notice kind="error" title={refusal.title} language={language}>
            <p>{refusal.text}</p>
          </Notice>
        )}
        <ProgressOfImport of={of} href={addresses.import(unit.code, of.id)} language={language} />
        <Siblings unit={unit.code} of={siblings} language={language} />
        <FileNotes notes={of.notes} language={language} />
        <NextStep {...page} unit={unit.code} language={language} />
        {of.rowCount > 0 && (
          <RowsSection unit={unit.code} of={of} counts={counts} rows={rows} asked={asked} language={language} />
        )}
      </>
    ),
  });
}

function Heading({ visit, unit, of }: ImportPage & { readonly visit: Visit }) {
  const { language } = visit.var;
  const { id, kind, createdAt, rowCount } = of;
  const facts = [
    say(importKindWords[kind], language),
    say(words.rowsOf(groupThousands(rowCount)), language),
    screenMoment(createdAt),
    importedBy(of, language),
  ];
  return (
    <PageHeading
      title={importName(of)}
      status={<ImportStateTag of={of} language={language} />}
      lead={facts.join(' · ')}
      actions={
        <>
          {isWritten(of) && (
            <ButtonLink href={addresses.importUndo(unit.code, id)}>{say(importWords.undo, language)}</ButtonLink>
          )}
          {of.state === 'staged' && (
            <ButtonLink href={addresses.importMapping(unit.code, id)}>{say(words.remap, language)}</ButtonLink>
          )}
          {isOpen(of) && of.written === null && (
            <ButtonLink href={addresses.importDrop(unit.code, id)}>{say(words.drop, language)}</ButtonLink>
          )}
        </>
      }
    />
  );
}
