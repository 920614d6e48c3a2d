import { cleanText } from '../../../kernel/vietnamese-text.ts';

/** An author as a cell names them; the share in hundredths of a percent, null when it is not told. */
export type NamedAuthor = { readonly name: string; readonly shareHundredths: number | null };

const TITLE = /^(?:ông|bà|đ\/c|đồng chí|thầy|cô|ths|ts|bs|gv)\.?\s+/iu;
const ROLE = /\s*\((?:chủ nhiệm|chủ trì|tác giả chính|trưởng nhóm|đồng tác giả|cộng sự)\)/giu;
const SHARE = /[\s:,–-]*\(?\s*(?:đóng góp\s*)?(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*\)?/u;

/**
 * Authors of one cell: "Nguyễn Văn A (60%), Trần Thị B (40%)", one a line, or joined by "và", ";", "+"; each with a
 * share or none. "undefined" as a share is a percentage above 100.
 */
export function authorsIn(text: string): readonly NamedAuthor[] {
  return text
    .normalize('NFC')
    .split(/[\n;+]|,(?!\d)|\s(?:và|&)\s/u)
    .map((part) => cleanText(part.replace(/^\s*[-•–]|^\s*\d+[.)]\s/u, '').replace(ROLE, '')))
    .filter((part) => part !== '')
    .map((part) => {
      const share = SHARE.exec(part)?.[1];
      const name = cleanText(part.replace(SHARE, '').replace(TITLE, ''));
      return { name, shareHundredths: share === undefined ? null : toHundredths(share) };
    });
}

const toHundredths = (percent: string): number => Math.round(Number(percent.replace(',', '.')) * 100);

/**
 * A share in a cell of its own: "60%", "60", 60 or 0.6 where Excel shows 60 %; in hundredths of a percent. undefined
 * when it is none.
 */
export function shareIn(text: string): number | undefined {
  const match = /^(\d{1,3}(?:[.,]\d{1,4})?)\s*%?$/u.exec(text.trim());
  if (!match) return undefined;
  const value = Number((match[1] as string).replace(',', '.'));
  const percent = !text.includes('%') && value > 0 && value <= 1 ? value * 100 : value;
  return percent > 100 ? undefined : Math.round(percent * 100);
}
