import { readFileSync, readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { galleryPages } from './gallery.tsx';
import { renderPage } from './page.tsx';

const styles = new URL('./styles/', import.meta.url);
const css = readdirSync(styles)
  .map((file) => readFileSync(new URL(file, styles), 'utf8'))
  .join('\n');

const valuesOf = (html: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(` ${attribute}="([^"]*)"`, 'g'))].map((match) => match[1] ?? '');

const wordsOf = (values: readonly string[]): string[] => values.flatMap((value) => value.split(' ')).filter(Boolean);

describe.each(Object.entries(galleryPages))('gallery page %s', (name, page) => {
  const html = renderToStaticMarkup(page);

  test('has no inline style or script, so that the strict content security policy holds', () => {
    expect(html).not.toMatch(/ style="| on\w+="|<script|<style/);
  });

  test('uses no id twice, and every reference leads to an id of the page', () => {
    const ids = valuesOf(html, 'id');
    expect(new Set(ids).size).toBe(ids.length);
    const references = ['for', 'aria-describedby', 'aria-labelledby'].flatMap((attribute) =>
      wordsOf(valuesOf(html, attribute)),
    );
    expect(ids).toEqual(expect.arrayContaining(references));
  });

  test('has one h1 and one main', () => {
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html.match(/<main/g)).toHaveLength(1);
  });

  test('wears only classes that have a style', () => {
    const worn = [...new Set(wordsOf(valuesOf(html, 'class')))];
    const bare = worn.filter((word) => !new RegExp(`\\.${word}(?![\\w-])`).test(css));
    expect(bare).toEqual([]);
  });

  test('is a whole page in the given language', () => {
    const whole = renderPage({
      title: name,
      language: 'vi',
      assets: { css: '/a.css', js: '/a.js' },
      nonce: 'n1',
      children: page,
    });
    expect(whole).toMatch(/^<!doctype html><html lang="vi">/);
    expect(whole).toContain('<meta name="csp-nonce" content="n1"/>');
  });
});
