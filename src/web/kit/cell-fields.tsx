import type { ReactNode } from 'react';
import type { Language } from '../../words/words.ts';
import type { Choice } from './choice-fields.tsx';
import { FieldError, controlAttributes } from './field.tsx';

export type CellFieldProps = {
  readonly name: string;
  /** What the control is for a reader by ear: row and column together. */
  readonly label: string;
  readonly value?: string | undefined;
  readonly error?: string | undefined;
  readonly language: Language;
};

const attributesOf = (props: CellFieldProps) => ({
  ...controlAttributes({ ...props, optional: true }),
  'aria-label': props.label,
});

function CellField({ field, children }: { readonly field: CellFieldProps; readonly children: ReactNode }) {
  const { name, error, language } = field;
  return (
    <div className="cell-field">
      {children}
      {error && <FieldError name={name} error={error} language={language} />}
    </div>
  );
}

/** A box in a cell of a table; `size` is the width in letters. */
export function CellInput({ size = 14, ...props }: CellFieldProps & { readonly size?: number | undefined }) {
  return (
    <CellField field={props}>
      <input
        {...attributesOf(props)}
        className="input input--full"
        size={size}
        defaultValue={props.value}
        autoComplete="off"
      />
    </CellField>
  );
}

export type CellSelectProps = CellFieldProps & {
  readonly choices: readonly Choice[];
  readonly emptyLabel?: string | undefined;
};

/** A choice in a cell of a table. */
export function CellSelect({ choices, emptyLabel, ...props }: CellSelectProps) {
  return (
    <CellField field={props}>
      <select {...attributesOf(props)} className="input input--select" defaultValue={props.value}>
        {emptyLabel !== undefined && <option value="">{emptyLabel}</option>}
        {choices.map(({ value, label, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {label}
          </option>
        ))}
      </select>
    </CellField>
  );
}
