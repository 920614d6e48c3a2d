import { shownCell } from '../../domain/imports/sheet.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign } from '../kit/sign.tsx';
import type { RowView } from './import-view.ts';

type Props = {
  readonly row: Pick<RowView, 'cells' | 'problems' | 'outcome'>;
  readonly heading: string;
  readonly language: Language;
};

/** A cell as it was read; one that is wrong is marked, and why stands at the end of its row, where there is room. */
export function ShownCell({ row, heading, language }: Props) {
  const text = shownCell(row.cells[heading]);
  if (row.outcome !== 'problem' || !row.problems.some(({ field }) => field === heading)) return text;
  return (
    <span className="cell-problem">
      <Sign name="cross" />
      <span>
        <span className="unseen">{say(kitWords.error, language)}: </span>
        {text === '' ? say(words.emptyCell, language) : text}
      </span>
    </span>
  );
}
