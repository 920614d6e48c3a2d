import { packageWords } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { StatusTag } from '../kit/status-tag.tsx';

/** The mark of an invented package, wherever its name stands. */
export function DemonstrationTag({ language }: { language: Language }) {
  return <StatusTag status="unknown" label={say(packageWords.demonstration, language)} language={language} />;
}
