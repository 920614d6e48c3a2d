import { cleanText, foldText } from '../../../kernel/vietnamese-text.ts';
import { authorityByName } from '../../awards/authority-names.ts';
import { formsNamedIn } from '../../awards/form-names.ts';
import type { Facts } from './fact.ts';
import { isLikeUnit } from './looks-like.ts';

const DAY = String.raw`\d{1,2}\s*[/.-]\s*\d{1,2}\s*[/.-]\s*\d{4}|\d{1,2}\s*tháng\s*\d{1,2}\s*năm\s*\d{4}`;
const NUMBER = String.raw`\d*\s*/\s*[\p{L}\d]+(?:\s*[-/–]\s*[\p{L}\d]+)*`;
const PAPER = new RegExp(
  String.raw`(quyết\s*định|tờ\s*trình|qđ|ttr)?[^()\d/]{0,30}?số\s*:?\s*(${NUMBER})(?:\s*,?\s*ngày\s*(${DAY}))?(?:\s*của\s+([^().;,]+))?`,
  'iu',
);
/** "QĐ 118/QĐ-UBND, 30/01/2018": without "số", and a comma or a bracket for "ngày". */
const SHORT_PAPER = new RegExp(
  String.raw`(?<![\p{L}])(quyết\s*định|tờ\s*trình|qđ|ttr)\s*(?:số\s*)?:?\s*(\d+\s*/\s*[\p{L}\d]+(?:\s*[-/–]\s*[\p{L}\d]+)*)(?:\s*[,(]?\s*(?:ngày\s*)?(${DAY}))?(?:\)?\s*của\s+([^().;,:]+))?`,
  'iu',
);
const ANY_DAY = new RegExp(String.raw`(ngày\s*)?(${DAY})`, 'giu');

/** What is told by the titles above a table, by a title row within it, or by the name of a sheet or file. */
export function factsInTitles(titles: readonly string[]): Facts {
  const text = cleanText(titles.join(' '));
  const forms = formsNamedIn(text.replace(PAPER, ' ').replace(SHORT_PAPER, ' '));
  const unit = unitInTitles(titles);
  return dropEmpty({
    ...paperIn(text),
    form: forms.length === 1 ? forms[0] : undefined,
    achievement: isBookOfYear(titles) ? undefined : achievementIn(text),
    recipientKind: recipientKindIn(text),
    commendation: commendationIn(text),
    reason: reasonIn(text),
    unit,
  });
}

const dropEmpty = (facts: Readonly<Record<string, string | undefined>>): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined && text !== ''));

/** "(Kèm theo Quyết định số 186/QĐ-UBND ngày 29/01/2021 của Chủ tịch UBND thành phố Bắc Kạn)" */
function paperIn(text: string): Facts {
  const usual = PAPER.exec(text);
  const match = usual?.[3] === undefined ? (SHORT_PAPER.exec(text) ?? usual) : usual;
  if (!match) return {};
  const number = (match[2] ?? '').replace(/\s*([/-])\s*/g, '$1').trim();
  const day = match[3] ?? '';
  const isLetter = /^(tờ|ttr)/iu.test(match[1] ?? '') || /\/TTr/i.test(number);
  if (isLetter) return { letterNumber: number, sentOn: day };
  const phrase = (match[4] ?? '').replace(/\s+(về|v\/v|tặng|công nhận)\s.*$/iu, '').trim();
  const authority = authorityByName(phrase) ? phrase : '';
  if (namesSeveralDecisions(text)) return { decisionNumber: number.replace(/^[^/]*/, ''), authority };
  return { decisionNumber: number, signedOn: day, authority };
}

const DECISIONS = /(?:quyết\s*định|qđ)\s*(?:số\s*)?:?\s*(\d+)\s*\/\s*q?đ?/giu;

/** Titles over a list that goes with several decisions: which row belongs to which they do not tell, only the symbol. */
const namesSeveralDecisions = (text: string): boolean =>
  new Set([...text.matchAll(DECISIONS)].map(([, number]) => Number(number))).size > 1;

/** "SỔ KHEN THƯỞNG NĂM 2018" tells the year of the decisions that it holds, which is not that of the merit. */
const isBookOfYear = (titles: readonly string[]): boolean =>
  titles.some((title) => /^so (theo doi|khen thuong|vang|ghi|quyet dinh|cai)\b/.test(foldText(title)));

const PERIODS = /(?:năm học|giai đoạn|năm)\s*(\d{4})(?:\s*[-–]\s*(\d{4}))?(?!\s*[-–]?\s*\d)/giu;
/** Names of files are often typed without accents. */
const PLAIN_PERIODS = /\b(?:nam hoc|giai doan|nam)\s*(\d{4})(?:\s*-\s*(\d{4}))?(?!\s*-?\s*\d)/gi;

/** One year, school year or period; none when the titles name several. */
function achievementIn(text: string): string | undefined {
  const bare = text.replace(ANY_DAY, ' ');
  const isPlain = foldText(text) === text.toLowerCase();
  const found = [...bare.matchAll(isPlain ? PLAIN_PERIODS : PERIODS)];
  const periods = new Set(found.map(([, first, last]) => (last === undefined ? first : `${first}-${last}`)));
  return periods.size === 1 ? [...periods][0] : undefined;
}

function recipientKindIn(text: string): string | undefined {
  const folded = foldText(text);
  const kinds = [
    /\btap the\b/.test(folded) ? 'Tập thể' : '',
    /\bca nhan\b/.test(folded) ? 'Cá nhân' : '',
    /\b(ho gia dinh|cac gia dinh)\b/.test(folded) ? 'Hộ gia đình' : '',
  ].filter((kind) => kind !== '');
  return kinds.length === 1 ? kinds[0] : undefined;
}

function commendationIn(text: string): string | undefined {
  const words = [
    ['dot xuat', 'Đột xuất'],
    ['chuyen de', 'Chuyên đề'],
    ['cong hien', 'Cống hiến'],
    ['nien han', 'Niên hạn'],
  ] as const;
  return words.find(([folded]) => foldText(text).includes(folded))?.[1];
}

/** "có thành tích xuất sắc trong …"; a title all in capitals is no sentence that could be printed. */
function reasonIn(text: string): string | undefined {
  const reason = /có (?:nhiều )?thành tích[^().;:]*/u.exec(text)?.[0].trim();
  return reason === undefined ? undefined : `C${reason.slice(1)}`;
}

/** Those who compile lists of other units, whose name above a table tells nothing of its rows. */
const COMPILER =
  /^((ubnd|ủy ban nhân dân)($|\s*(tỉnh|thành phố|tp|huyện|thị xã|quận))|phòng (nội vụ|gd|giáo dục)|sở |ban thi đua|hội đồng thi đua|văn phòng)/iu;

/** "Đơn vị: Trường Tiểu học Đức Xuân", or the name of a school or office at the head of the sheet. */
function unitInTitles(titles: readonly string[]): string | undefined {
  const lines = titles.map(cleanText);
  for (const line of lines) {
    const told = /^(?:tên )?(?:đơn vị|cơ quan)(?: công tác)?\s*:\s*(.+)$/iu.exec(line)?.[1];
    if (told !== undefined) return told;
  }
  const units = lines.filter((line) => isLikeUnit(line.normalize('NFC')) && !COMPILER.test(line) && line.length < 80);
  return units.length === 1 ? units[0] : undefined;
}
