import type { Points } from '../../kernel/points.ts';

/** Chỉ tiêu of the period as the inspected unit reports it. Plan and actual are exact, with two decimals. */
export type Target = {
  readonly name: string;
  /** Unit of measure: "tỷ đồng", "%". */
  readonly measure: string;
  readonly plan: Points;
  readonly actual: Points;
  /** For what should fall, such as the share of poor households. */
  readonly lowerIsBetter: boolean;
};

export type TargetOutcome = 'exceeded' | 'met' | 'not-met';

/** Vượt, đạt, chưa đạt: reaching the plan exactly is met. */
export function targetOutcome({ plan, actual, lowerIsBetter }: Target): TargetOutcome {
  if (actual === plan) return 'met';
  const isBetter = lowerIsBetter ? actual < plan : actual > plan;
  return isBetter ? 'exceeded' : 'not-met';
}

/** How many targets there are, were met or exceeded ("đạt và vượt"), and were exceeded ("vượt"). */
export type TargetSummary = {
  readonly total: number;
  readonly met: number;
  readonly exceeded: number;
  readonly notMet: number;
};

export function summariseTargets(targets: readonly Target[]): TargetSummary {
  const outcomes = targets.map(targetOutcome);
  const notMet = outcomes.filter((outcome) => outcome === 'not-met').length;
  const exceeded = outcomes.filter((outcome) => outcome === 'exceeded').length;
  return { total: targets.length, met: targets.length - notMet, exceeded, notMet };
}
