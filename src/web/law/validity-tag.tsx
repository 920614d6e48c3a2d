import { toScreenDate } from '../../kernel/plain-date.ts';
import type { ListedInstrument } from '../../procedures/law/law-library.ts';
import type { StatusCode } from '../../words/kit.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { CellNote } from '../awards/cell-note.tsx';
import type { Choice } from '../kit/choice-fields.tsx';
import { StatusTag } from '../kit/status-tag.tsx';

type Validity = NonNullable<ListedInstrument['validity']> | 'not-known';

const LOOKS: Readonly<Record<Validity, { readonly status: StatusCode; readonly label: Phrase }>> = {
  'in-force': { status: 'met', label: libraryWords.inForce },
  ended: { status: 'withdrawn', label: libraryWords.ended },
  'not-yet': { status: 'pending', label: libraryWords.notYet },
  'not-known': { status: 'unknown', label: libraryWords.notKnown },
};

export const validityLabels = (language: Language): readonly Choice[] =>
  (Object.keys(LOOKS) as Validity[]).map((value) => ({ value, label: say(LOOKS[value].label, language) }));

/** What an instrument is worth on the day of the page, with its days. */
export function ValidityTag({ instrument, language }: { instrument: ListedInstrument; language: Language }) {
  const { status, label } = LOOKS[instrument.validity ?? 'not-known'];
  const { from, to } = instrument;
  const days = [from, to].map((day) => (day === null ? '…' : toScreenDate(day))).join(' – ');
  return (
    <div>
      <StatusTag status={status} label={say(label, language)} language={language} />
      {(from !== null || to !== null) && <CellNote>{days}</CellNote>}
    </div>
  );
}
