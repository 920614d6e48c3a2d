import { describe, expect, test } from 'vitest';
import { type Page, renderPage } from './page.tsx';

const draw = (extra: Partial<Page> = {}): string =>
  renderPage({
    title: 'Sổ khen thưởng',
    language: 'vi',
    assets: { css: '/assets/main-1.css', js: '/assets/main-1.js' },
    nonce: 'abc123',
    children: <p>Nội dung</p>,
    ...extra,
  });

describe('renderPage', () => {
  test('names the page and the product, and loads the two built files', () => {
    const html = draw();
    expect(html).toContain('<title>Sổ khen thưởng · Sổ Vàng</title>');
    expect(html).toContain('<link rel="stylesheet" href="/assets/main-1.css" data-turbo-track="reload"/>');
    expect(html).toContain('<script type="module" src="/assets/main-1.js" data-turbo-track="reload"></script>');
    expect(html).toContain('<body><p>Nội dung</p></body>');
  });

  test('escapes a title that came from a record', () => {
    expect(draw({ title: '</title><script>x</script>' })).toContain('<title>&lt;/title&gt;&lt;script&gt;');
  });

  test('asks for itself again only without scripts, and only when told', () => {
    expect(draw()).not.toContain('http-equiv');
    expect(draw({ refreshAfterSeconds: 3 })).toContain('<noscript><meta http-equiv="refresh" content="3"/></noscript>');
  });

  test('speaks the language of the reader', () => {
    expect(draw({ language: 'en' })).toContain('<html lang="en">');
  });
});
