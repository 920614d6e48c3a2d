import type { ReactNode } from 'react';
import { frameWords } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';
import { Footer, type LedgerHead } from './footer.tsx';
import { Brand, type LanguageLinks, LanguageSwitch, Masthead } from './masthead.tsx';
import { SkipLink } from './page-frame.tsx';

export type PublicFrameProps = {
  readonly language: Language;
  readonly languageLinks: LanguageLinks;
  readonly unit: string;
  readonly homeHref?: string;
  /** Left out on the sign-in page itself. */
  readonly signInHref?: string | undefined;
  readonly links?: readonly { readonly label: string; readonly href: string; readonly current?: boolean | undefined }[];
  readonly ledgerHead?: LedgerHead | undefined;
  /** `narrow` for one form (sign-in, verification of a certificate), `reading` for an article, `wide` for lists. */
  readonly width?: 'narrow' | 'reading' | 'wide';
  readonly children: ReactNode;
};

/** The frame of pages that anyone may read: sign-in, news, consultation, verification of a certificate. */
export function PublicFrame(props: PublicFrameProps) {
  const { language, links = [], width = 'wide' } = props;
  return (
    <div className="frame">
      <SkipLink language={language} />
      <Masthead>
        <Brand href={props.homeHref ?? '/'} unit={props.unit} language={language} />
        {links.length > 0 && (
          <nav className="public-links" aria-label={say(frameWords.mainMenu, language)}>
            {links.map((link) => (
              <a
                key={link.href}
                className="public-link"
                href={link.href}
                aria-current={link.current ? 'page' : undefined}
              >
                {link.label}
              </a>
            ))}
          </nav>
        )}
        {props.signInHref && (
          <a className="button button--secondary button--small" href={props.signInHref}>
            {say(frameWords.signIn, language)}
          </a>
        )}
        <LanguageSwitch links={props.languageLinks} language={language} />
      </Masthead>
      <div className={`public-sheet public-sheet--${width}`}>
        <main className="content" id="main" tabIndex={-1}>
          {props.children}
        </main>
        <Footer language={language} ledgerHead={props.ledgerHead} />
      </div>
    </div>
  );
}
