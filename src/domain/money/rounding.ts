import { type Dong, dong } from '../../kernel/money.ts';

/**
 * How "làm tròn số lên hàng chục ngàn đồng" (NĐ 91/2017 Đ68 k2; NĐ 152/2025 Đ49 k2) is read.
 * `up` is the literal reading. `nearest` is a published answer; `none` is what many published tables print.
 */
export type Rounding = 'up' | 'nearest' | 'none';

const STEP = 10_000;

/** An amount brought to tens of thousands of đồng in the chosen reading. */
export function roundBonus(amount: Dong, rounding: Rounding): Dong {
  switch (rounding) {
    case 'up':
      return dong(Math.ceil(amount / STEP) * STEP);
    case 'nearest':
      return dong(Math.floor((amount + STEP / 2) / STEP) * STEP);
    case 'none':
      return amount;
  }
}
