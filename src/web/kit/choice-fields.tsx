import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { say } from '../../words/words.ts';
import { Field, FieldError, FieldGroup, type FieldProps, FieldHint, controlAttributes, fieldId } from './field.tsx';

export type Choice = {
  readonly value: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly disabled?: boolean | undefined;
};

export type SelectFieldProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly value?: string | undefined;
  /** The text of the empty choice; `null` when there is none. */
  readonly emptyLabel?: string | null | undefined;
};

export function SelectField(props: SelectFieldProps) {
  const { choices, value, emptyLabel = say(kitWords.choose, props.language) } = props;
  return (
    <Field field={props}>
      <select {...controlAttributes(props)} className="input input--select" defaultValue={value}>
        {emptyLabel !== null && <option value="">{emptyLabel}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value} disabled={choice.disabled}>
            {choice.label}
          </option>
        ))}
      </select>
    </Field>
  );
}

type BoxProps = {
  readonly id: string;
  readonly type: 'radio' | 'checkbox';
  readonly name: string;
  readonly choice: Choice;
  readonly checked: boolean;
  readonly required?: boolean | undefined;
};

function Box({ id, type, name, choice, checked, required }: BoxProps) {
  const hint = choice.hint ? `${id}-hint` : undefined;
  return (
    <div className="choice">
      <input
        id={id}
        className="choice-box"
        type={type}
        name={name}
        value={choice.value}
        defaultChecked={checked}
        required={required}
        disabled={choice.disabled}
        aria-describedby={hint}
      />
      <label className="choice-label" htmlFor={id}>
        {choice.label}
      </label>
      {hint && (
        <p className="choice-hint" id={hint}>
          {choice.hint}
        </p>
      )}
    </div>
  );
}

/** The first box carries the field's address, so that the error summary leads to it. */
const boxId = (name: string, index: number): string => (index === 0 ? fieldId(name) : `${fieldId(name)}-${index + 1}`);

export type RadioFieldProps = FieldProps & { readonly choices: readonly Choice[]; readonly value?: string | undefined };

/** One answer out of a few that are all in sight. */
export function RadioField({ choices, value, ...props }: RadioFieldProps) {
  return (
    <FieldGroup {...props}>
      {choices.map((choice, index) => (
        <Box
          key={choice.value}
          id={boxId(props.name, index)}
          type="radio"
          name={props.name}
          choice={choice}
          checked={choice.value === value}
          required={!props.optional}
        />
      ))}
    </FieldGroup>
  );
}

export type CheckboxesFieldProps = FieldProps & {
  readonly choices: readonly Choice[];
  readonly values?: readonly string[] | undefined;
};

/** Any number of answers; the sent form holds `name` once for each. */
export function CheckboxesField({ choices, values = [], ...props }: CheckboxesFieldProps) {
  return (
    <FieldGroup {...props}>
      {choices.map((choice, index) => (
        <Box
          key={choice.value}
          id={boxId(props.name, index)}
          type="checkbox"
          name={props.name}
          choice={choice}
          checked={values.includes(choice.value)}
        />
      ))}
    </FieldGroup>
  );
}

export type CheckboxFieldProps = FieldProps & {
  readonly checked?: boolean | undefined;
  readonly value?: string | undefined;
};

/** A single yes; sent as `value` ("yes" unless told) or not at all. It must be ticked unless it is optional. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, hint, error, checked, value = 'yes', language } = props;
  return (
    <div className={error ? 'field field--wrong' : 'field'}>
      {error && <FieldError name={name} error={error} language={language} />}
      <div className="choice">
        <input
          {...controlAttributes(props)}
          className="choice-box"
          type="checkbox"
          value={value}
          defaultChecked={checked}
        />
        <label className="choice-label" htmlFor={fieldId(name)}>
          {label}
        </label>
      </div>
      {hint && <FieldHint name={name}>{hint}</FieldHint>}
    </div>
  );
}
