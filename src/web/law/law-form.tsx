import type { ReactNode } from 'react';
import type { LocalPackages } from '../../procedures/law/local-packages.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { type Choice, CheckboxesField, SelectField } from '../kit/choice-fields.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import type { CheckText } from './check-text.ts';
import { PackageField } from './package-field.tsx';

/** What the forms about people and about collectives have in common, as typed. */
type LawText = Pick<CheckText, 'award' | 'year' | 'asOf' | 'package'> & { readonly declared: readonly string[] };

type Props = {
  readonly title: Phrase;
  readonly action: string;
  readonly text: LawText;
  readonly problems: readonly FormProblem[];
  readonly packages: LocalPackages;
  readonly language: Language;
  /** Forms to choose from; null where every form is looked at. */
  readonly forms: readonly Choice[] | null;
  /** What the officer may declare to be complete, and what declaring it means. */
  readonly declarations: readonly Choice[];
  readonly declaredHint: Phrase;
  /** Further fields. */
  readonly children?: ReactNode;
};

/** What is asked of the law: form, year, day, package, and what the officer declares. It changes nothing. */
export function LawForm(props: Props) {
  const { title, action, text, problems, packages, language, forms, declarations, declaredHint, children } = props;
  return (
    <form className="check-form" action={action} method="get" aria-label={say(title, language)}>
      <div className="check-fields">
        {forms && (
          <SelectField
            name="award"
            label={say(checkWords.award, language)}
            language={language}
            choices={forms}
            value={text.award}
            error={problemOf(problems, 'award')}
          />
        )}
        <TextField
          name="year"
          label={say(checkWords.year, language)}
          language={language}
          hint={say(checkWords.yearHint, language)}
          width="short"
          inputMode="numeric"
          maxLength={4}
          value={text.year}
          error={problemOf(problems, 'year')}
        />
        <DateField
          name="asOf"
          label={say(checkWords.day, language)}
          language={language}
          hint={say(checkWords.dayHint, language)}
          value={text.asOf}
          error={problemOf(problems, 'asOf')}
        />
        <PackageField packages={packages} text={text} problems={problems} language={language} />
        {children}
      </div>
      <CheckboxesField
        name="declared"
        label={say(checkWords.declared, language)}
        hint={say(declaredHint, language)}
        language={language}
        optional
        choices={declarations}
        values={text.declared}
      />
      <div className="actions">
        <button className="button button--primary" type="submit">
          {say(checkWords.check, language)}
        </button>
      </div>
    </form>
  );
}
