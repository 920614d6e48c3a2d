import { Hono, type MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { readHomeUnits } from '../procedures/accounts/home-units.ts';
import { findActor } from '../procedures/accounts/sign-in.ts';
import { must } from '../kernel/result.ts';
import { accountRoutes } from './accounts/routes.tsx';
import { apiRoutes } from './api/routes.ts';
import { addresses, withQuery } from './addresses.ts';
import { showProblem, showUnexpected } from './errors.tsx';
import { bookRoutes } from './awards/routes.tsx';
import { homeRoutes } from './home/routes.ts';
import { importRoutes } from './imports/routes.tsx';
import { refuseLargeBody } from './imports/upload.ts';
import { inspectionRoutes } from './inspections/routes.ts';
import { clusterRoutes } from './clusters/routes.ts';
import { chosenLanguage } from './language.ts';
import { collectiveLawRoutes } from './law/collective-routes.ts';
import { lawRoutes } from './law/routes.ts';
import { nominationRoutes } from './nominations/routes.ts';
import { collectiveRatingRoutes } from './organisation/collective-rating-routes.tsx';
import { organisationRoutes } from './organisation/routes.ts';
import { publicRoutes } from './public/routes.ts';
import { noticeOfEnd } from './organisation/unit-end-notice.ts';
import { byUnitRoutes } from './reports/by-unit-routes.ts';
import { reportRoutes } from './reports/routes.ts';
import { headers, ownFormsOnly } from './security.ts';
import { searchRoutes } from './search/routes.ts';
import { sessionToken } from './session-cookie.ts';
import { serveAssets } from './static-files.ts';
import type { App, VisitEnv, WebSettings } from './visit.ts';

/** Largest request: an evening's workbooks, of which each may have 20 MB. */
const BODY_LIMIT = 64 * 1024 * 1024;

/** The whole web: middleware from the outside in, then the routes of each subject. */
export function createApp(settings: WebSettings, log: (line: string) => void): App {
  const app = new Hono<VisitEnv>();
  serveAssets(app, settings.assetsFolder);
  app.get('/suc-khoe', (visit) => visit.text('ok'));
  app.use(
    prepareVisit(settings),
    headers,
    ownFormsOnly(settings.publicUrl),
    bodyLimit({ maxSize: BODY_LIMIT, onError: refuseLargeBody }),
  );
  app.use(addresses.unit(':unit'), onlySignedIn);
  app.use(`${addresses.unit(':unit')}/*`, onlySignedIn);
  app.use(addresses.unit(':unit'), noticeOfEnd);
  app.use(`${addresses.unit(':unit')}/*`, noticeOfEnd);
  accountRoutes(app);
  apiRoutes(app);
  homeRoutes(app);
  bookRoutes(app);
  searchRoutes(app);
  nominationRoutes(app);
  reportRoutes(app);
  byUnitRoutes(app);
  organisationRoutes(app);
  importRoutes(app);
  clusterRoutes(app);
  inspectionRoutes(app);
  lawRoutes(app);
  collectiveLawRoutes(app);
  collectiveRatingRoutes(app);
  publicRoutes(app);
  app.notFound((visit) => showProblem(visit, { code: 'not-found', what: 'page' }));
  app.onError((error, visit) => {
    const code = settings.office.newId().slice(0, 8);
    log(`${settings.office.now()} ${code} ${visit.req.method} ${visit.req.path}\n${error.stack ?? error.message}`);
    return showUnexpected(visit, code);
  });
  return app;
}

type Middleware = MiddlewareHandler<VisitEnv>;

/** Finds out who visits and in which language; every later handler reads it from the visit. */
const prepareVisit =
  ({ office, assets, limits }: WebSettings): Middleware =>
  async (visit, next) => {
    const token = sessionToken(visit);
    const actor = token ? await findActor(office, token) : undefined;
    visit.set('office', office);
    visit.set('assets', assets);
    visit.set('limits', limits);
    visit.set('nonce', Buffer.from(office.randomBytes(16)).toString('base64'));
    visit.set('language', chosenLanguage(visit));
    visit.set('actor', actor);
    visit.set('homeUnits', actor ? must(await readHomeUnits.run(office, actor, {})) : []);
    await next();
  };

function pathAndQuery(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

/** Pages of a unit are for people who signed in; others go to the sign-in and come back after it. */
const onlySignedIn: Middleware = async (visit, next) => {
  if (visit.var.actor) return next();
  return visit.redirect(withQuery(addresses.signIn, { next: pathAndQuery(visit.req.url) }), 303);
};
