import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { achieved } from '../clauses/achievements.ts';
import { assessed } from '../clauses/assessed.ts';
import { any } from '../clauses/clause.ts';
import { belongsTo } from '../clauses/group.ts';
import { longService } from '../clauses/long-service.ts';
import type { CollectiveFacts, PersonFacts } from '../facts.ts';
import { collectiveChain } from './chains.ts';
import { DECREE_91, LAW_2022, type Standard, forCollectives, forPersons, l2013, l2022, nd91 } from './standard.ts';

const GROUPS_OF_HIGHEST = ['bo_tinh', 'vu_trang'] as const;

/** Huân chương Hồ Chí Minh after class Nhất of Độc lập or Quân công; a second time after 15 more years. */
function hoChiMinh(): Standard[] {
  const chain = (rule: string, citation: Citation, held: readonly AwardCode[], years: number) =>
    collectiveChain(rule, citation, { held, years, within: [], fromLatest: true });
  const collective = (span: typeof LAW_2022, first: Citation, again: Citation): Standard =>
    forCollectives(
      'HC_HCM',
      span,
      first,
      belongsTo<CollectiveFacts>('ministry-or-province', first, GROUPS_OF_HIGHEST),
      assessed('tradition-and-merit', first),
      any<CollectiveFacts>(
        'ho-chi-minh-ways',
        first,
        chain('first-class-order-then-ten-years', first, ['HC_DOC_LAP_1', 'HC_QUAN_CONG_1'], 10),
        chain('same-order-then-fifteen-years', again, ['HC_HCM'], 15),
      ),
    );
  const person = (span: typeof LAW_2022, place: Citation): Standard =>
    forPersons(
      'HC_HCM',
      span,
      place,
      any<PersonFacts>(
        'ho-chi-minh-ways',
        place,
        longService('long-service', place, 'HC_HCM'),
        achieved('exceptional-nationwide', place, { kinds: ['dac_biet'], scope: 'toan_quoc', for: 'HC_HCM' }),
      ),
    );
  return [
    collective(DECREE_91, nd91('Đ15 k2'), l2013('Đ35 k3')),
    collective(LAW_2022, l2022('Đ35 k2 a'), l2022('Đ35 k4')),
    person(DECREE_91, nd91('Đ15 k1')),
    person(LAW_2022, l2022('Đ35 k1')),
  ];
}

/** Huân chương Sao vàng: 25 years after the (latest) Huân chương Hồ Chí Minh. */
function saoVang(): Standard[] {
  const collective = (span: typeof LAW_2022, place: Citation): Standard =>
    forCollectives(
      'HC_SAO_VANG',
      span,
      place,
      belongsTo<CollectiveFacts>('ministry-or-province', place, GROUPS_OF_HIGHEST),
      assessed('tradition-and-merit', place),
      collectiveChain('ho-chi-minh-then-25-years', place, {
        held: ['HC_HCM'],
        years: 25,
        within: [],
        fromLatest: true,
      }),
    );
  const person = (span: typeof LAW_2022, place: Citation): Standard =>
    forPersons(
      'HC_SAO_VANG',
      span,
      place,
      any<PersonFacts>(
        'gold-star-ways',
        place,
        longService('long-service', place, 'HC_SAO_VANG'),
        achieved('exceptional-nationwide', place, { kinds: ['dac_biet'], scope: 'toan_quoc', for: 'HC_SAO_VANG' }),
      ),
    );
  return [
    collective(DECREE_91, nd91('Đ14 k2')),
    collective(LAW_2022, l2022('Đ34 k3 a')),
    person(DECREE_91, nd91('Đ14 k1')),
    person(LAW_2022, l2022('Đ34 k2')),
  ];
}

/** Huân chương Hồ Chí Minh and Huân chương Sao vàng. */
export const HIGHEST_ORDERS: readonly Standard[] = [...hoChiMinh(), ...saoVang()];
