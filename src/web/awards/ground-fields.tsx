import { correctionWords } from '../../words/corrections.ts';
import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { SelectField } from '../kit/choice-fields.tsx';
import { FieldSet, type FormProblem } from '../kit/form.tsx';
import { DateField, TextArea, TextField } from '../kit/text-fields.tsx';
import { authorityChoices } from './award-choices.ts';

/** A form as it was typed: by the name of the field. */
export type TypedForm = Readonly<Record<string, string>>;

type Props = {
  readonly typed: TypedForm;
  readonly problems: readonly FormProblem[];
  /** True where a later paper is always needed. */
  readonly paperNeeded: boolean;
  readonly language: Language;
};

/** The ground of a change and the later paper. */
export function GroundFields({ typed, problems, paperNeeded, language }: Props) {
  const field = (
    name: string,
    label: keyof typeof correctionWords & ('ground' | 'paperNumber' | 'paperSignedOn' | 'paperAuthority'),
  ) => ({
    name,
    label: say(correctionWords[label], language),
    language,
    value: typed[name],
    error: problemOf(problems, name),
  });
  const optional = !paperNeeded;
  return (
    <>
      <TextArea {...field('ground', 'ground')} hint={say(correctionWords.groundHint, language)} rows={3} />
      <FieldSet legend={say(correctionWords.paper, language)}>
        {optional && <p className="field-hint">{say(correctionWords.paperHint, language)}</p>}
        <TextField {...field('paperNumber', 'paperNumber')} optional={optional} maxLength={60} />
        <DateField {...field('paperSignedOn', 'paperSignedOn')} optional={optional} />
        <SelectField
          {...field('paperAuthority', 'paperAuthority')}
          optional={optional}
          choices={authorityChoices(language)}
        />
      </FieldSet>
    </>
  );
}
