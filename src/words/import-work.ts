import type { Phrase } from './words.ts';

/** What the command line says of a list besides its rows. */
export const importWorkWords = {
  undecided: (count: number) => ({
    vi: `${count} dòng cần người quyết định là ai; hãy mở danh sách trên màn hình để quyết định.`,
    en: `A person must decide whom ${count} rows mean; open the list on the screen.`,
  }),
  unchanged: (count: number) => ({
    vi: `${count} dòng đã có trong sổ, không thêm gì.`,
    en: `${count} rows stand in the book already.`,
  }),
} satisfies Record<string, (count: number) => Phrase>;

type Detail = Readonly<Record<string, string>>;

/** Why a step on an import cannot be taken, and why the work on one stopped. */
export const importWorkRefusalWords = {
  'import-at-work': ({ fileName = '' }: Detail) => ({
    vi: `“${fileName}” đang được xử lý. Hãy đợi xong rồi thử lại.`,
    en: `“${fileName}” is being worked on. Wait until it is done.`,
  }),
  'import-dropped': ({ fileName = '' }: Detail) => ({
    vi: `“${fileName}” đã được bỏ. Muốn dùng lại, hãy nhập lại tệp.`,
    en: `“${fileName}” was dropped. Import the file again.`,
  }),
  'import-failed': ({ fileName = '' }: Detail) => ({
    vi: `“${fileName}” chưa đọc hoặc chưa kiểm tra được. Hãy bấm Thử lại, hoặc bỏ rồi nhập tệp khác.`,
    en: `“${fileName}” could not be read or checked. Try again, or drop it and import another file.`,
  }),
  'import-needs-mapping': ({ fileName = '' }: Detail) => ({
    vi: `Cần nói rõ các cột của “${fileName}” trước khi kiểm tra.`,
    en: `Say first what the columns of “${fileName}” mean.`,
  }),
  'import-has-questions': ({ count = '' }: Detail) => ({
    vi: `Còn ${count} dòng cần quyết định là ai nên chưa ghi sổ được.`,
    en: `${count} rows wait for a decision about whom they mean, so nothing was written.`,
  }),
  'import-none-alone': ({ fileName = '' }: Detail) => ({
    vi: `“${fileName}” không còn dòng nào chỉ có một người phù hợp.`,
    en: `“${fileName}” has no row left that fits one person only.`,
  }),
  'import-nothing-to-write': ({ fileName = '' }: Detail) => ({
    vi: `“${fileName}” không có dòng nào mới để ghi sổ.`,
    en: `“${fileName}” has no new row to write.`,
  }),
  'import-stopped': ({ row = '', name = '', until = '' }: Detail) => ({
    vi: `Đang ghi thì có thay đổi: dòng ${row} (${name}) không còn ghi được như cũ, nên đã dừng. Các dòng đến dòng ${until} đã vào sổ và vẫn giữ; các dòng sau chưa ghi. Hãy xem lại rồi ghi tiếp, hoặc hủy lần nhập này.`,
    en: `Something changed during the writing: row ${row} (${name}) no longer fits, so it stopped. Rows up to ${until} are in the book and stay; those below are not. Look again and go on, or undo this import.`,
  }),
  'import-partly-written': ({ fileName = '' }: Detail) => ({
    vi: `Một phần của “${fileName}” đã vào sổ nên không bỏ được. Hãy hủy lần nhập này.`,
    en: `A part of “${fileName}” is in the book, so it cannot be dropped. Undo this import.`,
  }),
  'import-moved-on': ({ fileName = '' }: Detail) => ({
    vi: `“${fileName}” đang được một tiến trình khác xử lý.`,
    en: `Another process is at work on “${fileName}”.`,
  }),
  'import-records-in-use': ({ fileName = '', names = '' }: Detail) => ({
    vi: `Không hủy được lần nhập “${fileName}”: đã có dữ liệu sau đó gắn với ${names}. Hãy xử lý các trường hợp này trước.`,
    en: `“${fileName}” cannot be undone: later records rest on ${names}. Deal with these first.`,
  }),
  'kind-not-possible': () => ({
    vi: 'Chưa nhập được loại danh sách này. Hãy chọn loại khác.',
    en: 'Lists of this kind cannot be imported yet. Choose another kind.',
  }),
  'disk-full': ({ fileName = '' }: Detail) => ({
    vi: `Ổ đĩa của máy chủ đã đầy nên việc xử lý “${fileName}” phải dừng. Những gì đã ghi vẫn còn nguyên. Hãy giải phóng chỗ trống rồi bấm Thử lại.`,
    en: `The server's disk is full, so the work on “${fileName}” stopped. What was written is safe. Free some space, then try again.`,
  }),
  unexpected: ({ fileName = '' }: Detail) => ({
    vi: `Có lỗi ngoài dự kiến khi xử lý “${fileName}”. Tệp vẫn được giữ: hãy bấm Thử lại; nếu vẫn lỗi, hãy báo người quản trị.`,
    en: `An unforeseen error stopped the work on “${fileName}”. The file is kept: try again, and tell the administrator if it happens again.`,
  }),
} satisfies Record<string, (detail: Detail) => Phrase>;
