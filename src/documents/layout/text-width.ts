/** Widths of Times in thousandths of the size, by kind of letter: near enough for a line that may be 1/3–1/2 of a text. */
function letterWidth(letter: string): number {
  const bare = letter.normalize('NFD').charAt(0);
  if (bare === ' ') return 250;
  if (/[iIjlt.,:;'()\-/]/.test(bare)) return 310;
  if (/[mwMW]/.test(bare)) return 860;
  if (bare !== bare.toLowerCase() || bare === 'Đ') return 710;
  return 510;
}

const POINT = 25.4 / 72;

/** Approximate width in mm of a bold text of a size in pt, on one line. */
export const textWidth = (text: string, size: number): number =>
  ([...text].reduce((sum, letter) => sum + letterWidth(letter), 0) / 1000) * size * POINT;
