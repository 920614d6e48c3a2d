import type { ReactNode } from 'react';
import { frameWords, languageNames } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';
import { Mark } from './mark.tsx';
import { Sign } from './sign.tsx';

/** The same page in each language. */
export type LanguageLinks = { readonly vi: string; readonly en: string };

/** The product's mark and name with the office under it. */
export function Brand({ href, unit, language }: { href: string; unit: string; language: Language }) {
  return (
    <a className="brand" href={href}>
      <Mark />
      <span className="brand-text">
        <span className="brand-name">{say(frameWords.product, language)}</span>
        <span className="brand-unit">{unit}</span>
      </span>
    </a>
  );
}

export function LanguageSwitch({ links, language }: { links: LanguageLinks; language: Language }) {
  return (
    <nav className="languages" aria-label={say(frameWords.language, language)}>
      {(['vi', 'en'] as const).map((code) => (
        <a
          key={code}
          className="language"
          href={links[code]}
          hrefLang={code}
          lang={code}
          aria-current={code === language ? 'true' : undefined}
        >
          {code.toUpperCase()}
          <span className="unseen"> {languageNames[code]}</span>
        </a>
      ))}
    </nav>
  );
}

/** The one box that finds a person, a collective or a decision; the key "/" goes to it. */
export function SearchBox({
  action,
  value,
  language,
}: {
  action: string;
  value?: string | undefined;
  language: Language;
}) {
  const label = say(frameWords.searchLabel, language);
  return (
    <form className="search" role="search" action={action} method="get">
      <input
        className="search-input"
        type="search"
        name="q"
        defaultValue={value}
        aria-label={label}
        placeholder={label}
        data-search-shortcut=""
      />
      <button className="search-button" type="submit">
        <Sign name="search" />
        <span className="unseen">{say(frameWords.searchButton, language)}</span>
      </button>
    </form>
  );
}

export function Masthead({ children }: { children: ReactNode }) {
  return <header className="masthead">{children}</header>;
}
