import { groupThousands } from '../../kernel/points.ts';
import { kitWords } from '../../words/kit.ts';
import { type Language, say } from '../../words/words.ts';

export type ProgressProps = {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  /** The page asks again after so many seconds; give `renderPage` the same number for browsers without scripts. */
  readonly refreshAfterSeconds?: number | undefined;
  /** This page's own address, for those who do not want to wait. */
  readonly href: string;
  readonly language: Language;
};

/** A long piece of work under way: import, printing of certificates, a sealed backup. */
export function Progress({ label, done, total, refreshAfterSeconds, href, language }: ProgressProps) {
  return (
    <div className="progress" data-refresh-after={refreshAfterSeconds}>
      <p className="progress-head">
        <span className="progress-label">{label}</span>
        <span className="progress-count">
          {say(kitWords.progressDone(groupThousands(done), groupThousands(total)), language)}
        </span>
      </p>
      <progress className="progress-bar" value={done} max={total} aria-label={label} />
      <p className="progress-foot">
        {refreshAfterSeconds !== undefined && <span>{say(kitWords.refreshes, language)} </span>}
        <a href={href}>{say(kitWords.refreshNow, language)}</a>
      </p>
    </div>
  );
}
