import { type LegacyFont, fromLegacy, legacyOfFont } from '../../../../domain/imports/legacy-text/legacy-font.ts';
import { MOST_CELL_CHARACTERS } from '../limits.ts';
import type { XmlAttributes } from './xml-events.ts';

/** Begins each run of a text whose runs have fonts of their own; XML allows no such character, so no text holds it. */
const RUN = '\u0001';

type Run = { text: string; font: string | null };

/**
 * Puts together the text of `<si>` and `<is>`: plain, or in runs with fonts of their own. Phonetic readings beside the
 * text (rPh) are left out.
 */
export class RichText {
  #runs: Run[] = [];
  #isText = false;
  #isPhonetic = false;

  begin(): void {
    this.#runs = [{ text: '', font: null }];
  }

  open(tag: string, at: XmlAttributes): void {
    if (tag === 'rPh') this.#isPhonetic = true;
    else if (tag === 'r') this.#runs.push({ text: '', font: null });
    else if (tag === 'rFont') this.#last.font = at['val'] ?? '';
    else if (tag === 't') this.#isText = !this.#isPhonetic;
  }

  text(text: string): void {
    if (this.#isText) this.#last.text += text;
  }

  close(tag: string): void {
    if (tag === 'rPh') this.#isPhonetic = false;
    if (tag === 't') this.#isText = false;
  }

  /** The whole text; runs are kept apart only where the font decides how they read. */
  end(): string {
    const runs = this.#runs.filter(({ text }) => text !== '');
    if (runs.every(({ font }) => font === null)) return unescaped(runs.map(({ text }) => text).join(''));
    return runs.map(({ text, font }) => `${RUN}${runSign(font)}${unescaped(text)}`).join('');
  }

  get #last(): Run {
    return this.#runs.at(-1) ?? { text: '', font: null };
  }
}

const SIGNS = { tcvn3: 't', 'tcvn3-capitals': 'T', vni: 'v' } as const satisfies Record<LegacyFont, string>;
const FONTS: Readonly<Record<string, LegacyFont>> = { t: 'tcvn3', T: 'tcvn3-capitals', v: 'vni' };
const OF_CELL = '-';

function runSign(font: string | null): string {
  if (font === null) return OF_CELL;
  const legacy = legacyOfFont(font);
  return legacy ? SIGNS[legacy] : 'u';
}

/** A character that XML cannot hold stands as _x000D_. */
const unescaped = (text: string): string =>
  text
    .slice(0, MOST_CELL_CHARACTERS)
    .replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replaceAll(RUN, '');

export type ReadText = { readonly text: string; readonly legacy: LegacyFont | null };

/** A text as it reads in a cell with this font; legacy tells of the encoding that was read away, if any. */
export function readInFont(kept: string, font: LegacyFont | null): ReadText {
  if (!kept.startsWith(RUN)) {
    const text = font ? fromLegacy(kept, font) : kept;
    return { text, legacy: text === kept ? null : font };
  }
  let legacy: LegacyFont | null = null;
  const runs = kept
    .slice(1)
    .split(RUN)
    .map((run) => {
      const sign = run.charAt(0);
      const own = sign === OF_CELL ? font : (FONTS[sign] ?? null);
      const text = own ? fromLegacy(run.slice(1), own) : run.slice(1);
      if (own && text !== run.slice(1)) legacy = own;
      return text;
    });
  return { text: runs.join(''), legacy };
}
