import type { UnitEventKind } from '../domain/organisation/unit-event.ts';
import type { UnitEventProblemCode } from '../domain/organisation/unit-event-problem.ts';
import type { Phrase, Words } from './words.ts';

/** What happened to a unit, as the office calls it. */
export const unitEventKindWords = {
  create: { vi: 'Thành lập', en: 'Set up' },
  rename: { vi: 'Đổi tên', en: 'Renamed' },
  move: { vi: 'Chuyển đơn vị quản lý', en: 'Moved' },
  change_kind: { vi: 'Đổi loại', en: 'Kind changed' },
  merge: { vi: 'Nhập, sáp nhập', en: 'Merged' },
  split: { vi: 'Chia, tách', en: 'Split' },
  dissolve: { vi: 'Giải thể', en: 'Dissolved' },
} as const satisfies Record<UnitEventKind, Phrase>;

type OtherCode =
  | 'event-lines-after'
  | 'event-in-future'
  | 'name-of-earlier-event'
  | 'bad-change'
  | 'too-many'
  | 'choose-units'
  | 'reform-not-json'
  | 'reform-file';

type Say = (a: string, b: string, c: string) => Phrase;

const say: Record<UnitEventProblemCode | OtherCode, Say> = {
  'event-unknown-unit': (code) => ({
    vi: `Không có đơn vị mã “${code}”. Hãy kiểm tra mã, hoặc thêm đơn vị trước.`,
    en: `There is no unit “${code}”. Check the code, or add the unit first.`,
  }),
  'event-unit-not-yet': (name, day) => ({
    vi: `${name} có từ ngày ${day}: ngày biến động phải sau ngày đó.`,
    en: `${name} began on ${day}: the event must come later.`,
  }),
  'event-unit-ended': (name, day) => ({
    vi: `${name} đã kết thúc từ ngày ${day}. Hãy chọn đơn vị kế thừa, hoặc ngày sớm hơn.`,
    en: `${name} ended on ${day}. Choose its successor, or an earlier day.`,
  }),
  'event-began-that-day': (name) => ({
    vi: `${name} bắt đầu đúng ngày này nên không thể thay đổi hay kết thúc ngay trong ngày. Hãy hủy biến động đã ghi rồi ghi lại.`,
    en: `${name} begins on this very day. Take the recorded event back and record it again.`,
  }),
  'event-overlaps': (name, day) => ({
    vi: `${name} đã có biến động khác từ ngày ${day}, sau ngày này. Hãy hủy biến động đó trước, hoặc chọn ngày sau nó.`,
    en: `${name} already has another event on ${day}, after this day. Take that one back first, or choose a later day.`,
  }),
  'event-parent-unknown': (code) => ({
    vi: `Không có đơn vị cấp trên mã “${code}” vào ngày này.`,
    en: `There is no parent unit “${code}” on this day.`,
  }),
  'event-parent-ended': (name, parent, day) => ({
    vi: `${name} không thể trực thuộc ${parent}: đơn vị này kết thúc từ ngày ${day}.`,
    en: `${name} cannot stand below ${parent}, which ends on ${day}.`,
  }),
  'event-parent-circle': (name, parent) => ({
    vi: `${name} không thể trực thuộc ${parent}: hai đơn vị sẽ là cấp trên của nhau.`,
    en: `${name} cannot stand below ${parent}: each would be above the other.`,
  }),
  'event-code-taken': (code, name) => ({
    vi: `Mã “${code}” đã dùng cho ${name}. Mỗi mã chỉ dùng một lần; hãy đặt mã khác, ví dụ “${code}-moi”.`,
    en: `Code “${code}” belongs to ${name}. A code is never given twice; choose another.`,
  }),
  'event-bad-code': (code) => ({
    vi: `“${code}” không dùng làm mã được: chỉ chữ thường không dấu, số và dấu gạch nối, ví dụ “xa-na-ri”.`,
    en: `“${code}” cannot be a code: small letters without accents, digits and hyphens only.`,
  }),
  'event-no-name': () => ({ vi: 'Cần ghi tên của đơn vị.', en: 'The unit needs a name.' }),
  'event-no-ground': () => ({
    vi: 'Cần ghi căn cứ: số, ngày, cơ quan ban hành của nghị quyết hoặc quyết định.',
    en: 'Write the legal ground: number, day and issuer of the resolution or decision.',
  }),
  'event-no-principal': (name) => ({
    vi: `${name} được chia cho nhiều đơn vị: hãy chọn đúng một đơn vị kế thừa chính, nơi giữ Sổ khen thưởng của đơn vị cũ.`,
    en: `${name} goes to several units: choose the one principal successor, which keeps its records.`,
  }),
  'event-two-principals': (name) => ({
    vi: `${name} chỉ có được một đơn vị kế thừa chính (đơn vị còn hoạt động thì tự giữ sổ của mình).`,
    en: `${name} can have only one principal successor (a unit that goes on keeps its own records).`,
  }),
  'event-whole-and-part': (name) => ({
    vi: `${name} vừa chuyển toàn bộ vừa chuyển một phần, hoặc chuyển toàn bộ mà vẫn hoạt động. Hãy ghi “một phần” ở từng nơi.`,
    en: `${name} is given wholly and also in part. Write “part” for each.`,
  }),
  'event-to-itself': (name) => ({ vi: `${name} không thể kế thừa chính mình.`, en: `${name} cannot succeed itself.` }),
  'event-target-not-listed': (code) => ({
    vi: `Đơn vị nhận “${code}” chưa được mô tả trong biến động này.`,
    en: `The receiving unit “${code}” is not described in this event.`,
  }),
  'event-nothing-given': (name) => ({
    vi: `${name} chưa nhận đơn vị hay phần nào.`,
    en: `${name} receives no unit and no part.`,
  }),
  'event-child-homeless': (child, parent) => ({
    vi: `${child} đang trực thuộc ${parent}: hãy ghi đơn vị này chuyển về đâu.`,
    en: `${child} stands below ${parent}: say where it goes.`,
  }),
  'event-child-later': (child, parent) => ({
    vi: `${child} về trực thuộc ${parent} sau ngày này: hãy hủy việc đó trước, hoặc chọn ngày sau nó.`,
    en: `${child} comes below ${parent} only after this day. Take that back first, or choose a later day.`,
  }),
  'event-nothing-changes': (name) => ({
    vi: `${name} đã như vậy rồi, không có gì thay đổi.`,
    en: `${name} is so already.`,
  }),
  'event-twice': (name) => ({ vi: `${name} được ghi hai lần.`, en: `${name} is named twice.` }),
  'event-lines-after': (name, day) => ({
    vi: `${name} còn dòng khen thưởng ký ngày ${day}, tức là khi đơn vị đã kết thúc. Hãy chọn ngày sau đó, hoặc hủy lần nhập ấy rồi nhập lại ở đơn vị kế thừa.`,
    en: `${name} has award lines signed on ${day}, when it would no longer exist. Choose a later day, or undo that import and bring it in at the successor.`,
  }),
  'event-in-future': (day) => ({
    vi: `Ngày ${day} còn quá xa. Hãy kiểm tra lại năm.`,
    en: `${day} is too far ahead. Please check the year.`,
  }),
  'name-of-earlier-event': () => ({
    vi: 'Tên này đã có từ trước biến động: hãy sửa ở biến động đã đặt ra tên ấy.',
    en: 'The name was there before this event: correct it at the event that gave it.',
  }),
  'bad-change': () => ({
    vi: 'Biến động này ghi thiếu hoặc sai mục.',
    en: 'This event lacks something or is wrongly written.',
  }),
  'too-many': () => ({ vi: 'Quá nhiều biến động trong một lần.', en: 'Too many events at once.' }),
  'choose-units': () => ({ vi: 'Hãy chọn ít nhất một đơn vị.', en: 'Choose at least one unit.' }),
  'reform-not-json': (why) => ({
    vi: `Không đọc được tệp sắp xếp (${why}). Hãy dùng tệp JSON hoặc Excel theo mẫu trong hướng dẫn.`,
    en: `The reform file cannot be read (${why}). Use JSON or Excel as the guide describes.`,
  }),
  'reform-file': (row, why) => ({ vi: `Dòng ${row}: ${why}`, en: `Row ${row}: ${why}` }),
};

/** Problems of events by code; the facts of a sentence come divided by “|”. */
export const unitEventProblemWords: Readonly<Record<string, (value: string) => Phrase>> = Object.fromEntries(
  Object.entries(say).map(([code, phrase]) => [
    code,
    (value: string): Phrase => {
      const [a = '', b = '', c = ''] = value.split('|');
      return phrase(a, b, c);
    },
  ]),
);

/** Refusals of taking an event back, and of correcting how it was typed. */
export const unitEventRefusalWords = {
  'event-rested-on': ({ names = '' }: Readonly<Record<string, string>>) => ({
    vi: `Chưa hủy được: đã có dữ liệu ghi sau dựa trên biến động này (${names}). Hãy hủy những dữ liệu đó trước.`,
    en: `Cannot be taken back: later records rest on it (${names}). Take those back first.`,
  }),
  'wording-not-changed': {
    vi: 'Tên và căn cứ không khác với bản đang lưu: chưa có gì để sửa.',
    en: 'Name and ground are as they are kept: there is nothing to correct.',
  },
};

/** Words of what a unit was and became. */
export const unitEndWords = {
  ended: (day: string) => ({ vi: `Đơn vị này kết thúc hoạt động từ ngày ${day}`, en: `This unit ended on ${day}` }),
  succeededBy: { vi: 'Kế thừa bởi:', en: 'Succeeded by:' },
  nobody: { vi: 'Không có đơn vị kế thừa.', en: 'No unit succeeds it.' },
  asOfLastDay: {
    vi: 'Các trang của đơn vị mở theo ngày hoạt động cuối cùng; sổ vẫn giữ nguyên.',
    en: 'Its pages open as of its last day; its records are kept.',
  },
} as const satisfies Words;

export type ReformCounts = {
  readonly ended: number;
  readonly unitsNew: number;
  readonly children: number;
  readonly postsMoved: number;
  readonly roles: number;
};

/** What `sovang units` says. */
export const unitCommandWords = {
  preview: ({ ended, unitsNew, children, postsMoved, roles }: ReformCounts, old: number, now: number) => ({
    vi: `${ended} đơn vị kết thúc, ${unitsNew} đơn vị mới, ${children} đơn vị bên trong chuyển theo, ${postsMoved} quá trình công tác chuyển sang đơn vị kế thừa, ${roles} vai trò ở đơn vị kết thúc; ${old} dòng khen thưởng theo bản đồ cũ, ${now} theo bản đồ mới.`,
    en: `${ended} units end, ${unitsNew} new, ${children} units inside move, ${postsMoved} posts carried over, ${roles} roles in units that end; ${old} award lines by the old map, ${now} by the new one.`,
  }),
  applied: (events: number) => ({ vi: `Đã ghi ${events} biến động.`, en: `${events} events recorded.` }),
  rolesLeft: (given: number, left: number) => ({
    vi: `Đã giao ${given} vai trò ở đơn vị kế thừa. Không giao ${left} vai trò vì đơn vị kế thừa rộng hơn đơn vị cũ: hãy giao riêng ở đơn vị phù hợp.`,
    en: `${given} roles given in the successors. ${left} were not given, for their successors reach further: give those by hand.`,
  }),
} satisfies Words;
