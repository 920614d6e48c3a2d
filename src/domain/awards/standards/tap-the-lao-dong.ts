import { cite } from '../../law/citation.ts';
import { assessed } from '../clauses/assessed.ts';
import type { Applicable } from '../clauses/clause.ts';
import { memberCount, memberShare, notDissolved } from '../clauses/collective.ts';
import { belongsTo } from '../clauses/group.ts';
import { ratedAtLeast } from '../clauses/rating.ts';
import type { CollectiveFacts } from '../facts.ts';
import { LAW_2003, LAW_2022, type Standard, forCollectives, l2003, l2022 } from './standard.ts';

type Conditions = readonly Applicable<CollectiveFacts>[];

/** Units dissolved in a reorganisation are not commended: TT 15/2025, article not read. */
export const standsOn = notDissolved('not-dissolved', cite('TT_15_2025', 'Đ1'));

const advanced2003: Conditions = [
  ratedAtLeast('tasks-done-well', l2003('Đ28 k1 a'), 'HT_TOT'),
  assessed('movement-effective', l2003('Đ28 k1 b')),
  memberShare('over-half-advanced', l2003('Đ28 k1 c'), 'advanced', 50, 'more-than'),
  memberCount('nobody-warned', l2003('Đ28 k1 c'), 'warned', 'at-most', 0),
  assessed('united-and-lawful', l2003('Đ28 k1 d')),
];

const excellent2003: Conditions = [
  ratedAtLeast('tasks-done-excellently', l2003('Đ27 k1 a'), 'HT_XUAT_SAC'),
  assessed('movement-effective', l2003('Đ27 k1 b')),
  memberShare('all-complete-tasks', l2003('Đ27 k1 c'), 'completedTasks', 100),
  memberShare('seventy-percent-advanced', l2003('Đ27 k1 c'), 'advanced', 70),
  memberCount('has-emulation-fighter', l2003('Đ27 k1 d'), 'emulationFighters', 'at-least', 1),
  memberCount('nobody-warned', l2003('Đ27 k1 d'), 'warned', 'at-most', 0),
  assessed('united-and-lawful', l2003('Đ27 k1 đ')),
];

const advanced2022: Conditions = [
  ratedAtLeast('tasks-done-well', l2022('Đ28 k1 a'), 'HT_TOT'),
  assessed('movement-effective', l2022('Đ28 k1 b')),
  memberShare('seventy-percent-advanced', l2022('Đ28 k1 c'), 'advanced', 70),
  memberCount('nobody-warned', l2022('Đ28 k1 c'), 'warned', 'at-most', 0),
  assessed('united-and-lawful', l2022('Đ28 k1 d')),
  standsOn,
];

/** Since 2024 no disciplinary bar stands in the article on Tập thể lao động xuất sắc. */
const excellent2022: Conditions = [
  ratedAtLeast('tasks-done-excellently', l2022('Đ27 k1 a'), 'HT_XUAT_SAC'),
  assessed('movement-effective', l2022('Đ27 k1 b')),
  memberShare('all-complete-tasks', l2022('Đ27 k1 c'), 'completedTasks', 100),
  memberShare('seventy-percent-advanced', l2022('Đ27 k1 c'), 'advanced', 70),
  memberCount('has-emulation-fighter', l2022('Đ27 k1 d'), 'emulationFighters', 'at-least', 1),
  assessed('united-and-lawful', l2022('Đ27 k1 đ')),
  standsOn,
];

/** In the armed forces the same standards, with Chiến sĩ tiên tiến in place of Lao động tiên tiến among the members. */
const inArms = (citation: ReturnType<typeof l2003>): Applicable<CollectiveFacts> =>
  belongsTo('in-armed-forces', citation, ['vu_trang']);

export const TAP_THE_LAO_DONG: readonly Standard[] = [
  forCollectives('TT_LDTT', LAW_2003, l2003('Đ28 k1'), ...advanced2003),
  forCollectives('TT_LDTT', LAW_2022, l2022('Đ28 k1'), ...advanced2022),
  forCollectives('TT_LDXS', LAW_2003, l2003('Đ27 k1'), ...excellent2003),
  forCollectives('TT_LDXS', LAW_2022, l2022('Đ27 k1'), ...excellent2022),
  forCollectives('DV_TIEN_TIEN', LAW_2003, l2003('Đ28 k2'), inArms(l2003('Đ28 k2')), ...advanced2003),
  forCollectives('DV_TIEN_TIEN', LAW_2022, l2022('Đ28 k2'), inArms(l2022('Đ28 k2')), ...advanced2022),
  forCollectives('DV_QUYET_THANG', LAW_2003, l2003('Đ27 k2'), inArms(l2003('Đ27 k2')), ...excellent2003),
  forCollectives('DV_QUYET_THANG', LAW_2022, l2022('Đ27 k2'), inArms(l2022('Đ27 k2')), ...excellent2022),
];
