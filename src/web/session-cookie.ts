import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { Visit } from './visit.ts';

const NAME = 'sovang_session';

/** Only over https when the visit is: the embedded start on one machine is plain http. */
const isSecure = (visit: Visit): boolean =>
  new URL(visit.req.url).protocol === 'https:' || visit.req.header('x-forwarded-proto') === 'https';

export const sessionToken = (visit: Visit): string | undefined => getCookie(visit, NAME);

/** The browser keeps the token until it is closed; scripts cannot read it and other sites cannot send it. */
export const keepSession = (visit: Visit, token: string): void =>
  setCookie(visit, NAME, token, { httpOnly: true, sameSite: 'Lax', secure: isSecure(visit), path: '/' });

export const dropSession = (visit: Visit): void => void deleteCookie(visit, NAME, { path: '/' });
