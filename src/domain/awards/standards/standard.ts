import { type PlainDate, isoDate } from '../../../kernel/plain-date.ts';
import { type Citation, type LawCitation, cite } from '../../law/citation.ts';
import type { AwardCode } from '../award-form.ts';
import { type Applicable, type Clause, all } from '../clauses/clause.ts';
import { notUnderProceedings } from '../clauses/proceedings.ts';
import { taxConditions } from '../clauses/taxes.ts';
import type { CollectiveFacts, HouseholdFacts, PersonFacts } from '../facts.ts';

export type Span = { readonly from: PlainDate; readonly to: PlainDate | null };

/** The spans of the law under which standards are written. */
export const LAW_2003: Span = { from: isoDate('2014-07-01'), to: isoDate('2023-12-31') };
export const DECREE_65: Span = { from: isoDate('2014-07-01'), to: isoDate('2017-09-30') };
export const DECREE_91: Span = { from: isoDate('2017-10-01'), to: isoDate('2023-12-31') };
export const LAW_2022: Span = { from: isoDate('2024-01-01'), to: null };

type Shared = Span & { readonly code: AwardCode };

/** What a form asks of one kind of recipient under one law. */
export type Standard =
  | (Shared & { readonly recipient: 'ca_nhan'; readonly clause: Clause<PersonFacts> })
  | (Shared & { readonly recipient: 'tap_the'; readonly clause: Clause<CollectiveFacts> })
  | (Shared & { readonly recipient: 'ho_gia_dinh'; readonly clause: Clause<HouseholdFacts> });

/** A standard for persons: all conditions, taxes where the form asks for them, and the block while proceedings are open. */
export const forPersons = (
  code: AwardCode,
  span: Span,
  citation: Citation,
  ...conditions: readonly Applicable<PersonFacts>[]
): Standard => ({
  code,
  ...span,
  recipient: 'ca_nhan',
  clause: all<PersonFacts>('standard', citation, ...conditions, ...taxConditions(code, span.from), notUnderProceedings),
});

export const forCollectives = (
  code: AwardCode,
  span: Span,
  citation: Citation,
  ...conditions: readonly Applicable<CollectiveFacts>[]
): Standard => ({
  code,
  ...span,
  recipient: 'tap_the',
  clause: all<CollectiveFacts>(
    'standard',
    citation,
    ...conditions,
    ...taxConditions(code, span.from),
    notUnderProceedings,
  ),
});

export const forHouseholds = (
  code: AwardCode,
  span: Span,
  citation: Citation,
  ...conditions: readonly Applicable<HouseholdFacts>[]
): Standard => ({
  code,
  ...span,
  recipient: 'ho_gia_dinh',
  clause: all<HouseholdFacts>('standard', citation, ...conditions, notUnderProceedings),
});

/** Short hands for the places of the law. */
export const l2003 = (article: string): LawCitation => cite('LUAT_15_2003', article);
export const l2013 = (article: string): LawCitation => cite('LUAT_39_2013', article);
export const nd65 = (article: string): LawCitation => cite('ND_65_2014', article);
export const nd91 = (article: string): LawCitation => cite('ND_91_2017', article);
export const l2022 = (article: string): LawCitation => cite('LUAT_06_2022', article);
