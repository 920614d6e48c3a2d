import { cleanText, compareText, foldText } from '../../../kernel/vietnamese-text.ts';
import { parseTypedDate } from '../../../kernel/typed-date.ts';
import type { SheetCell } from '../sheet.ts';

/** What Excel shows where a formula failed. */
const ERRORS = new Set(['#N/A', '#REF!', '#NAME?', '#VALUE!', '#DIV/0!', '#NULL!', '#NUM!', '#SPILL!', '#CALC!']);

export const isErrorCell = (cell: SheetCell | null | undefined): boolean =>
  typeof cell === 'string' && cell.charCodeAt(0) === 35 && ERRORS.has(cell.trim().toUpperCase());

/** Words with which names of units and other bodies begin; "Đoàn" alone is also a family name. */
const UNIT_WORDS = new RegExp(
  `^(${[
    'trường|mn|th|thcs|thpt|phòng|ban|văn phòng|vp|ủy ban|ubnd|ubkt|ubmttq|hđnd|đảng bộ|đảng ủy|chi bộ|đảng đoàn|thành ủy|huyện ủy',
    'tỉnh ủy|công an|ban chỉ huy|hội|hội đồng|thành đoàn|huyện đoàn|tỉnh đoàn|đoàn (thanh niên|tn|tncs|xã|phường|trường|cơ sở|khối)',
    'mặt trận|sở|cục|chi cục|trung tâm|tt|trạm|bệnh viện|viện|khoa|tổ|đội|thôn|bản|khối phố|tổ dân phố|tdp|xã|phường|thị trấn|huyện',
    'tỉnh|thành phố|tp|công ty|tổng công ty|doanh nghiệp|hợp tác xã|htx|chi nhánh|ngân hàng|kho bạc|tòa án|viện kiểm sát',
    'thanh tra|liên đoàn|công đoàn|câu lạc bộ|clb|tập thể|lớp|tiểu đoàn|trung đoàn|đại đội|tiểu đội|trung đội|nhân dân và cán bộ',
    'cán bộ và nhân dân|nhân dân|bộ phận|nhóm|quỹ|khu dân cư|bảo hiểm xã hội|bhxh|điện lực|bưu điện|p\\.|x\\.',
  ].join('|')})(?=[\\s.])`,
  'u',
);

/** The name begins like that of a unit or another body, not like a person's. */
export const isLikeUnit = (text: string): boolean => UNIT_WORDS.test(compareText(text));

/** "Gia đình ông Nguyễn Văn A", "Hộ bà …": a household. */
export const isLikeHousehold = (text: string): boolean =>
  /^(gia đình|hộ gia đình|hộ) (ông|bà|anh|chị|cụ|mẹ)(?=[\s:])/u.test(compareText(text)) ||
  /^(gia đình|hộ gia đình)\s/u.test(compareText(text));

/** Two to six words with capitals and nothing else: "Nông Thị Hoa". */
export const isLikePersonName = (text: string): boolean => {
  const words = cleanText(text).split(' ');
  return words.length >= 2 && words.length <= 6 && words.every((word) => /^\p{Lu}[\p{L}\p{M}']*$/u.test(word));
};

export const isLikeDecisionNumber = (text: string): boolean =>
  /^(so )?\d+ ?\/ ?[\da-z/ -]*(qd|btd)\b/.test(foldText(text));

export const isLikeDay = (cell: SheetCell): boolean =>
  typeof cell === 'object' || (typeof cell === 'string' && parseTypedDate(cell).ok);

export const isLikeYear = (cell: SheetCell): boolean =>
  /^(nam (hoc )?)?20[0-3]\d( ?- ?20[0-3]\d)?$/.test(foldText(typeof cell === 'object' ? '' : String(cell)));
