import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { kitWords } from '../../words/kit.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { KeyFigures } from '../kit/figures.tsx';
import { Form } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { screenMoment } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { bookOfImport } from './book-of-rows.ts';
import { DoneNotice } from './done-notice.tsx';
import type { Done } from './done-once.ts';
import { ImportStateTag, importedBy } from './import-state-tag.tsx';
import type { AskedRows } from './read-import.ts';
import { RowsTable } from './rows-table.tsx';
import type { ImportWithRows } from './shown-import.ts';

/** A step that could not be taken: as a heading and a sentence. */
export type Refusal = { readonly status: 409 | 422; readonly title: string; readonly text: string };

export type ImportPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly found: ImportWithRows;
  readonly asked: AskedRows;
  readonly done: Done | undefined;
  readonly refusal: Refusal | undefined;
};

type Props = ImportPage & { readonly visit: Visit };

/** One import: its state, what is wrong with its rows, and the next step. */
export function showImportPage(visit: Visit, page: ImportPage): Response {
  const { language } = visit.var;
  const { unit, found, done, refusal } = page;
  return showPage(visit, {
    title: found.import.fileName,
    unit,
    status: refusal?.status ?? 200,
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(importWords.import, language), href: addresses.imports(unit.code) }]}
          language={language}
        />
        <Heading visit={visit} {...page} />
        {done && <DoneNotice done={done} bookHref={bookOfImport(unit.code, found)} language={language} />}
        {refusal && (
          <Notice kind="error" title={refusal.title} language={language}>
            <p>{refusal.text}</p>
          </Notice>
        )}
        <Figures visit={visit} {...page} />
        <NextStep visit={visit} {...page} />
        <Rows visit={visit} {...page} />
      </>
    ),
  });
}

function Heading({ visit, unit, found }: Props) {
  const { language } = visit.var;
  const { id, fileName, state, kind, createdAt } = found.import;
  return (
    <PageHeading
      title={fileName}
      status={<ImportStateTag state={state} language={language} />}
      lead={[say(importKindWords[kind], language), screenMoment(createdAt), importedBy(found.import, language)].join(
        ' · ',
      )}
      actions={
        state === 'written' && (
          <>
            {kind === 'awards' && (
              <ButtonLink href={bookOfImport(unit.code, found)}>{say(words.openBook, language)}</ButtonLink>
            )}
            <ButtonLink href={addresses.importUndo(unit.code, id)}>{say(importWords.undo, language)}</ButtonLink>
          </>
        )
      }
    />
  );
}

/** Rows with problems go back to the workbook; a list without any can be written. */
function NextStep({ visit, unit, found }: Props) {
  const { language } = visit.var;
  const { id, version, state, kind, problemCount, rowCount } = found.import;
  if (state !== 'staged') return null;
  if (problemCount > 0) {
    return (
      <Notice
        kind="warning"
        title={say(words.correctTitle(groupThousands(problemCount)), language)}
        language={language}
      >
        <p>{say(words.correctWhy, language)}</p>
        <p>
          <a href={addresses.imports(unit.code)}>{say(words.importAgain, language)}</a>
        </p>
      </Notice>
    );
  }
  return (
    <Section
      title={say(words.readyTitle(groupThousands(rowCount)), language)}
      lead={say(kind === 'awards' ? words.readyAwards : words.readyUnits, language)}
    >
      <Form
        action={addresses.importWrite(unit.code, id)}
        language={language}
        hidden={{ version: String(version) }}
        actions={
          <>
            <Button kind="primary" sending={say(words.writing, language)}>
              {say(importWords.write, language)}
            </Button>
            <ButtonLink href={addresses.imports(unit.code)}>{say(kitWords.cancel, language)}</ButtonLink>
          </>
        }
      >
        {null}
      </Form>
    </Section>
  );
}

function Figures({ visit, found }: Props) {
  const { language } = visit.var;
  const { rowCount, problemCount } = found.import;
  return (
    <KeyFigures
      figures={[
        { label: say(words.rows, language), value: groupThousands(rowCount) },
        { label: say(words.rowsFine, language), value: groupThousands(rowCount - problemCount) },
        { label: say(words.rowsWithProblems, language), value: groupThousands(problemCount) },
      ]}
    />
  );
}

function Rows({ visit, unit, found, asked }: Props) {
  const { language } = visit.var;
  const { id, kind, state, rowCount, problemCount } = found.import;
  const href = (only: AskedRows['only'], page?: number) =>
    withQuery(addresses.import(unit.code, id), { only: only === 'problems' ? only : '', page });
  return (
    <Section title={say(words.rowsTitle, language)}>
      {problemCount > 0 && (
        <Tabs
          label={say(words.whichRows, language)}
          tabs={[
            {
              label: say(words.onlyProblems, language),
              href: href('problems'),
              current: asked.only === 'problems',
              count: groupThousands(problemCount),
            },
            {
              label: say(words.allRows, language),
              href: href('all'),
              current: asked.only === 'all',
              count: groupThousands(rowCount),
            },
          ]}
        />
      )}
      <RowsTable
        unit={unit.code}
        kind={kind}
        rows={found.rows.rows}
        written={state === 'written'}
        language={language}
      />
      <Pagination {...found.rows} hrefOf={(page) => href(asked.only, page)} language={language} />
    </Section>
  );
}
