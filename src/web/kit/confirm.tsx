import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { Button, ButtonLink } from './button.tsx';
import { Form, type FormProblem } from './form.tsx';
import { PageHeading } from './page-heading.tsx';

export type ConfirmProps = {
  /** The question: "Hủy bỏ Quyết định số 186/QĐ-UBND?" */
  readonly question: string;
  /** What will happen, in facts; further fields (a reason) may stand here. */
  readonly children: ReactNode;
  readonly action: string;
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  readonly problems?: readonly FormProblem[] | undefined;
  /** The button names the deed ("Hủy bỏ quyết định"), never "OK". */
  readonly confirmLabel: string;
  readonly danger?: boolean | undefined;
  readonly backHref: string;
  readonly language: Language;
};

/** A page of its own that asks before a weighty step; works without any dialog. */
export function Confirm(props: ConfirmProps) {
  const { language } = props;
  return (
    <>
      <PageHeading title={props.question} />
      <Form
        action={props.action}
        language={language}
        hidden={props.hidden}
        problems={props.problems}
        actions={
          <>
            <Button kind={props.danger ? 'danger' : 'primary'} sending={say(kitWords.sending, language)}>
              {props.confirmLabel}
            </Button>
            <ButtonLink href={props.backHref}>{say(kitWords.cancel, language)}</ButtonLink>
          </>
        }
      >
        {props.children}
      </Form>
    </>
  );
}
