import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { ButtonLink } from './button.tsx';

export type FilterBarProps = {
  readonly action: string;
  readonly language: Language;
  /** Optional fields of the kit; their names become the query of the address. */
  readonly children: ReactNode;
  /** Parts of the query that the filter keeps, for example the sort order. */
  readonly keep?: Readonly<Record<string, string>> | undefined;
  /** True when something is filtered; then there is a way to clear it. */
  readonly active?: boolean | undefined;
  /** What the button says; left out: Lọc. */
  readonly submit?: string | undefined;
};

/** Narrows a list by its address, so that a filtered list can be sent to a colleague and exported as seen. */
export function FilterBar({ action, language, children, keep = {}, active, submit }: FilterBarProps) {
  return (
    <form className="filter-bar" action={action} method="get" aria-label={say(kitWords.filterLabel, language)}>
      {Object.entries(keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <div className="filter-actions">
        <button className="button button--secondary" type="submit">
          {submit ?? say(kitWords.filter, language)}
        </button>
        {active && (
          <ButtonLink kind="quiet" href={action}>
            {say(kitWords.clearFilter, language)}
          </ButtonLink>
        )}
      </div>
    </form>
  );
}
