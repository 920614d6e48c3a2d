import type { LawCitation } from '../../law/citation.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed } from '../clauses/assessed.ts';
import { type Applicable, all, any, only } from '../clauses/clause.ts';
import { roundAnniversary } from '../clauses/collective.ts';
import { belongsTo } from '../clauses/group.ts';
import { longService } from '../clauses/long-service.ts';
import { notRead } from '../clauses/not-read.ts';
import { holds } from '../clauses/years-after-award.ts';
import type { AwardCode } from '../award-form.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';
import { type Within, collectiveChain } from './chains.ts';
import { DECREE_91, LAW_2022, type Standard, forCollectives, forPersons, l2013, l2022, nd91 } from './standard.ts';
import { standsOn } from './tap-the-lao-dong.ts';

/** A class of Huân chương Độc lập or Quân công: its places, the order before it, and the flags of ten years. */
type HighOrder = {
  readonly code: AwardCode;
  readonly held: AwardCode;
  readonly decree: string | null;
  readonly law2013: string;
  readonly law2022: string;
  readonly within: readonly Within[];
  readonly history?: number;
  readonly armed: boolean;
};

const FIRST: readonly Within[] = [
  [
    ['CO_TD_CHINH_PHU', 3],
    ['BK_TTCP', 1],
  ],
  [
    ['CO_TD_CHINH_PHU', 3],
    ['CO_TD_BO_TINH', 2],
  ],
];
const SECOND: readonly Within[] = [
  [
    ['CO_TD_CHINH_PHU', 2],
    ['BK_TTCP', 1],
    ['BK_BO_TINH', 1],
  ],
  [
    ['CO_TD_CHINH_PHU', 2],
    ['CO_TD_BO_TINH', 2],
    ['BK_BO_TINH', 1],
  ],
];
const THIRD: readonly Within[] = [
  [
    ['CO_TD_CHINH_PHU', 2],
    ['BK_TTCP', 1],
  ],
  [
    ['CO_TD_CHINH_PHU', 2],
    ['CO_TD_BO_TINH', 2],
  ],
];

const ORDERS: readonly HighOrder[] = [
  {
    code: 'HC_DOC_LAP_1',
    held: 'HC_DOC_LAP_2',
    decree: 'Đ16',
    law2013: 'Đ36',
    law2022: 'Đ36',
    within: FIRST,
    armed: false,
  },
  {
    code: 'HC_DOC_LAP_2',
    held: 'HC_DOC_LAP_3',
    decree: 'Đ17',
    law2013: 'Đ37',
    law2022: 'Đ37',
    within: SECOND,
    armed: false,
  },
  {
    code: 'HC_DOC_LAP_3',
    held: 'HC_LAO_DONG_1',
    decree: 'Đ18',
    law2013: 'Đ38',
    law2022: 'Đ38',
    within: THIRD,
    history: 30,
    armed: false,
  },
  {
    code: 'HC_QUAN_CONG_1',
    held: 'HC_QUAN_CONG_2',
    decree: null,
    law2013: 'Đ39',
    law2022: 'Đ39',
    within: FIRST,
    armed: true,
  },
  {
    code: 'HC_QUAN_CONG_2',
    held: 'HC_QUAN_CONG_3',
    decree: null,
    law2013: 'Đ40',
    law2022: 'Đ40',
    within: SECOND,
    armed: true,
  },
  {
    code: 'HC_QUAN_CONG_3',
    held: 'HC_BVTQ_1',
    decree: null,
    law2013: 'Đ41',
    law2022: 'Đ41',
    within: THIRD,
    history: 30,
    armed: true,
  },
];

const armedPerson = (armed: boolean, citation: LawCitation): Applicable<PersonFacts> =>
  armed ? belongsTo('in-armed-forces', citation, ['vu_trang']) : () => null;

const isBody = ({ group }: CollectiveFacts): boolean => group === 'bo_tinh';
const isForeign = ({ group }: PersonFacts | CollectiveFacts): boolean => group === 'nuoc_ngoai';

/** Luật 06/2022 Đ36–38 k4 open Huân chương Độc lập to foreigners; Quân công has no such clause. */
const fromAbroad = ({ code, armed }: HighOrder, citation: LawCitation): Applicable<PersonFacts | CollectiveFacts>[] =>
  armed
    ? []
    : [
        only(
          isForeign,
          achieved('foreign-contribution', citation, { kinds: ['doi_ngoai'], scope: 'bo_tinh', for: code }),
        ),
      ];

function persons(order: HighOrder): Standard[] {
  const { code, decree, law2013, law2022, armed } = order;
  const old = decree === null ? l2013(law2013) : nd91(`${decree} k1`);
  const now = (rest: string): LawCitation => l2022(`${law2022} ${rest}`);
  return [
    forPersons(
      code,
      DECREE_91,
      old,
      armedPerson(armed, old),
      any<PersonFacts>(
        'high-order-ways',
        old,
        longService('long-service', old, code),
        achieved('exceptional-nationwide', old, { kinds: ['dac_biet', 'chien_cong'], scope: 'toan_quoc', for: code }),
      ),
    ),
    forPersons(
      code,
      LAW_2022,
      now('k1'),
      armedPerson(armed, now('k1')),
      any<PersonFacts>(
        'high-order-ways',
        now('k1'),
        longService('long-service', now('k1 a'), code),
        achieved('exceptional-nationwide', now('k1 b'), {
          kinds: ['dac_biet', 'chien_cong'],
          scope: 'toan_quoc',
          for: code,
        }),
        ...fromAbroad(order, now('k4')),
      ),
    ),
  ];
}

/** Ministries and provinces on a round founding anniversary, each class after the class below; class Ba needs none. */
function onAnniversary({ code, held }: HighOrder, citation: LawCitation): Applicable<CollectiveFacts> {
  const lowest = code === 'HC_DOC_LAP_3' || code === 'HC_QUAN_CONG_3';
  return only(
    isBody,
    all<CollectiveFacts>(
      'body-on-round-anniversary',
      citation,
      roundAnniversary('round-anniversary', citation),
      lowest ? () => null : holds(`holds-${held}`, citation, [held]),
      assessed('tradition-and-merit', citation),
    ),
  );
}

function collectives(order: HighOrder): Standard[] {
  const { code, held, decree, law2013, law2022, within, history, armed } = order;
  const chain = { held: [held], years: 10, within, ...(history === undefined ? {} : { history }) };
  const old = decree === null ? l2013(law2013) : nd91(`${decree} k2`);
  const now = (rest: string): LawCitation => l2022(`${law2022} ${rest}`);
  const inArms = (citation: LawCitation): Applicable<CollectiveFacts> =>
    armed ? belongsTo('in-armed-forces', citation, ['vu_trang', 'bo_tinh']) : () => null;
  return [
    forCollectives(
      code,
      DECREE_91,
      old,
      inArms(old),
      assessed('united-and-lawful', old),
      // NĐ 91/2017 Đ19–21 on Huân chương Quân công were not read: the flags that they ask for are not known.
      decree === null
        ? all<CollectiveFacts>(
            'previous-order-then-ten-years',
            old,
            collectiveChain('years-of-chain', old, { ...chain, within: [] }),
            notRead('flags-not-read', old),
          )
        : collectiveChain('previous-order-then-ten-years', old, { ...chain, oneAYear: true }),
    ),
    forCollectives(
      code,
      LAW_2022,
      now('k3'),
      inArms(now('k3')),
      assessed('united-and-lawful', now('k3')),
      any<CollectiveFacts>(
        'high-order-ways',
        now('k3'),
        onAnniversary(order, now('k2')),
        collectiveChain('previous-order-then-ten-years', now('k3'), {
          ...chain,
          orTitle: [armed ? 'DV_QUYET_THANG' : 'TT_LDXS'],
        }),
        ...fromAbroad(order, now('k4')),
      ),
      standsOn,
    ),
  ];
}

/** Huân chương Độc lập and Huân chương Quân công. */
export const HIGH_ORDERS: readonly Standard[] = ORDERS.flatMap((order) => [...persons(order), ...collectives(order)]);
