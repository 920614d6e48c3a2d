/**
 * Vietnamese text: one stored form, one folded form for searching, one key for indexes.
 * Folding is for search only; identity and matching use the accented text.
 */

const DASHES = /[\u2010-\u2015\u2212]/g;
/** No database keeps the character zero; files of old programs have it between words. */
const SPACES = /[\s\0\u00a0\u200b\ufeff]+/g;

/** The form in which a text is stored: NFC, one space between words, none at the ends. Letters and dashes stay as typed. */
export const cleanText = (text: string): string =>
  NOT_CLEAN.test(text) ? text.normalize('NFC').replace(SPACES, ' ').trim() : text;

/** Anything but composed letters of Vietnamese, ASCII and single spaces between them. Most texts of a list need no more. */
const NOT_CLEAN = /[^ -~À-ɏẠ-ỹ]| {2}|^ | $/;

const TONE_MARKS = '\u0300\u0301\u0303\u0309\u0323';
const LATE_TONE = new RegExp(`(o)([ae])([${TONE_MARKS}])(?!\\p{L})|(u)(y)([${TONE_MARKS}])(?!\\p{L})`, 'giu');

/**
 * Puts the tone of open "oa, oe, uy" on the first vowel, so that hoà = hòa and thuỷ = thủy.
 * "quý" keeps its tone on y: there u belongs to the consonant.
 */
export function normaliseTonePlacement(text: string): string {
  return MAY_BE_LATE.test(text) ? placeTones(text) : text.normalize('NFC');
}

/** Where o or u stands before a vowel that bears a tone, or marks stand apart: everything else is placed already. */
const MAY_BE_LATE = /[ou][àáảãạèéẻẽẹậặệỳýỷỹỵ]|[\u0300-\u036f]/i;

function placeTones(text: string): string {
  return text
    .normalize('NFD')
    .replace(
      LATE_TONE,
      (whole: string, o: string, ae: string, t1: string, u: string, y: string, t2: string, at: number, all: string) => {
        if (o) return `${o}${t1}${ae}`;
        return /q$/i.test(all.slice(0, at)) ? whole : `${u}${t2}${y}`;
      },
    )
    .normalize('NFC');
}

/** The form in which two accented texts are compared for identity: stored form, lower case, one tone placement, one dash. */
export const compareText = (text: string): string =>
  normaliseTonePlacement(cleanText(text)).replace(DASHES, '-').toLowerCase();

/**
 * The form in which people search: without accents, đ as d, lower case, i for y at the end of an open syllable
 * (sĩ = sỹ, kĩ = kỹ, quí = quý), one dash, single spaces. Any typing of a name folds to the same text.
 */
export function foldText(text: string): string {
  const clean = cleanText(text);
  let bare = '';
  for (let at = 0; at < clean.length; at += 1) {
    const folded = FOLDED[clean.charCodeAt(at)];
    if (folded === undefined) return foldWhole(clean);
    bare += folded;
  }
  return endOfSyllables(bare);
}

const foldWhole = (clean: string): string => endOfSyllables(withoutMarks(clean));

const withoutMarks = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();

function endOfSyllables(bare: string): string {
  const dashed = HAS_DASH.test(bare) ? bare.replace(DASHES, '-').replace(/\s*-\s*/g, '-') : bare;
  return dashed.includes('y') ? dashed.replace(OPEN_Y, '$1i') : dashed;
}

const HAS_DASH = /[-\u2010-\u2015\u2212]/;
const OPEN_Y = /\b(qu|[bdghklmnprstvx]|th|kh|nh|ph|ch|tr|ng|ngh|gh|gi)y\b/g;

/** The letters of Vietnamese names by their code: the same for each occurrence, and names are folded by the ten thousand. */
const LETTERS: readonly string[] = [range(0x20, 0x24f), range(0x1ea0, 0x1ef9)].flat();

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, at) => String.fromCharCode(first + at));
}

const byCode = <T>(valueOf: (letter: string) => T): readonly (T | undefined)[] => {
  const values: (T | undefined)[] = Array.from({ length: 0x1efa });
  for (const letter of LETTERS) values[letter.charCodeAt(0)] = valueOf(letter);
  return values;
};

const FOLDED = byCode(withoutMarks);

const ALPHABET = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';
const TONES = ['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];

/** Letters in alphabet order, then tones (level, huyền, hỏi, ngã, sắc, nặng), as bytes that sort by themselves. */
function alphabetKey(text: string): string {
  let letters = '';
  let tones = '';
  for (const char of cleanText(text).toLowerCase()) {
    const { letter, tone } = PLACES[char.charCodeAt(0)] ?? placeOf(char);
    letters += letter;
    tones += tone;
  }
  return `${letters}!${tones.replace(/0+$/, '')}`;
}

function placeOf(char: string): { readonly letter: string; readonly tone: string } {
  const marks = char.normalize('NFD');
  const tone = TONES.findIndex((mark) => mark !== '' && marks.includes(mark));
  const bare = tone > 0 ? marks.replace(TONES[tone] as string, '').normalize('NFC') : char;
  const place = ALPHABET.indexOf(bare);
  const letter = place >= 0 ? String.fromCharCode(0x41 + place) : bare === ' ' ? ' ' : `~${bare}`;
  return { letter, tone: String(Math.max(tone, 0)) };
}

const PLACES = byCode(placeOf);

/**
 * Key of a person's name in an index: by given name (the last word), then by family and middle names.
 * Compare it byte by byte (COLLATE "C"): the embedded database knows no Vietnamese order.
 */
export function nameIndexKey(name: string): string {
  const words = cleanText(name).split(' ');
  const given = words.at(-1) ?? '';
  return `${alphabetKey(given)} ${alphabetKey(words.slice(0, -1).join(' '))}`;
}

/** Key of any other title (unit, collective) in Vietnamese alphabet order. */
export const titleIndexKey = (title: string): string => alphabetKey(title);
