import type { Cell } from './award-sheet.ts';
import { UNITS } from './units.ts';

export const UNIT_HEADINGS = [
  'Mã đơn vị',
  'Tên đơn vị',
  'Tên gọi tắt',
  'Loại',
  'Mã đơn vị cấp trên',
  'Từ ngày',
  'Căn cứ',
] as const;

/** Heading and one row per unit, parents before children. */
export const unitSheet = (): Cell[][] => [
  [...UNIT_HEADINGS],
  ...UNITS.map(({ code, name, shortName, kind, parent, from, ground }): Cell[] => [
    code,
    name,
    shortName,
    kind,
    parent,
    { day: from },
    ground,
  ]),
];
