const SEPARATORS = [';', ',', '\t', '|'] as const;

export type Separator = {
  readonly separator: string;
  /** Characters before the first row: Excel's own "sep=;". */ readonly skip: number;
};

/**
 * The separator of a list by its first lines: the one that most lines hold equally often. Title lines hold none, and
 * commas within texts or numbers vary from line to line.
 */
export function separatorOf(text: string): Separator {
  const told = /^\ufeff?sep=(.)\r?\n/i.exec(text);
  if (told) return { separator: told[1] ?? ',', skip: told[0].length };
  const lines = linesOf(text);
  const judged = SEPARATORS.map((separator) => ({ separator, ...steadiness(lines, separator) }));
  const [best] = judged.toSorted((a, b) => b.lines - a.lines || b.perLine - a.perLine);
  return { separator: best && best.lines > 0 ? best.separator : ',', skip: 0 };
}

const MOST_LINES = 100;

/** Lines without what stands in quotes; the last may be cut, so it goes when there are others. */
function linesOf(text: string): readonly string[] {
  const lines = text.replace(/"(?:[^"]|"")*"/g, '').split(/\r\n|\r|\n/);
  return lines.length > 1 ? lines.slice(0, -1).slice(0, MOST_LINES) : lines;
}

function steadiness(lines: readonly string[], separator: string): { readonly lines: number; readonly perLine: number } {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const count = line.split(separator).length - 1;
    if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  const [most] = [...counts].toSorted(([a, ofA], [b, ofB]) => ofB - ofA || b - a);
  return { lines: most?.[1] ?? 0, perLine: most?.[0] ?? 0 };
}
