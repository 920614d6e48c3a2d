import type { RecipientKind } from '../../domain/awards/award-form.ts';
import { formAt } from '../../domain/awards/catalogue.ts';
import { recipientKinds } from '../../domain/organisation/recipient.ts';
import { type Bonus, type CashBonus, bonusOf } from '../../domain/money/bonus.ts';
import { showDong } from '../../kernel/money.ts';
import { type PlainDate, toIsoDate } from '../../kernel/plain-date.ts';
import { showPoints } from '../../kernel/points.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import { viewCitation } from '../../procedures/law/explained-view.ts';
import { type Places, refusalsOfLaw } from '../../procedures/law/law-refusal.ts';
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

type Claim = {
  readonly form: string;
  readonly recipient: RecipientKind;
  readonly on: PlainDate;
  readonly foreign: boolean;
};

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

function tell(claim: Claim, asJson: boolean, terminal: Terminal): ExitCode {
  const { recipient, on, foreign } = claim;
  const form = formAt(claim.form, on);
  if (!form.ok) return tellRefusals(refusalsOfLaw(form.problem, PLACES), terminal);
  const { code: award, recipients } = form.value;
  if (!recipients.includes(recipient)) {
    return tellRefusals(refusalsOfLaw({ code: 'wrong-recipient', award, recipient }, PLACES), terminal);
  }
  const bonus = bonusOf({ form: award, recipient, decidedOn: on, foreign });
  if (!bonus.ok) return tellRefusals(refusalsOfLaw(bonus.problem, PLACES), terminal);
  if (asJson)
    tellJson(
      { form: { code: award, ...sayAward(award, on) }, recipient, on: toIsoDate(on), ...viewBonus(bonus.value) },
      terminal,
    );
  else tellLines([sayAward(award, on).vi, ...bonusLines(bonus.value)], terminal);
  return 0;
}

/** Coefficients are held in hundredths; JSON carries them as the law writes them. */
function viewBonus(bonus: Bonus): object {
  const citations = bonus.citations.map(viewCitation);
  if (!('amount' in bonus)) return { kind: bonus.kind, citations };
  return { ...bonus, coefficient: bonus.coefficient / 100, times: bonus.times / 100, citations };
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
