import type { ReactNode } from 'react';
import { type CollectiveDeclaration, collectiveDeclarations } from '../../domain/awards/collective-to-facts.ts';
import type { LocalPackages } from '../../procedures/law/local-packages.ts';
import { collectiveDeclarationWords, collectiveWords } from '../../words/law-collectives.ts';
import { type Language, say } from '../../words/words.ts';
import type { Choice } from '../kit/choice-fields.tsx';
import type { FormProblem } from '../kit/form.tsx';
import type { CollectiveText } from './collective-text.ts';
import { LawForm } from './law-form.tsx';

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

/** What is asked of the law about collectives. */
export function CollectiveForm({ withMembers = true, ...asked }: Props) {
  const told = collectiveDeclarations.filter((value) => withMembers || !OF_MEMBERS.has(value));
  return (
    <LawForm
      {...asked}
      title={collectiveWords.title}
      declarations={told.map((value) => ({ value, label: say(collectiveDeclarationWords[value], asked.language) }))}
      declaredHint={collectiveWords.declaredHint}
    />
  );
}
