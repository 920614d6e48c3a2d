import { commendationKinds } from '../../domain/decisions/commendation-kind.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { LineChoices } from '../../procedures/awards/line.ts';
import { commendationWords, formPhrase } from '../../words/cells.ts';
import { correctionWords } from '../../words/corrections.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Button, ButtonLink } from '../kit/button.tsx';
import { RadioField, SelectField } from '../kit/choice-fields.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { TextArea, TextField } from '../kit/text-fields.tsx';
import { kitWords } from '../../words/kit.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { formChoices } from './award-choices.ts';
import { GroundFields, type TypedForm } from './ground-fields.tsx';
import { KindField } from './kind-field.tsx';
import { fieldLabel } from './line-facts.tsx';
import type { ShownLine } from './line-page.tsx';

export type LineForm = {
  readonly shown: ShownLine;
  readonly choices: LineChoices;
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  readonly status: 200 | 409 | 422;
};

/** What the boxes hold before anybody typed. */
export const typedOfLine = ({ line: { facts, lastSeq } }: ShownLine): TypedForm => ({
  kind: '',
  expectedSeq: String(lastSeq),
  ordinal: String(facts.ordinal),
  formOfAddress: facts.formOfAddress,
  printedName: facts.printedName,
  person: '',
  printedPost: facts.printedPost,
  unitId: facts.unitId,
  place: facts.place,
  formCode: facts.formCode,
  achievement: facts.achievement.label,
  commendation: facts.commendation,
  reason: facts.reason,
  ground: '',
  paperNumber: '',
  paperSignedOn: '',
  paperAuthority: '',
});

export function showLineForm(visit: Visit, form: LineForm): Response {
  const { language } = visit.var;
  const { shown, typed, problems, status } = form;
  const { unit, line } = shown;
  const title = say(correctionWords.correctTitle, language);
  return showPage(visit, {
    title,
    unit,
    status,
    children: (
      <>
        <PageHeading title={title} lead={`${line.decision.number}, ${toScreenDate(line.decision.signedOn)}`} />
        <Form
          answersWithPage
          action={addresses.awardLineCorrect(unit.code, line.lineId)}
          language={language}
          problems={problems}
          hidden={{ expectedSeq: typed['expectedSeq'] ?? '' }}
          actions={
            <>
              <Button kind="primary">{say(correctionWords.preview, language)}</Button>
              <ButtonLink href={addresses.awardLine(unit.code, line.lineId)}>
                {say(kitWords.cancel, language)}
              </ButtonLink>
            </>
          }
        >
          <KindField value={typed['kind']} error={problemOf(problems, 'kind')} language={language} />
          <LineFields visit={visit} form={form} />
          <GroundFields typed={typed} problems={problems} paperNeeded={false} language={language} />
        </Form>
      </>
    ),
  });
}

function LineFields({ visit, form }: { visit: Visit; form: LineForm }) {
  const { language, office } = visit.var;
  const { shown, choices, typed, problems } = form;
  const text = (name: Parameters<typeof fieldLabel>[0]) => ({
    name,
    label: fieldLabel(name, language),
    language,
    value: typed[name],
    error: problemOf(problems, name),
  });
  const now = shown.line.facts.formCode;
  const forms = formChoices(office.today(), language);
  const known = forms.some(({ value }) => value === now);
  const present = { value: now, label: say(formPhrase(now, shown.line.decision.signedOn), language) };
  return (
    <>
      <TextField {...text('ordinal')} width="short" inputMode="numeric" />
      <TextField {...text('formOfAddress')} optional width="short" maxLength={40} />
      <TextField {...text('printedName')} width="full" maxLength={200} />
      {shown.line.recipient === 'ca_nhan' && <PersonField form={form} language={language} />}
      <TextField {...text('printedPost')} optional width="full" maxLength={200} />
      <SelectField
        {...text('unitId')}
        emptyLabel={null}
        choices={choices.units.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField {...text('place')} optional width="full" maxLength={300} />
      <SelectField {...text('formCode')} emptyLabel={null} choices={known ? forms : [present, ...forms]} />
      <TextField {...text('achievement')} width="short" maxLength={20} />
      <SelectField
        {...text('commendation')}
        emptyLabel={null}
        choices={commendationKinds.map((kind) => ({ value: kind, label: say(commendationWords[kind], language) }))}
      />
      <TextArea {...text('reason')} optional rows={3} />
    </>
  );
}

function PersonField({ form: { shown, choices, typed, problems }, language }: { form: LineForm; language: Language }) {
  const present = shown.history.at(-1)?.personId;
  const others = choices.people.filter(({ personId }) => personId !== present);
  return (
    <RadioField
      name="person"
      label={fieldLabel('recipientId', language)}
      hint={say(correctionWords.recordHint, language)}
      language={language}
      optional
      value={typed['person'] ?? ''}
      error={problemOf(problems, 'person')}
      choices={[
        { value: '', label: say(correctionWords.keepRecord, language) },
        ...others.map((card) => ({
          value: card.personId,
          label: [card.name, card.bornYear].filter(Boolean).join(', '),
          hint: [...card.posts, ...card.units].join(', '),
        })),
        { value: 'new', label: say(correctionWords.newRecord, language) },
      ]}
    />
  );
}
