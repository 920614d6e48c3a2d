import type { ReactNode } from 'react';
import { inspectionWords } from '../../words/inspections.ts';
import { inspectionScreenWords as words } from '../../words/inspection-screens.ts';
import { kitWords } from '../../words/kit.ts';
import { say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { Button, ButtonLink } from '../kit/button.tsx';
import { Form, type FormProblem } from '../kit/form.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { RecordFields } from './record-fields.tsx';
import type { TypedInspection } from './typed-inspection.ts';

export type InspectionFormPage = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly title: string;
  readonly lead: string;
  readonly action: string;
  readonly backHref: string;
  readonly typed: TypedInspection;
  /** Empty rows at the end of each list. */
  readonly spare: number;
  readonly problems: readonly FormProblem[];
  readonly hidden: Readonly<Record<string, string>>;
  readonly status: 200 | 409 | 422;
  /** "Lưu bản của tôi" after a conflict. */
  readonly saveLabel?: string | undefined;
  /** What stands above the form (a conflict) and first in it (the choice of units). */
  readonly above?: ReactNode;
  readonly first?: ReactNode;
};

/** The form of a whole inspection, for a new one and for an edit. */
export function showInspectionForm(visit: Visit, page: InspectionFormPage): Response {
  const { language } = visit.var;
  const { unit, typed, spare, problems } = page;
  return showPage(visit, {
    title: page.title,
    unit,
    status: page.status,
    children: (
      <>
        <Breadcrumbs
          crumbs={[{ label: say(inspectionWords.list, language), href: addresses.inspections(unit.code) }]}
          language={language}
        />
        <PageHeading title={page.title} lead={page.lead} />
        {page.above}
        <Form
          action={page.action}
          language={language}
          problems={problems}
          hidden={page.hidden}
          actions={
            <>
              <Button kind="primary" sending={say(kitWords.sending, language)}>
                {page.saveLabel ?? say(words.save, language)}
              </Button>
              <Button name="do" value="more">
                {say(words.moreRows, language)}
              </Button>
              <ButtonLink href={page.backHref} kind="quiet">
                {say(kitWords.cancel, language)}
              </ButtonLink>
            </>
          }
        >
          {page.first}
          <RecordFields typed={typed} spare={spare} problems={problems} language={language} />
        </Form>
      </>
    ),
  });
}
