import { type LegacyFont, legacyOfFont } from '../../../../domain/imports/legacy-text/legacy-font.ts';
import { isBuiltInDay, isDayFormat } from './number-format.ts';
import type { PackageParts } from './package-parts.ts';
import { type XmlAttributes, readXml } from './xml-events.ts';

/** What a style of cells means for reading: whether its numbers are days, and the encoding of its font. */
export type CellStyle = { readonly isDay: boolean; readonly legacy: LegacyFont | null };

export type Styles = {
  readonly ofCells: readonly CellStyle[];
  /** Whether any font of the workbook is one of a legacy encoding; its cells then tell by themselves what they are. */
  readonly hasLegacyFonts: boolean;
};

export const PLAIN_STYLE: CellStyle = { isDay: false, legacy: null };

/** Reads the styles of a workbook; without a part of styles every number is a number. */
export async function readStyles(parts: PackageParts, part: string | null): Promise<Styles> {
  const reader = new StylesReader();
  if (part !== null)
    await readXml(parts.open(part), {
      open: (tag, at) => reader.open(tag, at),
      close: (tag) => reader.close(tag),
    });
  return { ofCells: reader.cells, hasLegacyFonts: reader.fonts.some((font) => font !== null) };
}

class StylesReader {
  readonly fonts: (LegacyFont | null)[] = [];
  readonly cells: CellStyle[] = [];
  readonly #formats = new Map<number, boolean>();
  #inside = '';

  open(tag: string, at: XmlAttributes): void {
    if (tag === 'fonts' || tag === 'cellXfs') this.#inside = tag;
    else if (tag === 'numFmt') this.#formats.set(Number(at['numFmtId']), isDayFormat(at['formatCode'] ?? ''));
    else if (this.#inside === 'fonts') this.#openFont(tag, at);
    else if (this.#inside === 'cellXfs' && tag === 'xf') this.#openCell(at);
  }

  close(tag: string): void {
    if (tag === this.#inside) this.#inside = '';
  }

  #openFont(tag: string, at: XmlAttributes): void {
    if (tag === 'font') this.fonts.push(null);
    if (tag === 'name' && this.fonts.length > 0) this.fonts[this.fonts.length - 1] = legacyOfFont(at['val'] ?? '');
  }

  #openCell({ numFmtId = '0', fontId = '0' }: XmlAttributes): void {
    const format = Number(numFmtId);
    const isDay = this.#formats.get(format) ?? isBuiltInDay(format);
    this.cells.push({ isDay, legacy: this.fonts[Number(fontId)] ?? null });
  }
}
