import { changeWords, correctionWords } from '../../words/corrections.ts';
import type { ChangeKind, Ground } from '../../domain/decisions/correction.ts';
import { say } from '../../words/words.ts';
import { Button } from '../kit/button.tsx';
import { Form } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Table } from '../kit/table.tsx';
import { kitWords } from '../../words/kit.ts';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import type { TypedForm } from './ground-fields.tsx';
import { paperText } from './line-facts.tsx';

export type ChangedField = { readonly label: string; readonly before: string; readonly after: string };

export type Preview = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly lead: string;
  readonly kind: ChangeKind;
  readonly ground: Ground;
  readonly changed: readonly ChangedField[];
  /** Where the form is sent again, with everything that was typed. */
  readonly action: string;
  readonly typed: TypedForm;
};

/** Old and new side by side, before anything is entered. "Sửa tiếp" leads back with what was typed. */
export function showPreview(visit: Visit, { unit, lead, kind, ground, changed, action, typed }: Preview): Response {
  const { language } = visit.var;
  const title = say(correctionWords.previewTitle, language);
  const empty = say(correctionWords.empty, language);
  return showPage(visit, {
    title,
    unit,
    children: (
      <>
        <PageHeading title={title} lead={lead} />
        <Table
          caption={say(changeWords[kind], language)}
          columns={[
            {
              key: 'field',
              heading: say(correctionWords.field, language),
              rowHeader: true,
              cell: ({ label }) => label,
            },
            { key: 'before', heading: say(correctionWords.before, language), cell: ({ before }) => before || empty },
            { key: 'after', heading: say(correctionWords.after, language), cell: ({ after }) => after || empty },
          ]}
          rows={changed}
          rowKey={({ label }) => label}
          narrow="cards"
          language={language}
        />
        {ground.paper && <p>{paperText(ground.paper, language)}</p>}
        <p>{say(correctionWords.groundIs(ground.text), language)}</p>
        <Form
          answersWithPage
          action={action}
          language={language}
          hidden={typed}
          actions={
            <>
              <Button kind="primary" name="step" value="write" sending={say(kitWords.sending, language)}>
                {say(correctionWords.write, language)}
              </Button>
              <Button name="step" value="edit">
                {say(correctionWords.back, language)}
              </Button>
            </>
          }
        >
          {null}
        </Form>
      </>
    ),
  });
}
