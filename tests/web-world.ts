/** The whole web over a database with the demonstration, asked without any network. */
import { demoAccounts, loadDemo } from '../src/cli/demo/load-demo.ts';
import { must } from '../src/kernel/result.ts';
import { signIn, signInLimits } from '../src/procedures/accounts/sign-in.ts';
import type { PackageFile } from '../src/procedures/law/local-packages.ts';
import type { Office } from '../src/procedures/office.ts';
import { createApp } from '../src/web/app.tsx';
import type { TestEngine } from './engines.ts';
import { officeOver } from './office.ts';

const ORIGIN = 'http://localhost';

export type Login = (typeof demoAccounts)[number]['login'];

export type WebWorld = {
  readonly office: Office;
  readonly get: (path: string, who?: Login, moreCookies?: string) => Promise<Response>;
  readonly post: (path: string, form: Readonly<Record<string, string>>, who: Login) => Promise<Response>;
  /** Sends JSON; a text goes as it is. */
  readonly postJson: (path: string, body: unknown, who: Login) => Promise<Response>;
  /** Sends files in the field "file". */
  readonly upload: (path: string, file: File | readonly File[], who: Login) => Promise<Response>;
  readonly drop: () => Promise<void>;
};

export async function openWebWorld(engine: TestEngine, packages?: readonly PackageFile[]): Promise<WebWorld> {
  const { database, drop } = await engine.fresh();
  const office = officeOver(database, packages);
  must(await loadDemo(office, new URL('../demo/bac-kan-2021', import.meta.url).pathname));
  const limits = signInLimits();
  const log = (line: string): void => {
    throw new Error(line);
  };
  const app = createApp(
    { office, assets: { css: '/assets/a.css', js: '/assets/a.js' }, assetsFolder: '/nowhere', limits, publicUrl: null },
    log,
  );
  const cookies = new Map<Login, string>();
  for (const { login, password } of demoAccounts) {
    cookies.set(
      login,
      `sovang_session=${must(await signIn(office, limits, { login, password, address: '127.0.0.1' }))}`,
    );
  }
  const headersOf = (who: Login | undefined, moreCookies?: string): Record<string, string> => {
    const cookie = [who && cookies.get(who), moreCookies].filter(Boolean).join('; ');
    return cookie === '' ? {} : { cookie };
  };
  return {
    office,
    drop,
    get: async (path, who, moreCookies) => app.request(`${ORIGIN}${path}`, { headers: headersOf(who, moreCookies) }),
    post: async (path, form, who) =>
      app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { ...headersOf(who), origin: ORIGIN },
        body: new URLSearchParams(form),
      }),
    postJson: async (path, body, who) =>
      app.request(`${ORIGIN}${path}`, {
        method: 'POST',
        headers: { ...headersOf(who), 'content-type': 'application/json' },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    upload: async (path, file, who) => {
      const body = new FormData();
      for (const each of [file].flat()) body.append('file', each);
      return app.request(`${ORIGIN}${path}`, { method: 'POST', headers: { ...headersOf(who), origin: ORIGIN }, body });
    },
  };
}

/** What a reader sees of a page: its text. */
export const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .trim();

/** The heading cell of each row, without the quieter line below. */
export const rowNames = (html: string): readonly string[] =>
  [...html.matchAll(/<th scope="row"[^>]*>(.*?)<\/th>/gs)].map(([, cell = '']) =>
    plain(cell.replace(/<div class="field-hint.*?<\/div>/s, '')),
  );

/** The cells of one column, row by row. */
export const cellsNamed = (html: string, label: string): readonly string[] =>
  [...html.matchAll(new RegExp(`<td[^>]*data-label="${label}"[^>]*>(.*?)</td>`, 'gs'))].map(([, cell = '']) =>
    plain(cell),
  );

/** How many lines a list says that it found; an empty state says none. */
export function foundIn(html: string): number {
  const said = /Tìm thấy ([\d.]+)/.exec(html)?.[1];
  if (said !== undefined) return Number(said.replaceAll('.', ''));
  if (html.includes('empty-state')) return 0;
  throw new Error('The page is no list');
}

export type NumberLink = { readonly href: string; readonly value: number };

/** Every number of a page that opens its lines. */
export const numberLinks = (html: string): readonly NumberLink[] =>
  [...html.matchAll(/<a class="lines-link" href="([^"]*)">([\d.]+)/g)].map(([, href = '', value = '']) => ({
    href: href.replaceAll('&amp;', '&'),
    value: Number(value.replaceAll('.', '')),
  }));
