import { type Dong, timesCoefficient } from '../../kernel/money.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Points, points } from '../../kernel/points.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import type { AwardCode, RecipientKind } from '../awards/award-form.ts';
import type { Citation } from '../law/citation.ts';
import { type LawGap, valueAt } from '../law/dated-value.ts';
import { LAW_CONFIRMED_UNTIL } from '../law/regimes.ts';
import { BASE_SALARY } from './base-salary.ts';
import { COEFFICIENT_TABLES, type CoefficientRow } from './bonus-coefficients.data.ts';
import { type Rounding, roundBonus } from './rounding.ts';

/** What the law leaves open in counting money; the office decides once. */
export type BonusSettings = {
  readonly rounding: Rounding;
  /** A multiple (collective, household) of the exact product, or of the individual's amount that is already rounded. */
  readonly multiply: 'before-rounding' | 'after-rounding';
};

export const LITERAL_READING: BonusSettings = { rounding: 'up', multiply: 'before-rounding' };

export type BonusQuestion = {
  readonly form: AwardCode;
  readonly recipient: RecipientKind;
  /** The day of the decision: both the coefficient and the base salary are those of that day. */
  readonly decidedOn: PlainDate;
  /** Foreigners and Vietnamese settled abroad receive a gift instead of cash. */
  readonly foreign?: boolean;
};

export type CashBonus = {
  readonly kind: 'cash' | 'at-most';
  readonly amount: Dong;
  /** The product before rounding. */
  readonly exact: Dong;
  readonly coefficient: Points;
  /** 1, 1.5 or 2 times the individual's coefficient. */
  readonly times: Points;
  readonly baseSalary: Dong;
  readonly readings: Readonly<Record<Rounding, Dong>>;
  readonly citations: readonly Citation[];
  /** False where the coefficient or the salary was not read with certainty. */
  readonly confirmed: boolean;
};

export type Bonus = CashBonus | { readonly kind: 'gift' | 'no-cash'; readonly citations: readonly Citation[] };

const GIFT: Citation = { instrument: 'ND_91_2017', article: 'Đ66 k3' };

function coefficientRow({ form, recipient, decidedOn }: BonusQuestion): Result<CoefficientRow, LawGap> {
  const table = COEFFICIENT_TABLES.findLast(({ from }) => from <= decidedOn);
  const row = table?.rows.find((candidate) => candidate.recipient === recipient && candidate.forms.includes(form));
  return row ? ok(row) : refuse({ code: 'law-gap', what: `bonus/${form}/${recipient}`, asOf: decidedOn });
}

function amountIn(rounding: Rounding, base: Dong, row: CoefficientRow, multiply: BonusSettings['multiply']): Dong {
  const single = timesCoefficient(base, points(row.coefficient));
  const times = points(row.times ?? 1);
  if (multiply === 'before-rounding') return roundBonus(timesCoefficient(single, times), rounding);
  return roundBonus(timesCoefficient(roundBonus(single, rounding), times), rounding);
}

/**
 * The cash that goes with an award: coefficient × base salary on the day of the decision, rounded as set
 * (NĐ 91/2017 Đ68; NĐ 152/2025 Đ49). LawGap where no coefficient was read for the form, the recipient and the day.
 */
export function bonusOf(question: BonusQuestion, settings: BonusSettings = LITERAL_READING): Result<Bonus, LawGap> {
  if (question.foreign) return ok({ kind: 'gift', citations: [GIFT] });
  const row = coefficientRow(question);
  if (!row.ok) return row;
  if (row.value.kind === 'none') return ok({ kind: 'no-cash', citations: [row.value.citation] });
  const base = valueAt(BASE_SALARY, question.decidedOn);
  if (!base.ok) return base;
  const reading = (rounding: Rounding): Dong => amountIn(rounding, base.value.value, row.value, settings.multiply);
  const readings = { up: reading('up'), nearest: reading('nearest'), none: reading('none') };
  return ok({
    kind: row.value.kind === 'atMost' ? 'at-most' : 'cash',
    amount: readings[settings.rounding],
    exact: readings.none,
    coefficient: points(row.value.coefficient),
    times: points(row.value.times ?? 1),
    baseSalary: base.value.value,
    readings,
    citations: [row.value.citation, base.value.citation],
    confirmed:
      row.value.confidence !== 'uncertain' && base.value.confirmed && question.decidedOn <= LAW_CONFIRMED_UNTIL,
  });
}
