import { cleanText } from '../../kernel/vietnamese-text.ts';

const WORDS = [
  'ông\\s*[/(,]?\\s*bà\\)?|ông|bà|anh|chị|em|cháu|cụ|thầy|cô|đ\\/c|đồng chí|bác s[ĩỹ]|bs(?:\\.?ck(?:ii|i|2|1))?|dược s[ĩỹ]|ds',
  'thạc s[ĩỹ]|ths|tiến s[ĩỹ]|ts|pgs|gs|cử nhân|kỹ sư|ks|đại tá|thượng tá|trung tá|thiếu tá|đại úy|thượng úy|trung úy|thiếu úy',
].join('|');

const TITLE = new RegExp(`^(${WORDS})(?:\\s*[:.]+\\s*|\\s+)(?=\\p{L}+\\.?\\s)`, 'iu');

const NO_CHOICE = /^ông\s*[/(,]?\s*bà\)?$/iu;

/** A name and what stood before it: "Đ/c ThS. Nông Thị Hoa" → "Đ/c ThS." and "Nông Thị Hoa". "Ông (bà)" says nothing. */
export function splitTitle(text: string): { readonly title: string; readonly name: string } {
  const titles: string[] = [];
  let rest = cleanText(text);
  for (let match = TITLE.exec(rest); match; match = TITLE.exec(rest)) {
    const title = match[0].replace(/\s*:\s*$/, '').trim();
    if (!NO_CHOICE.test(title)) titles.push(title);
    rest = rest.slice(match[0].length);
  }
  return { title: titles.join(' '), name: rest };
}

/** The form of address of a column and of a name together, as printed; "Ông (bà)" over all says nothing. */
export function joinTitles(column: string, title: string): string {
  const own = NO_CHOICE.test(column) ? '' : column.replace(/\s*:\s*$/, '');
  if (title === '' || own.toLowerCase() === title.toLowerCase()) return own;
  return own === '' ? title : `${own} ${title}`;
}
