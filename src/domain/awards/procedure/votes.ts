import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Result, refuse } from '../../../kernel/result.ts';
import { cite } from '../../law/citation.ts';
import {
  type DatedEntry,
  type DatedValue,
  type LawGap,
  type ValueInForce,
  datedValue,
  valueAt,
} from '../../law/dated-value.ts';
import { LAW_CONFIRMED_UNTIL } from '../../law/regimes.ts';
import type { AwardCode } from '../award-form.ts';

/**
 * How the council votes on a form: by secret ballot, and with how many per cent of all its members (the absent ones vote
 * in writing). A null percentage: a ballot is asked, but the text prints no threshold.
 */
export type VoteRule = { readonly secret: boolean; readonly percentOfAll: number | null };

const HIGHEST: readonly AwardCode[] = ['AH_LAO_DONG', 'AH_LLVT', 'CSTD_TOAN_QUOC', 'CSTD_BO_TINH'];
const SECOND: readonly AwardCode[] = ['CSTD_CO_SO', 'CO_TD_BO_TINH', 'CO_TD_CHINH_PHU'];

/** NĐ 98/2023 Đ30 k7; that NĐ 152/2025 goes on the same was not read, hence unconfirmed. */
const since2024 = (percentOfAll: number): readonly [DatedEntry<VoteRule>, DatedEntry<VoteRule>] => [
  {
    from: isoDate('2024-01-01'),
    value: { secret: true, percentOfAll },
    citation: cite('ND_98_2023', 'Đ30 k7'),
    confidence: 'text',
  },
  {
    from: isoDate('2025-07-01'),
    value: { secret: true, percentOfAll },
    citation: cite('ND_152_2025', 'Đ33 k5'),
    confidence: 'uncertain',
  },
];

const highest: DatedValue<VoteRule> = datedValue<VoteRule>(
  'vote/highest',
  [
    {
      from: isoDate('2017-10-01'),
      value: { secret: true, percentOfAll: 90 },
      citation: cite('ND_91_2017', 'Đ45 k8'),
      confidence: 'text',
    },
    ...since2024(90),
  ],
  LAW_CONFIRMED_UNTIL,
);

const stateFlag: DatedValue<VoteRule> = datedValue<VoteRule>(
  'vote/CO_TD_CHINH_PHU',
  [
    {
      from: isoDate('2017-10-01'),
      value: { secret: true, percentOfAll: null },
      citation: cite('ND_91_2017', 'Đ51 k3'),
      confidence: 'text',
    },
    ...since2024(80),
  ],
  LAW_CONFIRMED_UNTIL,
);

const unitTitles: DatedValue<VoteRule> = datedValue('vote/second', since2024(80), LAW_CONFIRMED_UNTIL);

/**
 * The rule of the vote on a form on a day. LawGap where no text sets one: the council's own rules then decide
 * (2/3 in one ministry, 80 % in the courts, a simple majority in a commune).
 */
export function voteRule(form: AwardCode, asOf: PlainDate): Result<ValueInForce<VoteRule>, LawGap> {
  if (form === 'CO_TD_CHINH_PHU') return valueAt(stateFlag, asOf);
  if (HIGHEST.includes(form)) return valueAt(highest, asOf);
  if (SECOND.includes(form)) return valueAt(unitTitles, asOf);
  return refuse({ code: 'law-gap', what: `vote/${form}`, asOf });
}

/** Whether so many votes of so many members pass: "≥ 90 %" of all, counted in whole people (9 of 11 do not reach 90). */
export const votesPass = (votes: number, allMembers: number, percentOfAll: number): boolean =>
  allMembers > 0 && votes * 100 >= allMembers * percentOfAll;

/** The share of members that makes a meeting of a council valid: two thirds (NĐ 91/2017 Đ63; NĐ 98/2023 Đ47 k4). */
export const isQuorate = (present: number, allMembers: number): boolean =>
  allMembers > 0 && present * 3 >= allMembers * 2;
