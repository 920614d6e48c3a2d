import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import { holdsOn } from '../../domain/awards/local/package-days.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { optionalText } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';
import type { HeldPackage, LocalPackages } from './local-packages.ts';

/** The code of a provincial package as it is asked for; empty: none. */
export const packageCodeInput = optionalText(60);

/** Why no package can be used: its code names a sentence of src/words/law-problems.ts. */
type NoPackage = {
  readonly code: 'unknown-package' | 'package-refused' | 'package-not-then';
  readonly given: string;
};

/** The package of a code on a day; null for the empty code. */
export function findPackage(
  packages: LocalPackages,
  code: string,
  asOf: PlainDate,
): Result<LocalRules | null, NoPackage> {
  if (code === '') return ok(null);
  const versions = packages.held.filter(({ rules }) => rules.package.code === code);
  const found = versions.find(({ rules }) => holdsOn(rules.package, asOf));
  if (found) return ok(found.rules);
  if (versions.length > 0) return refuse({ code: 'package-not-then', given: versions.map(daysOf).join('; ') });
  const isWrong = packages.refused.some((each) => each.code === code);
  return refuse({ code: isWrong ? 'package-refused' : 'unknown-package', given: code });
}

/**
 * What the chosen package lays over the law of a day; null when none is chosen. Refused, as a problem of the field
 * "package": a code that no package bears, one whose file is wrong, a day on which the package is not in force.
 */
export function packageOn(packages: LocalPackages, code: string, asOf: PlainDate): Result<LocalRules | null, Problem> {
  const found = findPackage(packages, code, asOf);
  return found.ok ? found : refuse(invalid('package', found.problem.code, found.problem.given));
}

function daysOf({ rules }: HeldPackage): string {
  const { from, to } = rules.package;
  return `${toScreenDate(from)} – ${to === null ? '…' : toScreenDate(to)}`;
}
