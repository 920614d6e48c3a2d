import { renderToStaticMarkup as render } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type Column, Table } from './table.tsx';

type Row = { readonly name: string; readonly count: number };

const ROWS: readonly Row[] = [
  { name: 'Phường Đức Xuân', count: 26 },
  { name: '<b>Xã Dương Quang</b>', count: 11 },
];

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', heading: 'Đơn vị', cell: (row) => row.name, rowHeader: true, sortable: true, total: 'Cộng' },
  { key: 'count', heading: 'Số người', cell: (row) => row.count, numeric: true, sortable: true, total: '37' },
  { key: 'note', heading: 'Ghi chú', cell: () => '' },
];

const draw = (extra: Partial<Parameters<typeof Table<Row>>[0]> = {}): string =>
  render(
    <Table
      caption="Lao động tiên tiến"
      columns={COLUMNS}
      rows={ROWS}
      rowKey={(row) => row.name}
      language="vi"
      {...extra}
    />,
  );

describe('a table', () => {
  test('names itself and scopes its headings', () => {
    const html = draw();
    expect(html).toContain('<caption>Lao động tiên tiến</caption>');
    expect(html.match(/<th scope="col"/g)).toHaveLength(3);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
    expect(html).toContain('role="region" aria-label="Lao động tiên tiến" tabindex="0"');
  });

  test('that may be wider than the screen scrolls in its own frame', () => {
    expect(draw()).not.toContain('table-scroll--wide');
    expect(draw({ narrow: 'cards', wide: true })).toContain(
      'class="table-scroll table-scroll--cards table-scroll--wide"',
    );
  });

  test('sorts by links: the sorted column turns round, the others begin ascending', () => {
    const html = draw({
      sort: { column: 'count', direction: 'ascending' },
      sortHref: ({ column, direction }) => `?sort=${column}.${direction}`,
    });
    expect(html).toContain('<th scope="col" class="numeric" aria-sort="ascending">');
    expect(html).toContain('href="?sort=count.descending"');
    expect(html).toContain('href="?sort=name.ascending"');
    expect(html.match(/aria-sort/g)).toHaveLength(1);
    expect(html).toContain('<th scope="col">Ghi chú</th>');
  });

  test('opens a row by the link in its row header', () => {
    const html = draw({ rowHref: (row) => (row.count > 20 ? '/don-vi/1' : undefined) });
    expect(html).toContain('<a class="row-link" href="/don-vi/1">Phường Đức Xuân</a>');
    expect(html.match(/row-link/g)).toHaveLength(1);
  });

  test('escapes what people typed', () => {
    expect(draw()).toContain('&lt;b&gt;Xã Dương Quang&lt;/b&gt;');
  });

  test('sums at the foot only where a column has a total', () => {
    expect(draw()).toContain(
      '<tfoot><tr><td data-label="Đơn vị">Cộng</td><td class="numeric" data-label="Số người">37</td>',
    );
    expect(draw({ columns: COLUMNS.slice(2) })).not.toContain('<tfoot>');
  });

  test('gives way to the empty state when there are no rows', () => {
    expect(draw({ rows: [], empty: <p>Chưa có ai</p> })).toBe('<p>Chưa có ai</p>');
  });
});
