import type { AwardLine } from './award.ts';
import { CAMPAIGNS } from './campaigns.ts';
import { certificateLines } from './certificate.ts';
import { communeTitles } from './commune-titles.ts';
import { provinceAwards } from './province-awards.ts';
import { pendingAwards, stateAwards } from './state-awards.ts';
import { titlesOf2020, titlesOfSchoolYear } from './titles.ts';
import { type World, inventWorld } from './world.ts';

const byDate = (a: AwardLine, b: AwardLine): number => (a.decision?.signed ?? 0) - (b.decision?.signed ?? 0);

/** Decisions of the city's chair in the order of the series; sorting is stable, so each keeps the order of its list. */
const cityAwards = (world: World): AwardLine[] =>
  [
    ...titlesOf2020(world),
    ...titlesOfSchoolYear(world),
    ...CAMPAIGNS.flatMap((campaign) => certificateLines(world, campaign)),
  ].toSorted(byDate);

export type Demonstration = {
  /** Awards of the city in the period, the highest authority first, then what is pending. */
  readonly awards: readonly AwardLine[];
  /** Lao động tiên tiến that the communes decided in December 2020. */
  readonly communeAwards: readonly AwardLine[];
};

/** The demonstration "Bắc Kạn 2021", the same in every run. */
export function bacKan2021(): Demonstration {
  const world = inventWorld();
  return {
    awards: [
      ...stateAwards(world),
      ...provinceAwards(world).toSorted(byDate),
      ...cityAwards(world),
      ...pendingAwards(),
    ],
    communeAwards: communeTitles(world),
  };
}
