import { cite } from '../../law/citation.ts';
import { assessed } from '../clauses/assessed.ts';
import { type Applicable, type Clause, all, only } from '../clauses/clause.ts';
import { belongsTo } from '../clauses/group.ts';
import { notDisciplined } from '../clauses/discipline.ts';
import { unitRatedAtLeast } from '../clauses/headship.ts';
import { ratedAtLeast } from '../clauses/rating.ts';
import { formerUnitAgrees, leaveUnder, longTrainingWithGoodResult, workedAtLeast } from '../clauses/work-time.ts';
import type { PersonFacts } from '../facts.ts';
import { DECREE_65, DECREE_91, LAW_2022, type Standard, forPersons, l2013, l2022, nd65, nd91 } from './standard.ts';

/** Officials, employees and the armed forces are rated; workers, farmers and others outside offices are judged. */
const isRated = ({ group }: PersonFacts): boolean => group === 'can_bo' || group === 'vu_trang';
const isNotRated = (facts: PersonFacts): boolean => !isRated(facts);

type Conditions = readonly Applicable<PersonFacts>[];

const officials2003: Conditions = [
  only(isRated, ratedAtLeast('tasks-done-well', l2013('Đ24 k1'), 'HT_TOT')),
  only(isRated, assessed('attitude-and-movement', l2013('Đ24 k1'))),
];

const workers2003: Conditions = [
  only(isNotRated, assessed('effective-work', l2013('Đ24 k3'))),
  only(isNotRated, assessed('law-and-ethics', l2013('Đ24 k3'))),
];

const decree65: Conditions = [
  ...officials2003,
  only(isRated, workedAtLeast('worked-10-months', nd65('Đ5 k6'), 10)),
  leaveUnder('leave-under-40-days', nd65('Đ5 k6'), 40),
  notDisciplined('not-disciplined', nd65('Đ5 k6')),
];

const decree91: Conditions = [
  ...officials2003,
  only(isRated, workedAtLeast('worked-10-months', nd91('Đ10'), 10)),
  notDisciplined('not-disciplined', nd91('Đ10')),
  longTrainingWithGoodResult('long-training-good-result', nd91('Đ10')),
  formerUnitAgrees('former-unit-agrees', nd91('Đ10')),
];

const workers2022: Conditions = [
  only(isNotRated, assessed('effective-work', l2022('Đ24 k3 a'))),
  only(isNotRated, assessed('law-and-ethics', l2022('Đ24 k3 b'))),
];

const law2022: Conditions = [
  only(isRated, ratedAtLeast('tasks-done-well', l2022('Đ24 k1 a'), 'HT_TOT')),
  unitRatedAtLeast('headed-unit-done-well', 'HT_TOT'),
  only(isRated, assessed('attitude-and-movement', l2022('Đ24 k1 b'))),
  // The circular of 2025 replaced that of 2024; that the rule goes on was not read there.
  only(isRated, workedAtLeast('worked-6-months', cite('TT_01_2024', 'Đ1 k5 d'), 6)),
];

/** The standard of Lao động tiên tiến as a part of higher titles of the same year. */
export const ldttStandard65: Clause<PersonFacts> = all('standard-of-ldtt', l2013('Đ24'), ...decree65, ...workers2003);
export const ldttStandard91: Clause<PersonFacts> = all('standard-of-ldtt', nd91('Đ10'), ...decree91, ...workers2003);
export const ldttStandard2022: Clause<PersonFacts> = all('standard-of-ldtt', l2022('Đ24'), ...law2022, ...workers2022);

const inArms2003 = belongsTo<PersonFacts>('in-armed-forces', l2013('Đ24 k2'), ['vu_trang']);
const inArms2022 = belongsTo<PersonFacts>('in-armed-forces', l2022('Đ24 k2'), ['vu_trang']);

export const LAO_DONG_TIEN_TIEN: readonly Standard[] = [
  forPersons('LDTT', DECREE_65, l2013('Đ24 k1'), ...decree65, ...workers2003),
  forPersons('LDTT', DECREE_91, l2013('Đ24 k1'), ...decree91, ...workers2003),
  forPersons('LDTT', LAW_2022, l2022('Đ24 k1'), ...law2022, ...workers2022),
  forPersons('CSTT', DECREE_65, l2013('Đ24 k2'), inArms2003, ...decree65),
  forPersons('CSTT', DECREE_91, l2013('Đ24 k2'), inArms2003, ...decree91),
  forPersons('CSTT', LAW_2022, l2022('Đ24 k2'), inArms2022, ...law2022),
];
