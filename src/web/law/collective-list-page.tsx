import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedCollectives } from '../../procedures/law/check-collectives.ts';
import { type SubjectChoice, subjectChoices } from '../../procedures/law/collective-subjects.ts';
import { standings } from '../../procedures/law/judge-people.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords, standingWords } from '../../words/law-check-screens.ts';
import { collectiveWords as words } from '../../words/law-collectives.ts';
import { type Language, type Phrase, say } from '../../words/words.ts';
import { addresses, withQuery } from '../addresses.ts';
import { problemOf } from '../form-problems.ts';
import { ButtonLink } from '../kit/button.tsx';
import { SelectField } from '../kit/choice-fields.tsx';
import { EmptyState } from '../kit/empty-state.tsx';
import { ErrorSummary, type FormProblem } from '../kit/form.tsx';
import { Notice } from '../kit/notice.tsx';
import { PageHeading } from '../kit/page-heading.tsx';
import { Pagination } from '../kit/pagination.tsx';
import { Tabs } from '../kit/tabs.tsx';
import { TextField } from '../kit/text-fields.tsx';
import { showPage } from '../show.tsx';
import type { Visit } from '../visit.ts';
import { CollectiveForm } from './collective-form.tsx';
import { formsForRecipients } from './forms-offered.ts';
import { CollectiveTable } from './collective-table.tsx';
import { SubjectTabs } from './collective-tabs.tsx';
import { type CollectiveListText, collectiveQuery } from './collective-text.ts';
import { PackageNote } from './package-note.tsx';

export type ShownCollectives = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly text: CollectiveListText;
  readonly problems: readonly FormProblem[];
  /** Null while nothing is asked, or what is asked cannot be accepted. */
  readonly list: CheckedCollectives | null;
};

const whoOf = (text: CollectiveListText): SubjectChoice =>
  subjectChoices.find((choice) => choice === text.who) ?? 'units';

const WHO: Readonly<Record<SubjectChoice, Phrase>> = {
  units: words.units,
  registered: words.registered,
  bodies: words.bodies,
  households: words.householdsChoice,
};

/** What the office does not keep of these recipients, and where it could come from. */
const KEPT: Readonly<Record<SubjectChoice, Phrase>> = {
  units: words.notKept,
  registered: words.notKept,
  bodies: words.bodiesKept,
  households: words.householdsKept,
};

const listQuery = ({ who, reach, search, order, ...text }: CollectiveListText) => ({
  ...collectiveQuery(text),
  who,
  reach,
  search,
  order,
});

const addressOf = (unit: string, text: CollectiveListText, page = ''): string =>
  withQuery(addresses.collectiveList(unit), { ...listQuery(text), page });

/** Kiểm tra điều kiện tập thể: every collective or household of a unit beside one form, with the one reason of each. */
export function showCollectives(visit: Visit, { unit, text, problems, list }: ShownCollectives): Response {
  const { language } = visit.var;
  const who = whoOf(text);
  const title = say(who === 'households' ? words.households : words.title, language);
  return showPage(visit, {
    title,
    unit,
    status: problems.length > 0 ? 422 : 200,
    children: (
      <>
        <PageHeading
          title={title}
          lead={say(checkWords.lead(unit.name), language)}
          actions={
            <>
              {list && (
                <ButtonLink download href={withQuery(addresses.collectiveListXlsx(unit.code), listQuery(text))}>
                  {say(checkWords.exportExcel, language)}
                </ButtonLink>
              )}
              {who !== 'households' && (
                <ButtonLink
                  href={withQuery(addresses.collectivesReach(unit.code), { ...collectiveQuery(text), award: '' })}
                >
                  {say(checkWords.unitReach, language)}
                </ButtonLink>
              )}
            </>
          }
        />
        <SubjectTabs
          unit={unit.code}
          current={who === 'households' ? 'households' : 'collectives'}
          text={text}
          language={language}
        />
        <ErrorSummary problems={problems} language={language} />
        <ListForm visit={visit} unit={unit.code} text={text} problems={problems} />
        {list === null && problems.length === 0 && <EmptyState title={say(checkWords.chooseFirst, language)} />}
        {list && <Results unit={unit.code} text={text} list={list} language={language} />}
      </>
    ),
  });
}

type FormProps = {
  readonly visit: Visit;
  readonly unit: string;
  readonly text: CollectiveListText;
  readonly problems: readonly FormProblem[];
};

function ListForm({ visit, unit, text, problems }: FormProps) {
  const { language, office } = visit.var;
  const who = whoOf(text);
  const today = office.today();
  return (
    <CollectiveForm
      action={addresses.collectiveList(unit)}
      text={text}
      problems={problems}
      packages={office.localRules}
      withMembers={who === 'units' || who === 'registered'}
      forms={formsForRecipients([who === 'households' ? 'ho_gia_dinh' : 'tap_the'], today, language)}
      language={language}
    >
      {who === 'households' ? (
        <input type="hidden" name="who" value="households" />
      ) : (
        <SelectField
          name="who"
          label={say(words.who, language)}
          language={language}
          optional
          choices={subjectChoices
            .filter((choice) => choice !== 'households')
            .map((value) => ({ value, label: say(WHO[value], language) }))}
          value={who}
          emptyLabel={null}
          error={problemOf(problems, 'who')}
        />
      )}
      <TextField
        name="search"
        label={say(words.search, language)}
        language={language}
        optional
        value={text.search}
        error={problemOf(problems, 'search')}
      />
    </CollectiveForm>
  );
}

type ResultsProps = {
  readonly unit: string;
  readonly text: CollectiveListText;
  readonly list: CheckedCollectives;
  readonly language: Language;
};

function Results({ unit, text, list, language }: ResultsProps) {
  const { counts, collectives, form, year, asOf, local } = list;
  const who = whoOf(text);
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const award = say(formPhrase(form.code, asOf), language);
  const found = who === 'households' ? words.foundHouseholds : words.found;
  return (
    <>
      <Tabs
        label={say(checkWords.results, language)}
        tabs={(['', ...standings] as const).map((reach) => ({
          label: say(reach === '' ? checkWords.all : standingWords[reach], language),
          href: addressOf(unit, { ...text, reach }),
          current: text.reach === reach,
          count: groupThousands(reach === '' ? all : counts[reach]),
        }))}
      />
      <PackageNote unit={unit} local={local} asOf={asOf} language={language} />
      <Notice kind="information" language={language}>
        <p>{say(KEPT[who], language)}</p>
      </Notice>
      <CollectiveTable
        caption={say(found(groupThousands(collectives.total), award, year, toScreenDate(asOf)), language)}
        who={who}
        rows={collectives.rows}
        order={text.order}
        orderHref={(order) => addressOf(unit, { ...text, order: order === 'name' ? '' : order })}
        hrefOf={(id) => withQuery(addresses.collectiveVerdict(unit, id), collectiveQuery(text))}
        language={language}
      />
      <Pagination
        page={collectives.page}
        pageSize={collectives.pageSize}
        total={collectives.total}
        hrefOf={(page) => addressOf(unit, text, page === 1 ? '' : String(page))}
        language={language}
      />
    </>
  );
}
