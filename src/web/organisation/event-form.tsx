import { unitKinds } from '../../domain/organisation/unit.ts';
import { unitKindWords } from '../../words/cells.ts';
import { kitWords } from '../../words/kit.ts';
import { unitEventKindWords } from '../../words/unit-events.ts';
import { unitScreenWords as words } from '../../words/unit-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { CheckboxesField, SelectField } from '../kit/choice-fields.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { DateField, TextArea, TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { EventField, EventText, FormKind } from './event-reform.ts';

export type ShownEventForm = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly kind: FormKind;
  readonly typed: EventText;
  readonly problems: readonly FormProblem[];
};

/** Which boxes each event needs besides its day and ground. */
export const FIELDS_OF: Readonly<Record<FormKind, readonly EventField[]>> = {
  create: ['code', 'name', 'shortName', 'kind', 'parentCode'],
  rename: ['name', 'shortName'],
  move: ['parentCode'],
  change_kind: ['kind'],
  merge: ['from', 'code', 'name', 'shortName', 'kind', 'parentCode', 'children'],
  split: ['into', 'goesOn', 'children'],
  dissolve: ['successor', 'children'],
};

/** The form of an event of one unit, and the assistant for a merger or a split: it leads to the preview. */
export function showEventForm(visit: Visit, { unit, kind, typed, problems }: ShownEventForm): Response {
  const { language } = visit.var;
  const back =
    kind === 'create' || kind === 'merge' ? addresses.organisation(unit.code) : addresses.unitCard(unit.code);
  const title = `${say(unitEventKindWords[kind], language)}: ${unit.name}`;
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs language={language} crumbs={[{ label: unit.name, href: back }]} />
        <PageHeading title={title} />
        <Form
          action={addresses.unitEvent(unit.code, kind)}
          language={language}
          problems={problems}
          answersWithPage
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {say(words.preview, language)}
              </Button>
              <ButtonLink href={back}>{say(kitWords.cancel, language)}</ButtonLink>
            </>
          }
        >
          {(['on', 'ground', ...FIELDS_OF[kind], 'note'] as const).map((name) => (
            <EventBox key={name} name={name} kind={kind} typed={typed} problems={problems} language={language} />
          ))}
        </Form>
      </>
    ),
  });
}

type BoxProps = Pick<ShownEventForm, 'kind' | 'typed' | 'problems'> & {
  readonly name: EventField;
  readonly language: Language;
};

const LABELS: Readonly<Record<EventField, Phrase>> = { ...words, note: { vi: 'Ghi chú', en: 'Note' } };

const HINTS: Partial<Readonly<Record<EventField, Phrase>>> = {
  on: words.onHint,
  ground: words.groundHint,
  code: words.codeHint,
  parentCode: words.parentHint,
  successor: words.successorHint,
  from: words.fromHint,
  into: words.intoHint,
  children: words.childrenHint,
};

const OPTIONAL: readonly EventField[] = ['note', 'shortName', 'parentCode', 'successor', 'children', 'goesOn'];
const AREAS: readonly EventField[] = ['from', 'into', 'children', 'note'];

function EventBox({ name, kind, typed, problems, language }: BoxProps) {
  const hint = name === 'code' && kind === 'merge' ? words.mergeHint : HINTS[name];
  const field = {
    name,
    label: say(LABELS[name], language),
    language,
    hint: hint && say(hint, language),
    error: problemOf(problems, name),
    optional: OPTIONAL.includes(name),
    value: typed[name],
  };
  if (name === 'on') return <DateField {...field} />;
  if (name === 'kind') {
    const choices = unitKinds.map((one) => ({ value: one, label: say(unitKindWords[one], language) }));
    return <SelectField {...field} choices={choices} />;
  }
  if (name === 'goesOn') {
    const choices = [{ value: 'on', label: say(words.yes, language) }];
    return <CheckboxesField {...field} choices={choices} values={typed.goesOn ? ['on'] : []} />;
  }
  if (AREAS.includes(name)) return <TextArea {...field} rows={name === 'note' ? 2 : 5} />;
  return <TextField {...field} width={name === 'ground' || name === 'name' ? 'full' : 'medium'} maxLength={500} />;
}
