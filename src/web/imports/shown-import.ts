import type { listImports } from '../../procedures/imports/list.ts';
import type { readImportRows } from './read-import.ts';

type ValueOf<Run extends (...args: never[]) => Promise<unknown>> = Extract<
  Awaited<ReturnType<Run>>,
  { ok: true }
>['value'];

/** A page of the imports of a unit. */
export type ImportList = ValueOf<typeof listImports.run>;

export type ShownImport = ImportList['rows'][number];

/** An import with a page of its rows. */
export type ImportWithRows = ValueOf<typeof readImportRows>;

export type ImportRow = ImportWithRows['rows']['rows'][number];
