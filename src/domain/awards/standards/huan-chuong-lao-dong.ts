import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { type AchievementNeed, achieved } from '../clauses/achievements.ts';
import { assessed } from '../clauses/assessed.ts';
import { type Applicable, any, only } from '../clauses/clause.ts';
import { longService } from '../clauses/long-service.ts';
import type { CollectiveFacts, Facts, PersonFacts, Scope } from '../facts.ts';
import { collectiveChain, personChain } from './chains.ts';
import { LABOUR_ORDERS_2017, LABOUR_ORDERS_2022, type LabourOrderClass } from './labour-orders.data.ts';
import { DECREE_91, LAW_2022, type Standard, forCollectives, forPersons, l2022, nd91 } from './standard.ts';
import { standsOn } from './tap-the-lao-dong.ts';

const isWorkerOrFarmer = ({ group }: PersonFacts): boolean =>
  ['cong_nhan', 'nong_dan', 'lao_dong_khac'].includes(group);
const isForeign = ({ group }: PersonFacts | CollectiveFacts): boolean => group === 'nuoc_ngoai';

const needFor = (code: AwardCode, kinds: AchievementNeed['kinds'], scope: Scope, lastedYears = 0): AchievementNeed => ({
  kinds,
  scope,
  for: code,
  lastedYears,
});

/** The points of each class in the letters of its own article: the class Ba lists them in another order. */
type Points = {
  readonly sudden: string;
  readonly prize: string;
  readonly work: string;
  readonly contribution: string;
  readonly chain: string;
  readonly service: string;
};
const POINTS_2022: Points = {
  sudden: 'k1 a',
  prize: 'k1 b',
  work: 'k1 c',
  contribution: 'k1 d',
  chain: 'k1 đ',
  service: 'k1 e',
};
const POINTS_2022_BA: Points = {
  sudden: 'k1 d',
  prize: 'k1 đ',
  work: 'k1 b',
  contribution: 'k1 c',
  chain: 'k1 e',
  service: 'k1 g',
};

function person91({ code, article, scope, prize, chain, farmYears }: LabourOrderClass): Standard {
  const place = (rest: string): Citation => nd91(`${article} ${rest}`);
  return forPersons(
    code,
    DECREE_91,
    nd91(article),
    assessed('law-and-ethics', place('k1')),
    any<PersonFacts>(
      'labour-order-ways',
      nd91(article),
      personChain('previous-award-then-five-years', place('k1 a'), code, chain),
      achieved('sudden-result-or-prize', place('k1 b'), needFor(code, ['dot_xuat'], scope)),
      achieved('high-prize', place('k1 b'), needFor(code, ['giai_thuong'], prize)),
      achieved('invention-or-work', place('k1 c'), needFor(code, ['phat_minh'], scope)),
      only(isWorkerOrFarmer, achieved('farmer-model', place('k2'), needFor(code, ['mo_hinh'], 'co_so', farmYears))),
      longService('long-service', place('k3'), code),
    ),
  );
}

function person2022({ code, article, scope, prize, chain, farmYears }: LabourOrderClass): Standard {
  const place = (rest: string): Citation => l2022(`${article} ${rest}`);
  const points = code === 'HC_LAO_DONG_3' ? POINTS_2022_BA : POINTS_2022;
  const movement: Applicable<PersonFacts> =
    code === 'HC_LAO_DONG_3'
      ? achieved('movement-five-years', place('k1 a'), needFor(code, ['phong_trao'], 'bo_tinh', 5))
      : () => null;
  return forPersons(
    code,
    LAW_2022,
    place('k1'),
    assessed('law-and-ethics', place('k1')),
    any<PersonFacts>(
      'labour-order-ways',
      place('k1'),
      movement,
      achieved('sudden-result', place(points.sudden), needFor(code, ['dot_xuat'], scope)),
      achieved('high-prize', place(points.prize), needFor(code, ['giai_thuong'], prize)),
      achieved('invention-or-work', place(points.work), needFor(code, ['phat_minh'], scope)),
      achieved('contribution', place(points.contribution), needFor(code, ['dong_gop'], scope)),
      personChain('previous-award-then-five-years', place(points.chain), code, chain),
      longService('long-service', place(points.service), code),
      only(
        isWorkerOrFarmer,
        achieved('worker-trains-colleagues', place('k2'), needFor(code, ['dao_tao_dong_nghiep'], 'bo_tinh')),
      ),
      only(isWorkerOrFarmer, achieved('farmer-model', place('k2'), needFor(code, ['mo_hinh'], 'co_so', farmYears))),
      only(isForeign, achieved('foreign-contribution', place('k6'), needFor(code, ['doi_ngoai'], 'bo_tinh'))),
    ),
  );
}

const collectiveResults = <F extends Facts>(
  { code, scope }: LabourOrderClass,
  place: (rest: string) => Citation,
): Applicable<F>[] => [
  achieved('sudden-result', place('k4 a'), needFor(code, ['dot_xuat', 'nhieu_thanh_tich'], scope)),
];

function collective91(order: LabourOrderClass): Standard {
  const place = (rest: string): Citation => nd91(`${order.article} ${rest}`);
  return forCollectives(
    order.code,
    DECREE_91,
    place('k4'),
    assessed('united-and-lawful', place('k4')),
    any<CollectiveFacts>(
      'labour-order-ways',
      place('k4'),
      ...collectiveResults(order, place),
      collectiveChain('previous-award-then-five-years', place('k4 b'), order.collective),
    ),
  );
}

function collective2022(order: LabourOrderClass): Standard {
  const place = (rest: string): Citation => l2022(`${order.article} ${rest}`);
  const { code, scope } = order;
  const third = code === 'HC_LAO_DONG_3';
  return forCollectives(
    code,
    LAW_2022,
    place('k4'),
    assessed('united-and-lawful', place('k4')),
    any<CollectiveFacts>(
      'labour-order-ways',
      place('k4'),
      ...collectiveResults(order, place),
      achieved('contribution', place('k4 b'), needFor(code, ['dong_gop'], scope)),
      achieved(
        'movement-of-state',
        place('k4 c'),
        needFor(code, ['phong_trao'], third ? 'bo_tinh' : 'toan_quoc', third ? 5 : 0),
      ),
      third ? achieved('political-task', place('k4 d'), needFor(code, ['nhiem_vu_chinh_tri'], 'bo_tinh')) : () => null,
      collectiveChain('previous-award-then-five-years', place(third ? 'k4 đ' : 'k4 d'), order.collective),
      only(isForeign, achieved('foreign-contribution', place('k6'), needFor(code, ['doi_ngoai'], 'bo_tinh'))),
    ),
    standsOn,
  );
}

export const HUAN_CHUONG_LAO_DONG: readonly Standard[] = [
  ...LABOUR_ORDERS_2017.flatMap((order) => [person91(order), collective91(order)]),
  ...LABOUR_ORDERS_2022.flatMap((order) => [person2022(order), collective2022(order)]),
];
