import { type PlainDate, yearOf } from '../../kernel/plain-date.ts';

/** A yearly title that a person holds: the last day of its year or school year names the year. */
export type HeldTitle = { readonly family: string; readonly until: PlainDate };

/** Titles that are given for one year and that later awards count in successive years, the lowest first. */
export const yearlyTitles = ['LDTT', 'CSTD_CO_SO', 'CSTD_BO_TINH', 'CSTD_TOAN_QUOC'] as const;

export type YearlyTitle = (typeof yearlyTitles)[number];

/** The years of one title in order, held or missing, from the first year held; and how many were held in a row at the end. */
export type AwardChain = {
  readonly title: YearlyTitle;
  readonly years: readonly { readonly year: number; readonly held: boolean }[];
  readonly unbroken: number;
};

/**
 * Chains of the yearly titles among the awards of a person up to a year: each year counts once, a year without the
 * title breaks the chain. A school year is named by the year in which it ends. Titles never held have no chain.
 */
export function awardChains(held: readonly HeldTitle[], upTo: number): readonly AwardChain[] {
  const byTitle = Map.groupBy(held, ({ family }) => family);
  return yearlyTitles.flatMap((title) => {
    const years = new Set((byTitle.get(title) ?? []).map(({ until }) => yearOf(until)));
    return years.size === 0 ? [] : [chainOf(title, years, upTo)];
  });
}

function chainOf(title: YearlyTitle, held: ReadonlySet<number>, upTo: number): AwardChain {
  const first = Math.min(...held);
  const last = Math.max(upTo, ...held);
  const years = Array.from({ length: last - first + 1 }, (_, at) => ({ year: first + at, held: held.has(first + at) }));
  const gap = years.findLastIndex((each) => !each.held);
  return { title, years, unbroken: years.length - 1 - gap };
}

/** A chain as stretches of years that follow each other, each held or missing: 2019–2020 held, 2021 missing. */
export function stretchesOf({ years }: AwardChain): readonly { from: number; to: number; held: boolean }[] {
  const stretches: { from: number; to: number; held: boolean }[] = [];
  for (const { year, held } of years) {
    const last = stretches.at(-1);
    if (last && last.held === held) last.to = year;
    else stretches.push({ from: year, to: year, held });
  }
  return stretches;
}
