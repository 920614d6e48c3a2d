import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Visit } from '../visit.ts';

const NAME = 'sovang_import_done';

const done = z.object({
  importId: z.string(),
  deed: z.enum(['written', 'undone']),
  lines: z.number(),
  nominations: z.number(),
  units: z.number(),
  head: z.object({ seq: z.number(), hash: z.string() }),
});

/** What writing or undoing an import did; told on the page that follows, once. */
export type Done = z.infer<typeof done>;

export const keepDone = (visit: Visit, told: Done): void =>
  setCookie(visit, NAME, JSON.stringify(told), { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60 });

export function takeDone(visit: Visit, importId: string): Done | undefined {
  const kept = getCookie(visit, NAME);
  if (kept === undefined) return undefined;
  deleteCookie(visit, NAME, { path: '/' });
  const told = done.safeParse(parsed(kept));
  return told.success && told.data.importId === importId ? told.data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
