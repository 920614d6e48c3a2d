import type { KindOfImport } from '../../../domain/imports/import-state.ts';
import type { WorkSetting } from './work-setting.ts';

/**
 * Rows that are judged or written in one transaction: few enough that pages of the embedded engine, which has one
 * connection, wait well under a second, and enough that most lists of an office are written all at once or not.
 */
export const ROWS_OF_PART = 3_000;

/** Units name each other anywhere in their list, so that it is taken as a whole. */
const WHOLE_LIST = 50_000;

export const partRows = (kind: KindOfImport, { rowsOfPart }: Pick<WorkSetting, 'rowsOfPart'>): number =>
  kind === 'units' ? WHOLE_LIST : rowsOfPart;
