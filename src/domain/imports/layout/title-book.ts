import { type ImportKind, importKinds } from '../import-kind.ts';
import { layouts } from '../layouts.ts';
import { remembering } from '../remembering.ts';
import { headingKey, withoutBrackets } from './heading-key.ts';

/** The heading that a column's title means; not sure when the title only begins like a known one. */
export type TitleMeaning = { readonly heading: string; readonly sure: boolean };

type Grouped = { readonly group: string; readonly last: string; readonly isYear: boolean; readonly heading: string };

/** Titles of one kind of list by their keys. */
type TitleBook = {
  readonly whole: ReadonlyMap<string, string>;
  readonly grouped: readonly Grouped[];
  /** Keys of every part of a title: what a row of headings consists of. */
  readonly parts: ReadonlySet<string>;
  readonly longestFirst: readonly (readonly [string, string])[];
};

/** "Năm" under "Ngày sinh" is the year of birth; folded it would be that of men. */
const isYear = (line: string): boolean => /^\s*năm\s*$/iu.test(line.normalize('NFC'));

const SHORTEST_BEGINNING = 8;

/** Columns that real lists have and that say nothing about whom or what. */
const SAYS_NOTHING = new Set(
  [
    [
      'Ghi chú',
      'Cần sửa',
      'Ký nhận',
      'Chữ ký',
      'Ký tên',
      'Số điện thoại',
      'Điện thoại',
      'Dân tộc',
      'Giới tính',
      'Nam/Nữ',
    ],
    [
      'Phân loại đối tượng',
      'Lĩnh vực hoạt động',
      'Mã phân loại cán bộ',
      'Mã phân loại tập thể',
      'Số tiền',
      'Tiền thưởng',
    ],
    [
      'Chức vụ',
      'Chức danh',
      'Nghề nghiệp',
      'Mã PLĐT',
      'Mã HTKT',
      'Mã LVHĐ',
      'Mã loại hình',
      'Tuổi',
      'Trình độ',
      'Số lượng',
      'Mức thưởng',
      'Mức tiền thưởng',
      'Số tiền thưởng',
      'Ngạch',
      'Mã ngạch',
      'Hệ số lương',
      'Bậc lương',
      'Môn dạy',
      'Chuyên môn',
      'Trình độ chuyên môn',
      'Quê quán',
      'Tôn giáo',
      'Đảng viên',
    ],
  ]
    .flat()
    .map(headingKey),
);

const bookOf = remembering((kind: ImportKind): TitleBook => {
  const whole = new Map<string, string>();
  const grouped: Grouped[] = [];
  const parts = new Set<string>();
  for (const heading of layouts[kind].headings) {
    for (const title of [heading, ...(layouts[kind].synonyms[heading] ?? [])]) {
      const [group, last] = title.split('›').map(headingKey);
      if (last !== undefined)
        grouped.push({ group: group ?? '', last, isYear: isYear(title.split('›').at(-1) ?? ''), heading });
      else if (group !== undefined && (!whole.has(group) || title === heading)) whole.set(group, heading);
      for (const part of [group, last]) if (part !== undefined) parts.add(part);
    }
  }
  const longestFirst = [...whole].filter(([key]) => key.length >= SHORTEST_BEGINNING);
  return { whole, grouped, parts, longestFirst: longestFirst.toSorted(([a], [b]) => b.length - a.length) };
});

/** What the title of a column means, from its uppermost line to its lowest ("Quyết định", "Số"). */
export function meaningOfTitle(kind: ImportKind, lines: readonly string[]): TitleMeaning | undefined {
  const heading = exactMeaning(kind, lines) ?? exactMeaning(kind, lines.map(withoutBrackets));
  if (heading !== undefined) return { heading, sure: true };
  const key = headingKey(lines.join(' '));
  if (SAYS_NOTHING.has(key)) return undefined;
  const { longestFirst } = bookOf(kind);
  const begins = (text: string) => longestFirst.find(([title]) => text.startsWith(title));
  // Below a title over several columns the last line tells them apart: "Danh hiệu" over "Giấy khen UBND thành phố".
  const begun = (lines.length > 1 ? begins(headingKey(lines.at(-1) ?? '')) : undefined) ?? begins(key);
  return begun && { heading: begun[1], sure: false };
}

function exactMeaning(kind: ImportKind, lines: readonly string[]): string | undefined {
  const { whole, grouped } = bookOf(kind);
  const keys = lines.map(headingKey).filter((key) => key !== '');
  const last = keys.at(-1);
  if (last === undefined) return undefined;
  const above = keys.slice(0, -1);
  const inGroup = grouped.find(
    (each) =>
      each.last === last && each.isYear === isYear(lines.at(-1) ?? '') && above.some((key) => key.includes(each.group)),
  );
  const joined = whole.get(keys.join(''));
  if (joined !== undefined && !(isYear(lines.at(-1) ?? '') && lines.length > 1)) return joined;
  return inGroup?.heading ?? whole.get(last);
}

/** A column of which nothing needs to be read. */
export const saysNothing = (title: string): boolean =>
  [title, withoutBrackets(title), title.split('›').at(-1) ?? ''].some((each) => SAYS_NOTHING.has(headingKey(each)));

/** Whether a text could stand in a row of headings of this kind of list. */
export function isPartOfTitle(kind: ImportKind, text: string): boolean {
  const key = headingKey(text);
  return (
    bookOf(kind).parts.has(key) || bookOf(kind).parts.has(headingKey(withoutBrackets(text))) || SAYS_NOTHING.has(key)
  );
}

/** Every kind of list, for those who look for the fitting one. */
export const kindsInOrder: readonly ImportKind[] = ['awards', ...importKinds.filter((kind) => kind !== 'awards')];

/** Whether a text could head a column, or a part of its title, in any kind of list. */
export function isLikeTitle(text: string): boolean {
  const keys = [headingKey(text), headingKey(withoutBrackets(text))];
  return kindsInOrder.some((kind) => {
    const { parts, longestFirst } = bookOf(kind);
    return keys.some((key) => parts.has(key) || longestFirst.some(([title]) => key.startsWith(title)));
  });
}
