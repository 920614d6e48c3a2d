import { type LocalRules, localRules } from './local-rules.ts';
import { holdsOn } from './package-days.ts';
import type { ProvincialPackage } from './provincial-package.ts';

/**
 * Each version of one province's package made ready, so that any of them answers for every day by the version of that
 * day: a plan, or the law of another day set beside, reaches beyond the days of the one that was chosen. Versions must
 * not overlap.
 */
export function rulesOverTime(versions: readonly ProvincialPackage[]): readonly LocalRules[] {
  const ready = versions.map(localRules);
  const judge: LocalRules['judge'] = (effect, award, recipient, day) =>
    ready.find((each) => holdsOn(each.package, day))?.judge(effect, award, recipient, day);
  return ready.map((each) => ({ package: each.package, judge }));
}
