import type { LegacyEvidence } from '../../../../domain/imports/legacy-text/legacy-evidence.ts';
import type { PackageParts } from './package-parts.ts';
import { RichText } from './rich-text.ts';
import { SharedText } from './shared-text.ts';
import { readXml } from './xml-events.ts';

/** Reads the shared texts of a workbook and shows each to the evidence of legacy encodings. */
export async function readSharedStrings(
  parts: PackageParts,
  part: string | null,
  evidence: LegacyEvidence,
): Promise<SharedText> {
  const shared = new SharedText();
  if (part === null) return shared;
  const rich = new RichText();
  await readXml(parts.open(part), {
    open: (tag, at) => {
      if (tag === 'si') rich.begin();
      else rich.open(tag, at);
    },
    text: (text) => rich.text(text),
    close: (tag) => {
      rich.close(tag);
      if (tag !== 'si') return;
      const text = rich.end();
      shared.add(text);
      evidence.add(text);
    },
  });
  return shared;
}
