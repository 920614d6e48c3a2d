import { groupThousands } from '../../kernel/points.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import type { ImportView, OutcomeCounts } from './import-view.ts';

/** What of an import is in the book, and the end of the book as its last part left it (null: no entries). */
export type Written = {
  readonly lines: number;
  readonly nominations: number;
  readonly units: number;
  readonly head: { readonly seq: number; readonly hash: string } | null;
};

export type WrittenNoticeProps = {
  readonly of: ImportView;
  readonly counts: OutcomeCounts;
  readonly written: Written;
  /** Where the lines stand in the book; null for other records. */
  readonly bookHref: string | null;
  readonly language: Language;
};

/** What of a list is in the book, what was there before, and the head of the book. */
export function WrittenNotice({
  of,
  counts,
  written: { head, lines, nominations, units },
  bookHref,
  language,
}: WrittenNoticeProps) {
  const whole = of.state === 'written';
  return (
    <Notice kind="success" title={say(whole ? words.writtenTitle : words.writtenInPart, language)} language={language}>
      {whole && (
        <p>
          {say(
            words.writtenRows(
              groupThousands(counts.add),
              groupThousands(counts.change),
              groupThousands(counts.unchanged),
            ),
            language,
          )}
        </p>
      )}
      {of.kind === 'awards' && (
        <p>{say(words.writtenAwards(groupThousands(lines), groupThousands(nominations)), language)}</p>
      )}
      {units > 0 && <p>{say(words.writtenUnits(groupThousands(units)), language)}</p>}
      {head && (
        <p>
          {say(words.head(groupThousands(head.seq)), language)} <code>{head.hash.slice(0, 12)}</code>.
        </p>
      )}
      {bookHref !== null && lines > 0 && (
        <p>
          <a href={bookHref}>{say(words.openBook, language)}</a>
        </p>
      )}
    </Notice>
  );
}
