import type { MiddlewareHandler } from 'hono';
import { csrf } from 'hono/csrf';
import { secureHeaders } from 'hono/secure-headers';
import type { VisitEnv } from './visit.ts';

/** Nothing from outside, nothing inline but Turbo's progress bar (by nonce), no frame around our pages. */
export const headers: MiddlewareHandler<VisitEnv> = async (visit, next) => {
  const apply = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", `'nonce-${visit.var.nonce}'`],
      imgSrc: ["'self'"],
      fontSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    xFrameOptions: 'DENY',
  });
  return apply(visit, next);
};

/** Forms are taken from our own pages only, also behind a proxy whose outer address is configured. */
export const ownFormsOnly = (publicUrl: string | null): MiddlewareHandler =>
  csrf({
    origin: (origin, visit) =>
      origin === new URL(visit.req.url).origin || origin === (publicUrl && new URL(publicUrl).origin),
  });
