import type { ReactNode } from 'react';
import { formsAt } from '../../domain/awards/catalogue.ts';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { LocalPackages } from '../../procedures/law/local-packages.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { declarationWords } from '../../words/law-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { type Choice, CheckboxesField, SelectField } from '../kit/choice-fields.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import type { CheckText } from './check-text.ts';
import { PackageField } from './package-field.tsx';

export type CheckFormProps = {
  readonly action: string;
  readonly text: CheckText;
  readonly problems: readonly FormProblem[];
  readonly today: PlainDate;
  readonly packages: LocalPackages;
  readonly language: Language;
  /** False where every form is looked at. */
  readonly withAward?: boolean;
  /** Further fields. */
  readonly children?: ReactNode;
};

/** What is asked of the law about people: form, year, day, and what the officer declares. A form that changes nothing. */
export function CheckForm(props: CheckFormProps) {
  const { action, text, problems, today, packages, language, withAward = true, children } = props;
  return (
    <form className="check-form" action={action} method="get" aria-label={say(checkWords.title, language)}>
      <div className="check-fields">
        {withAward && (
          <SelectField
            name="award"
            label={say(checkWords.award, language)}
            language={language}
            choices={formsForPeople(today, language)}
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
        hint={say(checkWords.declaredHint, language)}
        language={language}
        optional
        choices={declarations.map((value) => ({ value, label: say(declarationWords[value], language) }))}
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

/** The law of 2003 stood in the form that we hold on this day. */
const BEFORE_2022_LAW = isoDate('2021-01-01');

/** Every form for people, of the law of today and of the one before, each once. */
export function formsForPeople(today: PlainDate, language: Language): readonly Choice[] {
  const codes = [today, BEFORE_2022_LAW].flatMap((day) => {
    const forms = formsAt(day);
    return forms.ok ? forms.value.filter(({ recipients }) => recipients.includes('ca_nhan')) : [];
  });
  const once = [...new Set(codes.map(({ code }) => code))];
  return once.map((code) => ({ value: code, label: say(formPhrase(code, today), language) }));
}
