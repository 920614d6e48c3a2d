import type { ReactNode } from 'react';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';

export type Step = {
  readonly title: string;
  readonly state: 'done' | 'current' | 'ahead';
  /** Already written out: "28/10/2021". */
  readonly date?: string | undefined;
  readonly by?: string | undefined;
  readonly note?: ReactNode;
};

const STATE_WORDS = { done: kitWords.stepDone, current: kitWords.stepCurrent, ahead: kitWords.stepAhead } as const;

/** The course of a case: what was done and by whom, where it is, what lies ahead. */
export function Timeline({ steps, language }: { steps: readonly Step[]; language: Language }) {
  return (
    <ol className="timeline">
      {steps.map((step) => (
        <li
          key={`${step.title} ${step.date ?? ''}`}
          className={`step step--${step.state}`}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <p className="step-title">
            {step.title}
            <span className="unseen"> ({say(STATE_WORDS[step.state], language)})</span>
          </p>
          {(step.date || step.by) && <p className="step-facts">{[step.date, step.by].filter(Boolean).join(' · ')}</p>}
          {step.note && <div className="step-note">{step.note}</div>}
        </li>
      ))}
    </ol>
  );
}
