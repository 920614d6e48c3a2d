import { decidedSentences, pendingSentences } from '../../documents/papers/commendation-figures/summary.ts';
import { textOf } from '../../documents/layout/line.ts';
import { periodName, reportWords } from '../../words/reports.ts';
import { type Language, say } from '../../words/words.ts';
import { Prose } from '../kit/page-heading.tsx';
import type { PeriodReport } from './period-report.ts';

/** The same sentences as in the paper: what each authority gave, then what waits. */
export function InWords({ report, language }: { readonly report: PeriodReport; readonly language: Language }) {
  const { rows } = report.view;
  const decided = decidedSentences(rows).map(textOf);
  const pending = pendingSentences(rows).map(textOf);
  return (
    <Prose>
      {decided.length === 0 && (
        <p>{say(reportWords.nothingDecided(say(periodName(report.from, report.to), language)), language)}</p>
      )}
      <ul lang="vi">
        {[...decided, ...pending].map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Prose>
  );
}
