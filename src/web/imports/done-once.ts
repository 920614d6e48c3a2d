import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { z } from 'zod';
import type { Visit } from '../visit.ts';

const NAME = 'sovang_import_done';

const done = z.object({
  importId: z.string(),
  deed: z.enum(['received', 'repaired', 'decided', 'dropped']),
  /** Number of files, number of a row, or name of a list. */
  value: z.string(),
});

/** What was done a moment ago; told on the page that follows, once. */
export type Done = z.infer<typeof done>;

export const keepDone = (visit: Visit, told: Done): void =>
  setCookie(visit, NAME, JSON.stringify(told), { httpOnly: true, sameSite: 'Lax', path: '/', maxAge: 60 });

/** What was done to this import (or, with an empty id, to none in particular), and forgets it. */
export function takeDone(visit: Visit, importId: string): Done | undefined {
  const kept = getCookie(visit, NAME);
  if (kept === undefined) return undefined;
  const told = done.safeParse(parsed(kept));
  if (told.success && told.data.importId !== importId) return undefined;
  deleteCookie(visit, NAME, { path: '/' });
  return told.success ? told.data : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
