import type { Citation } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { achieved } from '../clauses/achievements.ts';
import { localStandard } from '../clauses/assessed.ts';
import { type Clause, any } from '../clauses/clause.ts';
import type { Facts } from '../facts.ts';
import {
  LAW_2003,
  LAW_2022,
  type Standard,
  forCollectives,
  forHouseholds,
  forPersons,
  l2013,
  l2022,
  nd91,
} from './standard.ts';

const CODES_2003 = [
  'GIAY_KHEN_HUYEN',
  'GIAY_KHEN_SO',
  'GIAY_KHEN_DV_BO',
  'GIAY_KHEN_DN',
  'GIAY_KHEN_XA',
] as const satisfies readonly AwardCode[];

/** Chosen in a movement, a sudden result, or good completion of tasks or civic duty. */
const ways2003 = <F extends Facts>(code: AwardCode, citation: Citation): Clause<F> =>
  any<F>(
    'commendation-ways',
    citation,
    achieved('chosen-in-movement', citation, { kinds: ['phong_trao'], scope: 'co_so', for: code }),
    achieved('sudden-result', citation, { kinds: ['dot_xuat', 'nhieu_thanh_tich'], scope: 'co_so', for: code }),
    achieved('good-completion', citation, { kinds: ['hoan_thanh_tot'], scope: 'co_so', for: code }),
  );

const household2003 = (code: AwardCode): Standard =>
  forHouseholds(
    code,
    LAW_2003,
    nd91('Đ40 k2'),
    achieved('contribution', nd91('Đ40 k2'), { kinds: ['dong_gop'], scope: 'co_so', for: code }),
  );

/** The law of 2022 lists who gives Giấy khen and leaves every standard to the ministry or province (Đ75 k2). */
const local = localStandard('standard-of-province', l2022('Đ75 k2'), 'GIAY_KHEN');

export const GIAY_KHEN: readonly Standard[] = [
  ...CODES_2003.flatMap((code) => [
    forPersons(code, LAW_2003, l2013('Đ75'), ways2003(code, l2013('Đ75'))),
    forCollectives(code, LAW_2003, l2013('Đ75'), ways2003(code, l2013('Đ75'))),
    household2003(code),
  ]),
  forPersons('GIAY_KHEN', LAW_2022, l2022('Đ75 k2'), local),
  forCollectives('GIAY_KHEN', LAW_2022, l2022('Đ75 k2'), local),
  forHouseholds('GIAY_KHEN', LAW_2022, l2022('Đ75 k2'), local),
];
