import { showImport } from '../../procedures/imports/show.ts';
import { type Visit, signedIn } from '../visit.ts';

/** Which rows of an import the address asks for. */
export type AskedRows = { readonly only: 'all' | 'problems'; readonly page: string | undefined };

export const askedRows = (visit: Visit): AskedRows => ({
  only: visit.req.query('only') === 'problems' ? 'problems' : 'all',
  page: visit.req.query('page'),
});

export const readImportRows = (visit: Visit, importId: string, asked: AskedRows) =>
  showImport.run(visit.var.office, signedIn(visit), { importId, ...asked });
