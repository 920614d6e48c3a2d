import { createReadStream } from 'node:fs';
import { LegacyEvidence } from '../../../../domain/imports/legacy-text/legacy-evidence.ts';
import { type LegacyFont, fromLegacy } from '../../../../domain/imports/legacy-text/legacy-font.ts';
import { readableWords } from '../../../../domain/imports/legacy-text/readable-words.ts';
import { UnreadableFile } from '../unreadable-file.ts';

/** How the bytes of a text file are to be read, and in which encoding of old fonts the letters then stand. */
export type TextEncoding = {
  readonly label: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';
  readonly legacy: LegacyFont | null;
};

const SAMPLE_BYTES = 1_048_576;

/**
 * Tells the encoding of a text file: by its mark (BOM), else UTF-8 if the whole file is valid, else the old Vietnamese
 * encoding in which nearly all words are syllables. `csv-encoding` when none fits: nothing is guessed.
 */
export async function encodingOf(path: string): Promise<TextEncoding> {
  const { sample, isUtf8 } = await lookThrough(path);
  const mark = sample.subarray(0, 2).toString('hex');
  if (mark === 'fffe') return { label: 'utf-16le', legacy: null };
  if (mark === 'feff') return { label: 'utf-16be', legacy: null };
  if (!isUtf8) return oldEncoding(sample);
  const evidence = new LegacyEvidence();
  evidence.add(new TextDecoder('utf-8').decode(sample));
  return { label: 'utf-8', legacy: evidence.verdict() };
}

async function lookThrough(path: string): Promise<{ readonly sample: Buffer; readonly isUtf8: boolean }> {
  const pieces: Buffer[] = [];
  let kept = 0;
  let isUtf8 = true;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array): void => {
    try {
      decoder.decode(chunk, { stream: chunk !== undefined });
    } catch {
      isUtf8 = false;
    }
  };
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (kept < SAMPLE_BYTES) pieces.push(chunk);
    kept += chunk.length;
    if (isUtf8) decode(chunk);
  }
  if (isUtf8) decode();
  return { sample: Buffer.concat(pieces).subarray(0, SAMPLE_BYTES), isUtf8 };
}

const LEAST_SYLLABLES = 3;

function oldEncoding(sample: Buffer): TextEncoding {
  const latin = new TextDecoder('windows-1252').decode(sample);
  const candidates = [
    { label: 'windows-1258', legacy: null, text: new TextDecoder('windows-1258').decode(sample).normalize('NFC') },
    { label: 'windows-1252', legacy: 'tcvn3', text: fromLegacy(latin, 'tcvn3') },
    { label: 'windows-1252', legacy: 'vni', text: fromLegacy(latin, 'vni') },
  ] as const;
  const judged = candidates
    .map(({ label, legacy, text }) => ({ label, legacy, ...shareOf(text) }))
    .toSorted((a, b) => b.share - a.share);
  const [best, next] = judged;
  if (!best || best.syllables < LEAST_SYLLABLES || best.share < 0.9 || best.share === next?.share)
    throw new UnreadableFile('csv-encoding');
  return { label: best.label, legacy: best.legacy };
}

function shareOf(text: string): { readonly syllables: number; readonly share: number } {
  const { words, syllables } = readableWords(text);
  return { syllables, share: words === 0 ? 0 : syllables / words };
}
