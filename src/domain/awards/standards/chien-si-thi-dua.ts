import { type Citation, cite } from '../../law/citation.ts';
import { type Applicable, type At, type Clause, all, any } from '../clauses/clause.ts';
import { headsUnit, unitRatedAtLeast } from '../clauses/headship.ts';
import { type InitiativeNeed, initiatives, ofTheYear, upToTheYear } from '../clauses/initiatives.ts';
import { ratedAtLeast } from '../clauses/rating.ts';
import { heldInSuccession, provincialTitleTwice } from '../clauses/succession.ts';
import type { PersonFacts } from '../facts.ts';
import { ldttStandard2022, ldttStandard65, ldttStandard91 } from './lao-dong-tien-tien.ts';
import {
  DECREE_65,
  DECREE_91,
  LAW_2003,
  LAW_2022,
  type Standard,
  forPersons,
  l2003,
  l2013,
  l2022,
  nd91,
} from './standard.ts';

/** An initiative of the reviewed year, or an older one where the office's rule keeps it. */
const years2003 = (at: At<PersonFacts>): readonly [number, number] =>
  at.settings.olderInitiative2003 ? upToTheYear(at) : ofTheYear(at);

const atUnit = (citation: Citation, years: InitiativeNeed['years']): Clause<PersonFacts> =>
  initiatives('initiative-at-unit', citation, { scope: 'co_so', count: 1, for: 'CSTD_CO_SO', years });

const inProvince = (citation: Citation): Clause<PersonFacts> =>
  initiatives('initiative-in-province', citation, {
    scope: 'bo_tinh',
    count: 1,
    for: 'CSTD_BO_TINH',
    years: upToTheYear,
  });

const nationwide = (citation: Citation): Clause<PersonFacts> =>
  initiatives('initiative-nationwide', citation, {
    scope: 'toan_quoc',
    count: 1,
    for: 'CSTD_TOAN_QUOC',
    years: upToTheYear,
  });

const excellent: Clause<PersonFacts> = ratedAtLeast('tasks-done-excellently', l2022('Đ23 k2 a'), 'HT_XUAT_SAC');

/** The head of a public service unit is not rated excellent before the unit is. */
const excellentWithUnit: Clause<PersonFacts> = all(
  'excellent-with-unit',
  l2022('Đ23 k2 a'),
  excellent,
  unitRatedAtLeast('headed-unit-done-excellently', 'HT_XUAT_SAC'),
);

/** Luật 06/2022 Đ23 k2: one of these is enough, so that an excellent rating stands without an initiative. */
const excellentOrInitiative: Applicable<PersonFacts> = any(
  'excellent-or-initiative',
  l2022('Đ23 k2'),
  (at) => (headsUnit(at) ? excellentWithUnit(at) : excellent(at)),
  atUnit(l2022('Đ23 k2 b'), upToTheYear),
);

const thrice = (citation: Citation): Clause<PersonFacts> =>
  heldInSuccession('three-cstdcs-in-succession', citation, { code: 'CSTD_CO_SO', times: 3 });

/** The note of Mẫu 02 and TT 07/2014 add six Chiến sĩ thi đua cơ sở in succession before the proposal. */
const sixTimes = (citation: Citation): Clause<PersonFacts> =>
  heldInSuccession('six-cstdcs-in-succession', citation, { code: 'CSTD_CO_SO', times: 6, endsBefore: true });

export const CHIEN_SI_THI_DUA: readonly Standard[] = [
  forPersons('CSTD_CO_SO', DECREE_65, l2013('Đ23'), ldttStandard65, atUnit(l2013('Đ23 k2'), years2003)),
  forPersons('CSTD_CO_SO', DECREE_91, nd91('Đ9 k3'), ldttStandard91, atUnit(nd91('Đ9 k3'), years2003)),
  forPersons('CSTD_CO_SO', LAW_2022, l2022('Đ23 k1'), ldttStandard2022, excellentOrInitiative),
  forPersons('CSTD_BO_TINH', LAW_2003, l2003('Đ22'), thrice(l2003('Đ22')), inProvince(l2003('Đ22'))),
  forPersons('CSTD_BO_TINH', LAW_2022, l2022('Đ22 k1'), thrice(l2022('Đ22 k1 a')), inProvince(l2022('Đ22 k1 b'))),
  forPersons(
    'CSTD_TOAN_QUOC',
    DECREE_65,
    l2013('Đ21'),
    provincialTitleTwice('two-provincial-in-succession', l2013('Đ21')),
    sixTimes(cite('TT_07_2014', 'Đ2')),
    nationwide(l2013('Đ21')),
  ),
  forPersons(
    'CSTD_TOAN_QUOC',
    DECREE_91,
    nd91('Đ9 k1'),
    provincialTitleTwice('two-provincial-in-succession', nd91('Đ9 k1')),
    sixTimes(nd91('Đ49')),
    nationwide(nd91('Đ9 k1')),
  ),
  forPersons(
    'CSTD_TOAN_QUOC',
    LAW_2022,
    l2022('Đ21 k1'),
    provincialTitleTwice('two-provincial-in-succession', l2022('Đ21 k1 a')),
    nationwide(l2022('Đ21 k1 b')),
  ),
];
