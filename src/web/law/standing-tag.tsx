import type { Standing } from '../../procedures/law/judge-people.ts';
import type { StatusCode } from '../../words/kit.ts';
import { standingWords } from '../../words/law-check-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { StatusTag } from '../kit/status-tag.tsx';

const STATUS: Readonly<Record<Standing, StatusCode>> = {
  qualifies: 'met',
  'lacks-one': 'notMet',
  'lacks-more': 'notMet',
  'cannot-tell': 'unknown',
  contradictory: 'correctionRequested',
};

/** Where somebody stands in a list, in words with its sign. */
export function StandingTag({ standing, language }: { standing: Standing; language: Language }) {
  return (
    <div>
      <StatusTag status={STATUS[standing]} label={say(standingWords[standing], language)} language={language} />
    </div>
  );
}
