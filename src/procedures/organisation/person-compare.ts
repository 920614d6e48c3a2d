import { z } from 'zod';
import { ok } from '../../kernel/result.ts';
import { candidateCards } from '../../store/organisation/person-candidates.ts';
import { idInput } from '../input.ts';
import { defineQuery } from '../query.ts';
import { conflictsOf, loadPair, mayOverPair } from './person-pair.ts';

/** Two records side by side for the one who joins or separates them, with every contradiction between them. */
export const comparePeople = defineQuery({
  name: 'organisation.compare-people',
  input: z.object({ one: idInput, other: idInput }),
  load: (tx, { one, other }, { today }) => loadPair(tx, one, other, today),
  authorise: (actor, pair, today) => mayOverPair(actor, pair, today),
  personal: ({ one, other }) => ({ one, other }),
  read: async (tx, _, pair, { today }) => {
    const { one, other } = pair;
    const cards = await candidateCards(tx, [one.person.id, other.person.id], today);
    return ok({
      sides: [one, other].map(({ person, ratings }) => ({
        person,
        ratings,
        card: cards.find(({ personId }) => personId === person.id),
      })),
      conflicts: conflictsOf(pair),
      pinned: pair.pin !== undefined,
    });
  },
});
