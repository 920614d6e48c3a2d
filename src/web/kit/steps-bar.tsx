import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';

export type BarStep = {
  readonly title: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** Where one goes back to this step. */
  readonly href?: string | undefined;
};

const STATE_WORDS = { done: kitWords.stepDone, current: kitWords.stepCurrent, ahead: kitWords.stepAhead } as const;

/** The few steps of one piece of work side by side: what is done, where one is, what comes. */
export function StepsBar({
  label,
  steps,
  language,
}: {
  readonly label: string;
  readonly steps: readonly BarStep[];
  readonly language: Language;
}) {
  return (
    <ol className="steps-bar" aria-label={label}>
      {steps.map(({ title, state, href }, index) => (
        <li
          key={title}
          className={`bar-step bar-step--${state}`}
          aria-current={state === 'current' ? 'step' : undefined}
        >
          <span className="bar-step-number" aria-hidden="true">
            {index + 1}
          </span>
          <span>
            {href ? <a href={href}>{title}</a> : title}
            <span className="unseen"> ({say(STATE_WORDS[state], language)})</span>
          </span>
        </li>
      ))}
    </ol>
  );
}
