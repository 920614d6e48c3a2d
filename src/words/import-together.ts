import type { Words } from './words.ts';

/** Words about writing several lists in one go. */
export const togetherWords = {
  choose: { vi: 'Chọn', en: 'Choose' },
  chooseOf: (list: string) => ({ vi: `Chọn “${list}” để ghi sổ`, en: `Choose “${list}” to be written` }),
  writeChosen: { vi: 'Ghi sổ danh sách đã chọn', en: 'Write the chosen lists' },
  writeAll: (lists: string) => ({
    vi: lists === '1' ? 'Ghi sổ danh sách chờ ghi sổ' : `Ghi sổ cả ${lists} danh sách chờ ghi sổ`,
    en: lists === '1' ? 'Write the list that is ready' : `Write all ${lists} lists that are ready`,
  }),
  why: {
    vi: 'Đơn vị và nhân sự được ghi trước, rồi đến khen thưởng; danh sách gửi trước ghi trước. Danh sách còn lỗi hay cần quyết định không bị đụng đến. Mỗi danh sách vẫn hủy riêng được.',
    en: 'Units and staff are written first, then awards, older lists first. Lists that still need somebody are not touched. Each can still be undone by itself.',
  },
  noneChosen: {
    vi: 'Hãy đánh dấu ít nhất một danh sách chờ ghi sổ ở bảng dưới.',
    en: 'Mark at least one list that is ready in the table below.',
  },
  title: { vi: 'Ghi sổ nhiều danh sách', en: 'Writing several lists' },
  lead: (begun: string) => ({ vi: `${begun} danh sách được ghi lần này`, en: `${begun} lists in this going` }),
  atWork: (done: string, all: string) => ({
    vi: `Đang ghi sổ: xong ${done} trên ${all} danh sách`,
    en: `Writing: ${done} of ${all} lists are done`,
  }),
  done: (written: string) => ({ vi: `Đã ghi sổ ${written} danh sách`, en: `${written} lists were written` }),
  notDone: (lists: string) => ({
    vi: `${lists} danh sách chưa vào sổ trọn vẹn; mở từng danh sách để xem vì sao`,
    en: `${lists} lists are not wholly in the book; open each to see why`,
  }),
  refused: (lists: string) => ({ vi: `${lists} danh sách chưa ghi`, en: `${lists} lists were not begun` }),
  needSomebody: (lists: string) => ({
    vi: `${lists} danh sách còn cần xử lý, không ghi lần này`,
    en: `${lists} lists still need somebody and were not touched`,
  }),
  andMore: (lists: string) => ({ vi: `và ${lists} danh sách khác`, en: `and ${lists} more` }),
  left: (lists: string) => ({
    vi: `Còn ${lists} danh sách chờ ghi sổ; hãy ghi tiếp lần sau.`,
    en: `${lists} more lists are ready; write them in the next going.`,
  }),
  nothing: { vi: 'Chưa danh sách nào được ghi lần này', en: 'No list was begun' },
  nothingWhy: { vi: 'Quay về danh sách các lần nhập để chọn.', en: 'Go back to the imports and choose.' },
  lists: { vi: 'Các danh sách của lần ghi này', en: 'The lists of this going' },
  changed: {
    vi: 'vừa có người thay đổi danh sách này; hãy mở ra xem lại rồi ghi',
    en: 'somebody has just changed this list; open it, then write it',
  },
} satisfies Words;
