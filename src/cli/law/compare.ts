import { type Comparison, type Difference, compareRegimes } from '../../domain/awards/compare.ts';
import { type PlainDate, toIsoDate, toScreenDate } from '../../kernel/plain-date.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import { type Days, viewComparison } from '../../procedures/law/comparison-view.ts';
import { refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
import { checkInput } from '../../procedures/law/question-input.ts';
import { sayDifference } from '../../words/law-rules.ts';
import { lawWords } from '../../words/law.ts';
import type { AloneCommand, ExitCode, Terminal } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { explanationLines, findingLine } from './explanation.ts';
import { readQuestion, tellJson, tellLines, tellRefusals } from './question-file.ts';

const OPTIONS = { on: { type: 'string' }, with: { type: 'string' }, text: { type: 'boolean' } } as const;

/** `sovang compare`: the same facts under the laws of two days, and the conditions by which the answers differ. */
export const compareCommand: AloneCommand = {
  name: 'compare',
  alone: true,
  usage: 'sovang compare TỆP.json --on NGÀY --with NGÀY [--text]',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const [file, ...more] = given?.positionals ?? [];
    const on = parseTypedDate(given?.values.on ?? '');
    const other = parseTypedDate(given?.values.with ?? '');
    if (file === undefined || more.length > 0 || !on.ok || !other.ok) return undefined;
    return (terminal) => tell(file, { on: on.value, other: other.value }, given?.values.text === true, terminal);
  },
};

async function tell(file: string, days: Days, asText: boolean, terminal: Terminal): Promise<ExitCode> {
  const question = await readQuestion(checkInput, terminal, file, { asOf: toIsoDate(days.on) });
  if (!question.ok) return tellRefusals(question.problem, terminal);
  const compared = compareRegimes(question.value, days.other);
  if (!compared.ok) return tellRefusals(refusalsOfLaw(compared.problem), terminal);
  const { year } = question.value;
  if (asText) tellLines(comparisonLines(compared.value, year, days), terminal);
  else tellJson(viewComparison(compared.value, year, days), terminal);
  return 0;
}

function differenceLines({ before, after }: Difference, { on, other }: Days): string[] {
  const side = (day: PlainDate, finding: Difference['before']) =>
    `  ${toScreenDate(day)}: ${finding ? findingLine(finding) : lawWords.notAsked.vi}`;
  return [side(on, before), side(other, after)];
}

function comparisonLines({ before, after, changed, because }: Comparison, year: number, days: Days): string[] {
  return [
    ...explanationLines(before, year, days.on),
    ...explanationLines(after, year, days.other),
    changed ? lawWords.changes.vi : lawWords.sameUnderBoth.vi,
    ...because.flatMap((difference) => [sayDifference(difference).vi, ...differenceLines(difference, days)]),
  ];
}
