import { findForm } from '../../domain/awards/catalogue.ts';
import { sameFormOn } from '../../domain/awards/compare.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import { packagesOfForm } from '../../procedures/law/local-packages.ts';
import { type LibraryForm, libraryAt } from '../../procedures/law/law-library.ts';
import type { ConditionView } from '../../procedures/law/law-view.ts';
import { checkWords } from '../../words/law-check-screens.ts';
import { awardKindWords, awardLevelWords, libraryWords } from '../../words/law-screens.ts';
import { confidenceWords, lawWords, sayAward } from '../../words/law.ts';
import { packageWords } from '../../words/local-package-screens.ts';
import { recipientWords } from '../../words/recipients.ts';
import { type Language, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { showProblem } from '../errors.tsx';
import { problemOf } from '../form-problems.ts';
import { Breadcrumbs } from '../kit/breadcrumbs.tsx';
import { type Definition, DefinitionList } from '../kit/definition-list.tsx';
import { FilterBar } from '../kit/filter-bar.tsx';
import { ErrorSummary } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading, Section } from '../kit/page-heading.tsx';
import { DateField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { type AskedDay, askedDay } from './asked-day.ts';
import { Clause } from './clause-link.tsx';
import { PackageLinks } from './package-links.tsx';

type Unit = { readonly code: string; readonly name: string };

/** A title or form under the law of a day: who decides, who may receive it, and what is asked of each. */
export function showForm(visit: Visit, unit: Unit, code: string): Response {
  const { language, office } = visit.var;
  if (!findForm(code)) return showProblem(visit, { code: 'not-found', what: 'page' });
  const asked = askedDay(visit);
  const same = sameFormOn(code, office.today(), asked.day);
  const found = same.ok ? libraryAt(asked.day).forms.find(({ form }) => form.code === same.value) : undefined;
  const title = say(sayAward(found?.form.code ?? code, asked.day), language);
  const day = toScreenDate(asked.day);
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
            { label: say(libraryWords.awards, language), href: withQuery(addresses.lawForms(unit.code), { day }) },
          ]}
        />
        <PageHeading
          title={title}
          lead={found && say(language === 'vi' ? english(found) : vietnamese(found), language)}
        />
        <ErrorSummary problems={asked.problems} language={language} />
        <DayForm visit={visit} unit={unit.code} code={code} asked={asked} />
        {found ? (
          <>
            <Found unit={unit.code} day={day} found={found} language={language} />
            <PackageLinks
              unit={unit.code}
              packages={packagesOfForm(office.localRules, found.form.code, asked.day)}
              day={asked.day}
              lead={packageWords.ofForm}
              language={language}
            />
          </>
        ) : (
          <Notice kind="information" title={say(libraryWords.notThen(title, day), language)} language={language} />
        )}
      </>
    ),
  });
}

const english = ({ view }: LibraryForm) => ({ vi: view.en, en: view.en });
const vietnamese = ({ view }: LibraryForm) => ({ vi: view.vi, en: view.vi });

type DayProps = { readonly visit: Visit; readonly unit: string; readonly code: string; readonly asked: AskedDay };

function DayForm({ visit, unit, code, asked }: DayProps) {
  const { language } = visit.var;
  return (
    <FilterBar action={addresses.lawForm(unit, code)} language={language}>
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
  );
}

type FoundProps = {
  readonly unit: string;
  readonly day: string;
  readonly found: LibraryForm;
  readonly language: Language;
};

function Found({ unit, day, found, language }: FoundProps) {
  const { view } = found;
  return (
    <>
      {!view.confirmed && <Notice kind="warning" title={say(checkWords.unconfirmed, language)} language={language} />}
      <DefinitionList items={facts(found, unit, day, language)} />
      {view.recipients.map(({ recipient, conditions }) => (
        <Section
          key={recipient}
          title={say(libraryWords.conditions(say(recipientWords[recipient], language)), language)}
        >
          {conditions ? (
            <ConditionTree unit={unit} day={day} conditions={conditions} language={language} />
          ) : (
            <p>{say(libraryWords.noStandard, language)}</p>
          )}
        </Section>
      ))}
      <p className="section-lead">{say(libraryWords.noText, language)}</p>
    </>
  );
}

function facts({ form, view }: LibraryForm, unit: string, day: string, language: Language): readonly Definition[] {
  return [
    { term: say(libraryWords.formKind, language), value: say(awardKindWords[form.kind], language) },
    { term: say(libraryWords.level, language), value: say(awardLevelWords[form.level], language) },
    {
      term: say(libraryWords.decidedBy, language),
      value: (
        <>
          {view.decidedBy.map((each) => say(each, language)).join('; ') || say(libraryWords.ownRules, language)}
          <Clause unit={unit} day={day} citation={view.decidedByCitation} language={language} />
        </>
      ),
    },
    {
      term: say(libraryWords.clause, language),
      value: <Clause unit={unit} day={day} citation={view.citation} language={language} />,
    },
    { term: say(libraryWords.reading, language), value: say(confidenceWords[view.confidence], language) },
  ];
}

type TreeProps = {
  readonly unit: string;
  readonly day: string;
  readonly conditions: readonly ConditionView[];
  readonly language: Language;
};

/** Conditions with their parts: all of them, or one of several where it says so. In both languages, the clause beside. */
function ConditionTree({ unit, day, conditions, language }: TreeProps) {
  return (
    <ul className="conditions">
      {conditions.map((condition, at) => (
        <li key={`${condition.rule} ${at}`} className="condition">
          <div className="condition-head">
            <div className="condition-text">
              <p>
                {condition[language]}
                {condition.way === 'any' && ` (${say(lawWords.anyWay, language)})`}
              </p>
              <p className="condition-note" lang={language === 'vi' ? 'en' : 'vi'}>
                {language === 'vi' ? condition.en : condition.vi}
              </p>
            </div>
            <Clause unit={unit} day={day} citation={condition.citation} language={language} />
          </div>
          {condition.parts && <ConditionTree unit={unit} day={day} conditions={condition.parts} language={language} />}
        </li>
      ))}
    </ul>
  );
}
