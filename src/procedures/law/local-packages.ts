import type { LocalRules } from '../../domain/awards/local/local-rules.ts';
import { clash, holdsOn } from '../../domain/awards/local/package-days.ts';
import type { ProvincialPackage } from '../../domain/awards/local/provincial-package.ts';
import { rulesOverTime } from '../../domain/awards/local/rules-over-time.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { LawRefusal } from './law-refusal.ts';
import { parsePackage } from './package-input.ts';

/** program: comes with the installation; office: lies in the office's own data folder. */
export type PackageOrigin = 'program' | 'office';

/** A package file as it was found: its JSON, or why it could not be read. */
export type PackageFile = {
  readonly file: string;
  readonly origin: PackageOrigin;
  readonly raw: Result<unknown, readonly LawRefusal[]>;
};

type Found = Pick<PackageFile, 'file' | 'origin'>;

export type HeldPackage = Found & { readonly rules: LocalRules };

/** A package that is never used, and every reason. */
export type RefusedPackage = Found & {
  /** Empty where the file does not say. */
  readonly code: string;
  readonly reasons: readonly LawRefusal[];
};

/** The packages of an office: those that may be chosen, and those that are wrong. */
export type LocalPackages = { readonly held: readonly HeldPackage[]; readonly refused: readonly RefusedPackage[] };

export const noPackages: LocalPackages = { held: [], refused: [] };

/** The packages in force on a day. */
export const packagesInForce = ({ held }: LocalPackages, day: PlainDate): readonly HeldPackage[] =>
  held.filter(({ rules }) => holdsOn(rules.package, day));

/** The packages through which a province's own instrument applies, whatever their days. */
export const packagesOfInstrument = ({ held }: LocalPackages, instrument: string): readonly ProvincialPackage[] =>
  held.map(({ rules }) => rules.package).filter((local) => local.instrument === instrument);

/** The packages that rule on a form on a day. */
export const packagesOfForm = (packages: LocalPackages, form: string, day: PlainDate): readonly ProvincialPackage[] =>
  packagesInForce(packages, day)
    .map(({ rules }) => rules.package)
    .filter(({ standards }) => standards.some(({ award }) => award === form));

type Parsed = Found & { readonly given: ProvincialPackage };

/**
 * Packages made ready, each wrong one set aside with its reasons. Where two of one code are in force on the same day
 * nobody can say which counts: what the office added is set aside, what came with the program stays.
 */
export function localPackages(files: readonly PackageFile[]): LocalPackages {
  const parsed: Parsed[] = [];
  const refused: RefusedPackage[] = [];
  for (const each of files) {
    const read = each.raw.ok ? parsePackage(each.raw.value) : each.raw;
    const { file, origin } = each;
    if (read.ok) parsed.push({ file, origin, given: read.value });
    else refused.push({ file, origin, code: codeIn(each.raw), reasons: read.problem });
  }
  const usable: Parsed[] = [];
  for (const each of parsed) {
    const alone = standsAlone(each, parsed);
    if (alone.ok) usable.push(each);
    else refused.push({ file: each.file, origin: each.origin, code: each.given.code, reasons: [alone.problem] });
  }
  return { held: heldOf(usable), refused };
}

function standsAlone({ origin, given }: Parsed, all: readonly Parsed[]): Result<null, LawRefusal> {
  if (origin === 'program') return ok(null);
  const other = all.find((each) => each.given !== given && clash(each.given, given));
  if (!other) return ok(null);
  return refuse({ code: 'package-overlaps', path: '/code', given: given.code, wanted: other.file });
}

function heldOf(usable: readonly Parsed[]): readonly HeldPackage[] {
  const byCode = Map.groupBy(usable, ({ given }) => given.code);
  return [...byCode.values()].flatMap((versions) => {
    const ready = rulesOverTime(versions.map(({ given }) => given));
    return versions.flatMap(({ file, origin }, at) => {
      const rules = ready[at];
      return rules ? [{ file, origin, rules }] : [];
    });
  });
}

function codeIn(raw: PackageFile['raw']): string {
  const value = raw.ok ? raw.value : null;
  if (typeof value !== 'object' || value === null || !('code' in value)) return '';
  return typeof value.code === 'string' ? value.code : '';
}
