import type { PlainDate } from '../../kernel/plain-date.ts';
import type { InstrumentCode } from './instruments.data.ts';
import { type Instrument, getInstrument } from './instruments.ts';

/** What provinces and ministries rule by. */
export type RegulationKind = 'quyet_dinh' | 'nghi_quyet' | 'thong_tu' | 'huong_dan';

/** What is said of a văn bản wherever it stands: in our index, or in a provincial package. */
type Text = Pick<Instrument, 'number' | 'titleVi' | 'titleEn' | 'from' | 'to' | 'confidence' | 'noteVi'>;

/** A văn bản that is not in our index: a provincial package brings it and says of it what the index would say. */
export type Regulation = Text & {
  /** Code of the package that brings it: its text stands on the page of that package. */
  readonly broughtBy: string;
  readonly kind: RegulationKind;
  /** Who issued it: numbers begin anew in each province. */
  readonly issuer: string;
  readonly issuedOn: PlainDate;
  readonly from: PlainDate;
};

/** An instrument by its code in the index, or the regulation itself. */
export const textOf = (instrument: InstrumentCode | Regulation): Text =>
  typeof instrument === 'string' ? getInstrument(instrument) : instrument;
