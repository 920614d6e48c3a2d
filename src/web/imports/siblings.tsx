import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses } from '../addresses.ts';
import { ImportStateTag } from './import-state-tag.tsx';
import type { ImportView } from './import-view.ts';

/** The lists of the other sheets of a file, each with its state. */
export function Siblings({
  unit,
  of,
  language,
}: {
  readonly unit: string;
  readonly of: readonly ImportView[];
  readonly language: Language;
}) {
  const lists = of.filter(({ state }) => state !== 'dropped');
  if (lists.length === 0) return null;
  return (
    <nav className="actions row-turns" aria-label={say(words.siblings, language)}>
      <span>{say(words.siblings, language)}:</span>
      {lists.map((each) => (
        <span key={each.id}>
          <a href={addresses.import(unit, each.id)}>{each.sheetName || each.fileName}</a>{' '}
          <ImportStateTag of={each} language={language} />
        </span>
      ))}
    </nav>
  );
}
