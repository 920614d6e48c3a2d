import { type Points, groupThousands } from './points.ts';

/** Whole đồng. */
export type Dong = number & { readonly __dong: true };

export function dong(amount: number): Dong {
  if (!Number.isSafeInteger(amount)) throw new Error(`Not whole đồng: ${amount}`);
  return amount as Dong;
}

/**
 * An amount times an exact coefficient, in whole đồng.
 * The law's coefficients (0,15 … 270) times a base salary in thousands are always whole; a remainder is a bug.
 */
export function timesCoefficient(amount: Dong, coefficient: Points): Dong {
  const product = amount * coefficient;
  if (product % 100 !== 0) throw new Error(`Fraction of a đồng: ${amount} × ${coefficient}/100`);
  return dong(product / 100);
}

/** "1.490.000 đồng" */
export const showDong = (amount: Dong): string => `${amount < 0 ? '-' : ''}${groupThousands(Math.abs(amount))} đồng`;
