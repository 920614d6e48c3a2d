/** Turns Unicode into the old encodings, by tables of its own: one row of bytes for each row of letters. */
const LETTERS = 'àáảãạ ăằắẳẵặ âầấẩẫậ èéẻẽẹ êềếểễệ ìíỉĩị òóỏõọ ôồốổỗộ ơờớởỡợ ùúủũụ ưừứửữự ỳýỷỹỵ đ ĂÂÊÔƠƯĐ'.replaceAll(
  ' ',
  '',
);
const TCVN3 =
  'b5b8b6b7b9 a8bbbebcbdc6 a9c7cac8c9cb ccd0cecfd1 aad2d5d3d4d6 d7ddd8dcde dfe3e1e2e4 abe5e8e6e7e9 aceaedebecee eff3f1f2f4 adf5f8f6f7f9 fafdfbfcfe ae a1a2a3a4a5a6a7';

const bytes = Buffer.from(TCVN3.replaceAll(' ', ''), 'hex');
const table = new Map([...LETTERS].map((letter, at) => [letter, bytes[at] ?? 0]));

/** Text as TCVN3, each byte as the character that Latin-1 shows for it. */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => String.fromCharCode(table.get(letter) ?? letter.charCodeAt(0))).join('');

const TONES: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '': '',
};
const WITH_HAT: Readonly<Record<string, string>> = {
  '\u0301': 'á',
  '\u0300': 'à',
  '\u0309': 'å',
  '\u0303': 'ã',
  '\u0323': 'ä',
  '': 'â',
};
const WITH_BREVE: Readonly<Record<string, string>> = {
  '\u0301': 'é',
  '\u0300': 'è',
  '\u0309': 'ú',
  '\u0303': 'ü',
  '\u0323': 'ë',
  '': 'ê',
};
const OF_I: Readonly<Record<string, string>> = {
  '\u0301': 'í',
  '\u0300': 'ì',
  '\u0309': 'æ',
  '\u0303': 'ó',
  '\u0323': 'ò',
  '': 'i',
};

function letterToVni(letter: string): string {
  if (letter === 'đ') return 'ñ';
  const marks = letter.normalize('NFD').slice(1);
  const base = letter.normalize('NFD').charAt(0);
  const tone = marks.replace(/[\u0302\u0306\u031b]/, '');
  if (base === 'i') return OF_I[tone] ?? '';
  if (base === 'y' && tone === '\u0323') return 'î';
  if (marks.includes('\u0302')) return base + (WITH_HAT[tone] ?? '');
  if (marks.includes('\u0306')) return base + (WITH_BREVE[tone] ?? '');
  if (marks.includes('\u031b')) return (base === 'o' ? 'ô' : 'ö') + (TONES[tone] ?? '');
  return base + (TONES[tone] ?? '');
}

/** Text as VNI for Windows; a capital has its signs as capitals too. */
export const toVni = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      if (!/\p{L}/u.test(letter)) return letter;
      const small = letter.toLowerCase();
      return small === letter ? letterToVni(small) : letterToVni(small).toUpperCase();
    })
    .join('');

export const latin1 = (text: string): Buffer => Buffer.from(text, 'latin1');
