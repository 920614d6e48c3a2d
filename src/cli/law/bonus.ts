import { recipientKinds } from '../../domain/organisation/recipient.ts';
import type { Bonus, CashBonus } from '../../domain/money/bonus.ts';
import { showDong } from '../../kernel/money.ts';
import { showPoints } from '../../kernel/points.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import { viewCitation } from '../../procedures/law/explained-view.ts';
import { type BonusClaim, answerBonus, viewBonus } from '../../procedures/law/bonus-answer.ts';
import type { Places } from '../../procedures/law/law-refusal.ts';
import { lawWords, roundingWords, sayAward } from '../../words/law.ts';
import type { AloneCommand, ExitCode, Terminal } from '../command.ts';
import { parseArguments } from '../parse-arguments.ts';
import { tellJson, tellLines, tellRefusals } from './question-file.ts';

const OPTIONS = {
  form: { type: 'string' },
  recipient: { type: 'string' },
  on: { type: 'string' },
  foreign: { type: 'boolean' },
  json: { type: 'boolean' },
} as const;

const PLACES: Places = { award: '--form', asOf: '--on', recipient: '--recipient' };

/** `sovang bonus`: the cash that goes with an award decided on a day, in every reading of the rounding. */
export const bonusCommand: AloneCommand = {
  name: 'bonus',
  alone: true,
  usage: 'sovang bonus --form MÃ --recipient ca_nhan|tap_the|ho_gia_dinh --on NGÀY [--foreign] [--json]',
  prepare: (args) => {
    const given = parseArguments(args, OPTIONS);
    const { form, on: typed = '', foreign = false, json = false } = given?.values ?? {};
    const recipient = recipientKinds.find((kind) => kind === given?.values.recipient);
    const on = parseTypedDate(typed);
    if (!form || !recipient || !on.ok || given?.positionals.length !== 0) return undefined;
    return async (terminal) => tell({ form, recipient, on: on.value, foreign }, json, terminal);
  },
};

function tell(claim: BonusClaim, asJson: boolean, terminal: Terminal): ExitCode {
  const bonus = answerBonus(claim, PLACES);
  if (!bonus.ok) return tellRefusals(bonus.problem, terminal);
  if (asJson) tellJson(viewBonus(claim, bonus.value), terminal);
  else tellLines([sayAward(claim.form, claim.on).vi, ...bonusLines(bonus.value)], terminal);
  return 0;
}

const READINGS = ['up', 'nearest', 'none'] as const;

function cashLines({ kind, readings, coefficient, baseSalary, times, confirmed }: CashBonus): string[] {
  const sums = READINGS.map((reading) => lawWords.sum(showDong(readings[reading]), roundingWords[reading].vi).vi);
  return [
    ...sums.map((sum) => (kind === 'at-most' ? lawWords.atMost(sum).vi : sum)),
    lawWords.product(showPoints(coefficient), showDong(baseSalary), showPoints(times)).vi,
    ...(confirmed ? [] : [lawWords.unconfirmed.vi]),
  ];
}

function bonusLines(bonus: Bonus): string[] {
  const grounds = lawWords.grounds(bonus.citations.map((citation) => viewCitation(citation).vi).join('; ')).vi;
  if ('amount' in bonus) return [...cashLines(bonus), grounds];
  return [bonus.kind === 'gift' ? lawWords.gift.vi : lawWords.noCash.vi, grounds];
}
