import { importKinds } from '../../domain/imports/import-kind.ts';
import { importNeedWords } from '../../words/import-screens.ts';
import type { Visit } from '../visit.ts';

export type ImportNeed = keyof typeof importNeedWords;

/** What the address asks of the list of imports, as typed. */
export type ImportFilter = { readonly need: ImportNeed | ''; readonly kind: string; readonly file: string };

export function importFilterOf(visit: Visit): ImportFilter {
  const asked = (name: string): string => visit.req.query(name)?.trim() ?? '';
  const need = asked('need');
  const kind = asked('kind');
  return {
    need: need in importNeedWords ? (need as ImportNeed) : '',
    kind: (importKinds as readonly string[]).includes(kind) ? kind : '',
    file: asked('file'),
  };
}

export const isFiltered = (filter: ImportFilter): boolean => Object.values(filter).some((value) => value !== '');
