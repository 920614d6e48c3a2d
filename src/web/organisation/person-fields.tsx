import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { CheckboxField, type Choice, SelectField } from '../kit/choice-fields.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { DateField, TextArea, TextField } from '../kit/text-fields.tsx';
import type { FieldSpec } from './person-record-forms.ts';

/** What stands in the boxes, as typed. */
export type TypedFields = Readonly<Record<string, string>>;

type Props = {
  readonly fields: readonly FieldSpec[];
  readonly typed: TypedFields;
  readonly units: readonly Choice[];
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

/** The fields of a form by their specifications, with what was typed and what is wrong with it. */
export function SpecifiedFields({ fields, typed, units, problems, language }: Props) {
  return fields.map((spec) => {
    const common = {
      name: spec.name,
      label: say(spec.label, language),
      hint: spec.hint && say(spec.hint, language),
      language,
      optional: spec.optional,
      value: typed[spec.name] ?? '',
      error: problemOf(problems, spec.name),
    };
    switch (spec.as) {
      case 'text':
        return <TextField key={spec.name} {...common} width="full" maxLength={500} />;
      case 'area':
        return <TextArea key={spec.name} {...common} rows={3} />;
      case 'date':
        return <DateField key={spec.name} {...common} />;
      case 'check':
        return <CheckboxField key={spec.name} {...common} value="yes" checked={typed[spec.name] === 'yes'} />;
      case 'unit':
        return <SelectField key={spec.name} {...common} choices={units} />;
      case 'choice': {
        const choices = Object.entries(spec.choices).map(([value, phrase]) => ({
          value,
          label: say(phrase, language),
        }));
        return <SelectField key={spec.name} {...common} choices={choices} />;
      }
    }
  });
}

/** The fields of a sent form as texts; what was not sent is empty. */
export const typedFields = (form: Readonly<Record<string, unknown>>, names: readonly string[]): TypedFields =>
  Object.fromEntries(names.map((name) => [name, typeof form[name] === 'string' ? form[name] : '']));
