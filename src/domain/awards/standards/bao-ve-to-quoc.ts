import type { LawCitation } from '../../law/citation.ts';
import { achieved } from '../clauses/achievements.ts';
import { all, any } from '../clauses/clause.ts';
import { belongsTo } from '../clauses/group.ts';
import { longService } from '../clauses/long-service.ts';
import { notRead } from '../clauses/not-read.ts';
import { type YearsNeed, continuousYears, holds } from '../clauses/years-after-award.ts';
import type { AwardCode } from '../award-form.ts';
import type { CollectiveFacts, PersonFacts, Scope } from '../facts.ts';
import { type CollectiveChain, type PersonChain, collectiveChain, personChain } from './chains.ts';
import { DECREE_91, LAW_2022, type Standard, forCollectives, forPersons, l2013, l2022 } from './standard.ts';
import { standsOn } from './tap-the-lao-dong.ts';

type Class = {
  readonly code: 'HC_BVTQ_1' | 'HC_BVTQ_2' | 'HC_BVTQ_3';
  readonly article: string;
  readonly held: AwardCode;
  readonly scope: Scope;
  readonly work: Scope;
  readonly chain: PersonChain;
  readonly collective: CollectiveChain;
};

const good = (held: AwardCode, excellentYears: number, titles: readonly [AwardCode, number]): PersonChain => ({
  held,
  years: 5,
  rating: 'HT_TOT',
  excellentYears,
  titles,
});

const flags = (held: AwardCode, within: CollectiveChain['within'], outsideFlags: number): CollectiveChain => ({
  held: [held],
  years: 5,
  orTitle: ['DV_QUYET_THANG'],
  within,
  outsideFlags,
});

/** Luật 06/2022 Đ45–47: the shape of Huân chương Lao động, for the armed forces. */
const CLASSES: readonly Class[] = [
  {
    code: 'HC_BVTQ_1',
    article: 'Đ45',
    held: 'HC_BVTQ_2',
    scope: 'toan_quoc',
    work: 'toan_quoc',
    chain: good('HC_BVTQ_2', 3, ['CSTD_BO_TINH', 2]),
    collective: flags(
      'HC_BVTQ_2',
      [
        [['CO_TD_CHINH_PHU', 2]],
        [
          ['CO_TD_CHINH_PHU', 1],
          ['CO_TD_BO_TINH', 2],
        ],
        [['CO_TD_BO_TINH', 4]],
      ],
      4,
    ),
  },
  {
    code: 'HC_BVTQ_2',
    article: 'Đ46',
    held: 'HC_BVTQ_3',
    scope: 'bo_tinh',
    work: 'toan_quoc',
    chain: good('HC_BVTQ_3', 2, ['CSTD_BO_TINH', 1]),
    collective: flags(
      'HC_BVTQ_3',
      [
        [
          ['CO_TD_CHINH_PHU', 1],
          ['CO_TD_BO_TINH', 1],
        ],
        [['CO_TD_BO_TINH', 3]],
      ],
      3,
    ),
  },
  {
    code: 'HC_BVTQ_3',
    article: 'Đ47',
    held: 'BK_TTCP',
    scope: 'linh_vuc',
    work: 'bo_tinh',
    chain: good('BK_TTCP', 1, ['CSTD_CO_SO', 3]),
    collective: {
      ...flags(
        'BK_TTCP',
        [
          [['CO_TD_CHINH_PHU', 1]],
          [['CO_TD_BO_TINH', 2]],
          [
            ['CO_TD_BO_TINH', 1],
            ['BK_BO_TINH', 1],
          ],
        ],
        2,
      ),
      history: 10,
    },
  },
];

function now({ code, article, scope, work, chain, collective }: Class): Standard[] {
  const place = (rest: string): LawCitation => l2022(`${article} ${rest}`);
  return [
    forPersons(
      code,
      LAW_2022,
      place('k1'),
      belongsTo<PersonFacts>('in-armed-forces', place('k1'), ['vu_trang']),
      any<PersonFacts>(
        'defence-order-ways',
        place('k1'),
        achieved('sudden-result', place('k1 a'), { kinds: ['dot_xuat'], scope, for: code }),
        achieved('invention-or-work', place('k1 b'), { kinds: ['phat_minh'], scope: work, for: code }),
        personChain('previous-award-then-five-years', place('k1 c'), code, chain),
        longService('long-service', place('k1 d'), code),
      ),
    ),
    forCollectives(
      code,
      LAW_2022,
      place('k2'),
      belongsTo<CollectiveFacts>('in-armed-forces', place('k2'), ['vu_trang']),
      any<CollectiveFacts>(
        'defence-order-ways',
        place('k2'),
        achieved('sudden-result', place('k2 a'), { kinds: ['dot_xuat'], scope, for: code }),
        collectiveChain('previous-award-then-five-years', place('k2 b'), collective),
      ),
      standsOn,
    ),
  ];
}

/** Under the law of 2003 the chain is known, what it asks inside (NĐ 91/2017 Đ25) was read in part only. */
function before({ code, article, held, scope }: Class): Standard[] {
  const place = l2013(article);
  const need: YearsNeed = { held: [held], mustFollow: true, years: 5, rating: 'HT_XUAT_SAC' };
  const chain = <F extends PersonFacts | CollectiveFacts>() =>
    all<F>(
      'previous-award-then-five-years',
      place,
      holds(`holds-${held}`, place, [held]),
      continuousYears('continuous-years', place, need),
      notRead('within-not-read', place),
    );
  return [
    forPersons(
      code,
      DECREE_91,
      place,
      belongsTo<PersonFacts>('in-armed-forces', place, ['vu_trang']),
      any<PersonFacts>(
        'defence-order-ways',
        place,
        chain<PersonFacts>(),
        achieved('sudden-result', place, { kinds: ['dot_xuat'], scope, for: code }),
        longService('long-service', place, code),
      ),
    ),
    forCollectives(
      code,
      DECREE_91,
      place,
      belongsTo<CollectiveFacts>('in-armed-forces', place, ['vu_trang']),
      any<CollectiveFacts>(
        'defence-order-ways',
        place,
        chain<CollectiveFacts>(),
        achieved('sudden-result', place, { kinds: ['dot_xuat'], scope, for: code }),
      ),
    ),
  ];
}

export const BAO_VE_TO_QUOC: readonly Standard[] = CLASSES.flatMap((order) => [...before(order), ...now(order)]);
