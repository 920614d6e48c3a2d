import { compareText } from '../../kernel/vietnamese-text.ts';

/** Abbreviations within the names of units, as lists write them. */
const WORDS: Readonly<Record<string, string>> = {
  mn: 'mầm non',
  mg: 'mẫu giáo',
  th: 'tiểu học',
  thcs: 'trung học cơ sở',
  thpt: 'trung học phổ thông',
  tp: 'thành phố',
  tx: 'thị xã',
  p: 'phường',
  x: 'xã',
  vp: 'văn phòng',
  gd: 'giáo dục',
  đt: 'đào tạo',
  gdđt: 'giáo dục đào tạo',
  lđ: 'lao động',
  tb: 'thương binh',
  xh: 'xã hội',
  lđtbxh: 'lao động thương binh xã hội',
  tn: 'tài nguyên',
  mt: 'môi trường',
  tnmt: 'tài nguyên môi trường',
  tc: 'tài chính',
  kh: 'kế hoạch',
  vh: 'văn hóa',
  qlđt: 'quản lý đô thị',
  ccb: 'cựu chiến binh',
  lhpn: 'liên hiệp phụ nữ',
  mttq: 'mặt trận tổ quốc',
  ubkt: 'ủy ban kiểm tra',
  bql: 'ban quản lý',
};

function spelledOut(word: string, at: number, words: readonly string[]): string {
  if (word === 'và') return '';
  if (word === 'tt') return at === 0 ? 'trung tâm' : words[at - 1] === 'và' ? 'thông tin' : word;
  return WORDS[word] ?? word;
}

/** The form in which accented names of units are compared: abbreviations spelled out, no marks, no "và". */
export function unitNameKey(name: string): string {
  const words = compareText(name)
    .replaceAll('&', ' và ')
    .replaceAll('ủy ban nhân dân', 'ubnd')
    .replaceAll('uy ban nhan dan', 'ubnd')
    .split(/[\s.,;:()"“”'/-]+/u)
    .filter((word) => word !== '');
  return words
    .map(spelledOut)
    .filter((word) => word !== '')
    .join(' ');
}

/** The key without the word that names only what sort of body it is: "UBND phường X" and "phường X" are one. */
export const shortUnitKey = (key: string): string => key.replace(/^(ubnd|trường|truong) (?=.)/u, '');
