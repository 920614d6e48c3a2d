import type { Finding } from '../law/verdict.ts';

/** A condition of a standard as one line: must hold, heads alternatives, or is one of them. */
export type ConditionLine = {
  readonly finding: Finding;
  readonly role: 'must' | 'choice' | 'alternative';
  /** How deep it stands below other conditions, from 0. */
  readonly depth: number;
};

/** One condition under two laws: absent on the side where the law does not ask it. */
export type ConditionPair = {
  readonly rule: string;
  readonly before: ConditionLine | null;
  readonly after: ConditionLine | null;
  /** Asked by one law only, answered otherwise, or an obligation here and a mere alternative there. */
  readonly differs: boolean;
};

/** The conditions of an answer as lines, parts below their whole, in the order of the clause. */
export function conditionLines(
  findings: readonly Finding[],
  within: ConditionLine['role'] = 'must',
  depth = 0,
): readonly ConditionLine[] {
  return findings.flatMap((finding): ConditionLine[] => {
    const parts = finding.parts ?? [];
    if (finding.way === 'any')
      return [{ finding, role: 'choice', depth }, ...conditionLines(parts, 'alternative', depth + 1)];
    if (finding.way === 'all') return [{ finding, role: within, depth }, ...conditionLines(parts, within, depth + 1)];
    return [{ finding, role: within, depth }];
  });
}

/** Lines by rule; a rule that stands twice in a standard is told apart by its turn. */
function byRule(lines: readonly ConditionLine[]): ReadonlyMap<string, ConditionLine> {
  const seen = new Map<string, number>();
  return new Map(
    lines.map((line) => {
      const turn = seen.get(line.finding.rule) ?? 0;
      seen.set(line.finding.rule, turn + 1);
      return [`${line.finding.rule} ${turn}`, line];
    }),
  );
}

/** The conditions of two answers beside each other, in the order of the first, then those that only the second asks. */
export function sideBySide(before: readonly Finding[], after: readonly Finding[]): readonly ConditionPair[] {
  const old = byRule(conditionLines(before));
  const now = byRule(conditionLines(after));
  return [...new Set([...old.keys(), ...now.keys()])].map((key) => {
    const [one, other] = [old.get(key) ?? null, now.get(key) ?? null];
    const differs = one?.finding.verdict !== other?.finding.verdict || one?.role !== other?.role;
    return { rule: key.split(' ')[0] ?? key, before: one, after: other, differs };
  });
}
