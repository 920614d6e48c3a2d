import { importStateTags } from './import-screens.ts';
import { screenMoment } from './screen-moment.ts';
import type { Phrase, Words } from './words.ts';

/** Words about files that were sent before. */
export const importSendingWords = {
  sentBefore: (files: string) => ({
    vi: `${files} tệp đã gửi trước đây nên chưa nhận lại`,
    en: `${files} files were sent before and were not taken again`,
  }),
  sentBeforeWhy: {
    vi: 'Nội dung giống hệt tệp đã có. Nhập lại chỉ cần khi muốn kiểm tra từ đầu; dòng đã ghi sổ không bị ghi lần nữa.',
    en: 'Their content is exactly that of files that stand here. Rows in the book are not written twice.',
  },
  sentOn: (moment: string) => ({ vi: `đã gửi lúc ${moment}, đang ở`, en: `sent ${moment}, now in` }),
  takeAgain: { vi: 'Vẫn nhập lại', en: 'Take it again' },
  takeAgainOf: (file: string) => ({ vi: `Vẫn nhập lại “${file}”`, en: `Take “${file}” again` }),
  addAgain: (id: string) => ({
    vi: `Mở lần nhập ${id} trên màn hình để xem, hoặc thêm --again để vẫn nhập lại.`,
    en: `Open import ${id} on the screen, or add --again to take the file all the same.`,
  }),
} satisfies Words;

type Detail = Readonly<Record<string, string>>;

const stateOf = (code: string): Phrase =>
  (importStateTags as Readonly<Record<string, Phrase | undefined>>)[code] ?? { vi: code, en: code };

/** Why a file is not taken. */
export const importSendingRefusalWords = {
  'import-file-sent': ({ otherFile = '', sentAt = '', state = '' }: Detail) => ({
    vi: `Tệp này đã gửi lúc ${screenMoment(sentAt)}, đang ở lần nhập “${otherFile}” (${stateOf(state).vi}).`,
    en: `This file was sent ${screenMoment(sentAt)} and stands in the import “${otherFile}” (${stateOf(state).en}).`,
  }),
} satisfies Record<string, (detail: Detail) => Phrase>;
