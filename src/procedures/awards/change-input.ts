import { z } from 'zod';
import { isAuthorityCode } from '../../domain/awards/authorities.ts';
import {
  type CorrectionKind,
  type DecisionOfLine,
  type Ground,
  type LaterPaper,
  correctionKinds,
  paperProblem,
} from '../../domain/decisions/correction.ts';
import { parseDecisionNumber } from '../../domain/decisions/decision-number.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import { type Result, ok, refuse } from '../../kernel/result.ts';
import { optionalDateInput, optionalText, text, wholeNumber } from '../input.ts';
import { type Problem, invalid } from '../problem.ts';

/** What every change of lines states: the last entry on the screen, and the ground. */
export const changeInput = {
  unit: text(80),
  expectedSeq: wholeNumber(1, 1_000_000_000),
  ground: text(1_000),
  paperNumber: optionalText(60),
  paperSignedOn: optionalDateInput.transform((date) => date ?? null),
  paperAuthority: optionalText(40),
};

export const kindInput = z.enum(correctionKinds, 'required');

export type TypedGround = {
  readonly ground: string;
  readonly paperNumber: string;
  readonly paperSignedOn: PlainDate | null;
  readonly paperAuthority: string;
};

/** The ground of a change: a later paper with number, day and authority, or for a typing error none. */
export function groundOf(
  kind: CorrectionKind | 'revocation',
  typed: TypedGround,
  decision: DecisionOfLine,
  today: PlainDate,
): Result<Ground, Problem> {
  if (kind === 'typing') return ok({ text: typed.ground, paper: null });
  const paper = paperOf(typed);
  if (!paper.ok) return paper;
  const wrong = paperProblem(paper.value, decision, today);
  return wrong ? refuse(invalid('paperSignedOn', wrong, '')) : ok({ text: typed.ground, paper: paper.value });
}

function paperOf({ paperNumber, paperSignedOn, paperAuthority }: TypedGround): Result<LaterPaper, Problem> {
  if (paperNumber === '') return refuse(invalid('paperNumber', 'required', ''));
  const number = parseDecisionNumber(paperNumber);
  if (!number.ok) return refuse(invalid('paperNumber', 'bad-paper-number', paperNumber));
  if (paperSignedOn === null) return refuse(invalid('paperSignedOn', 'required', ''));
  if (!isAuthorityCode(paperAuthority)) return refuse(invalid('paperAuthority', 'required', paperAuthority));
  return ok({ number: number.value.written, signedOn: paperSignedOn, authority: paperAuthority });
}
