import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import type { Facts } from '../facts.ts';
import { type Clause, finding, unknown, when } from './clause.ts';
import { heldAwards, yearsOf } from './held-awards.ts';

/**
 * How many of the years, the latest first, stand in succession: each at least `least` and at most `most` years before
 * the one after it. The chain begins with the latest year; years too near to be a link of their own are passed over.
 */
function chainLength(years: readonly number[], least: number, most: number): number {
  let length = 0;
  let last: number | undefined;
  for (const year of years) {
    if (last === undefined || last - year >= least) {
      if (last !== undefined && last - year > most) return length;
      length += 1;
      last = year;
    }
  }
  return length;
}

export type Succession = {
  readonly code: AwardCode;
  readonly times: number;
  /** The chain's last title is of the reviewed year, or may be of the year before. */
  readonly endsBefore?: boolean;
};

/**
 * A yearly title held so many times in succession, up to the reviewed year. Two records of one year are one time; a year
 * without the title breaks the chain, unless the office counts award after award.
 */
export const heldInSuccession =
  <F extends Facts>(rule: string, citation: Citation, { code, times, endsBefore = false }: Succession): Clause<F> =>
  (at) => {
    if (at.facts.awards === undefined) return finding(at, rule, citation, unknown('awards'));
    const held = heldAwards(at.facts, [code], at.year);
    const years = yearsOf(held);
    const fresh = years[0] !== undefined && years[0] >= at.year - (endsBefore ? 1 : 0);
    const length = fresh ? chainLength(years, 1, at.settings.succession === 'years' ? 1 : Infinity) : 0;
    return finding(at, rule, citation, {
      verdict: when(length >= times),
      expected: { name: 'titles-in-succession', value: times },
      actual: { name: 'titles-in-succession', value: length },
      evidence: held.filter(({ award }) => years.slice(0, length).includes(award.year)).map(({ ref }) => ref),
    });
  };

/**
 * Chiến sĩ thi đua cấp tỉnh twice in succession, the second in the reviewed year or the year before. Each rests on three
 * years at the unit, so the second follows within three years; whether they may share years is a setting.
 */
export const provincialTitleTwice =
  <F extends Facts>(rule: string, citation: Citation): Clause<F> =>
  (at) => {
    if (at.facts.awards === undefined) return finding(at, rule, citation, unknown('awards'));
    const held = heldAwards(at.facts, ['CSTD_BO_TINH'], at.year);
    const years = yearsOf(held);
    const least = at.settings.provincialWindows === 'sliding' ? 1 : 3;
    const most = at.settings.succession === 'years' ? 3 : Infinity;
    // The chain may end with the reviewed year or the year before: the better of the two counts.
    const ends = years.flatMap((year, place) => (year >= at.year - 1 ? [place] : []));
    const length = Math.max(0, ...ends.map((place) => chainLength(years.slice(place), least, most)));
    return finding(at, rule, citation, {
      verdict: when(length >= 2),
      expected: { name: 'titles-in-succession', value: 2 },
      actual: { name: 'titles-in-succession', value: length },
      evidence: held.map(({ ref }) => ref),
    });
  };
