import { achieved } from '../clauses/achievements.ts';
import { assessed, localStandard } from '../clauses/assessed.ts';
import { all, any } from '../clauses/clause.ts';
import { leadsCluster } from '../clauses/collective.ts';
import { belongsTo } from '../clauses/group.ts';
import type { CollectiveFacts } from '../facts.ts';
import { LAW_2003, LAW_2022, type Standard, forCollectives, l2003, l2013, l2022, nd91 } from './standard.ts';
import { standsOn } from './tap-the-lao-dong.ts';

const all_ = all<CollectiveFacts>;
const any_ = any<CollectiveFacts>;

export const CO_THI_DUA: readonly Standard[] = [
  forCollectives(
    'CO_TD_BO_TINH',
    LAW_2003,
    l2003('Đ26'),
    leadsCluster('leads-cluster-of-province', nd91('Đ12'), 'bo_tinh', true),
    assessed('new-factor-model', l2003('Đ26 k2')),
    assessed('united-thrifty-clean', l2003('Đ26 k3')),
  ),
  forCollectives(
    'CO_TD_BO_TINH',
    LAW_2022,
    l2022('Đ26'),
    any_(
      'flag-by-cluster-or-movement',
      l2022('Đ26'),
      all_(
        'flag-by-cluster',
        l2022('Đ26 k1'),
        leadsCluster('leads-cluster-of-province', l2022('Đ26 k1 a'), 'bo_tinh', true),
        assessed('united-thrifty-clean', l2022('Đ26 k1 b')),
      ),
      achieved('leads-movement-three-years', l2022('Đ26 k2'), {
        kinds: ['phong_trao'],
        scope: 'bo_tinh',
        for: 'CO_TD_BO_TINH',
        lastedYears: 3,
        launchedBy: ['bo_tinh'],
        review: ['tong_ket'],
        leading: true,
      }),
    ),
    standsOn,
  ),
  forCollectives(
    'CO_TD_CHINH_PHU',
    LAW_2003,
    l2013('Đ25'),
    any_(
      'state-flag-ways',
      nd91('Đ11'),
      all_(
        'state-flag-by-province-flag',
        nd91('Đ11'),
        leadsCluster('leads-cluster-of-province', nd91('Đ11'), 'bo_tinh', true),
        assessed('outstanding-nationwide', l2013('Đ25 k1')),
        assessed('new-factor-model', l2013('Đ25 k2')),
        assessed('united-thrifty-clean', l2013('Đ25 k3')),
      ),
      leadsCluster('leads-central-cluster', nd91('Đ11'), 'trung_uong', false),
      achieved('leads-movement-five-years', nd91('Đ11'), {
        kinds: ['phong_trao'],
        scope: 'bo_tinh',
        for: 'CO_TD_CHINH_PHU',
        lastedYears: 5,
        review: ['tong_ket'],
        leading: true,
      }),
    ),
  ),
  forCollectives(
    'CO_TD_CHINH_PHU',
    LAW_2022,
    l2022('Đ25'),
    any_(
      'state-flag-ways',
      l2022('Đ25'),
      all_(
        'state-flag-by-cluster',
        l2022('Đ25 k1'),
        leadsCluster('leads-cluster-of-province', l2022('Đ25 k1 a'), 'bo_tinh', true),
        assessed('outstanding-among-leaders', l2022('Đ25 k1 a')),
        assessed('united-thrifty-clean', l2022('Đ25 k1 b')),
      ),
      leadsCluster('leads-central-cluster', l2022('Đ25 k2'), 'trung_uong', false),
      achieved('leads-movement-five-years', l2022('Đ25 k3'), {
        kinds: ['phong_trao'],
        scope: 'toan_quoc',
        for: 'CO_TD_CHINH_PHU',
        lastedYears: 5,
        launchedBy: ['CTN_TTCP'],
        review: ['so_ket', 'tong_ket'],
        leading: true,
      }),
    ),
    standsOn,
  ),
  forCollectives(
    'CO_TD_QK_DHQG',
    LAW_2022,
    l2022('Đ32 k2'),
    belongsTo('in-armed-forces-or-university', l2022('Đ32 k2'), ['vu_trang', 'co_quan']),
    localStandard('standard-of-ministry', l2022('Đ32 k2'), 'CO_TD_QK_DHQG'),
  ),
];
