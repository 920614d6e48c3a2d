/**
 * VNI for Windows (the fonts VNI-Times and their like): a plain letter, or ô for ơ and ö for ư, and behind it one sign
 * for the tone, or for hat and tone together. A few letters are one sign.
 */
const TONES: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
};

const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

const HATS: Readonly<Record<string, string>> = {
  â: CIRCUMFLEX,
  á: `${CIRCUMFLEX}\u0301`,
  à: `${CIRCUMFLEX}\u0300`,
  å: `${CIRCUMFLEX}\u0309`,
  ã: `${CIRCUMFLEX}\u0303`,
  ä: `${CIRCUMFLEX}\u0323`,
};

const BREVES: Readonly<Record<string, string>> = {
  ê: BREVE,
  é: `${BREVE}\u0301`,
  è: `${BREVE}\u0300`,
  ú: `${BREVE}\u0309`,
  ü: `${BREVE}\u0303`,
  ë: `${BREVE}\u0323`,
};

const SINGLE: Readonly<Record<string, string>> = {
  í: 'í',
  ì: 'ì',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  ô: 'ơ',
  ö: 'ư',
  î: 'ỵ',
  ñ: 'đ',
};

const marksOf = (letter: string): Readonly<Record<string, string>> => {
  if (letter === 'a') return { ...TONES, ...HATS, ...BREVES };
  return letter === 'e' || letter === 'o' ? { ...TONES, ...HATS } : TONES;
};

const MARKS: ReadonlyMap<string, string> = new Map(
  ['a', 'e', 'o', 'u', 'y', 'ô', 'ö'].flatMap((letter) =>
    Object.entries(marksOf(letter)).map(([sign, marks]) => [
      letter + sign,
      ((SINGLE[letter] ?? letter) + marks).normalize('NFC'),
    ]),
  ),
);

const LEGACY = /[aeouyôö][ùøûõïâáàåãäêéèúüë]|[íìæóòôöîñ]/gi;

/** Reads text that was typed for a font of VNI, composed (NFC); the first sign tells whether a letter is a capital. */
export const fromVni = (text: string): string =>
  text
    .replace(LEGACY, (signs) => {
      const small = signs.toLowerCase();
      const first = small.charAt(0);
      const whole = MARKS.get(small) ?? (SINGLE[first] ?? first) + small.slice(1);
      return signs.charAt(0) === first
        ? whole
        : whole.charAt(0).toUpperCase() + signs.slice(1).slice(0, whole.length - 1);
    })
    .normalize('NFC');
