import type { Dong } from '../../../kernel/money.ts';
import type { Verdict } from '../../law/verdict.ts';
import type { BonusQuestion, BonusSettings } from '../../money/bonus.ts';
import type { BonusClaim } from '../../money/bonuses-together.ts';
import type { Rounding } from '../../money/rounding.ts';
import type { AuthorityCode } from '../authorities.ts';
import type { AwardCode } from '../award-form.ts';
import type { Question } from '../check.ts';
import type { LeadingPost } from '../procedure/long-service-ladder.ts';
import type { RevocationEffect, RevocationGround } from '../procedure/revocation.ts';
import type { Post } from '../procedure/routes.ts';
import type { LimitedStep } from '../procedure/time-limits.ts';
import type { QuotaRounding } from '../quotas.ts';

/** A published question (LC-…, of the collected cases) or one of our own, with the answer that the law gives. */
type Source = { readonly id: string; readonly title: string; readonly note?: string };

export type CheckCase = Source & {
  readonly kind: 'check';
  readonly question: Question;
  readonly verdict: Verdict;
  /** Conditions on which the answer turns, each with its own verdict. */
  readonly turnsOn?: Readonly<Record<string, Verdict>>;
};

export type BonusCase = Source & {
  readonly kind: 'bonus';
  readonly question: BonusQuestion;
  readonly settings?: BonusSettings;
  readonly amount: Dong;
  readonly published?: Readonly<Partial<Record<Rounding, Dong>>>;
};

export type TogetherCase = Source & {
  readonly kind: 'together';
  readonly claims: readonly BonusClaim[];
  readonly decidedOn: string;
  readonly paid: readonly string[];
};

export type QuotaCase = Source & {
  readonly kind: 'quota';
  readonly quota:
    | 'CSTD_CO_SO'
    | 'CO_TD_CHINH_PHU'
    | 'XUAT_SAC_VIEN_CHUC'
    | 'XUAT_SAC_DON_VI_XUAT_SAC'
    | 'XUAT_SAC_CONG_CHUC';
  readonly total: number;
  readonly holders: number;
  readonly asOf: string;
  readonly rounding: QuotaRounding;
  readonly limit: number;
  readonly within: boolean;
};

export type AuthorityCase = Source & {
  readonly kind: 'authority';
  readonly form: AwardCode;
  readonly asOf: string;
  readonly may: readonly AuthorityCode[];
  readonly mayNot: readonly AuthorityCode[];
};

export type NameCase = Source & {
  readonly kind: 'name';
  readonly text: string;
  readonly asOf: string;
  readonly forms: readonly AwardCode[];
  readonly suggested: readonly AwardCode[];
};

/** A question answered by a value of procedure: a time limit, a cycle, a ground of revocation, who reviews, long service. */
export type ProcedureCase = Source & { readonly kind: 'procedure'; readonly asOf: string } & (
    | { readonly ask: 'time-limit'; readonly step: LimitedStep; readonly days: number }
    | { readonly ask: 'cycle'; readonly form: AwardCode; readonly everyYears: number }
    | { readonly ask: 'revocation'; readonly ground: RevocationGround; readonly effect: RevocationEffect['effect'] }
    | { readonly ask: 'reviewing-unit'; readonly posts: readonly Post[]; readonly unit: string }
    | { readonly ask: 'long-service'; readonly post: LeadingPost; readonly months: number; readonly award: AwardCode }
  );

export type LawCase = CheckCase | BonusCase | TogetherCase | QuotaCase | AuthorityCase | NameCase | ProcedureCase;

/** A published question that is not a case of ours, and why. */
export type NotACase = {
  readonly id: string;
  readonly reason: 'regime-before-2014' | 'ministry-or-province-rule' | 'not-in-scope' | 'no-facts';
  readonly note: string;
};
