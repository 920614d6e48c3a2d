import fc from 'fast-check';
import { renderToStaticMarkup as render } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { pagesShown } from './pages-shown.ts';
import { Pagination } from './pagination.tsx';

const draw = (page: number, total: number): string =>
  render(<Pagination page={page} pageSize={50} total={total} hrefOf={(to) => `?page=${to}`} language="vi" />);

describe('pagination', () => {
  test('counts the rows with dots for thousands and links both ways', () => {
    const html = draw(4, 12_345);
    expect(html).toContain('Dòng 151–200 trong 12.345');
    expect(html).toContain('href="?page=3" rel="prev"');
    expect(html).toContain('href="?page=5" rel="next"');
    expect(html).toContain('href="?page=4" aria-label="Trang 4" aria-current="page"');
  });

  test('ends at the first and at the last page', () => {
    expect(draw(1, 120)).not.toContain('rel="prev"');
    expect(draw(3, 120)).not.toContain('rel="next"');
    expect(draw(3, 120)).toContain('Dòng 101–120 trong 120');
  });

  test('of one page shows only the count; of none, nothing: the empty list speaks for itself', () => {
    expect(draw(1, 23)).not.toContain('href');
    expect(draw(1, 0)).toBe('');
  });
});

describe('the pages shown', () => {
  test('leave out what lies between, but never a single page', () => {
    expect(pagesShown(6, 12)).toEqual([1, null, 5, 6, 7, null, 12]);
    expect(pagesShown(4, 6)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('rise, hold the first, the current and the last, and are at most nine', () => {
    const place = fc
      .integer({ min: 1, max: 2000 })
      .chain((last) => fc.tuple(fc.integer({ min: 1, max: last }), fc.constant(last)));
    fc.assert(
      fc.property(place, ([current, last]) => {
        const shown = pagesShown(current, last);
        const pages = shown.filter((page) => page !== null);
        expect(pages).toEqual([...new Set(pages)].toSorted((a, b) => a - b));
        expect(pages).toEqual(expect.arrayContaining([1, current, last]));
        expect(shown.length).toBeLessThanOrEqual(9);
      }),
    );
  });
});
