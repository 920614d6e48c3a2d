import type { ImportRemark } from '../../domain/imports/import-state.ts';
import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { Notice } from '../kit/notice.tsx';
import { notePhrase } from './note-phrase.ts';

/** What was noticed about a file: converted letters, formulas, hidden rows, the date system … */
export function FileNotes({
  notes,
  language,
}: {
  readonly notes: readonly ImportRemark[];
  readonly language: Language;
}) {
  if (notes.length === 0) return null;
  return (
    <Notice kind="information" title={say(words.notesTitle, language)} language={language}>
      {notes.map((note) => (
        <p key={`${note.code} ${Object.values(note.detail).join(' ')}`}>{say(notePhrase(note), language)}</p>
      ))}
    </Notice>
  );
}
