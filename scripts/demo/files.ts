import { awardSheet, type Cell } from './award-sheet.ts';
import { bacKan2021 } from './bac-kan-2021.ts';
import { unitSheet } from './unit-sheet.ts';
import type { SheetLayout } from './workbook.ts';

export type DemoWorkbook = { readonly file: string; readonly layout: SheetLayout; readonly rows: Cell[][] };

const UNIT_WIDTHS = [30, 52, 34, 22, 18, 12, 48];
const AWARD_WIDTHS = [6, 9, 44, 12, 28, 48, 28, 34, 24, 16, 13, 12, 12, 60, 9, 15, 13, 13, 13];

/** The three workbooks of the demonstration with their cells. */
export function demoWorkbooks(): DemoWorkbook[] {
  const { awards, communeAwards } = bacKan2021();
  return [
    { file: 'don-vi.xlsx', layout: { name: 'Đơn vị', widths: UNIT_WIDTHS }, rows: unitSheet() },
    {
      file: 'khen-thuong-2021.xlsx',
      layout: { name: 'Khen thưởng 2021', widths: AWARD_WIDTHS },
      rows: awardSheet(awards),
    },
    {
      file: 'lao-dong-tien-tien-cap-xa-2020.xlsx',
      layout: { name: 'LĐTT cấp xã 2020', widths: AWARD_WIDTHS },
      rows: awardSheet(communeAwards),
    },
  ];
}
