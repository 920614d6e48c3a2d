import type { Citation } from '../../domain/law/citation.ts';
import { getInstrument, isInstrumentCode } from '../../domain/law/instruments.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { confidenceWords, sayCitation } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { articleAnchor } from './article-anchor.ts';

export type ClauseLinkProps = {
  readonly unit: string;
  /** The day whose law the page shows, as links carry it. */
  readonly day: string;
  readonly citation: Pick<Citation, 'article'> & { readonly instrument: string };
  readonly language: Language;
  /** Open from the start: where clauses are compared. */
  readonly open?: boolean | undefined;
};

/** The clause of a condition, opening where it stands: the instrument's name, how well it was read, and its page. */
export function Clause({ unit, day, citation: { instrument: code, article }, language, open }: ClauseLinkProps) {
  if (!isInstrumentCode(code)) return null;
  const instrument = getInstrument(code);
  const href = `${withQuery(addresses.instrument(unit, code), { day })}#${articleAnchor(article)}`;
  return (
    <details className="clause-detail" open={open}>
      <summary>{say(sayCitation({ instrument: code, article }), language)}</summary>
      <p>
        {language === 'vi' ? instrument.titleVi : instrument.titleEn} (
        {say(confidenceWords[instrument.confidence], language)}).{' '}
        <a href={href}>{say(libraryWords.openClause, language)}</a>
      </p>
    </details>
  );
}
