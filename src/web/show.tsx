import type { ReactNode } from 'react';
import { may } from '../domain/access/may.ts';
import type { Action } from '../domain/access/action.ts';
import type { Unit } from '../domain/organisation/unit.ts';
import type { PartCode } from '../words/frame.ts';
import { say } from '../words/words.ts';
import { frameWords } from '../words/frame.ts';
import { addresses } from './addresses.ts';
import { buildMenu } from './kit/menu.ts';
import { PageFrame } from './kit/page-frame.tsx';
import { renderPage } from './kit/page.tsx';
import { PublicFrame } from './kit/public-frame.tsx';
import { languageLinks } from './language.ts';
import { EndedUnit } from './organisation/unit-ended.tsx';
import { type Visit, signedIn } from './visit.ts';

type Status = 200 | 400 | 403 | 404 | 409 | 422 | 429 | 500;

/** The parts that exist, with the action that lets a person open them. */
const PARTS: readonly { part: PartCode; action: Action; href: (code: string) => string }[] = [
  { part: 'search', action: 'read-book', href: addresses.search },
  { part: 'cluster', action: 'read-inspection', href: addresses.clusters },
  { part: 'inspection', action: 'read-inspection', href: addresses.inspections },
  { part: 'nominationBatch', action: 'read-book', href: addresses.nominations },
  { part: 'conditionCheck', action: 'check-nominees', href: addresses.checkList },
  { part: 'ledger', action: 'read-book', href: addresses.book },
  { part: 'organisation', action: 'read-organisation', href: addresses.organisation },
  { part: 'report', action: 'read-report', href: addresses.report },
  { part: 'library', action: 'read-book', href: addresses.lawLibrary },
  { part: 'dataImport', action: 'import-awards', href: addresses.imports },
];

export type ShownPage = {
  readonly title: string;
  /** The unit whose pages these are. */
  readonly unit: Pick<Unit, 'code' | 'name'>;
  readonly status?: Status;
  readonly refreshAfterSeconds?: number;
  readonly children: ReactNode;
};

/** A page behind the sign-in, in the frame of a unit. */
export function showPage(
  visit: Visit,
  { title, unit, status = 200, refreshAfterSeconds, children }: ShownPage,
): Response {
  const { language, assets, nonce } = visit.var;
  const actor = signedIn(visit);
  const open = PARTS.filter(({ action }) =>
    actor.grants.some((grant) => may(actor, action, [grant.unitId], visit.var.office.today()).allowed),
  );
  const parts = open.map(({ part, href }) => ({ part, href: href(unit.code) }));
  return html(
    visit,
    renderPage({
      title,
      language,
      assets,
      nonce,
      refreshAfterSeconds,
      children: (
        <PageFrame
          language={language}
          languageLinks={languageLinks(visit)}
          unit={unit.name}
          homeHref={addresses.unit(unit.code)}
          person={{ name: actor.displayName, accountHref: addresses.unit(unit.code), signOutAction: addresses.signOut }}
          menu={buildMenu(parts, visit.req.path, language)}
          search={{ action: addresses.search(unit.code), value: visit.req.query('q') }}
        >
          {visit.var.unitEnd && <EndedUnit end={visit.var.unitEnd} language={language} />}
          {children}
        </PageFrame>
      ),
    }),
    status,
  );
}

export type PublicPage = {
  readonly title: string;
  readonly width?: 'narrow' | 'reading' | 'wide';
  readonly status?: Status;
  readonly children: ReactNode;
};

/** A page that anyone may read. */
export function showPublicPage(visit: Visit, { title, width = 'wide', status = 200, children }: PublicPage): Response {
  const { language, assets, nonce } = visit.var;
  const onSignIn = visit.req.path === addresses.signIn;
  return html(
    visit,
    renderPage({
      title,
      language,
      assets,
      nonce,
      children: (
        <PublicFrame
          language={language}
          languageLinks={languageLinks(visit)}
          unit={say(frameWords.subject, language)}
          width={width}
          signInHref={onSignIn || visit.var.actor ? undefined : addresses.signIn}
        >
          {children}
        </PublicFrame>
      ),
    }),
    status,
  );
}

/** Pages hold personal data: nobody between us and the browser keeps them. */
function html(visit: Visit, markup: string, status: Status): Response {
  return visit.html(markup, status, { 'cache-control': 'no-store' });
}
