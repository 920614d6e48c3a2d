import { renderToStaticMarkup as render } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { type MenuPart, buildMenu } from './menu.ts';
import { Rail } from './navigation.tsx';

const PARTS: readonly MenuPart[] = [
  { part: 'ledger', href: '/so' },
  { part: 'inbox', href: '/', waiting: 3 },
  { part: 'inspection', href: '/kiem-tra' },
  { part: 'decision', href: '/so/quyet-dinh', waiting: 0 },
];

const currentAt = (path: string): (string | undefined)[] =>
  buildMenu(PARTS, path, 'vi').flatMap((group) =>
    group.entries.filter((entry) => entry.current).map((entry) => entry.label),
  );

describe('the menu', () => {
  test('shows only the parts that exist, in the order of the office', () => {
    const menu = buildMenu(PARTS, '/', 'vi');
    expect(menu.map((group) => [group.heading, group.entries.map((entry) => entry.label)])).toEqual([
      [null, ['Việc của tôi']],
      ['Thi đua', ['Kiểm tra chéo']],
      ['Khen thưởng', ['Quyết định khen thưởng', 'Sổ khen thưởng']],
    ]);
  });

  test('marks the nearest part that holds the page', () => {
    expect(currentAt('/so/quyet-dinh/186')).toEqual(['Quyết định khen thưởng']);
    expect(currentAt('/so/12')).toEqual(['Sổ khen thưởng']);
    expect(currentAt('/')).toEqual(['Việc của tôi']);
    expect(currentAt('/so-sanh')).toEqual([]);
  });

  test('tells how much waits, and is silent where nothing waits', () => {
    const html = render(<Rail menu={buildMenu(PARTS, '/', 'vi')} language="vi" />);
    expect(html).toContain('3 việc đang chờ');
    expect(html.match(/menu-count/g)).toHaveLength(1);
  });
});
