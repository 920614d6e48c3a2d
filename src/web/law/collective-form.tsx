import type { ReactNode } from 'react';
import type { RecipientKind } from '../../domain/awards/award-form.ts';
import { formsAt } from '../../domain/awards/catalogue.ts';
import { type CollectiveDeclaration, collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import { type PlainDate, isoDate } from '../../kernel/plain-date.ts';
import type { LocalPackages } from '../../procedures/law/local-packages.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { collectiveDeclarationWords, collectiveWords } from '../../words/law-collectives.ts';
import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { type Choice, CheckboxesField, SelectField } from '../kit/choice-fields.tsx';
import type { FormProblem } from '../kit/form.tsx';
import { DateField, TextField } from '../kit/text-fields.tsx';
import type { CollectiveText } from './collective-text.ts';
import { PackageField } from './package-field.tsx';

type Props = {
  readonly action: string;
  readonly text: CollectiveText;
  readonly problems: readonly FormProblem[];
  readonly packages: LocalPackages;
  readonly language: Language;
  /** Forms to choose from; null where every form is looked at. */
  readonly forms: readonly Choice[] | null;
  /** False for bodies and households, of whose people nothing is on record. */
  readonly withMembers?: boolean;
  /** Further fields. */
  readonly children?: ReactNode;
};

const OF_MEMBERS: ReadonlySet<CollectiveDeclaration> = new Set(['members', 'titles', 'disciplines']);

/** What is asked of the law about collectives: form, year, day, and what the officer declares. It changes nothing. */
export function CollectiveForm(props: Props) {
  const { action, text, problems, packages, language, forms, withMembers = true, children } = props;
  return (
    <form className="check-form" action={action} method="get" aria-label={say(collectiveWords.title, language)}>
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
        hint={say(collectiveWords.declaredHint, language)}
        language={language}
        optional
        choices={collectiveDeclarations
          .filter((value) => withMembers || !OF_MEMBERS.has(value))
          .map((value) => ({
            value,
            label: say(collectiveDeclarationWords[value], language),
          }))}
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

/** Every form for some kinds of recipients, of the law of today and of the one before, each once. */
export function formsForRecipients(
  kinds: readonly RecipientKind[],
  today: PlainDate,
  language: Language,
): readonly Choice[] {
  const codes = [today, BEFORE_2022_LAW].flatMap((day) => {
    const forms = formsAt(day);
    return forms.ok ? forms.value.filter(({ recipients }) => kinds.some((kind) => recipients.includes(kind))) : [];
  });
  const once = [...new Set(codes.map(({ code }) => code))];
  return once.map((code) => ({ value: code, label: say(formPhrase(code, today), language) }));
}
