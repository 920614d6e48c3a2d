import type { Citation } from '../../domain/law/citation.ts';
import { textOf } from '../../domain/law/regulation.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { confidenceWords, sayCitation } from '../../words/law.ts';
import { packageWords } from '../../words/local-package-screens.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { articleAnchor } from './article-anchor.ts';

export type ClauseLinkProps = {
  readonly unit: string;
  /** The day whose law the page shows, as links carry it. */
  readonly day: string;
  readonly citation: Pick<Citation, 'article'> & { readonly instrument: Citation['instrument'] | null };
  readonly language: Language;
  /** Open from the start: where clauses are compared. */
  readonly open?: boolean | undefined;
};

/** The clause of a condition, opening where it stands: the instrument's name, how well it was read, and its page. */
export function Clause({ unit, day, citation: { instrument, article }, language, open }: ClauseLinkProps) {
  if (instrument === null) return null;
  const { titleVi, titleEn, confidence } = textOf(instrument);
  const ofLaw = typeof instrument === 'string';
  const href = `${hrefOfInstrument(unit, instrument, day)}#${ofLaw ? articleAnchor(article) : REGULATION}`;
  return (
    <details className="clause-detail" open={open}>
      <summary>{say(sayCitation({ instrument, article }), language)}</summary>
      <p>
        {language === 'vi' ? titleVi : titleEn} ({say(confidenceWords[confidence], language)}).{' '}
        <a href={href}>{say(ofLaw ? libraryWords.openClause : packageWords.openRegulation, language)}</a>
      </p>
    </details>
  );
}

/** Where the page of a package says which regulation it brings. */
export const REGULATION = 'van-ban';

/** The page of an instrument; of a regulation that a package brings, the page of that package. */
export const hrefOfInstrument = (unit: string, instrument: Citation['instrument'], day: string): string =>
  withQuery(
    typeof instrument === 'string'
      ? addresses.instrument(unit, instrument)
      : addresses.lawPackage(unit, instrument.broughtBy),
    { day },
  );
