import { correctionWords } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { Confirm } from '../kit/confirm.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { GroundFields, type TypedForm } from './ground-fields.tsx';

export type RevokeForm = {
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
export function showRevokeForm(visit: Visit, form: RevokeForm): Response {
  const { language } = visit.var;
  const { unit, question, what, action, backHref, typed, problems, status } = form;
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
        confirmLabel={say(correctionWords.revokeDecision, language)}
        danger
        backHref={backHref}
        language={language}
      >
        <p>{what}</p>
        <p>{say(correctionWords.revokeWhat, language)}</p>
        <GroundFields typed={typed} problems={problems} paperNeeded language={language} />
      </Confirm>
    ),
  });
}
