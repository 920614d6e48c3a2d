import { toScreenDate } from '../../kernel/plain-date.ts';
import { packagesOfInstrument } from '../../procedures/law/local-packages.ts';
import {
  type ArticleInUse,
  type ArticleUse,
  dayOfInstrument,
  instrumentsOn,
  libraryAt,
} from '../../procedures/law/law-library.ts';
import { libraryWords } from '../../words/law-screens.ts';
import { confidenceWords, sayInstrument } from '../../words/law.ts';
import { packageWords } from '../../words/local-package-screens.ts';
import { recipientWords } from '../../words/recipients.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { DefinitionList } from '../kit/definition-list.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { askedDay, dayInLinks } from './asked-day.ts';
import { articleAnchor } from './article-anchor.ts';
import { PackageLinks } from './package-links.tsx';
import { InstrumentRelations } from './relations.tsx';
import { ValidityTag } from './validity-tag.tsx';

const MOST_OPEN = 12;

/** A văn bản: its validity and kin, then each article that we apply with its rules and the forms that rest on it. */
export function showInstrument(visit: Visit, unit: { code: string; name: string }, code: string): Response {
  const { language } = visit.var;
  const asked = askedDay(visit);
  const instrument = instrumentsOn(asked.day).find((each) => each.code === code);
  if (!instrument) return showProblem(visit, { code: 'not-found', what: 'page' });
  const day = dayInLinks(visit, asked);
  const shownDay = dayOfInstrument(instrument, asked.day);
  const articles = libraryAt(shownDay).articles.get(code) ?? [];
  const packages = packagesOfInstrument(visit.var.office.localRules, code);
  const title = say(sayInstrument(instrument), language);
  return showPage(visit, {
    title,
    unit,
    status: asked.problems.length > 0 ? 422 : 200,
    children: (
      <>
        <Breadcrumbs
          language={language}
          crumbs={[
            { label: say(libraryWords.title, language), href: withQuery(addresses.lawLibrary(unit.code), { day }) },
          ]}
        />
        <PageHeading title={title} lead={language === 'vi' ? instrument.titleVi : instrument.titleEn} />
        <ErrorSummary problems={asked.problems} language={language} />
        <FilterBar action={addresses.instrument(unit.code, code)} language={language} active={day !== ''}>
          <DateField
            name="day"
            label={say(libraryWords.day, language)}
            language={language}
            optional
            hint=""
            value={asked.typed}
            error={problemOf(asked.problems, 'day')}
          />
        </FilterBar>
        <DefinitionList
          items={[
            {
              term: say(libraryWords.validity, language),
              value: <ValidityTag instrument={instrument} language={language} />,
            },
            {
              term: say(libraryWords.relations, language),
              value: <InstrumentRelations unit={unit.code} day={day} instrument={instrument} language={language} />,
            },
            {
              term: say(libraryWords.reading, language),
              value: say(confidenceWords[instrument.confidence], language),
            },
            ...(instrument.noteVi === '' ? [] : [{ term: say(libraryWords.note, language), value: instrument.noteVi }]),
          ]}
        />
        <PackageLinks
          unit={unit.code}
          packages={packages}
          day={asked.day}
          lead={packageWords.ofInstrument}
          language={language}
        />
        {(articles.length > 0 || packages.length === 0) && (
          <Section
            title={say(libraryWords.articles, language)}
            lead={`${say(libraryWords.articlesLead(toScreenDate(shownDay)), language)} ${say(libraryWords.noText, language)}`}
          >
            {articles.length === 0 && <EmptyState title={say(libraryWords.noArticles, language)} />}
            {articles.map((article) => (
              <Article
                key={article.article}
                article={article}
                open={articles.length <= MOST_OPEN}
                hrefOf={(form) => withQuery(addresses.lawForm(unit.code, form), { day: toScreenDate(shownDay) })}
                language={language}
              />
            ))}
          </Section>
        )}
      </>
    ),
  });
}

type ArticleProps = {
  readonly article: ArticleInUse;
  /** A short list is read at once; of a long one, one article after another. */
  readonly open: boolean;
  readonly hrefOf: (form: string) => string;
  readonly language: Language;
};

function Article({ article: { article, name, uses }, open, hrefOf, language }: ArticleProps) {
  const forms = new Set(uses.flatMap((use) => use.forms.map(({ code }) => code))).size;
  return (
    <details className="clause" id={articleAnchor(article)} open={open}>
      <summary className="clause-name">
        {say(name, language)} <span className="clause-count">– {say(libraryWords.forms(forms), language)}</span>
      </summary>
      <ul className="clause-uses">
        {uses.map((use) => (
          <li key={`${use.kind} ${use.rule?.vi ?? ''}`}>
            <p>{ruleInWords(use, language)}</p>
            <p className="clause-forms">
              {say(libraryWords.usedBy, language)}:{' '}
              {use.forms.map(({ code, name: form, recipients }, at) => (
                <span key={code}>
                  {at > 0 && '; '}
                  <a href={hrefOf(code)}>{say(form, language)}</a>
                  {recipients.length > 0 &&
                    ` (${recipients.map((each) => say(recipientWords[each], language).toLowerCase()).join(', ')})`}
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

function ruleInWords({ kind, rule }: ArticleUse, language: Language): string {
  if (kind === 'condition' && rule) return say(rule, language);
  return say(kind === 'form' ? libraryWords.definesForm : libraryWords.givesCompetence, language);
}
