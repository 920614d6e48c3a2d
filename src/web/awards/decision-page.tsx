import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { readDecision } from '../../procedures/awards/correct-decision.ts';
import { correctionWords } from '../../words/corrections.ts';
import { kitWords } from '../../words/kit.ts';
import { say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { GroundFields, type TypedForm } from './ground-fields.tsx';
import { KindField } from './kind-field.tsx';

export type ShownDecision = Extract<Awaited<ReturnType<typeof readDecision.run>>, { ok: true }>['value'];

export type DecisionForm = {
  readonly shown: ShownDecision;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

export const typedOfDecision = ({ decision, lastSeq }: ShownDecision): TypedForm => ({
  kind: '',
  expectedSeq: String(lastSeq),
  number: decision.number,
  signedOn: toScreenDate(decision.signedOn),
  ground: '',
  paperNumber: '',
  paperSignedOn: '',
  paperAuthority: '',
});

/** Number and day of a decision: one form for all its lines. */
export function showDecisionForm(visit: Visit, { shown, typed, problems, status }: DecisionForm): Response {
  const { language } = visit.var;
  const { unit, decision, lines } = shown;
  const title = say(correctionWords.decisionTitle(decision.number), language);
  return showPage(visit, {
    title,
    unit,
    status,
    children: (
      <>
        <PageHeading
          title={title}
          lead={say(correctionWords.decisionLead(groupThousands(lines)), language)}
          actions={
            <ButtonLink href={addresses.decisionRevoke(unit.code, decision.id)}>
              {say(correctionWords.revokeDecision, language)}
            </ButtonLink>
          }
        />
        <Form
          answersWithPage
          action={addresses.decisionCorrect(unit.code, decision.id)}
          language={language}
          problems={problems}
          hidden={{ expectedSeq: typed['expectedSeq'] ?? '' }}
          actions={
            <>
              <Button kind="primary">{say(correctionWords.preview, language)}</Button>
              <ButtonLink href={withQuery(addresses.book(unit.code), { decision: decision.id })}>
                {say(kitWords.cancel, language)}
              </ButtonLink>
            </>
          }
        >
          <KindField value={typed['kind']} error={problemOf(problems, 'kind')} language={language} />
          <TextField
            name="number"
            label={say(correctionWords.number, language)}
            language={language}
            value={typed['number']}
            error={problemOf(problems, 'number')}
            maxLength={60}
          />
          <DateField
            name="signedOn"
            label={say(correctionWords.signedOn, language)}
            language={language}
            value={typed['signedOn']}
            error={problemOf(problems, 'signedOn')}
          />
          <GroundFields typed={typed} problems={problems} paperNeeded={false} language={language} />
        </Form>
      </>
    ),
  });
}
