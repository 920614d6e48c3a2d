import { rowScreenWords as words } from '../../words/import-review.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { ButtonLink } from '../kit/button.tsx';
import type { RowPage } from './row-page.tsx';

/** The way to the row before and after, of those that need the same. */
export function NeighbourRows({ page, language }: { readonly page: RowPage; readonly language: Language }) {
  const { unit, of, only, previous, next } = page;
  const undecided = only === 'undecided';
  const href = (row: number) => withQuery(addresses.importRow(unit.code, of.id, row), { only });
  return (
    <nav className="actions row-turns" aria-label={say(words.neighbours, language)}>
      {previous !== null && (
        <ButtonLink href={href(previous)} small>
          {say(undecided ? words.previousUndecided : words.previousProblem, language)}
        </ButtonLink>
      )}
      {next !== null && (
        <ButtonLink href={href(next)} small>
          {say(undecided ? words.nextUndecided : words.nextProblem, language)}
        </ButtonLink>
      )}
      <ButtonLink href={withQuery(addresses.import(unit.code, of.id), { only })} kind="quiet" small>
        {say(words.backToImport, language)}
      </ButtonLink>
    </nav>
  );
}
