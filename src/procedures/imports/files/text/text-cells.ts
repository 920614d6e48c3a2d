import { type LegacyFont, fromLegacy } from '../../../../domain/imports/legacy-text/legacy-font.ts';
import type { FileNote } from '../file-note.ts';
import { MOST_CELL_CHARACTERS } from '../limits.ts';
import type { TextEncoding } from './text-encoding.ts';

/** Makes cells of the texts of a file in one encoding, and counts those that were read out of an old one. */
export class TextCells {
  readonly #legacy: LegacyFont | null;
  readonly #label: TextEncoding['label'];
  #converted = 0;

  constructor({ label, legacy }: TextEncoding) {
    this.#label = label;
    this.#legacy = legacy;
  }

  /** The cell of a text: as typed, also when it looks like a number or a day; null when it is empty. */
  cell(typed: string): string | null {
    const text = typed.slice(0, MOST_CELL_CHARACTERS);
    if (text.trim() === '') return null;
    // Windows-1258 keeps accents apart from their letters; whoever wrote the file did not.
    if (this.#label === 'windows-1258') return text.normalize('NFC');
    if (!this.#legacy) return text;
    const read = fromLegacy(text, this.#legacy);
    if (read !== text) this.#converted += 1;
    return read;
  }

  notes(): readonly FileNote[] {
    if (this.#label === 'windows-1258') return [{ code: 'windows-1258', detail: '' }];
    if (this.#converted === 0) return [];
    return [{ code: this.#legacy === 'vni' ? 'vni' : 'tcvn3', detail: String(this.#converted) }];
  }
}
