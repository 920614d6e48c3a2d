import type { Words } from './words.ts';

/** Words about lists that named units before these were there. */
export const recheckWords = {
  unitsHaveCome: (units: string) => ({
    vi: `${units} đơn vị trong danh sách nay đã có`,
    en: `${units} units of the list are there by now`,
  }),
  unitsHaveComeWhy: {
    vi: 'Danh sách được kiểm tra khi các đơn vị này chưa có trong hệ thống. Kiểm tra lại để các dòng ấy được đọc theo đơn vị mới; những gì đã sửa, đã chọn vẫn còn.',
    en: 'The list was checked before these units were added. Check it again to read its rows by them; what was repaired and decided stays.',
  },
  recheck: { vi: 'Kiểm tra lại', en: 'Check again' },
  checking: { vi: 'Đang kiểm tra lại…', en: 'Checking again…' },
  someHaveCome: (units: string) => ({ vi: `${units} đơn vị nay đã có`, en: `${units} units are there by now` }),
  listsHaveUnits: (lists: string) => ({
    vi: `${lists} danh sách có đơn vị trước đây chưa có, nay đã có`,
    en: `${lists} lists name units that have been added since`,
  }),
  recheckLists: { vi: 'Kiểm tra lại các danh sách này', en: 'Check these lists again' },
} as const satisfies Words;
