import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button } from '../kit/button.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { FileField } from '../kit/text-fields.tsx';
import { screenMoment } from '../screen-moment.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { BlankLists } from './blank-lists.tsx';
import { ImportStateTag, importedBy } from './import-state-tag.tsx';
import type { ImportList, ShownImport } from './shown-import.ts';

export type ImportListPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly list: ImportList;
  readonly problems: readonly FormProblem[];
};

type Props = ImportListPage & { readonly visit: Visit };

/** Nhập từ Excel: the form, the blank workbooks, and what was brought in before. */
export function showImportList(visit: Visit, page: ImportListPage): Response {
  const { language } = visit.var;
  const title = say(importWords.import, language);
  return showPage(visit, {
    title,
    unit: page.unit,
    status: page.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading title={title} lead={say(words.lead(page.unit.name), language)} />
        <Upload visit={visit} {...page} />
        <BlankLists unit={page.unit.code} language={language} />
        <Previous visit={visit} {...page} />
      </>
    ),
  });
}

function Upload({ visit, unit, problems }: Props) {
  const { language } = visit.var;
  return (
    <Form
      action={addresses.imports(unit.code)}
      language={language}
      problems={problems}
      files
      actions={
        <Button kind="primary" sending={say(words.checking, language)}>
          {say(importWords.stage, language)}
        </Button>
      }
    >
      <FileField
        name="file"
        label={say(words.file, language)}
        hint={say(words.fileHint, language)}
        error={problemOf(problems, 'file')}
        accept=".xlsx"
        language={language}
      />
    </Form>
  );
}

function Previous({ visit, unit, list }: Props) {
  const { language } = visit.var;
  const title = say(words.previous, language);
  return (
    <Section title={title}>
      <Table
        caption={title}
        captionHidden
        columns={columnsFor(visit)}
        rows={list.rows}
        rowKey={({ id }) => id}
        rowHref={({ id }) => addresses.import(unit.code, id)}
        narrow="cards"
        empty={<EmptyState title={say(words.noImports, language)}>{say(words.noImportsWhy, language)}</EmptyState>}
        language={language}
      />
      {list.total > list.pageSize && (
        <Pagination
          {...list}
          hrefOf={(page) => withQuery(addresses.imports(unit.code), { page })}
          language={language}
        />
      )}
    </Section>
  );
}

function columnsFor(visit: Visit): readonly Column<ShownImport>[] {
  const { language } = visit.var;
  return [
    { key: 'file', heading: say(words.fileName, language), rowHeader: true, cell: ({ fileName }) => fileName },
    { key: 'kind', heading: say(words.kind, language), cell: ({ kind }) => say(importKindWords[kind], language) },
    {
      key: 'state',
      heading: say(words.state, language),
      cell: ({ state }) => <ImportStateTag state={state} language={language} />,
    },
    {
      key: 'at',
      heading: say(words.broughtIn, language),
      cell: (each) => (
        <div>
          <p>{screenMoment(each.createdAt)}</p>
          <p>{importedBy(each, language)}</p>
        </div>
      ),
    },
    {
      key: 'rows',
      heading: say(words.rows, language),
      numeric: true,
      cell: ({ rowCount }) => groupThousands(rowCount),
    },
    {
      key: 'problems',
      heading: say(words.rowsWithProblems, language),
      numeric: true,
      cell: ({ problemCount }) => groupThousands(problemCount),
    },
  ];
}
