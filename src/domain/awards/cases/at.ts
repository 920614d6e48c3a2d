import { isoDate } from '../../../kernel/plain-date.ts';
import type { At } from '../clauses/clause.ts';
import type { Facts } from '../facts.ts';
import { DEFAULT_SETTINGS } from '../law-settings.ts';

/** Facts at a moment, as a clause is asked about them: the year 2021 on 20 December 2021, if a test says nothing else. */
export const asked = <F extends Facts>(facts: F, changes: Partial<Omit<At<F>, 'facts'>> = {}): At<F> => ({
  facts,
  year: 2021,
  asOf: isoDate('2021-12-20'),
  confirmed: true,
  settings: DEFAULT_SETTINGS,
  local: null,
  ...changes,
});
