import { findForm } from '../../domain/awards/catalogue.ts';
import { type Instrument, getInstrument, isInstrumentCode, successorsOf } from '../../domain/law/instruments.ts';
import type { InstrumentCode } from '../../domain/law/instruments.data.ts';
import { type PlainDate, isoDate, toScreenDate } from '../../kernel/plain-date.ts';
import { refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { type ConditionView, type FormView, viewInstrument, viewsOfForm } from '../../procedures/law/law-view.ts';
import { confidenceWords, lawWords, sayInstrument } from '../../words/law.ts';
import { recipientWords } from '../../words/recipients.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { tellJson, tellLines, tellRefusals } from './question-file.ts';

/** One instrument or one form: on a day, or a form under every regime that has it. */
export function showLaw(code: string, day: PlainDate | undefined, asJson: boolean, terminal: Terminal): ExitCode {
  if (isInstrumentCode(code)) {
    if (asJson) tellJson(viewInstrument({ ...getInstrument(code), code }, day), terminal);
    else tellLines(instrumentLines(code), terminal);
    return 0;
  }
  if (!findForm(code)) return tellRefusals([{ code: 'unknown-code', path: '', given: code, wanted: '' }], terminal);
  const views = viewsOfForm(code, day);
  if (views.length === 0 && day !== undefined) {
    return tellRefusals(
      refusalsOfLaw({ code: 'law-gap', what: code, asOf: day }, { asOf: '--at', award: code }),
      terminal,
    );
  }
  if (asJson) tellJson(views, terminal);
  else tellLines(views.flatMap(formLines), terminal);
  return 0;
}

const namesOf = (found: readonly Instrument[]): string => found.map((one) => sayInstrument(one).vi).join('; ');

function instrumentLines(code: InstrumentCode): string[] {
  const one = getInstrument(code);
  const { replacedBy, amendedBy } = successorsOf(code);
  const listed = (codes: readonly string[]) => namesOf(codes.filter(isInstrumentCode).map(getInstrument));
  const shown = (day: PlainDate | null) => (day === null ? '?' : toScreenDate(day));
  const relations = [
    { say: lawWords.replaces, names: listed(one.replaces) },
    { say: lawWords.amends, names: listed(one.amends) },
    { say: lawWords.replacedBy, names: namesOf(replacedBy) },
    { say: lawWords.amendedBy, names: namesOf(amendedBy) },
  ];
  return [
    `${sayInstrument(one).vi}: ${one.titleVi}`,
    lawWords.inForce(shown(one.from), shown(one.to)).vi,
    ...relations.filter(({ names }) => names !== '').map(({ say, names }) => say(names).vi),
    lawWords.reading(confidenceWords[one.confidence].vi, one.noteVi).vi,
  ];
}

function conditionLines(conditions: readonly ConditionView[], indent: string): string[] {
  return conditions.flatMap(({ vi, citation, way, parts = [] }) => [
    `${indent}${vi}${way === 'any' ? ` (${lawWords.anyWay.vi})` : ''} | ${citation.vi}`,
    ...conditionLines(parts, `${indent}  `),
  ]);
}

function formLines(form: FormView): string[] {
  return [
    `${lawWords.formOn(form.vi, form.code, isoDate(form.asOf)).vi} | ${form.citation.vi}`,
    `${lawWords.decidedBy(form.decidedBy.map(({ vi }) => vi).join('; ')).vi} | ${form.decidedByCitation.vi}`,
    ...(form.confirmed ? [] : [lawWords.unconfirmed.vi]),
    ...form.recipients.flatMap(({ recipient, conditions }) => [
      lawWords.conditionsFor(recipientWords[recipient].vi).vi,
      ...(conditions ? conditionLines(conditions, '  ') : [`  ${lawWords.noConditions.vi}`]),
    ]),
  ];
}
