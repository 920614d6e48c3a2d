import { kitWords } from '../../words/kit.ts';
import { say } from '../../words/words.ts';
import { Field, type FieldProps, controlAttributes } from './field.tsx';

/** How long the answer usually is; the box shows it. */
export type FieldWidth = 'short' | 'medium' | 'full';

export type TextFieldProps = FieldProps & {
  readonly value?: string | undefined;
  readonly width?: FieldWidth | undefined;
  readonly type?: 'text' | 'password' | 'email' | 'tel' | undefined;
  /** Numbers are typed as text, with the keypad of a telephone. */
  readonly inputMode?: 'numeric' | 'decimal' | undefined;
  readonly autoComplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly placeholder?: string | undefined;
};

export function TextField(props: TextFieldProps) {
  const { value, width = 'medium', type = 'text', inputMode, autoComplete = 'off', maxLength, placeholder } = props;
  return (
    <Field field={props}>
      <input
        {...controlAttributes(props)}
        className={`input input--${width}`}
        type={type}
        defaultValue={value}
        inputMode={inputMode}
        autoComplete={autoComplete}
        maxLength={maxLength}
        placeholder={placeholder}
      />
    </Field>
  );
}

export type TextAreaProps = FieldProps & { readonly value?: string | undefined; readonly rows?: number | undefined };

export function TextArea(props: TextAreaProps) {
  return (
    <Field field={props}>
      <textarea
        {...controlAttributes(props)}
        className="input input--full"
        rows={props.rows ?? 5}
        defaultValue={props.value}
      />
    </Field>
  );
}

export type DateFieldProps = FieldProps & {
  /** As typed or as shown: "28/10/2021". */
  readonly value?: string | undefined;
};

/** A date as offices write it. Text, not the browser's picker: that one follows the machine's language. */
export function DateField({ hint, ...props }: DateFieldProps) {
  return (
    <TextField
      {...props}
      hint={hint ?? say(kitWords.dateHint, props.language)}
      width="short"
      inputMode="numeric"
      maxLength={10}
    />
  );
}

export type FileFieldProps = FieldProps & {
  /** File name endings, for example ".xlsx,.xls". */
  readonly accept?: string | undefined;
  readonly multiple?: boolean | undefined;
};

/** A file from the reader's machine; its form needs `files`. */
export function FileField(props: FileFieldProps) {
  return (
    <Field field={props}>
      <input
        {...controlAttributes(props)}
        className="input input--file"
        type="file"
        accept={props.accept}
        multiple={props.multiple}
      />
    </Field>
  );
}
