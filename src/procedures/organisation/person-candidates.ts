import { z } from 'zod';
import { may } from '../../domain/access/may.ts';
import { ok } from '../../kernel/result.ts';
import { candidateCards } from '../../store/organisation/person-candidates.ts';
import { idInput, text } from '../input.ts';
import { defineQuery } from '../query.ts';
import { loadUnit } from './unit-standing.ts';

/** Most candidates of one page of questions. */
const MOST = 500;

/**
 * Cards of the people whom the rows of a list may mean, for the one who brings the list into a unit: year of birth,
 * units, posts, how many awards and the last one. A candidate may stand in another unit (somebody who moved), so the
 * right is that of bringing lists in; what was shown is audited.
 */
export const readCandidates = defineQuery({
  name: 'organisation.candidates',
  input: z.object({ unit: text(80), ids: z.array(idInput).max(MOST, 'too-large') }),
  load: (tx, { unit: code }, { today }) => loadUnit(tx, code, { asOf: today, today }),
  authorise: (actor, { path }, today) => may(actor, 'import-awards', path, today),
  personal: ({ unit, ids }) => ({ unit, people: ids }),
  read: async (tx, { ids }, _, { today }) => ok({ candidates: await candidateCards(tx, ids, today) }),
});
