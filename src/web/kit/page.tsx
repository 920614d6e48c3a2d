import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { frameWords } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';
import { ICON_PATH } from './icon.ts';

/** The addresses of the built style sheet and browser program, from Vite's manifest. */
export type PageAssets = { readonly css: string; readonly js: string };

export type Page = {
  readonly title: string;
  readonly language: Language;
  readonly assets: PageAssets;
  /** The nonce of this answer's Content-Security-Policy; Turbo puts it on the style of its progress bar. */
  readonly nonce: string;
  /** Browsers without scripts ask for the page again after so many seconds (see Progress). */
  readonly refreshAfterSeconds?: number | undefined;
  /** The page in its frame. */
  readonly children: ReactNode;
};

function Head({ title, language, assets, nonce, refreshAfterSeconds }: Page) {
  return (
    <head>
      <meta charSet="utf-8" />
      <title>{`${title} · ${say(frameWords.product, language)}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="csp-nonce" content={nonce} />
      <meta name="turbo-refresh-method" content="morph" />
      <meta name="turbo-refresh-scroll" content="preserve" />
      <meta name="format-detection" content="telephone=no" />
      {refreshAfterSeconds !== undefined && (
        <noscript>
          <meta httpEquiv="refresh" content={String(refreshAfterSeconds)} />
        </noscript>
      )}
      <link rel="icon" href={ICON_PATH} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} data-turbo-track="reload" />
      <script type="module" src={assets.js} data-turbo-track="reload" />
    </head>
  );
}

/** A whole page as HTML. No inline script or style, so a strict Content-Security-Policy holds. */
export function renderPage(page: Page): string {
  const markup = renderToStaticMarkup(
    <html lang={page.language}>
      <Head {...page} />
      <body>{page.children}</body>
    </html>,
  );
  return `<!doctype html>${markup}`;
}
