import { groupThousands } from '../../kernel/points.ts';
import { toScreenDate } from '../../kernel/plain-date.ts';
import type { CheckedList } from '../../procedures/law/check-list.ts';
import { standings } from '../../procedures/law/judge-people.ts';
import { formPhrase } from '../../words/cells.ts';
import { checkWords, standingWords } from '../../words/law-check-screens.ts';
import { sayCitation } from '../../words/law.ts';
import { type Language, say } from '../../words/words.ts';
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
import { CheckForm } from './check-form.tsx';
import { CheckTable } from './check-table.tsx';
import { checkQuery } from './check-text.ts';
import type { ListText } from './check-visits.ts';
import { CollectiveInstead } from './collective-instead.tsx';
import { SubjectTabs } from './collective-tabs.tsx';
import { PackageNote } from './package-note.tsx';
import { ExcellentNotice } from './excellent-notice.tsx';

export type ShownCheck = {
  readonly unit: { readonly code: string; readonly name: string };
  readonly text: ListText;
  readonly problems: readonly FormProblem[];
  /** Null while nothing is asked, or what is asked cannot be accepted. */
  readonly list: CheckedList | null;
};

const addressOf = (unit: string, { who, reach, search, order, ...text }: ListText, page = ''): string =>
  withQuery(addresses.checkList(unit), { ...checkQuery(text), who, reach, search, order, page });

/** Kiểm tra điều kiện: everybody of a unit beside one form, with the one reason of each. */
export function showCheck(visit: Visit, { unit, text, problems, list }: ShownCheck): Response {
  const { language } = visit.var;
  const title = say(checkWords.title, language);
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
                <ButtonLink download href={exportOf(unit.code, text)}>
                  {say(checkWords.exportExcel, language)}
                </ButtonLink>
              )}
              <ButtonLink href={withQuery(addresses.unitReach(unit.code), { ...checkQuery(text), award: '' })}>
                {say(checkWords.unitReach, language)}
              </ButtonLink>
            </>
          }
        />
        <SubjectTabs unit={unit.code} current="people" text={text} language={language} />
        <ErrorSummary problems={problems} language={language} />
        {problems.length > 0 && <CollectiveInstead unit={unit.code} text={text} language={language} />}
        <ListForm visit={visit} unit={unit.code} text={text} problems={problems} />
        {list === null && problems.length === 0 && <EmptyState title={say(checkWords.chooseFirst, language)} />}
        {list && <Results unit={unit.code} text={text} list={list} language={language} />}
      </>
    ),
  });
}

const exportOf = (unit: string, { who, reach, search, order, ...text }: ListText): string =>
  withQuery(addresses.checkListXlsx(unit), { ...checkQuery(text), who, reach, search, order });

type FormProps = {
  readonly visit: Visit;
  readonly unit: string;
  readonly text: ListText;
  readonly problems: readonly FormProblem[];
};

function ListForm({ visit, unit, text, problems }: FormProps) {
  const { language, office } = visit.var;
  const choices = (['everybody', 'registered'] as const).map((value) => ({
    value,
    label: say(checkWords[value], language),
  }));
  return (
    <CheckForm
      action={addresses.checkList(unit)}
      text={text}
      problems={problems}
      today={office.today()}
      packages={office.localRules}
      language={language}
    >
      <SelectField
        name="who"
        label={say(checkWords.who, language)}
        language={language}
        optional
        choices={choices}
        value={text.who}
        emptyLabel={null}
        error={problemOf(problems, 'who')}
      />
      <TextField
        name="search"
        label={say(checkWords.search, language)}
        language={language}
        optional
        value={text.search}
        error={problemOf(problems, 'search')}
      />
    </CheckForm>
  );
}

type ResultsProps = {
  readonly unit: string;
  readonly text: ListText;
  readonly list: CheckedList;
  readonly language: Language;
};

function Results({ unit, text, list, language }: ResultsProps) {
  const { counts, people, form, year, asOf } = list;
  const all = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const award = say(formPhrase(form.code, asOf), language);
  const tabs = ['', ...standings] as const;
  return (
    <>
      <Tabs
        label={say(checkWords.results, language)}
        tabs={tabs.map((reach) => ({
          label: say(reach === '' ? checkWords.all : standingWords[reach], language),
          href: addressOf(unit, { ...text, reach }),
          current: text.reach === reach,
          count: groupThousands(reach === '' ? all : counts[reach]),
        }))}
      />
      <PackageNote unit={unit} local={list.local} asOf={asOf} language={language} />
      <Share list={list} language={language} />
      <ExcellentNotice bodies={list.excellent} language={language} />
      <CheckTable
        caption={say(checkWords.found(groupThousands(people.total), award, year, toScreenDate(asOf)), language)}
        rows={people.rows}
        order={text.order}
        orderHref={(order) => addressOf(unit, { ...text, order: order === 'name' ? '' : order })}
        hrefOf={(id) => withQuery(addresses.verdict(unit, id), checkQuery(text))}
        language={language}
      />
      <Pagination
        page={people.page}
        pageSize={people.pageSize}
        total={people.total}
        hrefOf={(page) => addressOf(unit, text, page === 1 ? '' : String(page))}
        language={language}
      />
    </>
  );
}

function Share({ list: { share }, language }: { list: CheckedList; language: Language }) {
  if (share === null) return null;
  const { holders, limit, percent, citation, within } = share;
  const words = checkWords.share(groupThousands(holders), groupThousands(limit), percent);
  return (
    <Notice kind={within ? 'information' : 'warning'} title={say(words, language)} language={language}>
      <p>
        {!within && `${say(checkWords.beyondShare, language)} `}
        {say(sayCitation(citation), language)}
      </p>
    </Notice>
  );
}
