import { achieved } from '../clauses/achievements.ts';
import { assessed } from '../clauses/assessed.ts';
import { any, only } from '../clauses/clause.ts';
import { leadsCluster } from '../clauses/collective.ts';
import type { Achievement, CollectiveFacts, HouseholdFacts, PersonFacts } from '../facts.ts';
import { type CollectiveChain, type PersonChain, collectiveChain, personChain } from './chains.ts';
import {
  DECREE_65,
  DECREE_91,
  LAW_2003,
  LAW_2022,
  type Standard,
  forCollectives,
  forHouseholds,
  forPersons,
  l2022,
  nd65,
  nd91,
} from './standard.ts';
import { standsOn } from './tap-the-lao-dong.ts';

const CODE = 'BK_TTCP';

const FIVE_EXCELLENT: PersonChain = { held: 'BK_BO_TINH', years: 5, rating: 'HT_XUAT_SAC', initiatives: ['co_so', 5] };
const FIVE_GOOD: PersonChain = {
  held: 'BK_BO_TINH',
  years: 5,
  rating: 'HT_TOT',
  mustFollow: false,
  titles: ['CSTD_CO_SO', 3],
};

const FLAG_OR_CERTIFICATES: CollectiveChain = {
  held: ['BK_BO_TINH'],
  years: 5,
  within: [[['CO_TD_BO_TINH', 1]], [['BK_BO_TINH', 2]]],
};

type Need = {
  readonly kinds: readonly Achievement['kind'][];
  readonly scope: Achievement['scope'];
  readonly lastedYears?: number;
};
const need = (what: Need) => ({ ...what, for: CODE }) as const;

const isWorkerOrFarmer = ({ group }: PersonFacts): boolean =>
  ['cong_nhan', 'nong_dan', 'lao_dong_khac'].includes(group);
const isBusinessOrScholar = ({ group }: PersonFacts): boolean => group === 'doanh_nhan' || group === 'tri_thuc';
const isForeign = ({ group }: PersonFacts | CollectiveFacts): boolean => group === 'nuoc_ngoai';

const person65 = any<PersonFacts>(
  'prime-minister-merit-ways',
  nd65('Đ23 k1'),
  achieved('movement-three-years', nd65('Đ23 k1 a'), need({ kinds: ['phong_trao'], scope: 'bo_tinh', lastedYears: 3 })),
  achieved(
    'results-in-province',
    nd65('Đ23 k1 b'),
    need({ kinds: ['nhieu_thanh_tich', 'dot_xuat'], scope: 'bo_tinh' }),
  ),
  personChain('provincial-merit-then-five-years', nd65('Đ23 k1 c'), CODE, FIVE_EXCELLENT),
);

const person91 = any<PersonFacts>(
  'prime-minister-merit-ways',
  nd91('Đ38 k1'),
  achieved('movement-three-years', nd91('Đ38 k1 a'), need({ kinds: ['phong_trao'], scope: 'bo_tinh', lastedYears: 3 })),
  achieved(
    'results-in-province',
    nd91('Đ38 k1 b'),
    need({ kinds: ['nhieu_thanh_tich', 'dot_xuat'], scope: 'bo_tinh' }),
  ),
  personChain('provincial-merit-then-five-years', nd91('Đ38 k1 c'), CODE, { ...FIVE_EXCELLENT, oneAYear: true }),
  only(
    isWorkerOrFarmer,
    achieved(
      'worker-in-district',
      nd91('Đ38 k2'),
      need({ kinds: ['nhieu_thanh_tich', 'dao_tao_dong_nghiep'], scope: 'huyen' }),
    ),
  ),
  only(
    isWorkerOrFarmer,
    achieved('farmer-model-two-years', nd91('Đ38 k2'), need({ kinds: ['mo_hinh'], scope: 'huyen', lastedYears: 2 })),
  ),
);

const person2022 = any<PersonFacts>(
  'prime-minister-merit-ways',
  l2022('Đ73 k1'),
  achieved('movement-reviewed', l2022('Đ73 k1 a'), need({ kinds: ['phong_trao'], scope: 'bo_tinh' })),
  personChain('provincial-merit-and-five-good-years', l2022('Đ73 k1 b'), CODE, FIVE_GOOD),
  achieved(
    'results-in-province',
    l2022('Đ73 k1 c'),
    need({ kinds: ['nhieu_thanh_tich', 'dot_xuat', 'giai_thuong'], scope: 'bo_tinh' }),
  ),
  achieved('contribution', l2022('Đ73 k1 d'), need({ kinds: ['dong_gop'], scope: 'bo_tinh' })),
  only(
    isWorkerOrFarmer,
    achieved(
      'results-in-trade',
      l2022('Đ73 k2 b'),
      need({ kinds: ['nhieu_thanh_tich', 'dot_xuat'], scope: 'linh_vuc' }),
    ),
  ),
  only(
    isWorkerOrFarmer,
    achieved('worker-in-district', l2022('Đ73 k2 c'), need({ kinds: ['dao_tao_dong_nghiep'], scope: 'huyen' })),
  ),
  only(
    isWorkerOrFarmer,
    achieved('farmer-model-two-years', l2022('Đ73 k2 d'), need({ kinds: ['mo_hinh'], scope: 'huyen', lastedYears: 2 })),
  ),
  only(
    isBusinessOrScholar,
    achieved('contribution-recognised', l2022('Đ73 k3'), need({ kinds: ['dong_gop'], scope: 'linh_vuc' })),
  ),
  only(isForeign, achieved('foreign-contribution', l2022('Đ73 k7'), need({ kinds: ['doi_ngoai'], scope: 'bo_tinh' }))),
);

const collective65 = any<CollectiveFacts>(
  'prime-minister-merit-ways',
  nd65('Đ23 k3'),
  achieved('movement-three-years', nd65('Đ23 k3 a'), need({ kinds: ['phong_trao'], scope: 'bo_tinh', lastedYears: 3 })),
  achieved(
    'results-in-province',
    nd65('Đ23 k3 b'),
    need({ kinds: ['dot_xuat', 'nhieu_thanh_tich'], scope: 'bo_tinh' }),
  ),
  collectiveChain('provincial-merit-then-five-years', nd65('Đ23 k3 c'), {
    ...FLAG_OR_CERTIFICATES,
    within: [[['CO_TD_BO_TINH', 1]]],
  }),
);

const collective91 = any<CollectiveFacts>(
  'prime-minister-merit-ways',
  nd91('Đ38 k3'),
  achieved('movement-three-years', nd91('Đ38 k3 a'), need({ kinds: ['phong_trao'], scope: 'bo_tinh', lastedYears: 3 })),
  achieved(
    'results-in-province',
    nd91('Đ38 k3 b'),
    need({ kinds: ['dot_xuat', 'nhieu_thanh_tich'], scope: 'bo_tinh' }),
  ),
  collectiveChain('provincial-merit-then-five-years', nd91('Đ38 k3 c'), { ...FLAG_OR_CERTIFICATES, oneAYear: true }),
);

const collective2022 = any<CollectiveFacts>(
  'prime-minister-merit-ways',
  l2022('Đ73 k4'),
  achieved('sudden-result', l2022('Đ73 k4 a'), need({ kinds: ['dot_xuat'], scope: 'bo_tinh' })),
  achieved('contribution', l2022('Đ73 k4 b'), need({ kinds: ['dong_gop'], scope: 'bo_tinh' })),
  leadsCluster('leads-central-cluster', l2022('Đ73 k4 c'), 'trung_uong', false),
  achieved(
    'movement-three-years',
    l2022('Đ73 k4 d'),
    need({ kinds: ['phong_trao'], scope: 'bo_tinh', lastedYears: 3 }),
  ),
  achieved('political-task', l2022('Đ73 k4 đ'), need({ kinds: ['nhiem_vu_chinh_tri'], scope: 'bo_tinh' })),
  collectiveChain('provincial-merit-then-five-years', l2022('Đ73 k4 e'), {
    ...FLAG_OR_CERTIFICATES,
    orTitle: ['TT_LDXS', 'DV_QUYET_THANG'],
  }),
  only(
    ({ group }) => group === 'doanh_nghiep',
    achieved('contribution-recognised', l2022('Đ73 k5'), need({ kinds: ['dong_gop'], scope: 'linh_vuc' })),
  ),
  only(isForeign, achieved('foreign-contribution', l2022('Đ73 k7'), need({ kinds: ['doi_ngoai'], scope: 'bo_tinh' }))),
);

const household = (citation: ReturnType<typeof l2022>) =>
  achieved<HouseholdFacts>('great-contribution', citation, need({ kinds: ['dong_gop'], scope: 'bo_tinh' }));

export const BANG_KHEN_THU_TUONG: readonly Standard[] = [
  forPersons(CODE, DECREE_65, nd65('Đ23 k1'), assessed('law-and-ethics', nd65('Đ23 k1')), person65),
  forPersons(CODE, DECREE_91, nd91('Đ38 k1'), assessed('law-and-ethics', nd91('Đ38 k1')), person91),
  forPersons(CODE, LAW_2022, l2022('Đ73 k1'), assessed('law-and-ethics', l2022('Đ73 k1')), person2022),
  forCollectives(CODE, DECREE_65, nd65('Đ23 k3'), assessed('united-and-lawful', nd65('Đ23 k3')), collective65),
  forCollectives(CODE, DECREE_91, nd91('Đ38 k3'), assessed('united-and-lawful', nd91('Đ38 k3')), collective91),
  forCollectives(
    CODE,
    LAW_2022,
    l2022('Đ73 k4'),
    assessed('united-and-lawful', l2022('Đ73 k4')),
    collective2022,
    standsOn,
  ),
  forHouseholds(CODE, LAW_2003, nd91('Đ38 k4'), assessed('law-and-ethics', nd91('Đ38 k4')), household(nd91('Đ38 k4'))),
  forHouseholds(
    CODE,
    LAW_2022,
    l2022('Đ73 k6'),
    assessed('law-and-ethics', l2022('Đ73 k6')),
    household(l2022('Đ73 k6')),
  ),
];
