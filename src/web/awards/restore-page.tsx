import { correctionKinds } from '../../domain/decisions/correction.ts';
import { changeWords, correctionWords, restoreHints } from '../../words/corrections.ts';
import { say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { RadioField } from '../kit/choice-fields.tsx';
import { Confirm } from '../kit/confirm.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { GroundFields } from './ground-fields.tsx';
import type { RevokeForm } from './revoke-page.tsx';

/** Asks before a revoked line or decision is set in force again: our own mistake, or a later paper. */
export function showRestoreForm(visit: Visit, form: RevokeForm): Response {
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
        confirmLabel={say(correctionWords.restoreConfirm, language)}
        backHref={backHref}
        language={language}
      >
        <p>{what}</p>
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
      </Confirm>
    ),
  });
}
