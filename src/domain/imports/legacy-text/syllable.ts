const ONSET = '(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnprstvx])?';
const CLOSED = '(?:a|ă|â|e|ê|i|o|ô|ơ|u|ư|y|oa|oă|oe|uâ|uê|uy|iê|yê|uyê|uô|ươ|oo)';
const OPEN =
  '(?:a|e|ê|i|o|ô|ơ|u|ư|y|ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iêu|iu|oa|oe|oi|oai|oay|oao|oeo|ôi|ơi|ua|uê|ui|uy|uơ|uôi|ươi|ươu|ưa|ưi|ưu|uya|uyu|yêu|uây)';

const SYLLABLE = new RegExp(`^${ONSET}(?:${CLOSED}(?:ng|nh|m|n)|${OPEN})$`);
/** Before a final stop only sắc and nặng occur; k ends some names of places. */
const STOPPED = new RegExp(`^${ONSET}${CLOSED}(?:ch|c|p|t|k)$`);

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** Whether a word could be a Vietnamese syllable with its accents; loan words and most foreign words could not. */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const bare = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1) return false;
  const tone = tones[0];
  if (STOPPED.test(bare)) return tone === '\u0301' || tone === '\u0323';
  return SYLLABLE.test(bare);
}
