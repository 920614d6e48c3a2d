import { type Finding, type Verdict, shownVerdict } from '../../domain/law/verdict.ts';
import type { StatusCode } from '../../words/kit.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { verdictWords } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { StatusTag } from '../kit/status-tag.tsx';

const STATUS: Readonly<Record<Verdict, StatusCode>> = { met: 'met', 'not-met': 'notMet', unknown: 'unknown' };

type Props = { readonly answer: Pick<Finding, 'verdict' | 'confirmed'>; readonly language: Language };

/** An answer or one condition: nothing unconfirmed is plainly met, and it says that it was not compared. */
export function VerdictTag({ answer: { verdict, confirmed }, language }: Props) {
  const shown = shownVerdict(verdict, confirmed);
  const label = say(verdictWords[shown], language);
  return (
    <StatusTag
      status={STATUS[shown]}
      label={confirmed ? label : `${label} (${say(libraryWords.unconfirmed, language)})`}
      language={language}
    />
  );
}
