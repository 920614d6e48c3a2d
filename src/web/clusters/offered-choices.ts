import { groupThousands } from '../../kernel/points.ts';
import type { UnitsToChoose } from '../../procedures/clusters/units-to-choose.ts';
import { clusterWords as words } from '../../words/clusters.ts';
import { type Language, say } from '../../words/words.ts';
import type { Choice } from '../kit/choice-fields.tsx';

/** Units that a search offers, without those chosen already; each says its other name and where it stands already. */
export const offeredChoices = (
  { offered }: UnitsToChoose,
  chosen: readonly string[],
  language: Language,
): readonly Choice[] =>
  offered
    .filter(({ code }) => !chosen.includes(code))
    .map(({ code, name, formerName, inClusters }) => ({
      value: code,
      label: name,
      hint:
        [
          formerName !== null && say(words.formerly(formerName), language),
          inClusters.length > 0 && say(words.standsIn(inClusters.join(', ')), language),
        ]
          .filter((text) => typeof text === 'string')
          .join('; ') || undefined,
    }));

/** How many units are offered and how many the search found, those chosen already left out of both. */
export const offeredTitle = ({ offered, total }: UnitsToChoose, shown: number, language: Language): string =>
  say(words.offered(groupThousands(shown), groupThousands(total - offered.length + shown)), language);
