import type { ReactNode } from 'react';
import { checkWords } from '../../words/law-check-screens.ts';
import { sayMissing } from '../../words/law-facts.ts';
import { type Language, say } from '../../words/words.ts';
import { Prose, Section } from '../kit/page-heading.tsx';

type Props = {
  /** Places in the facts (domain/awards/findings: missingOf). */
  readonly names: readonly string[];
  readonly language: Language;
  /** Where it can be added. */
  readonly children: ReactNode;
};

/** What is missing for a conclusion, and where to add it; nothing when nothing is missing. */
export function MissingRecords({ names, language, children }: Props) {
  if (names.length === 0) return null;
  return (
    <Section title={say(checkWords.missing, language)}>
      <Prose>
        <ul>
          {names.map((name) => (
            <li key={name}>{say(sayMissing(name), language)}</li>
          ))}
        </ul>
        {children}
      </Prose>
    </Section>
  );
}
