import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { Confidence } from './citation.ts';
import type { LawGap } from './dated-value.ts';
import type { InstrumentCode } from './instruments.data.ts';

export type RegimeCode = 'R2014' | 'R2017' | 'R2024' | 'R2025' | 'R2026';

/** A period in which one law with its decree and circular applies. `confirmed` is false when its text was not read. */
export type Regime = {
  readonly code: RegimeCode;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
  readonly instruments: readonly InstrumentCode[];
  readonly confidence: Confidence;
  readonly confirmed: boolean;
};

export const REGIMES: readonly [Regime, ...Regime[]] = [
  {
    code: 'R2014',
    from: isoDate('2014-07-01'),
    to: isoDate('2017-09-30'),
    instruments: ['LUAT_15_2003', 'LUAT_39_2013', 'ND_42_2010', 'ND_39_2012', 'ND_65_2014'],
    confidence: 'secondary',
    confirmed: true,
  },
  {
    code: 'R2017',
    from: isoDate('2017-10-01'),
    to: isoDate('2023-12-31'),
    instruments: ['LUAT_15_2003', 'LUAT_39_2013', 'ND_91_2017', 'TT_12_2019'],
    confidence: 'text',
    confirmed: true,
  },
  {
    code: 'R2024',
    from: isoDate('2024-01-01'),
    to: isoDate('2025-06-30'),
    instruments: ['LUAT_06_2022', 'ND_98_2023', 'TT_01_2024'],
    confidence: 'text',
    confirmed: true,
  },
  {
    code: 'R2025',
    from: isoDate('2025-07-01'),
    to: isoDate('2026-09-30'),
    instruments: ['LUAT_06_2022', 'ND_152_2025', 'ND_129_2025', 'TT_15_2025'],
    confidence: 'text',
    confirmed: true,
  },
  {
    code: 'R2026',
    from: isoDate('2026-10-01'),
    to: null,
    instruments: ['LUAT_06_2022', 'LUAT_06_2026', 'ND_152_2025', 'ND_129_2025', 'TT_15_2025'],
    confidence: 'uncertain',
    confirmed: false,
  },
];

/** The last day whose rules were compared with the text: Luật 06/2026/QH16, in force from 1/10/2026, was not available. */
export const LAW_CONFIRMED_UNTIL = isoDate('2026-09-30');

/** The regime in force on a day; LawGap before 1/7/2014, where no regime is covered. */
export function regimeAt(date: PlainDate): Result<Regime, LawGap> {
  const regime = REGIMES.findLast((candidate) => candidate.from <= date);
  return regime ? ok(regime) : refuse({ code: 'law-gap', what: 'regime', asOf: date });
}
