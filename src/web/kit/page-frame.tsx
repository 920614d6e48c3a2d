import type { ReactNode } from 'react';
import { frameWords } from '../../words/frame.ts';
import { type Language, say } from '../../words/words.ts';
import { Footer, type LedgerHead } from './footer.tsx';
import { Brand, type LanguageLinks, LanguageSwitch, Masthead, SearchBox } from './masthead.tsx';
import type { MenuGroup } from './menu.ts';
import { Drawer, Rail } from './navigation.tsx';

/** The signed-in person; signing out is a POST to `signOutAction`. */
export type SignedInPerson = {
  readonly name: string;
  readonly post?: string | undefined;
  readonly accountHref: string;
  readonly signOutAction: string;
};

export type PageFrameProps = {
  readonly language: Language;
  readonly languageLinks: LanguageLinks;
  readonly unit: string;
  readonly homeHref?: string;
  readonly person: SignedInPerson;
  readonly menu: readonly MenuGroup[];
  readonly search?: { readonly action: string; readonly value?: string | undefined } | undefined;
  readonly ledgerHead?: LedgerHead | undefined;
  readonly children: ReactNode;
};

export function SkipLink({ language }: { language: Language }) {
  return (
    <a className="skip-link" href="#main">
      {say(frameWords.skipToContent, language)}
    </a>
  );
}

function Person({ person, language }: { person: SignedInPerson; language: Language }) {
  return (
    <div className="person">
      <a className="person-link" href={person.accountHref}>
        <span className="unseen">{say(frameWords.account, language)}: </span>
        <span className="person-name">{person.name}</span>
        {person.post && <span className="person-post">{person.post}</span>}
      </a>
      <form action={person.signOutAction} method="post">
        <button className="button button--quiet button--small" type="submit">
          {say(frameWords.signOut, language)}
        </button>
      </form>
    </div>
  );
}

/** The frame of every page behind the sign-in: masthead, menu, the sheet with the page, footer. */
export function PageFrame(props: PageFrameProps) {
  const { language, menu, search } = props;
  return (
    <div className="frame">
      <SkipLink language={language} />
      <Masthead>
        <Brand href={props.homeHref ?? '/'} unit={props.unit} language={language} />
        {search && <SearchBox action={search.action} value={search.value} language={language} />}
        <Person person={props.person} language={language} />
        <LanguageSwitch links={props.languageLinks} language={language} />
      </Masthead>
      <Drawer menu={menu} language={language} />
      <div className="desk">
        <Rail menu={menu} language={language} />
        <div className="sheet">
          <main className="content" id="main" tabIndex={-1}>
            {props.children}
          </main>
          <Footer language={language} ledgerHead={props.ledgerHead} />
        </div>
      </div>
    </div>
  );
}
