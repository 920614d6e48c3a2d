import type { LawCitation } from '../../law/citation.ts';
import { type Clause, finding, unknown } from './clause.ts';

/** A condition whose text we do not hold: whoever asks cannot be told yet, whatever the facts. */
export const notRead =
  <F>(rule: string, citation: LawCitation): Clause<F> =>
  (at) =>
    finding(at, rule, citation, unknown(`law/${citation.instrument}/${citation.article}`), false);
