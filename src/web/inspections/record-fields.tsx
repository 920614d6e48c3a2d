import type { ReactNode } from 'react';
import {
  attendantRoles,
  formsOfAddress,
  inspectionSides,
  visitTimes,
  wishStates,
} from '../../domain/inspections/inspection.ts';
import {
  attendantRoleWords,
  inspectionWords,
  sideWords,
  visitTimeWords,
  wishStateWords,
} from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import type { Choice } from '../kit/choice-fields.tsx';
import { FieldSet, type FormProblem } from '../kit/form.tsx';
import { DateField, TextArea, TextField } from '../kit/text-fields.tsx';
import { type RowsColumn, RowsField } from './rows-field.tsx';
import type { ListFieldName, TextFieldName, TypedInspection } from './typed-inspection.ts';

export type RecordFieldsProps = {
  readonly typed: TypedInspection;
  readonly spare: number;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

/** Everything that is recorded of an inspection, in the order of the minutes. */
export function RecordFields(props: RecordFieldsProps) {
  const { language } = props;
  const legend = (phrase: Phrase) => say(phrase, language);
  const text = (name: TextFieldName) => fieldProps(props, name);
  return (
    <>
      <FieldSet legend={legend(words.session)}>
        <DateField {...text('heldOn')} />
        <TextField {...text('begins')} width="short" hint={say(words.timeHint, language)} />
        <TextField {...text('ends')} width="short" hint={say(words.timeHint, language)} />
        <TextField {...text('place')} width="full" />
        <DateField {...text('reportFrom')} />
        <DateField {...text('reportTo')} />
      </FieldSet>
      <FieldSet legend={legend(words.groundsOfAll)}>
        <TextField {...text('plan')} width="full" />
        <TextField {...text('delegationDecision')} width="full" />
        <Lines {...props} name="grounds" />
      </FieldSet>
      <Rows {...props} name="delegation" />
      <Rows {...props} name="host" />
      <FieldSet legend={legend(words.work)}>
        <Lines {...props} name="course" rows={6} />
        <Lines {...props} name="papers" />
      </FieldSet>
      <Rows {...props} name="visits" />
      <Rows {...props} name="targets" />
      <Rows {...props} name="results" />
      <FieldSet legend={legend(words.findings)}>
        <Lines {...props} name="strongPoints" />
        <Lines {...props} name="weakPoints" />
      </FieldSet>
      <Rows {...props} name="questions" />
      <Rows {...props} name="difficulties" />
      <Rows {...props} name="proposals" />
      <FieldSet legend={legend(inspectionWords.exchanges)}>
        <Lines {...props} name="exchanges" rows={3} />
      </FieldSet>
      <Rows {...props} name="wishes" />
      <FieldSet legend={legend(words.closing)}>
        <TextArea {...text('opinion')} optional rows={4} />
        <Lines {...props} name="copyHolders" />
      </FieldSet>
    </>
  );
}

const fieldProps = ({ typed, problems, language }: RecordFieldsProps, name: TextFieldName) => ({
  name,
  label: say(inspectionWords[name], language),
  language,
  value: typed.texts[name],
  error: problemOf(problems, name),
});

/** A list of texts, one item a line; may be empty. */
function Lines({
  name,
  rows = 4,
  ...props
}: RecordFieldsProps & { readonly name: TextFieldName; readonly rows?: number }): ReactNode {
  return <TextArea {...fieldProps(props, name)} optional rows={rows} hint={say(words.onePerLine, props.language)} />;
}

function Rows({ name, typed, ...props }: RecordFieldsProps & { readonly name: ListFieldName }) {
  return (
    <RowsField
      {...props}
      name={name}
      legend={say(inspectionWords[name], props.language)}
      rows={typed.lists[name]}
      columns={columnsOf(name, props.language)}
    />
  );
}

const choicesOf = <Code extends string>(
  codes: readonly Code[],
  names: Readonly<Record<Code, Phrase>>,
  language: Language,
): readonly Choice[] => codes.map((value) => ({ value, label: say(names[value], language) }));

function columnsOf(list: ListFieldName, language: Language): readonly RowsColumn[] {
  const column = (name: string, heading: Phrase, control: RowsColumn['control']): RowsColumn => ({
    name,
    heading: say(heading, language),
    control,
  });
  const rolesOf = (head: Phrase) => choicesOf(attendantRoles, { ...attendantRoleWords, head }, language);
  const by = (first: (typeof inspectionSides)[number]) =>
    column(
      'by',
      words.side,
      choicesOf(
        inspectionSides.toSorted((a) => (a === first ? -1 : 1)),
        sideWords,
        language,
      ),
    );
  const attendants = (first: string, head: Phrase): readonly RowsColumn[] => [
    column(
      'role',
      inspectionWords.role,
      rolesOf(head).toSorted((a, b) => Number(b.value === first) - Number(a.value === first)),
    ),
    column(
      'formOfAddress',
      inspectionWords.formOfAddress,
      formsOfAddress.toReversed().map((value) => ({ value, label: value })),
    ),
    column('name', inspectionWords.name, 'text'),
    column('office', inspectionWords.office, 'area'),
  ];
  const columns: Readonly<Record<ListFieldName, readonly RowsColumn[]>> = {
    delegation: attendants('member', attendantRoleWords.head),
    host: attendants('representative', words.hostHead),
    visits: [
      column('time', words.time, choicesOf(visitTimes, visitTimeWords, language)),
      column('place', inspectionWords.place, 'area'),
      column('seen', words.seen, 'area'),
    ],
    results: [column('title', words.sectionTitle, 'area'), column('paragraphs', words.paragraphs, 'area')],
    targets: [
      column('name', inspectionWords.targetName, 'area'),
      column('measure', inspectionWords.measure, 'text'),
      column('plan', inspectionWords.targetPlan, 'number'),
      column('actual', inspectionWords.targetActual, 'number'),
      column('lowerIsBetter', inspectionWords.lowerIsBetter, 'tick'),
    ],
    questions: [
      by('inspecting'),
      column('text', words.question, 'area'),
      column('answer', inspectionWords.answer, 'area'),
    ],
    difficulties: [by('inspected'), column('text', words.content, 'area')],
    proposals: [by('inspected'), column('text', words.content, 'area')],
    wishes: [
      by('inspecting'),
      column('text', words.content, 'area'),
      column('state', words.wishState, choicesOf(wishStates, wishStateWords, language)),
      column('signedPaper', inspectionWords.signedPaper, 'area'),
    ],
  };
  return columns[list];
}
