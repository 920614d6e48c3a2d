/** An exact number with two decimals, held as whole hundredths: 0.3 is 30, 118.4 is 11840. Never a float. */
export type Points = number & { readonly __points: true };

/** Points from a decimal that has at most two digits after the point, as written in a law or a score table. */
export function points(decimal: number): Points {
  const hundredths = Math.round(decimal * 100);
  if (Math.abs(hundredths - decimal * 100) > 1e-6 || !Number.isSafeInteger(hundredths)) {
    throw new Error(`More than two decimals: ${decimal}`);
  }
  return hundredths as Points;
}

/** "118,4": comma for decimals, no trailing zeros, dots for thousands. */
export function showPoints(value: Points): string {
  const sign = value < 0 ? '-' : '';
  const whole = Math.trunc(Math.abs(value) / 100);
  const rest = Math.abs(value) % 100;
  const decimals = rest === 0 ? '' : `,${String(rest).padStart(2, '0').replace(/0$/, '')}`;
  return `${sign}${groupThousands(whole)}${decimals}`;
}

/** 1490000 → "1.490.000" */
export const groupThousands = (whole: number): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, '.');
