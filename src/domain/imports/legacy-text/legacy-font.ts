import { hasVietnameseLetters } from './legacy-evidence.ts';
import { fromTcvn3 } from './tcvn3.ts';
import { fromVni } from './vni.ts';

/** How text under a font of the time before Unicode is to be read. */
export type LegacyFont = 'tcvn3' | 'tcvn3-capitals' | 'vni';

/** The encoding of a font by its name: ".VnTime" and ".VnTimeH" (shown in capitals), "VNI-Times"; null for any other. */
export function legacyOfFont(fontName: string): LegacyFont | null {
  const name = fontName.trim();
  if (/^\.vn/i.test(name)) return /H$|^\.vn(?:time|arial)h$/.test(name) ? 'tcvn3-capitals' : 'tcvn3';
  return /^vni[- ]/i.test(name) ? 'vni' : null;
}

/** Reads text in an encoding; text that holds letters of Unicode Vietnamese is proper already and stays as it is. */
export function fromLegacy(text: string, legacy: LegacyFont): string {
  if (hasVietnameseLetters(text)) return text;
  if (legacy === 'vni') return fromVni(text);
  return legacy === 'tcvn3' ? fromTcvn3(text) : fromTcvn3(text).toUpperCase();
}
