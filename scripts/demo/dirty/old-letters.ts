/** Vietnamese text as it was typed with the fonts of the nineties: what a program sees that knows nothing of them. */

const TONES = ['\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** TCVN3 (ABC): per vowel, its sign without tone and with huyền, hỏi, ngã, sắc, nặng. */
const TCVN3: Readonly<Record<string, string>> = {
  a: 'aµ¶·¸¹',
  ă: '¨»¼½¾Æ',
  â: '©ÇÈÉÊË',
  e: 'eÌÎÏÐÑ',
  ê: 'ªÒÓÔÕÖ',
  i: 'i×ØÜÝÞ',
  o: 'oßáâãä',
  ô: '«åæçèé',
  ơ: '¬êëìíî',
  u: 'uïñòóô',
  ư: '\u00adõö÷øù',
  y: 'yúûüýþ',
};

const PLAIN: Readonly<Record<string, string>> = { đ: '®', Đ: '§', Ă: '¡', Â: '¢', Ê: '£', Ô: '¤', Ơ: '¥', Ư: '¦' };

/** A letter as its vowel with hat or horn, and the place of its tone (0: none). */
function taken(letter: string): { readonly vowel: string; readonly tone: number } {
  const parts = letter.normalize('NFD');
  const tone = TONES.findIndex((mark) => parts.includes(mark)) + 1;
  const vowel = tone === 0 ? letter : parts.replace(TONES[tone - 1] ?? '', '').normalize('NFC');
  return { vowel, tone };
}

/** Capitals with a tone do not exist in TCVN3: whoever gives one must choose another name. */
export function asTcvn3(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) => {
      const { vowel, tone } = taken(letter);
      const sign = TCVN3[vowel]?.[tone] ?? (tone === 0 ? (PLAIN[letter] ?? letter) : undefined);
      if (sign === undefined) throw new Error(`TCVN3 has no ${letter}`);
      return sign;
    })
    .join('');
}

/** VNI: a plain letter, then one sign for tone, hat and tone, or breve and tone (huyền, hỏi, ngã, sắc, nặng). */
const VNI_SIGNS: Readonly<Record<string, string>> = { '': '\u0000øûõùï', '\u0302': 'âàåãáä', '\u0306': 'êèúüéë' };
const VNI_SINGLE: Readonly<Record<string, string>> = {
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  í: 'í',
  ị: 'ò',
  ỵ: 'î',
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
};

function vniLetter(letter: string): string {
  const single = VNI_SINGLE[letter];
  if (single !== undefined) return single;
  const { vowel, tone } = taken(letter);
  const [base = '', hat = ''] = vowel.normalize('NFD');
  const horn = hat === '\u031b';
  const sign = VNI_SIGNS[horn ? '' : hat]?.[tone] ?? '';
  const stem = horn ? (VNI_SINGLE[vowel] ?? base) : base;
  return sign === '\u0000' ? stem : `${stem}${sign}`;
}

export const asVni = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const small = letter.toLowerCase();
      return small === letter ? vniLetter(letter) : vniLetter(small).toUpperCase();
    })
    .join('');
