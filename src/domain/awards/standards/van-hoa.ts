import { type Citation, cite } from '../../law/citation.ts';
import { isoDate } from '../../../kernel/plain-date.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed, localStandard } from '../clauses/assessed.ts';
import type { Applicable } from '../clauses/clause.ts';
import { belongsTo } from '../clauses/group.ts';
import { notRead } from '../clauses/not-read.ts';
import type { CollectiveFacts, HouseholdFacts } from '../facts.ts';
import {
  LAW_2003,
  LAW_2022,
  type Standard,
  forCollectives,
  forHouseholds,
  forPersons,
  l2003,
  l2022,
  nd91,
} from './standard.ts';

const l22 = (article: string, ...points: readonly (readonly [string, string])[]): Applicable<CollectiveFacts>[] =>
  points.map(([rule, point]) => assessed(rule, l2022(`${article} k1 ${point}`)));

const commune = (citation: Citation): Applicable<CollectiveFacts> => belongsTo('commune', citation, ['xa']);

/** The five standards of an exemplary commune; what it must lead lost its level when districts ended on 1/7/2025. */
const XA_STANDARDS = l22(
  'Đ29',
  ['socio-economic-tasks', 'a'],
  ['stable-economy', 'b'],
  ['cultural-life', 'c'],
  ['clean-environment', 'd'],
  ['law-and-order', 'đ'],
);

/** Titles of communities and families, and what organisations and provinces set themselves. */
export const VAN_HOA: readonly Standard[] = [
  forCollectives(
    'XA_TIEU_BIEU',
    { from: LAW_2022.from, to: isoDate('2025-06-30') },
    l2022('Đ29'),
    commune(l2022('Đ29')),
    achieved('leads-district-movement', l2022('Đ29 k1'), {
      kinds: ['phong_trao'],
      scope: 'huyen',
      for: 'XA_TIEU_BIEU',
      leading: true,
    }),
    ...XA_STANDARDS,
  ),
  forCollectives(
    'XA_TIEU_BIEU',
    { from: isoDate('2025-07-01'), to: null },
    l2022('Đ29'),
    commune(l2022('Đ29')),
    notRead('movement-to-lead', cite('LUAT_06_2026', 'Đ1')),
    ...XA_STANDARDS,
  ),
  forCollectives(
    'THON_VAN_HOA',
    LAW_2003,
    l2003('Đ30'),
    belongsTo<CollectiveFacts>('residents', l2003('Đ30'), ['khu_dan_cu']),
    assessed('cultural-village', l2003('Đ30')),
    localStandard('standard-of-culture-ministry', cite('ND_122_2018', 'Đ7'), 'THON_VAN_HOA'),
  ),
  forCollectives(
    'THON_VAN_HOA',
    LAW_2022,
    l2022('Đ30'),
    belongsTo<CollectiveFacts>('residents', l2022('Đ30'), ['khu_dan_cu']),
    ...l22(
      'Đ30',
      ['stable-economy', 'a'],
      ['cultural-life', 'b'],
      ['clean-environment', 'c'],
      ['law-and-order', 'd'],
      ['mutual-help', 'đ'],
    ),
  ),
  forHouseholds('GD_VAN_HOA', LAW_2003, l2003('Đ29'), assessed<HouseholdFacts>('cultural-family', l2003('Đ29'))),
  forHouseholds(
    'GD_VAN_HOA',
    LAW_2022,
    l2022('Đ31'),
    assessed<HouseholdFacts>('law-and-ethics', l2022('Đ31 k1 a')),
    assessed<HouseholdFacts>('active-in-locality', l2022('Đ31 k1 b')),
    assessed<HouseholdFacts>('happy-family', l2022('Đ31 k1 c')),
  ),
  forPersons('KNC_BO_TINH', LAW_2003, nd91('Đ37 k1'), localStandard('standard-of-body', nd91('Đ37 k1'), 'KNC_BO_TINH')),
  forPersons(
    'HUY_HIEU_TINH',
    LAW_2003,
    nd91('Đ37 k2'),
    localStandard('standard-of-province', nd91('Đ37 k2'), 'HUY_HIEU_TINH'),
  ),
  forPersons(
    'KNC_BO_TINH',
    LAW_2022,
    l2022('Đ71 k2'),
    localStandard('standard-of-body', l2022('Đ71 k2'), 'KNC_BO_TINH'),
  ),
  forPersons('KNC_UBTVQH', LAW_2022, l2022('Đ71 k1'), localStandard('standard-of-body', l2022('Đ71 k1'), 'KNC_UBTVQH')),
  forPersons(
    'DH_KHAC_D32',
    LAW_2022,
    l2022('Đ32'),
    localStandard('standard-of-organisation', l2022('Đ32'), 'DH_KHAC_D32'),
  ),
  forCollectives(
    'DH_KHAC_D32',
    LAW_2022,
    l2022('Đ32'),
    localStandard('standard-of-organisation', l2022('Đ32'), 'DH_KHAC_D32'),
  ),
];
