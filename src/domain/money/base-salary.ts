import { type Dong, dong } from '../../kernel/money.ts';
import { isoDate } from '../../kernel/plain-date.ts';
import { cite } from '../law/citation.ts';
import { type DatedValue, datedValue } from '../law/dated-value.ts';

/** Lương cơ sở, đồng a month. The next change is looked for by 1/7/2027: a test fails when that day has passed. */
export const BASE_SALARY: DatedValue<Dong> = datedValue(
  'base-salary',
  [
    {
      from: isoDate('2017-07-01'),
      value: dong(1_300_000),
      citation: cite('ND_47_2017', 'Đ3 k2'),
      confidence: 'secondary',
    },
    {
      from: isoDate('2018-07-01'),
      value: dong(1_390_000),
      citation: cite('ND_72_2018', 'Đ3 k2'),
      confidence: 'secondary',
    },
    {
      from: isoDate('2019-07-01'),
      value: dong(1_490_000),
      citation: cite('ND_38_2019', 'Đ3 k2'),
      confidence: 'secondary',
    },
    {
      from: isoDate('2023-07-01'),
      value: dong(1_800_000),
      citation: cite('ND_24_2023', 'Đ3 k2'),
      confidence: 'secondary',
    },
    { from: isoDate('2024-07-01'), value: dong(2_340_000), citation: cite('ND_73_2024', 'Đ3 k2'), confidence: 'text' },
    { from: isoDate('2026-07-01'), value: dong(2_530_000), citation: cite('ND_161_2026', 'Đ3 k2'), confidence: 'text' },
  ],
  isoDate('2027-06-30'),
);
