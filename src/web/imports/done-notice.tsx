import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import type { Done } from './done-once.ts';

function deedOf({ deed, lines, nominations, units }: Done): Phrase {
  if (deed === 'undone') return words.undoneText(groupThousands(lines));
  return units > 0
    ? words.writtenUnits(groupThousands(units))
    : words.writtenAwards(groupThousands(lines), groupThousands(nominations));
}

/** What was written or undone a moment ago, with the head of the book after it. */
export function DoneNotice({
  done,
  bookHref,
  language,
}: {
  readonly done: Done;
  readonly bookHref: string;
  readonly language: Language;
}) {
  return (
    <Notice
      kind="success"
      title={say(done.deed === 'written' ? words.writtenTitle : words.undoneTitle, language)}
      language={language}
    >
      <p>{say(deedOf(done), language)}</p>
      <p>
        {say(words.head(groupThousands(done.head.seq)), language)} <code>{done.head.hash.slice(0, 12)}</code>.
      </p>
      {done.lines > 0 && done.deed === 'written' && (
        <p>
          <a href={bookHref}>{say(words.openBook, language)}</a>
        </p>
      )}
    </Notice>
  );
}
