import { type StatusCode, statusWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';
import { Sign, type SignName } from './sign.tsx';

/** What a state asks of the reader: nothing yet, wait, act, done, of legal effect, or ended against the wish. */
type Tone = 'quiet' | 'waiting' | 'attention' | 'good' | 'gold' | 'bad';

const LOOKS: Readonly<Record<StatusCode, readonly [Tone, SignName]>> = {
  draft: ['quiet', 'ring'],
  sent: ['waiting', 'up'],
  received: ['waiting', 'down'],
  appraising: ['waiting', 'half'],
  correctionRequested: ['attention', 'bang'],
  returned: ['attention', 'back'],
  withdrawn: ['quiet', 'back'],
  awaitingCouncil: ['waiting', 'half'],
  forwarded: ['waiting', 'up'],
  pending: ['waiting', 'half'],
  decided: ['gold', 'seal'],
  refused: ['bad', 'cross'],
  rectified: ['attention', 'tick'],
  revoked: ['bad', 'cross'],
  handedOver: ['good', 'tick'],
  closed: ['good', 'seal'],
  provisional: ['quiet', 'half'],
  met: ['good', 'tick'],
  notMet: ['bad', 'cross'],
  unknown: ['attention', 'question'],
};

/** A state in words, with its sign and colour. `label` replaces the words where a screen says it more exactly. */
export function StatusTag({
  status,
  label,
  language,
}: {
  status: StatusCode;
  label?: string | undefined;
  language: Language;
}) {
  const [tone, sign] = LOOKS[status];
  return (
    <span className={`tag tag--${tone}`}>
      <Sign name={sign} />
      {label ?? say(statusWords[status], language)}
    </span>
  );
}
