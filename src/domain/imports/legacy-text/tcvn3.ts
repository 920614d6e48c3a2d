/**
 * TCVN3 (ABC, the fonts .VnTime and their like): one byte for one small letter, shown here as Windows shows that byte to
 * programs that know nothing of it. Capitals with a tone do not exist: they are small letters in a font that ends in H.
 */
const LETTERS: Readonly<Record<string, string>> = {
  a: 'à µ á ¸ ả ¶ ã · ạ ¹',
  ă: 'ă ¨ ằ » ắ ¾ ẳ ¼ ẵ ½ ặ Æ',
  â: 'â © ầ Ç ấ Ê ẩ È ẫ É ậ Ë',
  e: 'è Ì é Ð ẻ Î ẽ Ï ẹ Ñ',
  ê: 'ê ª ề Ò ế Õ ể Ó ễ Ô ệ Ö',
  i: 'ì × í Ý ỉ Ø ĩ Ü ị Þ',
  o: 'ò ß ó ã ỏ á õ â ọ ä',
  ô: 'ô « ồ å ố è ổ æ ỗ ç ộ é',
  ơ: 'ơ ¬ ờ ê ớ í ở ë ỡ ì ợ î',
  u: 'ù ï ú ó ủ ñ ũ ò ụ ô',
  ư: 'ư \u00ad ừ õ ứ ø ử ö ữ ÷ ự ù',
  y: 'ỳ ú ý ý ỷ û ỹ ü ỵ þ',
  đ: 'đ ®',
  capitals: 'Ă ¡ Â ¢ Ê £ Ô ¤ Ơ ¥ Ư ¦ Đ §',
};

const toUnicode: ReadonlyMap<string, string> = new Map(
  Object.values(LETTERS).flatMap((pairs) => {
    const signs = pairs.split(' ');
    return signs.flatMap((letter, at) => (at % 2 === 0 ? [[signs[at + 1] ?? '', letter] as const] : []));
  }),
);

/** Tones that stand behind a capital letter: huyền, hỏi, ngã, sắc, nặng. */
const TONES: Readonly<Record<string, string>> = {
  '°': '\u0300',
  '±': '\u0309',
  '²': '\u0303',
  '³': '\u0301',
  '´': '\u0323',
};

const LEGACY = new RegExp(`([AEIOUY¡¢£¤¥¦])([°±²³´])|[${[...toUnicode.keys()].join('')}]`, 'g');

/** Reads text that was typed for a font of TCVN3, composed (NFC). Letters that TCVN3 does not know stay. */
export const fromTcvn3 = (text: string): string =>
  text
    .replace(LEGACY, (sign: string, capital?: string, tone?: string) =>
      capital === undefined
        ? (toUnicode.get(sign) ?? sign)
        : `${toUnicode.get(capital) ?? capital}${TONES[tone ?? ''] ?? ''}`,
    )
    .normalize('NFC');
