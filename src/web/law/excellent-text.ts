import { groupThousands } from '../../kernel/points.ts';
import type { ExcellentOfBody } from '../../procedures/law/share-of-list.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { lawWords, sayCitation } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';

/** Most bodies named: those beyond their ceiling come first. */
const MOST_NAMED = 10;

export type ExcellentText = {
  /** How many bodies are beyond their ceiling. */
  readonly title: string;
  readonly beyond: boolean;
  /** One line for a body, and one for those that are not named. */
  readonly lines: readonly string[];
  /** What the ceiling does not tell. */
  readonly foot: string;
};

/** Those rated excellent beside their ceiling, body by body, for screen and workbook; null where no ceiling is known. */
export function excellentText(bodies: readonly ExcellentOfBody[], language: Language): ExcellentText | null {
  if (bodies.length === 0) return null;
  const beyond = bodies.filter(({ within }) => !within).length;
  const named = bodies.toSorted((a, b) => Number(a.within) - Number(b.within)).slice(0, MOST_NAMED);
  const more = bodies.length - named.length;
  return {
    title: say(checkWords.excellent(beyond, bodies.length), language),
    beyond: beyond > 0,
    lines: [
      ...named.map((body) => sayBody(body, language)),
      ...(more > 0 ? [say(checkWords.moreBodies(groupThousands(more)), language)] : []),
    ],
    foot: say(checkWords.excellentGroups, language),
  };
}

function sayBody(body: ExcellentOfBody, language: Language): string {
  const { unitName, holders, limit, percent, good, citation, confirmed, staff, unitRating } = body;
  const figures = { holders: groupThousands(holders), limit: groupThousands(limit), good: groupThousands(good) };
  const raised = staff === 'su_nghiep' && unitRating === null ? [say(checkWords.excellentRaised, language)] : [];
  const doubt = confirmed ? [] : [say(lawWords.unconfirmed, language)];
  const place = [say(sayCitation(citation), language), ...doubt, ...raised].join('; ');
  return `${say(checkWords.excellentOf(unitName, percent, figures), language)} – ${place}`;
}
