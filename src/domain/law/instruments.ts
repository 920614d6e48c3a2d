import type { PlainDate } from '../../kernel/plain-date.ts';
import type { Confidence } from './citation.ts';
import { INSTRUMENTS, type InstrumentCode } from './instruments.data.ts';

export type InstrumentKind = 'luat' | 'nghi_dinh' | 'thong_tu' | 'quyet_dinh' | 'cong_van';

/** A văn bản of the law: its number, its title, when it holds and what it did to others. */
export type Instrument = {
  readonly code: string;
  readonly kind: InstrumentKind;
  readonly number: string;
  readonly titleVi: string;
  readonly titleEn: string;
  /** Null where the material names no day. */
  readonly from: PlainDate | null;
  readonly to: PlainDate | null;
  readonly replaces: readonly string[];
  readonly amends: readonly string[];
  readonly confidence: Confidence;
  /** Why the confidence is not full, or what was read. Empty when the whole was read. */
  readonly noteVi: string;
};

/** Every instrument, oldest first within each kind, as listed. */
export const instruments: readonly (Instrument & { readonly code: InstrumentCode })[] = INSTRUMENTS;

const byCode = new Map<string, Instrument>(INSTRUMENTS.map((instrument) => [instrument.code, instrument]));

/** An instrument by its code; an unknown code is a bug, because codes are closed. */
export function getInstrument(code: InstrumentCode): Instrument {
  const instrument = byCode.get(code);
  if (!instrument) throw new Error(`No instrument ${code}`);
  return instrument;
}

export const isInstrumentCode = (code: string): code is InstrumentCode => byCode.has(code);

/** The instruments that replaced or amended one. */
export function successorsOf(code: InstrumentCode): { replacedBy: Instrument[]; amendedBy: Instrument[] } {
  return {
    replacedBy: INSTRUMENTS.filter((other) => (other.replaces as readonly string[]).includes(code)),
    amendedBy: INSTRUMENTS.filter((other) => (other.amends as readonly string[]).includes(code)),
  };
}

/** Whether an instrument holds on a day; null when its dates are not known. */
export function inForce(code: InstrumentCode, date: PlainDate): boolean | null {
  const { from, to } = getInstrument(code);
  if (to !== null && date > to) return false;
  return from === null ? null : date >= from;
}
