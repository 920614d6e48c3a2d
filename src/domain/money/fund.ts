import { isoDate } from '../../kernel/plain-date.ts';
import { type Points, points } from '../../kernel/points.ts';
import { cite } from '../law/citation.ts';
import { type DatedValue, datedValue } from '../law/dated-value.ts';

const nd91 = (name: string, percent: number, article: string): DatedValue<Points> =>
  datedValue(
    name,
    [
      {
        from: isoDate('2017-10-01'),
        value: points(percent),
        citation: cite('ND_91_2017', article),
        confidence: 'text',
      },
    ],
    // The articles of NĐ 98/2023 and NĐ 152/2025 on the fund were not read: later days answer unconfirmed.
    isoDate('2023-12-31'),
  );

/** Ceilings of the fund, in per cent: of the payroll for an office, of regular spending for a local budget. */
export const FUND_OF_OFFICE = nd91('fund/office', 20, 'Đ65');
export const FUND_OF_LOCAL_BUDGET = nd91('fund/local-budget', 1, 'Đ65');
export const FUND_OF_MOUNTAIN_BUDGET = nd91('fund/mountain-budget', 1.5, 'Đ65');

/** The share of the fund kept for organising, publicity and inspection, in per cent. */
export const FUND_SHARE_FOR_ORGANISING = nd91('fund/organising', 20, 'Đ66 k1 d');
