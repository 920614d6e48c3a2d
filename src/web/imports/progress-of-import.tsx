import { importScreenWords as words } from '../../words/import-screens.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { Progress } from '../kit/progress.tsx';
import { type ImportView, isUnderWay } from './import-view.ts';

/** Seconds after which a page that shows work under way asks again. */
export const REFRESH_SECONDS = 2;

const LABELS = {
  reading: words.readingFile,
  checking: words.checkingRows,
  writing: words.writingRows,
  undoing: words.undoingRows,
} as const;

/** How far the reading, checking or writing of an import is; nothing when it rests. */
export function ProgressOfImport({
  of,
  href,
  language,
}: {
  readonly of: ImportView;
  readonly href: string;
  readonly language: Language;
}) {
  const label = LABELS[of.state as keyof typeof LABELS] as Phrase | undefined;
  if (!label) return null;
  return (
    <div>
      <Progress
        label={say(label, language)}
        done={of.phaseDone}
        total={Math.max(of.phaseTotal, of.phaseDone, 1)}
        refreshAfterSeconds={REFRESH_SECONDS}
        href={href}
        language={language}
      />
      <p className="field-hint">{say(words.mayLeave, language)}</p>
    </div>
  );
}

/** How far the imports of a page of the list are, all together; nothing when none is under way. */
export function ProgressOfImports({
  of,
  href,
  language,
}: {
  readonly of: readonly ImportView[];
  readonly href: string;
  readonly language: Language;
}) {
  const running = of.filter(isUnderWay);
  if (running.length === 0) return null;
  const sum = (number: (each: ImportView) => number): number =>
    running.reduce((total, each) => total + number(each), 0);
  return (
    <Progress
      label={say(words.underWay(String(running.length)), language)}
      done={sum(({ phaseDone }) => phaseDone)}
      total={sum(({ phaseDone, phaseTotal }) => Math.max(phaseTotal, phaseDone)) || running.length}
      refreshAfterSeconds={REFRESH_SECONDS}
      href={href}
      language={language}
    />
  );
}
