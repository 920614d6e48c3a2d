import type { Phrase, Words } from './words.ts';

/** Words of news: drafting, editing, the public page. */
export const newsWords = {
  list: { vi: 'Tin tức', en: 'News' },
  title: { vi: 'Tiêu đề', en: 'Title' },
  body: { vi: 'Nội dung', en: 'Text' },
  bodyHint: {
    vi: 'Mỗi đoạn một dòng. Số liệu trong ngoặc {{…}} lấy từ sổ: có thể chuyển chỗ, không gõ lại.',
    en: 'One paragraph a line. Numbers in {{…}} come from the book: move them, do not retype them.',
  },
  draft: { vi: 'Soạn tin từ biên bản', en: 'Draft from the record' },
  preview: { vi: 'Xem trước', en: 'Preview' },
  publish: { vi: 'Đăng tin', en: 'Publish' },
  stateDraft: { vi: 'Đang soạn', en: 'Draft' },
  statePublished: { vi: 'Đã đăng', en: 'Published' },
  publishedOn: (day: string) => ({ vi: `Đăng ngày ${day}`, en: `Published on ${day}` }),
  unknownTokens: {
    vi: 'Số liệu không có trong sổ: hãy sửa hoặc bỏ trước khi đăng.',
    en: 'Figures that the records do not have: correct or remove them before publishing.',
  },
  unboundNumbers: {
    vi: 'Số gõ tay, không gắn với sổ: hãy kiểm tra lại.',
    en: 'Numbers typed by hand, bound to no record: please check them.',
  },
  noNews: { vi: 'Chưa có tin nào được đăng.', en: 'Nothing has been published yet.' },
} as const satisfies Words;

/** Why a field of a news item cannot be accepted, and the way out. */
export const newsFieldProblemWords = {
  'unknown-token': (value) => ({
    vi: `Không có số liệu “${value}”. Hãy sửa lại mã trong ngoặc {{…}} hoặc bỏ đi.`,
    en: `There is no figure “${value}”. Correct the key in {{…}} or remove it.`,
  }),
} satisfies Record<string, (value: string) => Phrase>;

/** What the state of a news item does not allow. */
export const newsRefusalWords = {
  'news-exists': {
    vi: 'Cuộc kiểm tra này đã có tin. Hãy mở tin đã có.',
    en: 'This inspection has a news item already. Open it.',
  },
  'already-published': {
    vi: 'Tin đã đăng nên không sửa được nữa.',
    en: 'The item is published and cannot be changed any more.',
  },
} as const satisfies Words;
