import { formsAt } from '../../domain/awards/catalogue.ts';
import { inForce, instruments } from '../../domain/law/instruments.ts';
import { type PlainDate, toScreenDate } from '../../kernel/plain-date.ts';
import { refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { viewInstrument } from '../../procedures/law/law-view.ts';
import { confidenceWords, sayInstrument } from '../../words/law.ts';
import type { ExitCode, Terminal } from '../command.ts';
import { tellJson, tellLines, tellRefusals } from './question-file.ts';

const shown = (day: PlainDate | null): string => (day === null ? '?' : toScreenDate(day));

type Form = { readonly code: string; readonly vi: string; readonly en: string };

/** Every instrument; on a day, those in force or of unknown dates, and every title and form of that day's law. */
export function listLaw(day: PlainDate | undefined, asJson: boolean, terminal: Terminal): ExitCode {
  const forms = day === undefined ? undefined : formsAt(day);
  if (forms && !forms.ok) return tellRefusals(refusalsOfLaw(forms.problem, { asOf: '--at' }), terminal);
  const held = instruments.filter(({ code }) => day === undefined || inForce(code, day) !== false);
  const listed = forms?.value.map(({ code, nameVi: vi, nameEn: en }): Form => ({ code, vi, en }));
  if (asJson) {
    tellJson(
      { instruments: held.map((one) => viewInstrument(one, day)), ...(listed ? { forms: listed } : {}) },
      terminal,
    );
    return 0;
  }
  const rows = held.map((one) =>
    [
      one.code,
      sayInstrument(one).vi,
      one.titleVi,
      `${shown(one.from)} – ${shown(one.to)}`,
      confidenceWords[one.confidence].vi,
    ].join(' | '),
  );
  tellLines([...rows, ...(listed ?? []).map(({ code, vi }) => `${code} | ${vi}`)], terminal);
  return 0;
}
