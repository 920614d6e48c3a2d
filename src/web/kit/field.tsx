import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign } from './sign.tsx';

/** What every field of a form has. `name` is the name in the sent form and gives the field its address on the page. */
export type FieldProps = {
  readonly name: string;
  readonly label: string;
  readonly language: Language;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  /** Fields must be filled unless they say that they need not. */
  readonly optional?: boolean | undefined;
};

export const fieldId = (name: string): string => `field-${name}`;
const hintId = (name: string): string => `hint-${name}`;
const errorId = (name: string): string => `error-${name}`;

/** The attributes that tie a control to its hint and its error, for every kind of control alike. */
export function controlAttributes({ name, hint, error, optional }: FieldProps) {
  const describedBy = [hint ? hintId(name) : '', error ? errorId(name) : ''].filter(Boolean).join(' ');
  return {
    id: fieldId(name),
    name,
    required: !optional,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': describedBy || undefined,
  } as const;
}

export function FieldError({ name, error, language }: { name: string; error: string; language: Language }) {
  return (
    <p className="field-error" id={errorId(name)}>
      <Sign name="cross" />
      <span>
        <span className="unseen">{say(kitWords.error, language)}: </span>
        {error}
      </span>
    </p>
  );
}

function OptionalMark({ language }: { language: Language }) {
  return <span className="field-optional"> ({say(kitWords.optional, language)})</span>;
}

export const FieldHint = ({ name, children }: { name: string; children: ReactNode }) => (
  <p className="field-hint" id={hintId(name)}>
    {children}
  </p>
);

/** Label, hint and error around one control. */
export function Field({ field, children }: { field: FieldProps; children: ReactNode }) {
  const { name, label, hint, error, optional, language } = field;
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      <label className="field-label" htmlFor={fieldId(name)}>
        {label}
        {optional && <OptionalMark language={language} />}
      </label>
      {hint && <FieldHint name={name}>{hint}</FieldHint>}
      {error && <FieldError name={name} error={error} language={language} />}
      {children}
    </div>
  );
}

export type FieldGroupProps = Omit<FieldProps, 'optional'> & {
  readonly optional?: boolean | undefined;
  readonly children: ReactNode;
};

/** A question that several boxes answer together: the label becomes the legend of the group. */
export function FieldGroup({ name, label, hint, error, optional, language, children }: FieldGroupProps) {
  const { 'aria-describedby': describedBy } = controlAttributes({ name, label, language, hint, error });
  return (
    <fieldset className={error ? 'field field--wrong' : 'field'} aria-describedby={describedBy}>
      <legend className="field-label">
        {label}
        {optional && <OptionalMark language={language} />}
      </legend>
      {hint && <FieldHint name={name}>{hint}</FieldHint>}
      {error && <FieldError name={name} error={error} language={language} />}
      {children}
    </fieldset>
  );
}
