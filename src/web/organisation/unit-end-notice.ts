import type { MiddlewareHandler } from 'hono';
import { readUnitEnd } from '../../procedures/organisation/unit-end.ts';
import { type VisitEnv, signedIn } from '../visit.ts';

/** Pages of a unit that has ended open as of its last day; each says so, and who succeeded it. */
export const noticeOfEnd: MiddlewareHandler<VisitEnv> = async (visit, next) => {
  const unit = visit.req.param('unit') ?? '';
  const end = await readUnitEnd.run(visit.var.office, signedIn(visit), { unit });
  visit.set('unitEnd', end.ok && end.value ? end.value : undefined);
  await next();
};
