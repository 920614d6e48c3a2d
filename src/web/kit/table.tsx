import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign } from './sign.tsx';

export type Column<Row> = {
  readonly key: string;
  readonly heading: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the right, figure under figure. */
  readonly numeric?: boolean | undefined;
  /** The cell that names its row: one column of a table. */
  readonly rowHeader?: boolean | undefined;
  readonly sortable?: boolean | undefined;
  /** What the last row says in this column, for example a sum. */
  readonly total?: ReactNode;
};

export type SortDirection = 'ascending' | 'descending';
export type Sort = { readonly column: string; readonly direction: SortDirection };

export type TableProps<Row> = {
  readonly caption: string;
  /** Kept for readers by ear where a heading above already says it. */
  readonly captionHidden?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The whole row opens this address; the row header is its link. */
  readonly rowHref?: ((row: Row) => string | undefined) | undefined;
  readonly sort?: Sort | undefined;
  readonly sortHref?: ((sort: Sort) => string) | undefined;
  /** Under 600 px: each row as a card, or the table scrolled sideways. `grid` also scrolls in height with the names held fast. */
  readonly narrow?: 'cards' | 'scroll' | 'grid' | undefined;
  /** May hold more columns than a wide screen: then it scrolls sideways in its own frame there too. */
  readonly wide?: boolean | undefined;
  /** Shown in place of the rows when there are none. */
  readonly empty?: ReactNode;
  readonly language: Language;
};

const turned = (sort: Sort | undefined, column: string): Sort => ({
  column,
  direction: sort?.column === column && sort.direction === 'ascending' ? 'descending' : 'ascending',
});

function SortLink<Row>({ column, table }: { column: Column<Row>; table: TableProps<Row> }) {
  const { sort, sortHref, language } = table;
  if (!column.sortable || !sortHref) return column.heading;
  const direction = sort?.column === column.key ? sort.direction : undefined;
  return (
    <a
      className="sort-link"
      href={sortHref(turned(sort, column.key))}
      title={say(kitWords.sortBy(column.heading.toLowerCase()), language)}
    >
      {column.heading}
      <Sign name={direction === 'ascending' ? 'up' : direction === 'descending' ? 'down' : 'both'} />
    </a>
  );
}

const cellClass = (column: { numeric?: boolean | undefined }): string | undefined =>
  column.numeric ? 'numeric' : undefined;

function HeadRow<Row>({ table }: { table: TableProps<Row> }) {
  return (
    <tr>
      {table.columns.map((column) => (
        <th
          key={column.key}
          scope="col"
          className={cellClass(column)}
          aria-sort={table.sort?.column === column.key ? table.sort.direction : undefined}
        >
          <SortLink column={column} table={table} />
        </th>
      ))}
    </tr>
  );
}

function BodyRow<Row>({ table, row }: { table: TableProps<Row>; row: Row }) {
  const href = table.rowHref?.(row);
  return (
    <tr className={href ? 'row--link' : undefined}>
      {table.columns.map((column) =>
        column.rowHeader ? (
          <th key={column.key} scope="row" data-label={column.heading}>
            {href ? (
              <a className="row-link" href={href}>
                {column.cell(row)}
              </a>
            ) : (
              column.cell(row)
            )}
          </th>
        ) : (
          <td key={column.key} className={cellClass(column)} data-label={column.heading}>
            {column.cell(row)}
          </td>
        ),
      )}
    </tr>
  );
}

function TotalRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tfoot>
      <tr>
        {columns.map((column) => (
          <td key={column.key} className={cellClass(column)} data-label={column.heading}>
            {column.total}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

/** A list of records as a ruled table: caption, headings that sort by link, rows that open, a sum at the foot. */
export function Table<Row>(table: TableProps<Row>) {
  const { caption, captionHidden, columns, rows, narrow = 'scroll', wide, empty } = table;
  if (rows.length === 0 && empty) return empty;
  return (
    <div
      className={['table-scroll', narrow !== 'scroll' && `table-scroll--${narrow}`, wide && 'table-scroll--wide']
        .filter(Boolean)
        .join(' ')}
      role="region"
      aria-label={caption}
      tabIndex={0}
    >
      <table className="table">
        <caption className={captionHidden ? 'unseen' : undefined}>{caption}</caption>
        <thead>
          <HeadRow table={table} />
        </thead>
        <tbody>
          {rows.map((row) => (
            <BodyRow key={table.rowKey(row)} table={table} row={row} />
          ))}
        </tbody>
        {columns.some((column) => column.total !== undefined) && <TotalRow columns={columns} />}
      </table>
    </div>
  );
}
