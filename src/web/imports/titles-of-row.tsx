import type { GroupTitle } from '../../domain/imports/layout/group-titles.ts';
import { rowScreenWords as words } from '../../words/import-review.ts';
import { type Language, say } from '../../words/words.ts';

type Props = { readonly titles: readonly GroupTitle[]; readonly language: Language };

/** The title rows of the table under which a row stands; what they say already stands in the boxes of its cells. */
export function TitlesOfRow({ titles, language }: Props) {
  if (titles.length === 0) return null;
  const told = titles.map(({ row, text }) => say(words.titleOfRow(text, String(row)), language));
  return <p className="section-lead">{say(words.titlesOver(told.join(' › ')), language)}</p>;
}
