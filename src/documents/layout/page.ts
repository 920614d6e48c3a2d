/**
 * The page of NĐ 30/2020/NĐ-CP, Phụ lục I, mục I: A4 upright (khoản 1), margins top and bottom 20–25 mm, left 30–35 mm,
 * right 15–20 mm (khoản 3). All lengths in mm.
 */
export const PAGE = {
  width: 210,
  height: 297,
  margin: { top: 20, bottom: 20, left: 30, right: 20 },
} as const;

/** Width of the text, mm. */
export const TEXT_WIDTH = PAGE.width - PAGE.margin.left - PAGE.margin.right;

/** Page number: Arabic, size 13–14, centred in the top margin, not on the first page (Phụ lục I, mục I.7). Size in pt. */
export const PAGE_NUMBER_SIZE = 13;

/** Times New Roman, black (Phụ lục I, mục I.4). Tinos has the same widths and may be embedded. */
export const FONTS = { office: 'Times New Roman', embedded: 'Tinos' } as const;

/** Line pitch as a multiple of the size: between single and one and a half (Phụ lục I, mục II.6.c). */
export const LINE_PITCH = 1.2;
