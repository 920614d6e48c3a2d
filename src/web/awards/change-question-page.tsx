import type { ReactNode } from 'react';
import { correctionKinds } from '../../domain/decisions/correction.ts';
import { changeWords, correctionWords, restoreHints } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { RadioField } from '../kit/choice-fields.tsx';
import { Confirm, type ConfirmProps } from '../kit/confirm.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { GroundFields, type TypedForm } from './ground-fields.tsx';

export type ChangeQuestion = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly question: string;
  /** Who or how much it concerns. */
  readonly what: string;
  readonly action: string;
  readonly backHref: string;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

/** Asks before a line or a whole decision is annulled, with the paper that does it. */
export function showRevokeForm(visit: Visit, asked: ChangeQuestion): Response {
  const { language } = visit.var;
  const { typed, problems } = asked;
  const deed = { confirmLabel: say(correctionWords.revokeDecision, language), danger: true };
  return showQuestion(
    visit,
    asked,
    deed,
    <>
      <p>{say(correctionWords.revokeWhat, language)}</p>
      <GroundFields typed={typed} problems={problems} paperNeeded language={language} />
    </>,
  );
}

/** Asks before a revoked line or decision is set in force again: our own mistake, or a later paper. */
export function showRestoreForm(visit: Visit, asked: ChangeQuestion): Response {
  const { language } = visit.var;
  const { typed, problems } = asked;
  return showQuestion(
    visit,
    asked,
    { confirmLabel: say(correctionWords.restoreConfirm, language) },
    <>
      <p>{say(correctionWords.restoreWhat, language)}</p>
      <RadioField
        name="kind"
        label={say(correctionWords.restoreWhy, language)}
        language={language}
        error={problemOf(problems, 'kind')}
        value={typed['kind']}
        choices={correctionKinds.map((kind) => ({
          value: kind,
          label: say(changeWords[kind], language),
          hint: say(restoreHints[kind], language),
        }))}
      />
      <GroundFields typed={typed} problems={problems} paperNeeded={false} language={language} />
    </>,
  );
}

function showQuestion(
  visit: Visit,
  { unit, question, what, action, backHref, typed, problems, status }: ChangeQuestion,
  deed: Pick<ConfirmProps, 'confirmLabel' | 'danger'>,
  fields: ReactNode,
): Response {
  return showPage(visit, {
    title: question,
    unit,
    status,
    children: (
      <Confirm
        question={question}
        action={action}
        hidden={{ expectedSeq: typed['expectedSeq'] ?? '' }}
        problems={problems}
        {...deed}
        backHref={backHref}
        language={visit.var.language}
      >
        <p>{what}</p>
        {fields}
      </Confirm>
    ),
  });
}
