import { type LocalPackages, packagesInForce } from '../../procedures/law/local-packages.ts';
import { parseTypedDate } from '../../procedures/input.ts';
import { packageWords, sayPackage } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { problemOf } from '../form-problems.ts';
import { type Choice, SelectField } from '../kit/choice-fields.tsx';
import type { FormProblem } from '../kit/form.tsx';
import type { CheckText } from './check-text.ts';

type Props = {
  readonly packages: LocalPackages;
  readonly text: Pick<CheckText, 'package' | 'asOf'>;
  readonly problems: readonly FormProblem[];
  readonly language: Language;
};

/** The provincial packages of the day to choose from. What was chosen stays, also where it cannot be accepted. */
export function PackageField({ packages, text, problems, language }: Props) {
  if (packages.held.length === 0 && text.package === '') return null;
  return (
    <SelectField
      name="package"
      label={say(packageWords.field, language)}
      language={language}
      optional
      hint={say(packageWords.fieldHint, language)}
      choices={choicesOf(packages, text, language)}
      value={text.package}
      emptyLabel={say(packageWords.noPackage, language)}
      error={problemOf(problems, 'package')}
    />
  );
}

/** Every package while the day cannot be read: then the day is what has to be corrected. */
function choicesOf(packages: LocalPackages, text: Props['text'], language: Language): readonly Choice[] {
  const day = parseTypedDate(text.asOf);
  const offered = day.ok ? packagesInForce(packages, day.value) : packages.held;
  const choices = offered.map(({ rules }) => ({
    value: rules.package.code,
    label: say(sayPackage(rules.package), language),
  }));
  if (text.package === '' || choices.some(({ value }) => value === text.package)) return choices;
  const chosen = packages.held.find(({ rules }) => rules.package.code === text.package);
  const label = chosen ? say(sayPackage(chosen.rules.package), language) : text.package;
  return [...choices, { value: text.package, label }];
}
