import { wordsBeyondAscii } from './readable-words.ts';
import { isSyllable } from './syllable.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** Letters and accents that only Unicode Vietnamese has: TCVN3 and VNI show themselves in Latin-1 alone. */
const VIETNAMESE =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|\u0300|\u0301|\u0303|\u0309|\u0323/;

export const hasVietnameseLetters = (text: string): boolean => VIETNAMESE.test(text);

const BEYOND_ASCII = /[\u0080-\uffff]/;

/** Words that are judged; more would tell nothing new. */
const MOST_WORDS = 20_000;
const LEAST_WORDS = 5;

type Encoding = 'tcvn3' | 'vni';

/**
 * Collects what speaks for a legacy encoding in the texts of a whole sheet. The verdict is careful: nothing may read as
 * Unicode Vietnamese, nearly every word must be a syllable in the encoding, and many must be none as they stand
 * ("Hòa" reads in all three, so it says nothing).
 */
export class LegacyEvidence {
  #words = 0;
  #isUnicode = false;
  readonly #readable = { tcvn3: 0, vni: 0 };
  readonly #onlySo = { tcvn3: 0, vni: 0 };

  add(text: string): void {
    if (this.#isUnicode || this.#words >= MOST_WORDS || !BEYOND_ASCII.test(text)) return;
    if (hasVietnameseLetters(text)) {
      this.#isUnicode = true;
      return;
    }
    for (const word of wordsBeyondAscii(text)) this.#addWord(word);
  }

  #addWord(word: string): void {
    this.#words += 1;
    const reads = isSyllable(word);
    for (const [encoding, read] of [
      ['tcvn3', fromTcvn3],
      ['vni', fromVni],
    ] as const) {
      if (!isSyllable(read(word))) continue;
      this.#readable[encoding] += 1;
      if (!reads) this.#onlySo[encoding] += 1;
    }
  }

  /** The encoding that nearly all words speak for; null when there is any doubt. */
  verdict(): Encoding | null {
    if (this.#isUnicode || this.#words < LEAST_WORDS) return null;
    const { tcvn3, vni } = this.#readable;
    const best: Encoding = tcvn3 >= vni ? 'tcvn3' : 'vni';
    const readsWell = this.#readable[best] * 10 >= this.#words * 9;
    const isNeeded = this.#onlySo[best] >= LEAST_WORDS && this.#onlySo[best] * 3 >= this.#words;
    return readsWell && isNeeded && tcvn3 !== vni ? best : null;
  }
}
