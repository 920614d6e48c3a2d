import type { ReactNode } from 'react';
import { declarations } from '../../domain/awards/records-to-facts.ts';
import type { PlainDate } from '../../kernel/plain-date.ts';
import type { LocalPackages } from '../../procedures/law/local-packages.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { declarationWords } from '../../words/law-screens.ts';
import { type Language, say } from '../../words/words.ts';
import type { FormProblem } from '../kit/form.tsx';
import type { CheckText } from './check-text.ts';
import { formsForRecipients } from './forms-offered.ts';
import { LawForm } from './law-form.tsx';

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

/** What is asked of the law about people. */
export function CheckForm({ today, withAward = true, ...asked }: CheckFormProps) {
  const { language } = asked;
  return (
    <LawForm
      {...asked}
      title={checkWords.title}
      forms={withAward ? formsForRecipients(['ca_nhan'], today, language) : null}
      declarations={declarations.map((value) => ({ value, label: say(declarationWords[value], language) }))}
      declaredHint={checkWords.declaredHint}
    />
  );
}
