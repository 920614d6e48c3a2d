import { shownCell } from '../../domain/imports/sheet.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { kitWords } from '../../words/kit.ts';
import { cellProblemPhrase } from '../../words/imports.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign } from '../kit/sign.tsx';
import type { RowView } from './import-view.ts';

/** A cell as it was read, with everything that is wrong with it below. */
export function ShownCell({
  row,
  heading,
  language,
}: {
  readonly row: Pick<RowView, 'cells' | 'problems'>;
  readonly heading: string;
  readonly language: Language;
}) {
  const text = shownCell(row.cells[heading]);
  const problems = row.problems.filter(({ field }) => field === heading);
  if (problems.length === 0) return text;
  return (
    <div>
      {text === '' ? <span className="cell-empty">{say(words.emptyCell, language)}</span> : text}
      {problems.map((problem) => (
        <p className="cell-problem" key={problem.code}>
          <Sign name="cross" />
          <span>
            <span className="unseen">{say(kitWords.error, language)}: </span>
            {say(cellProblemPhrase(problem), language)}
          </span>
        </p>
      ))}
    </div>
  );
}
