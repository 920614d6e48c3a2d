import type { AwardCode, AwardForm, RecipientKind } from '../../domain/awards/award-form.ts';
import { formAt, isAwardCode } from '../../domain/awards/catalogue.ts';
import { check } from '../../domain/awards/check.ts';
import type { Facts } from '../../domain/awards/facts.ts';
import { type Instrument, inForce, successorsOf } from '../../domain/law/instruments.ts';
import type { InstrumentCode } from '../../domain/law/instruments.data.ts';
import { REGIMES, regimeAt } from '../../domain/law/regimes.ts';
import type { Finding } from '../../domain/law/verdict.ts';
import { type PlainDate, addDays, addYears, isoDate, toIsoDate, yearOf } from '../../kernel/plain-date.ts';
import { sayFinding } from '../../words/law-rules.ts';
import { sayAuthority, sayInstrument } from '../../words/law.ts';
import type { Phrase } from '../../words/words.ts';
import { type CitationView, viewCitation } from './explained-view.ts';

/** A văn bản as JSON. */
export const viewInstrument = (
  instrument: Instrument & { readonly code: InstrumentCode },
  day: PlainDate | undefined,
) => {
  const { replacedBy, amendedBy } = successorsOf(instrument.code);
  return {
    ...instrument,
    ...sayInstrument(instrument),
    from: instrument.from && toIsoDate(instrument.from),
    to: instrument.to && toIsoDate(instrument.to),
    replacedBy: replacedBy.map(({ code }) => code),
    amendedBy: amendedBy.map(({ code }) => code),
    ...(day === undefined ? {} : { inForce: inForce(instrument.code, day) }),
  };
};

/** A condition as the law puts it, tried on nobody. */
export type ConditionView = Phrase & {
  readonly rule: string;
  readonly citation: CitationView;
  readonly way?: 'all' | 'any';
  readonly parts?: readonly ConditionView[];
};

const viewCondition = ({ rule, said, citation, way, parts }: Finding): ConditionView => ({
  rule,
  ...sayFinding(said ? { rule, said } : { rule }),
  citation: viewCitation(citation),
  ...(way ? { way } : {}),
  ...(parts ? { parts: parts.map(viewCondition) } : {}),
});

/** Nothing known: every condition shows itself, except those that concern only some. */
const NOBODY: Readonly<Record<RecipientKind, Facts>> = {
  ca_nhan: { recipient: 'ca_nhan', group: 'can_bo' },
  tap_the: { recipient: 'tap_the', group: 'co_quan' },
  ho_gia_dinh: { recipient: 'ho_gia_dinh' },
};

/** Somebody whom every condition for some concerns: moved within the year, in long training, heads a unit, pays taxes. */
function somebody(recipient: RecipientKind, day: PlainDate): Facts {
  const year = yearOf(day);
  const nobody = { ...NOBODY[recipient], taxConfirmed: true };
  if (nobody.recipient !== 'ca_nhan') return nobody;
  const moved = isoDate(`${year}-12-01`);
  return {
    ...nobody,
    employments: [
      { unit: 'former', from: addYears(moved, -10), to: addDays(moved, -1), leads: 'dung_dau' },
      { unit: 'present', from: moved, to: null, leads: 'dung_dau' },
    ],
    absences: [{ kind: 'dao_tao', year, months: 12 }],
  };
}

/** What a form asks of one kind of recipient; null where no standard is held. */
export type ConditionsView = {
  readonly recipient: RecipientKind;
  readonly conditions: readonly ConditionView[] | null;
};

function conditionsOf(award: AwardCode, recipient: RecipientKind, day: PlainDate): ConditionsView {
  const asked = { award, year: yearOf(day), asOf: day };
  const [all, more] = [NOBODY[recipient], somebody(recipient, day)].map((facts) => check({ ...asked, facts }));
  if (!all?.ok) return { recipient, conditions: null };
  const shown = new Set(all.value.findings.map(({ rule }) => rule));
  const forSome = more?.ok ? more.value.findings.filter(({ rule }) => !shown.has(rule)) : [];
  return { recipient, conditions: [...all.value.findings, ...forSome].map(viewCondition) };
}

/** A form as the law of one day has it, as JSON: who decides, who may receive it, and under which conditions. */
export function viewForm(form: AwardForm, day: PlainDate) {
  const regime = regimeAt(day);
  return {
    code: form.code,
    vi: form.nameVi,
    en: form.nameEn,
    kind: form.kind,
    level: form.level,
    asOf: toIsoDate(day),
    regime: regime.ok ? regime.value.code : null,
    citation: viewCitation(form.citation),
    confidence: form.confidence,
    confirmed: form.confirmed,
    decidedBy: form.decidedBy.map((code) => ({ code, ...sayAuthority(code) })),
    decidedByCitation: viewCitation(form.decidedByCitation),
    recipients: form.recipients.map((recipient) => conditionsOf(form.code, recipient, day)),
  };
}

export type FormView = ReturnType<typeof viewForm>;

/** A form on a day, or without a day under every regime that has it. Empty when there is none. */
export function viewsOfForm(code: string, day: PlainDate | undefined): FormView[] {
  if (!isAwardCode(code)) return [];
  const days = day === undefined ? REGIMES.map(({ from }) => from) : [day];
  return days.flatMap((each) => {
    const form = formAt(code, each);
    return form.ok ? [viewForm(form.value, each)] : [];
  });
}
