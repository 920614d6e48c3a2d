import type { LawCase } from './case.ts';
import { COLLECTIVES } from './collectives.data.ts';
import { COMPETENCE_CASES } from './competence.data.ts';
import { EVERY_WAY } from './every-way.data.ts';
import { HEADS_AND_TAXPAYERS } from './heads-and-taxpayers.data.ts';
import { MERITS } from './merits.data.ts';
import { MONEY } from './money.data.ts';
import { PERSON_TITLES } from './person-titles.data.ts';
import { STATE_AWARDS } from './state-awards.data.ts';

/** Every case of the law that we answer: the published questions, then our own. */
export const ALL_CASES: readonly LawCase[] = [
  ...PERSON_TITLES,
  ...COLLECTIVES,
  ...MERITS,
  ...MONEY,
  ...COMPETENCE_CASES,
  ...EVERY_WAY,
  ...STATE_AWARDS,
  ...HEADS_AND_TAXPAYERS,
];
