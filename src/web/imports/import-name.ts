import type { ImportView } from './import-view.ts';

/** "danh-sach.xlsx · Sheet2": the sheet tells the lists of one file apart. */
export const importName = ({ fileName, sheetName }: Pick<ImportView, 'fileName' | 'sheetName'>): string =>
  sheetName === '' ? fileName : `${fileName} · ${sheetName}`;
