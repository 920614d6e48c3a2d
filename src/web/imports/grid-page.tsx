import { createElement } from 'react';
import { type ImportKind, importKinds } from '../../domain/imports/import-kind.ts';
import { gridScreenWords as words } from '../../words/import-grid.ts';
import { importKindWords, importWords } from '../../words/imports.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button } from '../kit/button.tsx';
import { CellInput } from '../kit/cell-fields.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { type Column, Table } from '../kit/table.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { typedHeadings } from './import-columns.ts';

/** Rows of a new grid, and how many more one asks for at a time. */
export const GRID_ROWS = 10;

/** Longer lists come as a workbook. */
export const MOST_GRID_ROWS = 200;

export type GridPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly kind: ImportKind;
  /** Cells as typed, row by row, in the order of the kind's headings. */
  readonly rows: readonly (readonly string[])[];
  readonly problems: readonly FormProblem[];
};

export const gridCellName = (row: number, column: number): string => `cell.${row}.${column}`;

/** Bảng nhập: a table of boxes for a small list; the browser's program adds pasting from a spreadsheet. */
export function showGridPage(visit: Visit, page: GridPage): Response {
  const { language } = visit.var;
  const { unit, kind, rows, problems } = page;
  return showPage(visit, {
    title: say(words.title, language),
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(importWords.import, language), href: addresses.imports(unit.code) }]}
          language={language}
        />
        <PageHeading title={say(words.title, language)} lead={say(words.lead, language)} />
        <Tabs
          label={say(words.kind, language)}
          tabs={importKinds.map((each) => ({
            label: say(importKindWords[each], language),
            href: withQuery(addresses.importGrid(unit.code), { kind: each }),
            current: each === kind,
          }))}
        />
        <p className="section-lead">{say(words.keys, language)}</p>
        {createElement(
          'paste-grid',
          { 'data-most-rows': String(MOST_GRID_ROWS), 'data-more-rows': String(GRID_ROWS) },
          <Form
            action={addresses.importGrid(unit.code)}
            language={language}
            problems={problems}
            hidden={{ kind }}
            wide
            actions={
              <>
                <Button kind="primary" name="step" value="stage">
                  {say(words.stage, language)}
                </Button>
                {rows.length < MOST_GRID_ROWS && (
                  <Button name="more" value="yes">
                    {say(words.more(String(GRID_ROWS)), language)}
                  </Button>
                )}
              </>
            }
          >
            <p role="status" data-told="" className="field-hint" />
            <div className="input-grid">
              <Table
                caption={say(words.rows, language)}
                captionHidden
                columns={columnsFor(page, language)}
                rows={rows.map((cells, at) => ({ cells, at }))}
                rowKey={({ at }) => String(at)}
                narrow="grid"
                language={language}
              />
            </div>
          </Form>,
        )}
      </>
    ),
  });
}

type GridRow = { readonly cells: readonly string[]; readonly at: number };

function columnsFor({ kind, problems }: GridPage, language: 'vi' | 'en'): readonly Column<GridRow>[] {
  return typedHeadings(kind).map((heading, column) => ({
    key: heading,
    heading,
    rowHeader: column === 0,
    cell: ({ cells, at }) => {
      const name = gridCellName(at, column);
      const box = (
        <CellInput
          name={name}
          label={say(words.cellOf(String(at + 1), heading), language)}
          value={cells[column] ?? ''}
          error={problemOf(problems, name)}
          size={Math.max(12, Math.min(24, heading.length + 2))}
          language={language}
        />
      );
      if (column > 0) return box;
      return (
        <div className="grid-name">
          <span className="grid-number" aria-hidden="true">
            {at + 1}
          </span>
          {box}
        </div>
      );
    },
  }));
}
