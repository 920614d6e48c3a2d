import type { Citation } from '../../law/citation.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed, localStandard } from '../clauses/assessed.ts';
import { type Clause, all, any, only } from '../clauses/clause.ts';
import { heldInSuccession } from '../clauses/succession.ts';
import { type YearsNeed, continuousYears, initiativesWithin } from '../clauses/years-after-award.ts';
import type { Achievement, CollectiveFacts, HouseholdFacts, PersonFacts, Scope } from '../facts.ts';
import {
  LAW_2003,
  LAW_2022,
  type Standard,
  forCollectives,
  forHouseholds,
  forPersons,
  l2022,
  nd91,
} from './standard.ts';
import { standsOn } from './tap-the-lao-dong.ts';

type Kind = Achievement['kind'];

const result = <F extends PersonFacts | CollectiveFacts | HouseholdFacts>(
  rule: string,
  citation: Citation,
  kinds: readonly Kind[],
  scope: Scope,
): Clause<F> => achieved(rule, citation, { kinds, scope, for: 'BK_BO_TINH' });

/** Two or more years of excellent completion, up to the reviewed year; no earlier award is needed. */
const TWO_EXCELLENT: YearsNeed = { held: null, mustFollow: false, years: 2, rating: 'HT_XUAT_SAC' };
const TWO_EXCELLENT_COLLECTIVE: YearsNeed = { ...TWO_EXCELLENT, orTitle: ['TT_LDXS', 'DV_QUYET_THANG'] };

const twoYearsWithInitiatives = (citation: Citation): Clause<PersonFacts> =>
  all(
    'two-excellent-years-two-initiatives',
    citation,
    continuousYears('two-excellent-years', citation, TWO_EXCELLENT),
    initiativesWithin('two-initiatives-at-unit', citation, TWO_EXCELLENT, {
      scope: 'co_so',
      count: 2,
      for: 'BK_BO_TINH',
    }),
  );

const isWorkerOrFarmer = ({ group }: PersonFacts): boolean =>
  ['cong_nhan', 'nong_dan', 'lao_dong_khac'].includes(group);
const isBusinessOrScholar = ({ group }: PersonFacts): boolean => group === 'doanh_nhan' || group === 'tri_thuc';

const person2003 = any<PersonFacts>(
  'provincial-merit-ways',
  nd91('Đ39 k1'),
  result('movement-of-province', nd91('Đ39 k1 a'), ['phong_trao'], 'bo_tinh'),
  result('results-in-field', nd91('Đ39 k1 b'), ['nhieu_thanh_tich', 'dot_xuat'], 'linh_vuc'),
  twoYearsWithInitiatives(nd91('Đ39 k1 c')),
  only(isWorkerOrFarmer, result('results-in-commune', nd91('Đ39 k1 c'), ['nhieu_thanh_tich'], 'co_so')),
);

const person2022 = any<PersonFacts>(
  'provincial-merit-ways',
  l2022('Đ74 k1'),
  result('movement-of-province', l2022('Đ74 k1 a'), ['phong_trao'], 'bo_tinh'),
  result('results-in-field', l2022('Đ74 k1 b'), ['nhieu_thanh_tich', 'dot_xuat'], 'linh_vuc'),
  result('contribution', l2022('Đ74 k1 c'), ['dong_gop'], 'bo_tinh'),
  heldInSuccession('two-cstdcs-in-succession', l2022('Đ74 k1 d'), { code: 'CSTD_CO_SO', times: 2 }),
  twoYearsWithInitiatives(l2022('Đ74 k1 d')),
  only(isWorkerOrFarmer, result('results-in-commune', l2022('Đ74 k1 đ'), ['nhieu_thanh_tich'], 'co_so')),
  only(isBusinessOrScholar, result('contribution-recognised', l2022('Đ74 k2'), ['dong_gop'], 'linh_vuc')),
);

const collectiveWays = (place: (point: string) => Citation, span: 'k2' | 'k3'): Clause<CollectiveFacts> =>
  any<CollectiveFacts>(
    'provincial-merit-ways',
    place(span),
    result('movement-of-province', place(`${span} a`), ['phong_trao'], 'bo_tinh'),
    result('sudden-result', place(`${span} b`), ['dot_xuat'], 'linh_vuc'),
    span === 'k3' ? result('contribution', place('k3 c'), ['dong_gop'], 'bo_tinh') : () => null,
    all<CollectiveFacts>(
      'two-excellent-years-of-collective',
      place(span === 'k3' ? 'k3 d' : 'k2 c'),
      continuousYears(
        'two-excellent-years',
        place(span === 'k3' ? 'k3 d' : 'k2 c'),
        span === 'k3' ? TWO_EXCELLENT_COLLECTIVE : TWO_EXCELLENT,
      ),
      assessed('democracy-and-thrift', place(span === 'k3' ? 'k3 d' : 'k2 c')),
    ),
  );

export const BANG_KHEN_TINH: readonly Standard[] = [
  forPersons('BK_BO_TINH', LAW_2003, nd91('Đ39 k1'), assessed('law-and-ethics', nd91('Đ39 k1')), person2003),
  forPersons('BK_BO_TINH', LAW_2022, l2022('Đ74 k1'), assessed('law-and-ethics', l2022('Đ74 k1')), person2022),
  forCollectives(
    'BK_BO_TINH',
    LAW_2003,
    nd91('Đ39 k2'),
    assessed('united-and-lawful', nd91('Đ39 k2')),
    collectiveWays((p) => nd91(`Đ39 ${p}`), 'k2'),
  ),
  forCollectives(
    'BK_BO_TINH',
    LAW_2022,
    l2022('Đ74 k3'),
    assessed('united-and-lawful', l2022('Đ74 k3')),
    collectiveWays((p) => l2022(`Đ74 ${p}`), 'k3'),
    standsOn,
  ),
  forHouseholds(
    'BK_BO_TINH',
    LAW_2003,
    nd91('Đ39 k3'),
    assessed('law-and-ethics', nd91('Đ39 k3')),
    result('contribution', nd91('Đ39 k3'), ['dong_gop'], 'co_so'),
  ),
  forHouseholds(
    'BK_BO_TINH',
    LAW_2022,
    l2022('Đ74 k5'),
    assessed('law-and-ethics', l2022('Đ74 k5')),
    result('contribution', l2022('Đ74 k5'), ['dong_gop'], 'co_so'),
  ),
  forPersons(
    'BK_QK_DHQG',
    LAW_2022,
    l2022('Đ76 k2'),
    localStandard('standard-of-ministry', l2022('Đ76 k2'), 'BK_QK_DHQG'),
  ),
  forCollectives(
    'BK_QK_DHQG',
    LAW_2022,
    l2022('Đ76 k2'),
    localStandard('standard-of-ministry', l2022('Đ76 k2'), 'BK_QK_DHQG'),
  ),
  forPersons(
    'BK_GK_TO_CHUC',
    LAW_2022,
    l2022('Đ76 k1'),
    localStandard('standard-of-organisation', l2022('Đ76 k1'), 'BK_GK_TO_CHUC'),
  ),
  forCollectives(
    'BK_GK_TO_CHUC',
    LAW_2022,
    l2022('Đ76 k1'),
    localStandard('standard-of-organisation', l2022('Đ76 k1'), 'BK_GK_TO_CHUC'),
  ),
];
