import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { fieldId } from './field.tsx';
import { Sign } from './sign.tsx';

/** What is wrong with one field; without a field it concerns the form as a whole. */
export type FormProblem = { readonly field?: string | undefined; readonly message: string };

/** All that must be corrected, first on the page and focused at once; each line leads to its field. */
export function ErrorSummary({ problems, language }: { problems: readonly FormProblem[]; language: Language }) {
  if (problems.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="error-summary-title" tabIndex={-1} autoFocus>
      <h2 className="error-summary-title" id="error-summary-title">
        <Sign name="cross" />
        {say(kitWords.problemsToFix(problems.length), language)}
      </h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={`${field ?? ''} ${message}`}>
            {field === undefined ? message : <a href={`#${fieldId(field)}`}>{message}</a>}
          </li>
        ))}
      </ul>
    </div>
  );
}

export type FormProps = {
  readonly action: string;
  readonly language: Language;
  readonly problems?: readonly FormProblem[] | undefined;
  /** Fields that the reader does not see: row version, address to go back to. */
  readonly hidden?: Readonly<Record<string, string>> | undefined;
  /** True when the form holds a FileField. */
  readonly files?: boolean | undefined;
  /** True when the form holds a table: it takes the width of the page. */
  readonly wide?: boolean | undefined;
  /** True when the answer is a page of its own (a preview): Turbo shows only redirects and problems of a form. */
  readonly answersWithPage?: boolean | undefined;
  readonly children: ReactNode;
  /** Buttons, the main one first. */
  readonly actions: ReactNode;
};

/**
 * A form that changes something. The server checks it and answers 422 with the same form, the typed values and the
 * problems; the browser's own bubbles stay off, since they speak the machine's language.
 */
export function Form({
  action,
  language,
  problems = [],
  hidden = {},
  files,
  wide,
  answersWithPage,
  children,
  actions,
}: FormProps) {
  return (
    <form
      className={wide ? 'form form--wide' : 'form'}
      action={action}
      method="post"
      encType={files ? 'multipart/form-data' : undefined}
      noValidate
      data-turbo={answersWithPage ? 'false' : undefined}
    >
      <ErrorSummary problems={problems} language={language} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="actions form-actions">{actions}</div>
    </form>
  );
}

/** Fields that belong together under one legend. */
export function FieldSet({ legend, children }: { legend: string; children: ReactNode }) {
  return (
    <fieldset className="fieldset">
      <legend className="fieldset-legend">{legend}</legend>
      {children}
    </fieldset>
  );
}
