import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, type Page, chromium } from 'playwright-core';
import { expect } from 'vitest';
import { findProgram } from '../../scripts/find-program.ts';

/** Debian's Chromium without its own calls to the outside, which a closed network would answer with delays. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env['SOVANG_TEST_CHROMIUM'] ?? findProgram('chromium');
  if (!executablePath) throw new Error('Chromium was not found: run the tests with `npm test`, which installs it');
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ];
  return chromium.launch({ executablePath, args });
}

/** WCAG 2.2 AA, without a single finding; the page is named in the failure. */
export async function expectAccessible(page: Page): Promise<void> {
  // Turbo marks the page busy while the next one is on its way: what is judged is the page that stays.
  await page.locator('html:not([aria-busy])').waitFor({ state: 'attached' });
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  const found = violations.map(({ id, nodes }) => `${page.url()} ${id}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(found).toEqual([]);
}

/** No page is wider than the screen: nothing must be scrolled sideways but what scrolls in a frame of its own. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const width = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect([page.url(), width]).toEqual([page.url(), 0]);
}
